import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import {
  accept,
  activities,
  ambassadors,
  checkIns,
  checklists,
  evaluate,
  inspect,
  matchLife,
  planRound,
  plans,
  privacy,
  remind,
} from "../../../core/jobs/all.ts";
import type { MatchChange } from "../../../core/records/match-change.ts";
import { isFormula, valueOf, type Cell, type Scalar } from "../../../core/workbook/cell.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { MemoryHost } from "../../../core/workbook/memory-host.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import type { CellValue } from "./book/cell.ts";
import { bookOf, openGoogle, type OpenedGoogle } from "./opened.ts";

const sample = new URL("../../../samples/pilot.xlsx", import.meta.url);
const questionnaires = new URL("../../../samples/pilot-evaluatie.xlsx", import.meta.url);
const told = { today: "2026-11-02", now: "2026-11-02T09:00", language: "nl", settings: [], mappings: [] } as const;

const ending: MatchChange = { kind: "end", on: "2026-11-02", reasons: ["moved"], group: "again", household: "later" };

/** One thing that a coordinator does, planned on the workbook as it stands. */
type Step = readonly [name: string, plan: (snapshot: Snapshot) => Plan<unknown>];

const steps: readonly Step[] = [
  ["inspect", (snapshot) => inspect.plan(snapshot, told)],
  ["round", (snapshot) => planRound.plan(snapshot, { ...told, seed: "sample" })],
  ["accept", (snapshot) => accept.plan(snapshot, { ...told, round: 1, by: "all", start: "2026-10-28" })],
  ["checklists", (snapshot) => checklists.plan(snapshot, told)],
  ["ambassadors", (snapshot) => ambassadors.plan(snapshot, told)],
  ["plans", (snapshot) => plans.plan(snapshot, told)],
  ["activities", (snapshot) => activities.plan(snapshot, told)],
  ["check-ins", (snapshot) => checkIns.plan(snapshot, told)],
  ["match-life", (snapshot) => matchLife.plan(snapshot, { ...told, match: "M-01", change: ending })],
  ["remind", (snapshot) => remind.plan(snapshot, told)],
  ["privacy", (snapshot) => privacy.plan(snapshot, told)],
];

async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

/** Formulas follow rows in their own way in each program; what they show is what counts. */
function shown(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row.map(valueOf)) }));
  return { ...snapshot, sheets };
}

/** A formula on a sheet: a program may leave out quotes around a name that needs none. */
function placed(sheet: string, formula: string): string {
  return `${sheet}!${formula.replace(/'(\w+)'!/gu, "$1!")}`;
}

/** The same workbook at Google and in memory; Google is told what its formulas give by the one in memory. */
class Two {
  readonly #results = new Map<string, CellValue>();

  private constructor(
    readonly google: OpenedGoogle,
    readonly memory: MemoryHost,
  ) {
    google.platform.book.calculate = (formula, { sheet }) => this.#results.get(placed(sheet, formula));
  }

  static async open(locale: string, zone: string, file = sample): Promise<Two> {
    const start = await everything(XlsxHost.open(readFileSync(file)));
    const plain = start.sheets.map(({ name, cells }) => ({
      name,
      cells: cells.map((row) => row.map((cell): Scalar => valueOf(cell))),
    }));
    const google = openGoogle(bookOf(plain, { locale, zone }));
    return new Two(google, new MemoryHost(await everything(google.host)));
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    await this.memory.apply(edits);
    const touched = edits.map((edit) => ("table" in edit ? edit.table.sheet : edit.layout.name));
    for (const { name, cells } of (await this.memory.read(touched)).sheets) {
      for (const cell of cells.flat()) this.#learn(name, cell);
    }
    await this.google.host.apply(edits);
  }

  #learn(sheet: string, cell: Cell): void {
    if (isFormula(cell)) this.#results.set(placed(sheet, `=${cell.formula}`), cell.value ?? "");
  }

  async same(): Promise<void> {
    assert.deepEqual(shown(await everything(this.google.host)), shown(await everything(this.memory)));
    assert.deepEqual(this.google.platform.unknown, []);
  }
}

describe("every job at Google", function () {
  this.timeout(120_000);
  let two: Two;

  before(async () => {
    two = await Two.open("nl_NL", "Europe/Amsterdam");
  });

  for (const [name, plan] of steps) {
    it(`${name}: gives the same workbook as in memory, and can be taken back`, async () => {
      const before = await everything(two.google.host);
      const planned = plan(before);
      assert.ok(editsOf(planned).length > 0);
      for (const { edits } of planned.steps) await two.apply(edits);
      await two.same();
      await two.apply(inverted(before, editsOf(planned)));
      assert.deepEqual(shown(await everything(two.google.host)), shown(before));
      await two.apply(editsOf(planned));
      await two.same();
    });
  }
});

describe("every job at Google, in another language and zone", function () {
  this.timeout(120_000);

  it("gives the same workbook as in memory, and has nothing more to do when planned again", async () => {
    const two = await Two.open("en_US", "America/New_York");
    for (const [name, plan] of steps) {
      for (const { edits } of plan(await everything(two.memory)).steps) await two.apply(edits);
      assert.deepEqual(editsOf(plan(await everything(two.google.host))), [], name);
    }
    await two.same();
  });
});

describe("an evaluation at Google", function () {
  this.timeout(120_000);

  for (const [locale, zone] of [
    ["nl_NL", "Europe/Amsterdam"],
    ["en_US", "America/New_York"],
  ] as const) {
    it(`gives the same sheets as in memory in ${locale}, charts too, and can be taken back`, async () => {
      const two = await Two.open(locale, zone, questionnaires);
      const before = await everything(two.google.host);
      const planned = evaluate.plan(before, told);
      for (const { edits } of planned.steps) await two.apply(edits);
      await two.same();
      const { sheets } = await everything(two.google.host);
      assert.ok(sheets.some(({ charts = [] }) => charts.some(({ kind }) => kind === "diverging-bar")));
      assert.deepEqual(editsOf(evaluate.plan(await everything(two.google.host), told)), []);
      await two.apply(inverted(before, editsOf(planned)));
      assert.deepEqual(shown(await everything(two.google.host)), shown(before));
    });
  }
});
