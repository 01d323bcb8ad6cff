import { strict as assert } from "node:assert";
import fc from "fast-check";
import { activitiesPlan } from "../../../core/activities/activities-plan.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { partnerSheets } from "../../../core/share/partners-book.ts";
import type { ShareRequest } from "../../../core/share/shared-file.ts";
import { shareSource } from "../../../core/share/source.ts";
import { partnerSignalsDesign } from "../../../core/sheets/partner-signals.ts";
import { say, tells } from "../../../core/text/sentence.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { after, optionsOn, rowTyped } from "../tasks/workbooks.ts";
import { columnOf, people, shared, sheetsFor, today, workbook } from "./shared-programme.ts";

const request: ShareRequest = { audience: "partners", names: false };

type Row = Readonly<Record<string, Scalar>>;

const start = ((): Snapshot => {
  const snapshot = workbook();
  return after(snapshot, activitiesPlan(snapshot, people(), optionsOn(today)));
})();

function withSignals(...rows: readonly Row[]): Snapshot {
  return rows.reduce((so, row) => rowTyped(so, partnerSignalsDesign, row), start);
}

const signals = withSignals(
  { on: "2026-02-03", theme: "werk", party: "UWV", what: "Lange wachttijd", status: "iets anders" },
  { on: "2026-02-14", theme: "wonen", party: "gemeente", what: "Sleutel te laat", proposal: "Eerder bellen", status: "open" },
  { on: "2026-01-05", theme: "organisatie", party: "COA", what: "Geen vast contact", adjusted: "Wij bellen zelf" },
); // prettier-ignore

/** The refusal of a request. */
function refusal(snapshot: Snapshot, of: ShareRequest): RequestProblem {
  try {
    shared(snapshot, of);
  } catch (thrown) {
    assert.ok(thrown instanceof RequestProblem);
    return thrown;
  }
  return assert.fail("not refused");
}

describe("signals for partners, shared", () => {
  it("come by theme, with the month instead of the day, and only words that we know in the columns of choices", () => {
    const [sheet, ...more] = sheetsFor(signals, request);
    assert.ok(sheet !== undefined && more.length === 0);
    assert.deepEqual(columnOf(sheet, "theme"), ["wonen", "werk", "organisatie"]);
    assert.deepEqual(columnOf(sheet, "party"), ["gemeente", null, "COA"]);
    assert.deepEqual(columnOf(sheet, "what"), ["Sleutel te laat", "Lange wachttijd", "Geen vast contact"]);
    assert.deepEqual(columnOf(sheet, "month"), ["feb 2026", "feb 2026", "jan 2026"]);
    assert.deepEqual(columnOf(sheet, "status"), ["open", null, null]);
  });

  const parties: readonly (readonly [who: string, texts: readonly string[]])[] = [
    ["gemeente", ["Sleutel te laat"]],
    ["Municipality", ["Sleutel te laat"]],
    ["coa", ["Geen vast contact"]],
    [" ", ["Sleutel te laat", "Lange wachttijd", "Geen vast contact"]],
  ];
  for (const [who, texts] of parties) {
    it(`for ‘${who}’ are ${texts.length}`, () => {
      assert.deepEqual(
        sheetsFor(signals, { ...request, who }).flatMap((sheet) => columnOf(sheet, "what")),
        texts,
      );
    });
  }

  it("make a file whose name says for whom", () => {
    assert.equal(shared(signals, request).name, "Samen Hier voor partners.xlsx");
  });

  const refused: readonly (readonly [says: string, Snapshot, ShareRequest, code: string])[] = [
    ["where there is none", start, request, "share-signals-none"],
    ["for a party without any", signals, { ...request, who: "GGD" }, "share-signals-none"],
    ["for a party that nobody knows", signals, { ...request, who: "zqx" }, "share-party-unknown"],
    ["of one match", signals, { ...request, match: "M-07" }, "share-signals-of-match"],
    ["as a calendar", signals, { ...request, calendar: true }, "share-no-calendar"],
  ];
  for (const [says, snapshot, of, code] of refused) {
    it(`are refused ${says}`, () => {
      assert.equal(refusal(snapshot, of).told.code, code);
    });
  }

  it("are refused where a text says who it is about, naming the cells and nothing of the text", () => {
    const named = rowTyped(signals, partnerSignalsDesign, {
      on: "2026-03-01",
      theme: "wonen",
      party: "gemeente",
      what: "Bij H-12 kwam de sleutel te laat",
      adjusted: "ZqxFirst031 belde",
    });
    const { told, remedy } = refusal(named, request);
    assert.ok(tells(told, "share-signals-named"));
    assert.equal(told.values.sheet, "Signalen partners");
    assert.equal(told.values.cells.length, 2);
    assert.ok(remedy !== undefined);
    assert.ok(!/H-12|Zqx|sleutel/u.test(say("nl", told)));
    assert.equal(sheetsFor(named, { ...request, who: "COA" }).length, 1);
  });

  it("never let out a code or name of the workbook, whatever people wrote", () => {
    const secrets = [
      "M-07",
      "M-08",
      "G-03",
      "H-13",
      "ZqxFirst032",
      "ZqxLast041",
      "ZqxGroupNameG-04",
      "A-01",
      "Contact Persoon",
    ];
    const text = fc.tuple(
      fc.constantFrom("", "De brief kwam te laat", "bij", "zie", "(", "Vraag aan"),
      fc.option(fc.constantFrom(...secrets), { nil: "" }),
      fc.constantFrom("", "en daarna niets meer", ".", ")"),
    ).map((parts) => parts.join(" ")); // prettier-ignore
    const row = fc.record({ what: text, proposal: text, adjusted: text, party: text, theme: text, status: text });
    const source = shareSource(start, people(), optionsOn(today));
    fc.assert(
      fc.property(row, (typed) => {
        const snapshot = rowTyped(start, partnerSignalsDesign, { on: "2026-02-03", ...typed });
        try {
          const said = JSON.stringify(partnerSheets({ ...source, standing: snapshot }, request)).toLowerCase();
          assert.ok(secrets.every((secret) => !said.includes(secret.toLowerCase())));
        } catch (thrown) {
          assert.ok(thrown instanceof RequestProblem);
          const said = `${say("nl", thrown.told)} ${say("en", thrown.told)}`.toLowerCase();
          assert.ok(secrets.every((secret) => !said.includes(secret.toLowerCase())));
        }
      }),
      { numRuns: 200 },
    );
  });
});
