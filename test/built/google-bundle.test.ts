import assert from "node:assert/strict";
import { parse } from "acorn";
import { menuItems, type MenuEntry } from "../../apps-script/server/menu-items.ts";
import { version } from "../../core/version.ts";
import { entryPointsIn } from "../../scripts/apps-script/entry-points.ts";
import { freeNames } from "../../scripts/apps-script/free-names.ts";
import { permissionFaults, servicesIn } from "../../scripts/apps-script/services.ts";
import { Platform } from "../hosts/google/platform/platform.ts";
import { loadScript } from "../hosts/google/script.ts";
import { built } from "./dist.ts";

const scopes = ["spreadsheets.currentonly", "script.container.ui", "script.scriptapp", "script.send_mail"].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** Functions that Google calls and no menu names. */
const others = ["onOpen", "callServer", "runHourly"];

function functionsOf(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === "item") return [entry.run];
    return entry.kind === "menu" ? functionsOf(entry.entries) : [];
  });
}

describe("the files for Apps Script as they ship", function () {
  this.timeout(60_000);

  it("are a script of 2020 with the functions that menu, sidebar and timer name, and no others", () => {
    const { body } = parse(built("apps-script/Code.js"), { ecmaVersion: 2020, sourceType: "script" });
    const named = body.flatMap((one) => (one.type === "FunctionDeclaration" ? [one.id.name] : []));
    assert.deepEqual([...named].sort(), [...functionsOf(menuItems), ...others].sort());
    assert.equal(body.length, named.length + 2, "besides these one name, with everything behind it");
    const [first] = body;
    assert.ok(first?.type === "ExpressionStatement" && first.directive === "use strict");
  });

  for (const intl of [true, false]) {
    it(`load in an engine with nothing but the language${intl ? "" : ", without Intl"}, and do nothing by that`, () => {
      const platform = new Platform();
      const script = loadScript(platform, built("apps-script/Code.js"), { intl })();
      for (const name of [...functionsOf(menuItems), ...others]) assert.ok(script.has(name), name);
      assert.deepEqual([platform.unknown, platform.log, platform.mails], [[], [], []]);
    });
  }

  it("ask for four permissions, each of which is used, and say above the script what each is for", () => {
    const manifest = JSON.parse(built("apps-script/appsscript.json")) as { readonly oauthScopes: readonly string[] };
    assert.deepEqual(manifest.oauthScopes, scopes);
    const [header = ""] = built("apps-script/Code.js").split("*/");
    for (const scope of scopes) assert.ok(header.includes(scope));
    assert.ok(header.includes(`version ${version}.`));
    assert.equal(built("apps-script/VERSION.txt").trim(), version);
  });

  it("have a sidebar that loads nothing, without what Google spoils in a page", () => {
    const page = built("apps-script/Sidebar.html");
    assert.match(page, /<base target="_top" ?\/?>/u);
    const [, style = ""] = /<style>([^]*?)<\/style>/u.exec(page) ?? [];
    const [, script = ""] = /<script>([^]*)<\/script>/u.exec(page) ?? [];
    assert.ok(style.length > 1000 && script.length > 1000);
    assert.ok(!/@import|url\((?!data:)/u.test(style));
    assert.ok(!/<(?:script|img|iframe|link)\s/u.test(page.replace(script, "")));
    const literals: number[] = [];
    parse(script, {
      ecmaVersion: 2020,
      sourceType: "script",
      onToken: ({ type, start }) => {
        if (type.label === "template") literals.push(start);
      },
    });
    assert.deepEqual(literals, [], "Google takes what looks like a comment out of template literals");
  });
});

describe("the checks of the script for Apps Script", () => {
  function faultsOf(code: string, allowed: readonly string[] = scopes): readonly string[] {
    const tree = parse(code, { ecmaVersion: 2020, sourceType: "script" });
    return permissionFaults(servicesIn(tree, new Set(freeNames(code).keys())), allowed);
  }

  const all =
    "SpreadsheetApp.getUi(); SpreadsheetApp.getActiveSpreadsheet(); ScriptApp.newTrigger(); MailApp.sendEmail();";

  it("let through what fits, and tell a permission too many or too few", () => {
    assert.deepEqual(faultsOf(all), []);
    assert.deepEqual(faultsOf(all, scopes.slice(0, 3)), [`MailApp.sendEmail needs ${scopes[3] ?? ""}`]);
    assert.deepEqual(faultsOf(all.replace("MailApp.sendEmail();", "")), [`nothing needs ${scopes[3] ?? ""}`]);
  });

  for (const code of [
    "DriveApp.getFiles();",
    "UrlFetchApp.fetch();",
    "SpreadsheetApp.openById('x');",
    "MailApp['send' + 'Email']();",
    "var app = SpreadsheetApp;",
    "Session.getActiveUser();",
    "GmailApp.sendEmail();",
  ]) {
    it(`refuse ${code}`, () => {
      assert.equal(faultsOf(`${all} ${code}`).length, 1);
    });
  }

  it("see names that nobody defined, and not those of the script", () => {
    const free = freeNames("var own = 1; setTimeout(own); typeof window; (function (fetch) { fetch(); })();");
    assert.deepEqual([...free.keys()], ["setTimeout"]);
  });

  it("find the functions of a source with what is said of them", () => {
    const source = "/** Opens. */\nexport function open(): void {}\nfunction own(): void {}\n";
    assert.deepEqual(entryPointsIn(source), [{ name: "open", comment: "Opens." }]);
  });
});
