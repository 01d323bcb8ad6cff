import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" }).map((name) => `docs/${name}`),
];
const texts = new Map(
  pages.filter((page) => /\.(?:md|svg)$/u.test(page)).map((page) => [page, readFileSync(root + page, "utf8")]),
);

/** A heading as a link names it: `## Wat als...` is `wat-als`. */
function anchor(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "");
  return words.trim().replaceAll(" ", "-");
}

/** The links on a page to a heading, on another page or the same. */
function headingsLinked(page: string, text: string): readonly (readonly [page: string, heading: string])[] {
  const links = [...text.matchAll(/\]\(([^)#:]*)#([^)]+)\)/gu)];
  return links.map(([, path = "", heading = ""]) => [path === "" ? page : join(dirname(page), path), heading] as const);
}

/** Paths of the project that stand between backticks or as link targets on a page. */
function pathsOn(page: string, text: string): readonly string[] {
  const named = [
    ...text.matchAll(/`((?:core|ui|addin|apps-script|file-host|test|scripts|samples|docs)\/[\w./-]+)`/gu),
  ].map(([, path = ""]) => path);
  const linked = [...text.matchAll(/\]\(([^)#]+)\)/gu)]
    .map(([, path = ""]) => path)
    .filter((path) => !/^\w+:/u.test(path));
  return [...named, ...linked.map((path) => join(dirname(page), path))];
}

describe("the documentation", () => {
  for (const [page, text] of texts) {
    it(`names only files that exist: ${page}`, () => {
      const gone = pathsOn(page, text).filter((path) => !existsSync(new URL(path, `file://${root}`)));
      assert.deepEqual(gone, []);
    });
  }

  it("links only to headings that exist", () => {
    const links = [...texts].flatMap(([page, text]) => headingsLinked(page, text));
    assert.ok(links.length > 10);
    const headings = (page: string) =>
      [...(texts.get(page) ?? "").matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) => anchor(heading));
    assert.deepEqual(
      links.filter(([page, heading]) => !headings(page).includes(heading)),
      [],
    );
  });

  it("draws only files that exist", () => {
    const drawing = texts.get("docs/life-of-a-change.svg") ?? "";
    const lanes = ["", "core/", "file-host/"];
    const drawn = [...drawing.matchAll(/<text class="file"[^>]*>([^<]+)</gu)].flatMap(
      ([, line = ""]) => line.match(/[\w-]+(?:\/[\w-]+)*(?:\.ts|\/)/gu) ?? [],
    );
    assert.ok(drawn.length > 10);
    assert.deepEqual(
      drawn.filter((path) => !lanes.some((lane) => existsSync(root + lane + path))),
      [],
    );
  });
});
