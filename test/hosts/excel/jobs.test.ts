import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import {
  accept,
  checkIns,
  checklists,
  evaluate,
  inspect,
  planRound,
  privacy,
  remind,
  replace,
} from "../../../core/jobs/all.ts";
import { isFormula, valueOf, type Cell } from "../../../core/workbook/cell.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { MemoryHost } from "../../../core/workbook/memory-host.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { bookFrom } from "./emulator/from-plain.ts";
import { plainFromFile } from "./emulator/from-file.ts";
import { openExcel, type OpenedExcel } from "./opened.ts";
import type { CellValue } from "./emulator/cell.ts";

const sample = new URL("../../../samples/pilot.xlsx", import.meta.url);
const questionnaires = new URL("../../../samples/pilot-evaluatie.xlsx", import.meta.url);
const told = { today: "2026-11-02", now: "2026-11-02T09:00", language: "nl", settings: [], mappings: [] } as const;

/** One thing that a coordinator does, planned on the workbook as it stands. */
type Step = readonly [name: string, plan: (snapshot: Snapshot) => Plan<unknown>];

/** A household that waits, in the place of the one of the first match. */
function otherPair(snapshot: Snapshot): Plan<unknown> {
  const { waiting } = planRound.plan(snapshot, { ...told, seed: "sample" }).result;
  const free = waiting.find(({ side }) => side === "household");
  return replace.plan(snapshot, { ...told, match: "M-01", household: free?.code ?? "", reason: "buren" });
}

const steps: readonly Step[] = [
  ["inspect", (snapshot) => inspect.plan(snapshot, told)],
  ["round", (snapshot) => planRound.plan(snapshot, { ...told, seed: "sample" })],
  ["replace", otherPair],
  ["accept", (snapshot) => accept.plan(snapshot, { ...told, round: 1, by: "all", start: "2026-10-28" })],
  ["checklists", (snapshot) => checklists.plan(snapshot, told)],
  ["check-ins", (snapshot) => checkIns.plan(snapshot, told)],
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

/** What the formulas of a workbook give: Excel would calculate them, the emulator is told. */
function resultsIn(snapshot: Snapshot): ReadonlyMap<string, CellValue> {
  const cells = snapshot.sheets.flatMap((sheet) => sheet.cells.flat().map((cell: Cell) => ({ sheet, cell })));
  return new Map(
    cells.flatMap(({ sheet, cell }) =>
      isFormula(cell) ? [[`${sheet.name}!=${cell.formula}`, cell.value ?? ""] as const] : [],
    ),
  );
}

/** The same workbook in Excel, in a file and in memory, so that each step can be done in all three. */
class Three {
  readonly #results = new Map<string, CellValue>();

  private constructor(
    readonly excel: OpenedExcel,
    readonly file: XlsxHost,
    readonly memory: MemoryHost,
  ) {
    excel.emulator.book.calculate = (formula, { sheet }) => this.#results.get(`${sheet}!${formula}`);
  }

  static async open(): Promise<Three> {
    const bytes = readFileSync(sample);
    const excel = openExcel(bookFrom(await plainFromFile(bytes)), { apiVersion: 18, movesTabs: true });
    const file = XlsxHost.open(bytes);
    return new Three(excel, file, new MemoryHost(await everything(file)));
  }

  /** Does steps in all three, in Excel one by one; Excel is told what its formulas give by the one in memory. */
  async apply(steps: readonly (readonly Edit[])[]): Promise<void> {
    for (const edits of steps) {
      await this.memory.apply(edits);
      for (const [formula, value] of resultsIn(await everything(this.memory))) this.#results.set(formula, value);
      await this.excel.host.apply(edits);
    }
    await this.file.apply(steps.flat());
  }

  async same(): Promise<void> {
    const excel = shown(await everything(this.excel.host));
    assert.deepEqual(excel, shown(await everything(this.memory)), "as in memory");
    assert.deepEqual(excel, shown(await everything(this.file)), "as in a file");
  }
}

describe("every job in Excel", function () {
  this.timeout(180_000);
  let three: Three;

  before(async () => {
    three = await Three.open();
  });

  it("reads the sample as the file host does", () => three.same());

  for (const [name, plan] of steps) {
    it(`${name}: gives the same workbook as in a file, and can be taken back`, async () => {
      const { host } = three.excel;
      const before = await everything(host);
      const planned = plan(before);
      assert.ok(editsOf(planned).length > 0);
      await three.apply(planned.steps.map(({ edits }) => edits));
      await three.same();
      await three.apply([inverted(before, editsOf(planned))]);
      assert.deepEqual(shown(await everything(host)), shown(before));
      await three.apply([editsOf(planned)]);
      await three.same();
      if (name !== "replace") assert.deepEqual(editsOf(plan(await everything(host))), [], "again nothing changes");
      assert.deepEqual(three.excel.emulator.unknown, []);
    });
  }
});

describe("an evaluation in Excel", function () {
  this.timeout(180_000);

  it("gives the same sheets as in memory, charts too, and can be taken back", async () => {
    const plain = await plainFromFile(readFileSync(questionnaires));
    const { emulator, host } = openExcel(bookFrom(plain), { apiVersion: 18, movesTabs: true });
    const before = await everything(host);
    const memory = new MemoryHost(before);
    const results = new Map<string, CellValue>();
    emulator.book.calculate = (formula, { sheet }) => results.get(`${sheet}!${formula}`);
    const planned = evaluate.plan(before, told);
    for (const { edits } of planned.steps) {
      await memory.apply(edits);
      for (const [formula, value] of resultsIn(await everything(memory))) results.set(formula, value);
      await host.apply(edits);
    }
    const after = await everything(host);
    assert.deepEqual(shown(after), shown(await everything(memory)));
    assert.ok(after.sheets.some(({ charts = [] }) => charts.some(({ kind }) => kind === "diverging-bar")));
    assert.deepEqual(editsOf(evaluate.plan(after, told)), [], "again nothing changes");
    await host.apply(inverted(before, editsOf(planned)));
    assert.deepEqual(shown(await everything(host)), shown(before));
    assert.deepEqual(emulator.unknown, []);
  });
});

describe("every job in Excel for the desktop", function () {
  this.timeout(180_000);

  it("leaves what a person can undo, and has nothing more to do when planned again", async () => {
    const bytes = readFileSync(sample);
    const { emulator, host } = openExcel(bookFrom(await plainFromFile(bytes)), { apiVersion: 20, movesTabs: false });
    const memory = new MemoryHost(await everything(XlsxHost.open(bytes)));
    const results = new Map<string, CellValue>();
    emulator.book.calculate = (formula, { sheet }) => results.get(`${sheet}!${formula}`);
    for (const [name, plan] of steps) {
      for (const { edits } of plan(await everything(memory)).steps) {
        await memory.apply(edits);
        for (const [formula, value] of resultsIn(await everything(memory))) results.set(formula, value);
        await host.apply(edits);
      }
      if (name !== "replace") assert.deepEqual(editsOf(plan(await everything(host))), [], name);
    }
    assert.deepEqual(emulator.undoCleared, []);
  });
});
