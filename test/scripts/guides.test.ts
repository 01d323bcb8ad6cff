import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every page of the guide, in Dutch and in English. */
const twins: readonly (readonly [dutch: string, english: string])[] = [
  ["README.md", "README.md"],
  ["beheerder.md", "administrator.md"],
  ["delen.md", "sharing.md"],
  ["eerste-vijf-minuten.md", "first-five-minutes.md"],
  ["excel-herinneringen.md", "excel-reminders.md"],
  ["gesprekken.md", "talks.md"],
  ["google-beheerder.md", "google-administrator.md"],
  ["google-bijwerken.md", "google-upgrading.md"],
  ["google-eerste-keer.md", "google-first-time.md"],
  ["google-herinneringen.md", "google-reminders.md"],
  ["google-installeren.md", "google-installing.md"],
  ["google-netwerk.md", "google-network.md"],
  ["google-proef.md", "google-live-checklist.md"],
  ["google-toestemming.md", "google-permission.md"],
  ["instellingen-en-logboek.md", "settings-and-log.md"],
  ["matchronde.md", "match-round.md"],
  ["mijn-bladen.md", "my-sheets.md"],
  ["plan.md", "settlement-plan.md"],
  ["privacy.md", "privacy.md"],
  ["proef-in-excel.md", "live-checklist.md"],
  ["resultaten.md", "results.md"],
  ["taken-inrichten.md", "setting-up-tasks.md"],
  ["taken.md", "tasks.md"],
  ["versturen.md", "sending.md"],
  ["wat-als.md", "what-if.md"],
];

const guides = {
  nl: { folder: "docs/handleiding", pages: twins.map(([dutch]) => dutch) },
  en: { folder: "docs/guide", pages: twins.map(([, english]) => english) },
} as const;

type Language = keyof typeof guides;
const languages: readonly Language[] = ["nl", "en"];

/** Kilobytes that all pictures may weigh together: whoever gets the project gets them too. */
const limit = 4608;

function textOf(path: string): string {
  return readFileSync(root + path, "utf8");
}

/** What stands on every page in the same order in both languages: headings, steps, boxes, pictures, tables, blocks. */
function structureOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.flatMap((line) => {
    const [start = ""] = /^(?:#+|\d+\.|- \[ \]|-|\||```|!)/u.exec(line) ?? [];
    const [, picture = ""] = /^!\[[^\]]+\]\(\.\.\/pictures\/\w+\/([\w-]+\.png)\)$/u.exec(line) ?? [];
    return start === "" ? [] : [start + picture];
  });
}

/** Pages for administrators: what stands in bold there are headings of their own. */
const administration = ["beheerder.md", "administrator.md", "google-beheerder.md", "google-administrator.md"];

/** Everything that buttons and headings of the screens, the page, the ribbon and the menu at Google are called. */
function labelsIn(language: Language): string {
  const screens = readdirSync(`${root}ui/text/${language}`).map((name) => `ui/text/${language}/${name}`);
  const manifest = textOf("manifest.xml").split("\n");
  const isOf = (line: string) => line.includes(language === "nl" ? "DefaultValue=" : 'Locale="en-US"');
  const page = textOf(`file-host/page/text/${language}.ts`);
  const menu = textOf(`core/text/${language}/google.ts`);
  const copying = [...textOf("apps-script/paste/paste.html").matchAll(/<button[^>]*>([^<]+)</gu)];
  const copied = copying.map(([, label = ""]) => `"${label.trim()}"`);
  return [...screens.map(textOf), page, menu, ...copied, ...manifest.filter(isOf)].join("\n");
}

/** What stands in bold on the pages for coordinators: names of what they press and read. */
function namedOn(text: string): readonly string[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, name = ""]) => name.replace(/\s+/gu, " "));
}

describe("the guides", () => {
  for (const language of languages) {
    const { folder, pages } = guides[language];

    it(`have no page without a twin: ${folder}`, () => {
      assert.deepEqual(readdirSync(root + folder).sort(), [...pages].sort());
    });

    it(`name only what is on the screens: ${folder}`, () => {
      const labels = labelsIn(language);
      const isThere = (name: string) => ['"', "`", "'"].some((quote) => labels.includes(quote + name));
      const named = pages
        .filter((page) => !administration.includes(page))
        .flatMap((page) => namedOn(textOf(`${folder}/${page}`)));
      assert.ok(named.length > 50);
      assert.deepEqual(
        named.filter((name) => !isThere(name)),
        [],
      );
    });

    it(`show every picture, and none that is not there: ${folder}`, () => {
      const shown = pages.flatMap((page) =>
        [...textOf(`${folder}/${page}`).matchAll(/\.\.\/pictures\/(\w+\/[\w-]+\.png)/gu)].map(([, path = ""]) => path),
      );
      const taken = readdirSync(`${root}docs/pictures/${language}`).map((name) => `${language}/${name}`);
      assert.deepEqual([...new Set(shown)].sort(), taken.sort());
    });
  }

  for (const [dutch, english] of twins) {
    it(`say the same in the same order: ${dutch} and ${english}`, () => {
      const [one, other] = [textOf(`docs/handleiding/${dutch}`), textOf(`docs/guide/${english}`)];
      assert.ok(structureOf(one).length > 3);
      assert.deepEqual(structureOf(one), structureOf(other));
    });
  }

  it(`have pictures of at most ${limit} KB together`, () => {
    const sizes = languages.flatMap((language) => {
      const folder = `${root}docs/pictures/${language}`;
      return readdirSync(folder).map((name) => statSync(`${folder}/${name}`).size);
    });
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= limit * 1024);
  });
});
