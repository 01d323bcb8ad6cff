import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPeople } from "../../../core/intake/read-people.ts";
import { settings } from "../../../core/jobs/all.ts";
import { everySheet } from "../../../core/jobs/needs.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { sharedFile } from "../../../core/share/shared.ts";
import type { SharedSheet, ShareRequest } from "../../../core/share/shared-file.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";

const path = fileURLToPath(new URL("../../../samples/pilot-evaluatie.xlsx", import.meta.url));

function optionsIn(language: Language): JobOptions {
  const asked = [{ key: "language", value: language }];
  return { today: "2026-03-02", now: "2026-03-02T10:00", language, settings: asked, mappings: [] };
}

async function sample(): Promise<Snapshot> {
  const host = XlsxHost.open(new Uint8Array(readFileSync(path)));
  return host.read(everySheet(await host.outline()));
}

/** The sample as a workbook in this language. */
function inLanguage(snapshot: Snapshot, language: Language): Snapshot {
  return applied(snapshot, editsOf(settings.plan(snapshot, optionsIn(language))));
}

/** Reports of the sample, each made once. */
const made = new Map<string, readonly SharedSheet[]>();

function reportOf(snapshot: Snapshot, language: Language, internal = false): readonly SharedSheet[] {
  const key = `${language} ${internal}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const sheets = reportMade(snapshot, language, internal);
  made.set(key, sheets);
  return sheets;
}

function reportMade(snapshot: Snapshot, language: Language, internal: boolean): readonly SharedSheet[] {
  const options = optionsIn(language);
  const standing = inLanguage(snapshot, language);
  const request: ShareRequest = { audience: "report", names: false, ...(internal ? { internal } : {}) };
  const file = sharedFile(standing, readPeople(standing, options), request, options);
  return file.kind === "workbook" ? file.sheets : [];
}

function cellsIn(sheet: SharedSheet | undefined): readonly Scalar[] {
  return (sheet?.rows ?? []).flat();
}

/** The numbers of a sheet in columns that hold no percentages; that nobody left a question blank may be told. */
function countsIn(sheet: SharedSheet | undefined): readonly number[] {
  const columns = sheet?.layout.columns ?? [];
  const cells = (sheet?.rows ?? []).flatMap((row) => row.filter((_, at) => columns[at]?.type !== "percentage"));
  return cells.filter((cell) => typeof cell === "number");
}

function linesIn([sheet]: readonly SharedSheet[]): readonly string[] {
  return cellsIn(sheet).map(String);
}

/** Counts of one to four people in a line: `3 van`, `: 2;` and the like; days, levels and percentages are none. */
const small = /(?:^|[ (])[1-4](?= (?:van|of|antwoordden|answered)\b(?! de 5 keer))|: [1-4](?=[;.])/u;

describe("the report for others", () => {
  let snapshot: Snapshot;

  before(async () => {
    snapshot = await sample();
  });

  for (const language of ["nl", "en"] as const) {
    it(`tells nobody a number under five, in ${language}`, () => {
      const sheets = reportOf(snapshot, language);
      const text = linesIn(sheets);
      assert.ok(text.length > 50);
      assert.deepEqual(text.filter((line) => small.test(line)), []); // prettier-ignore
      const counts = countsIn(sheets[1]);
      assert.ok(counts.length > 50);
      assert.deepEqual(counts.filter((count) => count > 0 && count < 5), []); // prettier-ignore
    });

    it(`has them for internal use, and says so on every sheet, in ${language}`, () => {
      const sheets = reportOf(snapshot, language, true);
      assert.ok(linesIn(sheets).some((line) => small.test(line)));
      for (const { layout } of sheets) assert.match(layout.lead.join(" "), /INTERN/u);
    });

    it(`claims no more than answers can carry, in ${language}`, () => {
      const text = linesIn(reportOf(snapshot, language, true)).join("\n");
      assert.doesNotMatch(text, /significant|bewijst|bewezen|dankzij|leidt tot|\bproves?\b|thanks to|leads to|undefined|NaN/iu); // prettier-ignore
    });
  }

  it("has as many lines in both languages, each in its own", () => {
    const [nl, en] = (["nl", "en"] as const).map((language) => linesIn(reportOf(snapshot, language)));
    assert.equal(nl?.length, en?.length);
    assert.match(nl?.join("\n") ?? "", /vragenlijsten terug/u);
    assert.match(en?.join("\n") ?? "", /questionnaires came back/u);
    assert.doesNotMatch(en?.join("\n") ?? "", /vragenlijsten terug|ToldSides/u);
  });

  it("draws who agrees, and for internal use all five answers", () => {
    const kinds = [false, true].map((internal) => reportOf(snapshot, "nl", internal)[2]?.charts?.map(({ kind }) => kind)); // prettier-ignore
    assert.deepEqual(kinds, [["bar"], ["diverging-bar"]]);
  });

  it("is refused while nobody answered anything", () => {
    const kept = snapshot.sheets.filter(({ name }) => /^(?:Welkom Groepen|Statushouders|Matches)$/u.test(name));
    const silent = { sheets: kept, sheetNames: kept.map(({ name }) => name) };
    assert.throws(() => reportMade(silent, "nl", false), (error) => error instanceof RequestProblem && error.told.code === "report-nothing"); // prettier-ignore
  });
});
