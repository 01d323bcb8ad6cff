import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "../../core/workbook/layout.ts";
import { Platform } from "../hosts/google/platform/platform.ts";
import { ourScopes } from "../hosts/google/platform/users.ts";
import { loadScript } from "../hosts/google/script.ts";
import { built } from "./dist.ts";

const owner = "coordinator@example.org";

/** What a button of the page puts on the clipboard. */
function copiedBy(name: string): string {
  const page = built("apps-script/paste.html");
  const [, json = ""] =
    new RegExp(`<script id="${name}" type="application/json">([^<]*)</script>`, "u").exec(page) ?? [];
  const text: unknown = JSON.parse(json);
  assert.ok(typeof text === "string");
  return text;
}

/** A spreadsheet in whose script project somebody pasted what the page copies, as the guide says. */
function pasted(): Platform {
  const { oauthScopes } = JSON.parse(copiedBy("manifest")) as { oauthScopes: readonly string[] };
  const files = new Map([["Sidebar", copiedBy("sidebar")]]);
  const platform = new Platform({ owner, scopes: oauthScopes, files });
  platform.source = loadScript(platform, copiedBy("code"));
  return platform;
}

/** Ways through the menu that the guide tells: `**Samen Hier**, **Herinneringen** en dan **Aanzetten**`. */
function waysIn(language: Language): readonly (readonly string[])[] {
  const folder = new URL(`../../docs/${language === "nl" ? "handleiding" : "guide"}/`, import.meta.url);
  const text = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n")
    .replace(/\s+/gu, " ");
  const told = text.matchAll(/\*\*Samen Hier\*\*(?:, \*\*[^*]+\*\*)? (?:en dan|and then) \*\*[^*]+\*\*/gu);
  return [...told].map(([way]) => [...way.matchAll(/\*\*([^*]+)\*\*/gu)].map(([, label = ""]) => label));
}

describe("what the page for pasting copies", () => {
  it("is what stands beside it", () => {
    assert.equal(copiedBy("code"), built("apps-script/Code.js"));
    assert.equal(copiedBy("sidebar"), built("apps-script/Sidebar.html"));
    assert.equal(copiedBy("manifest"), built("apps-script/appsscript.json"));
    assert.ok(built("apps-script/paste.html").includes(built("apps-script/VERSION.txt").trim()));
  });

  it("asks once for permission, and opens the sidebar the next time", () => {
    const platform = pasted();
    const person = platform.user(owner);
    person.scopes = undefined;
    platform.open(owner);
    assert.equal(platform.choose(owner, "Samen Hier", "Start").outcome, "not-begun");
    person.scopes = ourScopes;
    assert.equal(platform.choose(owner, "Samen Hier", "Start").outcome, "done");
    const { last } = platform.screen;
    assert.ok(last?.kind === "sidebar");
    assert.equal(last.html, copiedBy("sidebar"));
    assert.deepEqual(platform.unknown, []);
  });

  for (const language of ["nl", "en"] as const) {
    it(`has every item of the menu that the guide names: ${language}`, () => {
      const platform = pasted();
      platform.user(owner).locale = language;
      platform.open(owner);
      const ways = waysIn(language);
      assert.ok(ways.length > 8);
      for (const way of ways) assert.notEqual(platform.screen.functionAt(way), "", way.join(" > "));
    });
  }
});
