import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { registerIn } from "../../apps-script/network/register.ts";
import { digest, type DueItem } from "../../core/check-ins/reminders.ts";
import { remindersDesign } from "../../core/sheets/reminders.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { commonOptions } from "../../file-host/command-line/arguments.ts";
import { networkCommand } from "../../file-host/commands/network.ts";
import { smtpSettings } from "../../file-host/mail/smtp-settings.ts";
import { sketchWords } from "../../scripts/pictures/sketch-words.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The pages about Google, in Dutch and in English. */
const pages = {
  nl: {
    administrator: "docs/handleiding/google-beheerder.md",
    installing: "docs/handleiding/google-installeren.md",
    network: "docs/handleiding/google-netwerk.md",
    reminders: "docs/handleiding/google-herinneringen.md",
  },
  en: {
    administrator: "docs/guide/google-administrator.md",
    installing: "docs/guide/google-installing.md",
    network: "docs/guide/google-network.md",
    reminders: "docs/guide/google-reminders.md",
  },
} as const;
const languages: readonly Language[] = ["nl", "en"];

function textOf(path: string): string {
  return readFileSync(root + path, "utf8");
}

/** What stands between backticks and looks like this. */
function coded(text: string, shape: RegExp): readonly string[] {
  const found = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, code = ""]) => code);
  return [...new Set(found.filter((code) => shape.test(code)))].sort();
}

/** A section of a page, from its heading to the next. */
function section(text: string, heading: RegExp): string {
  return text.split(/^## /mu).find((part) => heading.test(part)) ?? "";
}

/** What the mail on the page about reminders is about. */
const due: readonly DueItem[] = [
  { match: "M-07", kind: "talk", due: "2026-05-13" },
  { match: "M-07", kind: "task", due: "2026-05-15" },
  { match: "M-12", kind: "talk", due: "2026-04-27" },
  { match: "M-12", kind: "talk", due: "2026-05-12" },
];

/** The services of Google that our sources for Google name, as `MailApp`. */
function servicesUsed(): readonly string[] {
  const folders = ["apps-script/server", "apps-script/sheets-host"];
  const files = folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  const text = files
    .filter((name) => name.endsWith(".ts"))
    .map(textOf)
    .join("\n");
  const named = [...text.matchAll(/\b([A-Z]\w*(?:App|Service)|Utilities|Session)\./gu)].map(([, name = ""]) => name);
  return [...new Set(named)].sort();
}

describe("the pages about Google", () => {
  for (const language of languages) {
    const { administrator, installing, network, reminders } = pages[language];

    it(`call Google's menu what the script calls it: ${installing}`, () => {
      const [, menu = "nothing"] = /_(\w+ > Apps Script)_/u.exec(textOf(installing)) ?? [];
      assert.ok(say(language, sentence("uninstall-done", {})).includes(`${menu},`));
    });

    it(`name only options that the command has: ${network}`, () => {
      const known = [...networkCommand.options, ...commonOptions].map(({ name }) => `--${name}`);
      const named = [...textOf(network).matchAll(/--[a-z][\w-]+/gu)].map(([option]) => option);
      assert.ok(named.length > 5);
      assert.deepEqual(
        named.filter((option) => !known.includes(option)),
        [],
      );
    });

    it(`show settings of a mail server that can be used: ${network}`, () => {
      const [, shown = ""] = /```json\n([\s\S]*?)```/u.exec(textOf(network)) ?? [];
      const folder = mkdtempSync(join(tmpdir(), "mail-settings-"));
      try {
        const file = join(folder, "mail.json");
        writeFileSync(file, shown, { mode: 0o600 });
        assert.equal(smtpSettings(file, {}).host, "mail.example.org");
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it(`name the columns of the register as it is read: ${network}`, () => {
      const columns = [...textOf(network).matchAll(/^\| ([A-Z][\w-]+) +\|/gmu)].map(([, name = ""]) => name);
      const id = "abc123".repeat(5);
      const link = `https://docs.google.com/spreadsheets/d/${id}/edit`;
      const row = ["Voorbeeldstad", "een@example.org; twee@example.org", link, "en", "new"];
      const { municipalities, problems } = registerIn([{ name: "Blad1", cells: [columns, row] }]);
      const read = {
        key: "voorbeeldstad",
        name: "Voorbeeldstad",
        row: 2,
        language: "en",
        spreadsheet: id,
        script: "new",
      };
      assert.deepEqual(problems, []);
      assert.deepEqual(municipalities, [{ ...read, coordinators: ["een@example.org", "twee@example.org"] }]);
    });

    it(`name the permissions of the manifest and no other: ${administrator}`, () => {
      const { oauthScopes } = JSON.parse(textOf("apps-script/appsscript.json")) as { oauthScopes: readonly string[] };
      assert.deepEqual(coded(textOf(administrator), /^https:\/\/www\.googleapis\.com\//u), [...oauthScopes].sort());
    });

    it(`name every function that Google calls: ${administrator}`, async () => {
      const script: object = await import("../../apps-script/main.ts");
      const table = textOf(administrator)
        .split("\n")
        .filter((line) => line.startsWith("| `"))
        .join("\n");
      assert.deepEqual(coded(table, /^[a-z]\w+$/u), Object.keys(script).sort());
    });

    it(`name the services of Google that are used: ${administrator}`, () => {
      const named = coded(section(textOf(administrator), /^(?:Het script lezen|Reading the script)/u), /^[A-Z]\w+$/u);
      assert.deepEqual(named, servicesUsed());
    });

    it(`show a mail as it is sent: ${reminders}`, () => {
      const recipient = { name: "Voorbeeld", email: "contact@example.org", language };
      const { subject, text } = digest(recipient, due, "2026-05-11", "2026-05-11");
      const [, shown = ""] = /```text\n([\s\S]*?)```/u.exec(textOf(reminders)) ?? [];
      assert.equal(shown, `${subject}\n\n${text}`);
    });

    it(`name every status of a reminder: ${reminders}`, () => {
      const statuses = remindersDesign.columns.find(({ key }) => key === "status")?.choices ?? [];
      assert.ok(statuses.length > 4);
      // The sheets of the sample are in Dutch, and so they are called on both pages.
      for (const { words } of statuses) assert.ok(textOf(reminders).includes(`| ${words.nl} `), words.nl);
    });

    it(`say of a sketch that it is one, and of nothing else: docs/pictures/${language}`, () => {
      const folder = language === "nl" ? "docs/handleiding" : "docs/guide";
      const all = readdirSync(root + folder).map((page) => textOf(`${folder}/${page}`));
      const shown = all.flatMap((text) => [...text.matchAll(/!\[([^\]]+)\]\([^)]*\/([\w-]+)\.png\)/gu)]);
      const { sketch } = sketchWords[language];
      const said = shown.map(([, title = "", name = ""]) => [title.toLowerCase().startsWith(`${sketch}:`), name]);
      assert.deepEqual(
        said.filter(([isSaid, name]) => isSaid !== String(name).startsWith("sketch-")),
        [],
      );
    });
  }
});
