import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tools } from "../../scripts/tools.mjs";

/** A file of the project, by its path from the root. */
function textOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly dependencies?: object; readonly optionalDependencies?: object }>
  >;
}

const packageFile = JSON.parse(textOf("package.json")) as PackageFile;

describe("the package", () => {
  it("pins the compiler", () => {
    assert.match(packageFile.devDependencies["typescript"] ?? "", /^\d+\.\d+\.\d+$/u);
  });

  it("has a lock file that works behind any registry", () => {
    assert.doesNotMatch(textOf("package-lock.json"), /"resolved":/u);
  });

  it("has a lock file that lists every package that any package there asks for, those of other machines too", () => {
    const { packages } = JSON.parse(textOf("package-lock.json")) as LockFile;
    const listed = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//u, "")));
    const asked = Object.values(packages).flatMap((one) =>
      Object.keys({ ...one.dependencies, ...one.optionalDependencies }),
    );
    assert.deepEqual(
      asked.filter((name) => !listed.has(name)),
      [],
    );
  });

  it("keeps the promises of its README: every npm command there exists", () => {
    const named = [
      ...textOf("README.md").matchAll(/npm (?:run )?(demo|test|check|build|bench|lint|format|picture)\b/gu),
    ];
    assert.ok(named.length > 0);
    for (const [, name = ""] of named) assert.ok(name in packageFile.scripts, name);
  });

  it("says for every outside tool what Debian calls it and how to get it elsewhere", () => {
    for (const tool of Object.values(tools)) {
      assert.ok(tool.packages.length > 0 && tool.elsewhere !== "", tool.name);
    }
  });
});
