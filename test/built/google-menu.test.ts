import assert from "node:assert/strict";
import { menuItems, type MenuEntry } from "../../apps-script/server/menu-items.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { scope } from "../hosts/google/platform/scopes.ts";
import type { MenuItem, Shown } from "../hosts/google/platform/screen.ts";
import { GoogleScript, smallSample } from "./google-script.ts";

const colleague = "collega@gemeente.example";
const day = 86_400_000;

let small: Snapshot;

function fresh(options: { readonly intl?: boolean } = {}): GoogleScript {
  return new GoogleScript(small, { cost: () => 0 }, { each: "kept", ...options });
}

/** Somebody chooses an item, by Dutch labels, and answers the dialogs that come. Gives what was shown last. */
function chosen(
  google: GoogleScript,
  labels: readonly string[],
  answers: readonly string[] = [],
  by = google.me,
): Shown {
  const { platform } = google;
  platform.open(by);
  for (const answer of answers) {
    const [button = "", text] = answer.split(":");
    platform.screen.answers.push({ button, ...(text === undefined ? {} : { text }) });
  }
  const run = platform.choose(by, "Samen Hier", ...labels);
  assert.equal(run.outcome, "done", run.problem);
  assert.deepEqual([platform.unknown, platform.defects], [[], []]);
  return platform.screen.last ?? assert.fail("nothing was shown");
}

function textOf(shown: Shown): string {
  return "text" in shown ? shown.text : "";
}

function asMenu(entries: readonly MenuEntry[], language: Language): MenuItem[] {
  return entries.map((entry) => {
    if (entry.kind === "line") return entry;
    const label = say(language, sentence(entry.label, {}));
    if (entry.kind === "item") return { kind: "item", label, functionName: entry.run };
    return { kind: "menu", label, items: asMenu(entry.entries, language) };
  });
}

describe("the menu of the script as it ships", function () {
  this.timeout(60_000);

  before(async () => {
    small = await smallSample();
  });

  for (const language of ["nl", "en"] as const) {
    it(`stands there for everybody who opens the workbook, in ${language}, also who agreed to nothing`, () => {
      const { platform } = fresh();
      Object.assign(platform.user(colleague), { locale: language, scopes: undefined });
      assert.equal(platform.open(colleague).outcome, "done");
      assert.deepEqual(platform.screen.menus, [
        { kind: "menu", label: "Samen Hier", items: asMenu(menuItems, language) },
      ]);
      assert.deepEqual([platform.unknown, platform.defects, platform.log], [[], [], []]);
    });
  }

  it("opens the sidebar at the screen that was asked for, once", () => {
    const google = fresh({ intl: false });
    const shown = chosen(google, ["Taken"]);
    assert.equal(shown.kind, "sidebar");
    assert.equal(google.value<"hello">({ call: "hello" }).screen, "tasks");
    assert.equal(google.value<"hello">({ call: "hello" }).screen, "start");
  });

  it("says that the sidebar was not pasted", () => {
    const google = fresh();
    google.platform.files.clear();
    assert.match(textOf(chosen(google, ["Start"])), /Sidebar ontbreekt/u);
  });

  it("asks for all permissions at the first opening, and lets who left some out go on", () => {
    const google = fresh();
    const { platform } = google;
    const person = platform.user(colleague);
    person.scopes = ["spreadsheets.currentonly", "script.container.ui", "script.scriptapp"].map(scope);
    platform.open(colleague);
    assert.equal(platform.choose(colleague, "Samen Hier", "Start").outcome, "consent");
    assert.equal(platform.choose(colleague, "Samen Hier", "Start").outcome, "done");
    assert.equal(platform.screen.last?.kind, "sidebar");
    assert.ok("groups" in google.value<"view">({ call: "view", screen: "round" }, {}, colleague));
    const fault = google.fault<"schedule">({ call: "schedule", action: "now" }, {}, colleague);
    assert.match(fault.remedy ?? "", /Herinneringen > Aanzetten/u);
    assert.equal(platform.choose(colleague, "Samen Hier", "Herinneringen", "Aanzetten").outcome, "consent");
  });

  it("turns reminders on and off for who asks, with one timer however often", () => {
    const google = fresh();
    const { platform } = google;
    chosen(google, ["Herinneringen", "Aanzetten"], ["NO"]);
    assert.equal(platform.triggers.length, 0);
    for (let time = 0; time < 3; time += 1) chosen(google, ["Herinneringen", "Aanzetten"], ["YES"]);
    assert.deepEqual(
      platform.triggers.map(({ owner, functionName, everyHours }) => ({ owner, functionName, everyHours })),
      [{ owner: google.me, functionName: "runHourly", everyHours: 1 }],
    );
    assert.match(textOf(chosen(google, ["Herinneringen", "Aanzetten"], ["YES"], colleague)), /collega/u);
    assert.match(textOf(chosen(google, ["Herinneringen", "Uitzetten"])), /Bij een collega staan ze ook aan/u);
    assert.deepEqual(
      platform.triggers.map(({ owner }) => owner),
      [colleague],
    );
    assert.match(textOf(chosen(google, ["Herinneringen", "Uitzetten"])), /al uit/u);
    assert.equal(platform.mails.length, 0);
  });

  it("tells how things are, also when a colleague's timer has been silent for days", () => {
    const google = fresh();
    const { platform } = google;
    assert.match(textOf(chosen(google, ["Herinneringen", "Hoe staat het ermee?"])), /staan uit/u);
    chosen(google, ["Herinneringen", "Aanzetten"], ["YES"], colleague);
    platform.fireTriggers(platform.now + 3 * 3_600_000);
    assert.match(textOf(chosen(google, ["Herinneringen", "Hoe staat het ermee?"])), /Laatst gekeken/u);
    platform.user(colleague).isThere = false;
    platform.fireTriggers(platform.now + 4 * day);
    platform.open(google.me);
    const toast = platform.screen.last;
    assert.equal(toast?.kind, "toast");
    assert.match(textOf(toast), /al 3 dagen niet/u);
    const state = google.value<"schedule">({ call: "schedule", action: "state" });
    assert.deepEqual([state.isMine, state.isOn, state.isLate], [false, true, true]);
    chosen(google, ["Herinneringen", "Aanzetten"], ["YES"]);
    assert.equal(google.value<"schedule">({ call: "schedule", action: "state" }).isLate, false);
  });

  it("sends an example to one address, and keeps it nowhere", () => {
    const google = fresh();
    const { platform } = google;
    assert.match(textOf(chosen(google, ["Herinneringen", "Proefbericht sturen"], ["OK:geen adres"])), /geen e-mail/u);
    assert.match(textOf(chosen(google, ["Herinneringen", "Proefbericht sturen"], ["CANCEL"])), /niets verstuurd/u);
    chosen(google, ["Herinneringen", "Proefbericht sturen"], ["OK: ik@gemeente.example "]);
    assert.deepEqual(
      platform.mails.map(({ to }) => to),
      ["ik@gemeente.example"],
    );
    platform.user(google.me).mailQuota = 1;
    assert.match(
      textOf(chosen(google, ["Herinneringen", "Proefbericht sturen"], ["OK:ik@gemeente.example"])),
      /Morgen/u,
    );
    assert.ok(!JSON.stringify([...platform.stores.properties.values()].map((one) => [...one])).includes("ik@"));
  });

  /** Runs the self-test at a Google that calculates; gives the lines of its report that are otherwise than expected. */
  function selfTested(change: (google: GoogleScript) => void): readonly string[] {
    const google = fresh();
    const { book } = google.platform;
    const names = book.sheets.map(({ name }) => name);
    book.calculate = (formula) =>
      formula === "=NA()" ? { error: "#N/A" } : formula.startsWith("=IF(") ? 2 : undefined;
    change(google);
    const told = textOf(chosen(google, ["Controle en hulp", "Zelftest"]));
    chosen(google, ["Controle en hulp", "Zelftest"]);
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      [...names, "Zelftest Samen Hier"],
    );
    const rows = book.sheetNamed("Zelftest Samen Hier")?.rows ?? [];
    const lines = rows.map((row) => row.map((cell) => (typeof cell?.value === "string" ? cell.value : "")));
    const others = lines.filter(([, found = ""]) => found.startsWith("anders:"));
    assert.equal(/^Alle \d+ punten/u.test(told), others.length === 0, told);
    assert.ok(others.every(([, , remedy = ""]) => remedy !== ""));
    return others.map(([what = ""]) => what);
  }

  it("finds all as expected at a Google that is as we think", () => {
    assert.deepEqual(
      selfTested(() => undefined),
      [],
    );
  });

  it("says what another Google does otherwise, and what to do", () => {
    const quotes = selfTested(({ platform }) => {
      platform.book.rules = { ...platform.book.rules, quoteInText: "kept" };
    });
    assert.deepEqual(quotes, []);
    const commas = selfTested(({ platform }) => {
      platform.book.rules = { ...platform.book.rules, commaFormulas: "refused" };
    });
    assert.deepEqual(commas, ["Een formule met komma's rekent hier ook"]);
    const mail = selfTested(({ platform, me }) => {
      platform.user(me).mailQuota = 0;
    });
    assert.deepEqual(mail, ["Uw account mag vandaag nog mail sturen"]);
  });

  it("goes without a trace but for the sheets, and leaves the timer of a colleague", () => {
    const google = fresh();
    const { platform } = google;
    chosen(google, ["Herinneringen", "Aanzetten"], ["YES"]);
    google.done({ job: "inspect", mappings: [] });
    chosen(google, ["Controle en hulp", "Samen Hier weghalen"], ["NO"]);
    assert.equal(platform.triggers.length, 1);
    assert.match(textOf(chosen(google, ["Controle en hulp", "Samen Hier weghalen"], ["YES"])), /Klaar/u);
    assert.deepEqual(platform.triggers, []);
    assert.deepEqual(
      [...platform.stores.properties.values()].flatMap((one) => [...one]),
      [],
    );
    assert.deepEqual([...platform.stores.cacheOf(`user ${google.me}`).keys()], []);
  });

  it("says what it is and what it may do", () => {
    const text = textOf(chosen(fresh(), ["Controle en hulp", "Over Samen Hier"]));
    assert.match(text, /^Versie \d+\.\d+\.\d+\./u);
    assert.equal(text.match(/^\d\. /gmu)?.length, 4);
  });

  it("takes back the last change after a question", () => {
    const google = fresh();
    assert.match(textOf(chosen(google, ["Laatste wijziging terugnemen"])), /niets om terug/u);
    google.done({ job: "inspect", mappings: [] });
    const sheets = google.platform.book.sheets.length;
    chosen(google, ["Laatste wijziging terugnemen"], ["NO"]);
    assert.equal(google.platform.book.sheets.length, sheets);
    assert.equal(chosen(google, ["Laatste wijziging terugnemen"], ["YES"]).kind, "toast");
    assert.ok(google.platform.book.sheets.length < sheets);
  });
});
