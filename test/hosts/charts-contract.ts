import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import type { Cell } from "../../core/workbook/cell.ts";
import type { AppendRows, Edit, RemoveRows, SetChart } from "../../core/workbook/edit.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import { inverted } from "../../core/workbook/invert.ts";
import { chartKinds, type Chart, type SheetLayout } from "../../core/workbook/layout.ts";
import { WorkbookProblem } from "../../core/workbook/problem.ts";
import { sheetNamed, type Snapshot } from "../../core/workbook/snapshot.ts";

/** The rows that one series of a chart draws, header not included, and the name of the sheet that they are on. */
export interface DrawnRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** The first row that a chart covers, counted from 0, and how many it covers. */
export interface ChartFrame {
  readonly top: number;
  readonly rows: number;
}

/** A workbook in a host, with a sheet `Blad1` of a coordinator, and a look at what its charts draw there. */
export interface ChartHost {
  readonly host: WorkbookHost;
  /** Rows of every series of the charts of ours on a sheet, as the program itself would draw them. */
  readonly drawn: (sheet: string) => readonly DrawnRows[];
  /** Where the charts of ours on a sheet stand, in the order in which they came, in rows of the usual height. */
  readonly frames: (sheet: string) => readonly ChartFrame[];
  /** Ends of the scale of every chart of ours on a sheet; undefined where the program chooses them. */
  readonly scales: (sheet: string) => readonly (readonly [low: number, high: number] | undefined)[];
  /** A person gives a sheet another name. */
  readonly rename: (sheet: string, name: string) => void;
  /** A person takes a sheet out. */
  readonly remove: (sheet: string) => void;
}

function layout(key: string, name: string, columns: readonly (readonly [string, "text" | "integer"])[]): SheetLayout {
  return {
    key,
    name,
    lead: [`Over ${name}`],
    columns: columns.map(([title, type]) => ({ key: title.toLowerCase(), title, type, width: 12 })),
    keyColumns: [columns[0]?.[0].toLowerCase() ?? ""],
    frozenColumns: 0,
    conditionalFormats: [],
    print: { orientation: "portrait" },
    place: "last",
  };
}

const numbers = layout("numbers", "Cijfers", [
  ["Maand", "text"],
  ["Gevoerd", "integer"],
  ["Te laat", "integer"],
]);
const board = layout("board", "Bord", [["Nr", "text"]]);
const headerRow = 3;
const numbersTable = { sheet: "Cijfers", headerRow, keyColumns: ["Maand"] };
const boardTable = { sheet: "Bord", headerRow, keyColumns: ["Nr"] };

function month(place: number): readonly Cell[] {
  return [`m${place}`, place, 1];
}

const titles = numbers.columns.map(({ title }) => title);
const chart: Chart = {
  id: "talks",
  kind: "stacked-column",
  title: "Per maand",
  source: "numbers",
  categories: "Maand",
  series: ["Gevoerd", "Te laat"],
  tones: ["good", "bad"],
};
const diverging: Chart = { ...chart, kind: "diverging-bar" };
const drawChart: SetChart = { kind: "chart", table: boardTable, id: "talks", before: null, after: chart };
const sheets: readonly Edit[] = [
  { kind: "add-sheet", layout: numbers, rows: [month(1), month(2)] },
  { kind: "add-sheet", layout: board, rows: [["1"]] },
];

function more(from: number, count: number, after?: string): AppendRows {
  const place = after === undefined ? {} : { after };
  const rows = Array.from({ length: count }, (_, index) => ({ cells: month(from + index), ...place }));
  return { kind: "append-rows", table: numbersTable, columns: titles, rows };
}

function fewer(places: readonly number[]): RemoveRows {
  const rows = places.map((place) => ({ cells: month(place) }));
  return { kind: "remove-rows", table: numbersTable, columns: titles, rows };
}

async function all(host: WorkbookHost): Promise<Snapshot> {
  return host.read((await host.outline()).sheets.map(({ name }) => name));
}

async function chartsOn(host: WorkbookHost, name: string): Promise<readonly Chart[]> {
  return sheetNamed(await host.read([name]), name)?.charts ?? [];
}

function rowsOf(count: number, sheet = "Cijfers"): readonly DrawnRows[] {
  return chart.series.map(() => ({ sheet, first: headerRow + 1, last: headerRow + Math.max(1, count) }));
}

/** What every host must do with a chart that draws the rows of another sheet of ours. */
export function chartContract(name: string, open: () => Promise<ChartHost>): void {
  const opened = async (edits: readonly Edit[] = [...sheets, drawChart]): Promise<ChartHost> => {
    const made = await open();
    await made.host.apply(edits);
    return made;
  };

  describe(`charts of another sheet in ${name}`, () => {
    it("are read as they were asked for, of every kind, and draw every row", async () => {
      const { host, drawn } = await opened();
      assert.deepEqual(await chartsOn(host, "Bord"), [chart]);
      assert.deepEqual(drawn("Bord"), rowsOf(2));
      let before = chart;
      for (const kind of chartKinds) {
        const after: Chart = { ...chart, kind };
        await host.apply([{ ...drawChart, before, after }]);
        assert.deepEqual(await chartsOn(host, "Bord"), [after]);
        before = after;
      }
    });

    it("have the same scale on both sides of nought where bars go both ways, and else that of the program", async () => {
      const { host, scales } = await opened();
      assert.deepEqual(scales("Bord"), [undefined]);
      await host.apply([{ ...drawChart, before: chart, after: diverging }]);
      assert.deepEqual(await chartsOn(host, "Bord"), [diverging]);
      assert.deepEqual(scales("Bord"), [[-1, 1]]);
    });

    it("are as high as was asked for, and higher where they stand, and the next one stands below", async () => {
      const { host, frames } = await opened();
      const higher: Chart = { ...chart, height: 40 };
      const highest: Chart = { ...diverging, id: "z", height: 64 };
      await host.apply([{ ...drawChart, before: chart, after: higher }]);
      await host.apply([{ ...drawChart, id: "z", after: { ...diverging, id: "z" } }]);
      await host.apply([{ ...drawChart, id: "z", before: { ...diverging, id: "z" }, after: highest }]);
      await host.apply([more(3, 2)]);
      assert.deepEqual(await chartsOn(host, "Bord"), [higher, highest]);
      const [first, second, ...others] = frames("Bord");
      assert.deepEqual(others, []);
      assert.ok(first !== undefined && second !== undefined);
      assert.deepEqual([Math.round(first.rows), Math.round(second.rows)], [39, 63]);
      assert.equal(Math.round(second.top - first.top), 40);
    });

    it("may be asked for in the same go as the sheet that they draw, or later", async () => {
      const { host, drawn } = await opened(sheets);
      await host.apply([drawChart]);
      assert.deepEqual(await chartsOn(host, "Bord"), [chart]);
      assert.deepEqual(drawn("Bord"), rowsOf(2));
    });

    it("follow rows that come and go on the other sheet", async () => {
      const turn = fc.record({ adds: fc.boolean(), count: fc.integer({ min: 1, max: 4 }), onTop: fc.boolean() });
      const property = fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 4 }), async (turns) => {
        const { host, drawn } = await opened();
        let standing = [1, 2];
        let next = 3;
        for (const { adds, count, onTop } of turns) {
          const gone = standing.slice(0, Math.min(count, standing.length - 1));
          if (!adds && gone.length === 0) continue;
          await host.apply([adds ? more(next, count, onTop ? "" : undefined) : fewer(gone)]);
          if (adds) standing = [...standing, ...Array.from({ length: count }, (_, index) => next + index)];
          else standing = standing.filter((place) => !gone.includes(place));
          next += count;
          assert.deepEqual(drawn("Bord"), rowsOf(standing.length));
        }
        assert.deepEqual(await chartsOn(host, "Bord"), [chart]);
      });
      await fc.assert(property, { numRuns: 6 });
    });

    it("are refused where the other sheet or a column of it is not there", async () => {
      const { host } = await opened(sheets.slice(1));
      const isMissing = (problem: unknown): boolean => problem instanceof WorkbookProblem && problem.code === "missing";
      await assert.rejects(host.apply([drawChart]), isMissing);
      await host.apply(sheets.slice(0, 1));
      await assert.rejects(host.apply([{ ...drawChart, after: { ...chart, series: ["Gevoerd", "Weg"] } }]), isMissing);
      assert.deepEqual(await chartsOn(host, "Bord"), []);
    });

    it("keep the other sheet from being taken out, until they are taken back", async () => {
      const made = await open();
      const before = await all(made.host);
      const edits = [...sheets, drawChart];
      await made.host.apply(edits);
      const undo = inverted(before, edits);
      const isStale = (problem: unknown): boolean => problem instanceof WorkbookProblem && problem.code === "stale";
      await assert.rejects(made.host.apply(undo.slice(2)), isStale);
      await made.host.apply(undo);
      assert.deepEqual(await all(made.host), before);
      assert.deepEqual(made.drawn("Blad1"), []);
    });

    it("go on drawing a sheet that a person gave another name", async () => {
      const { host, drawn, rename } = await opened();
      rename("Cijfers", "Wat 't werd");
      assert.deepEqual(await chartsOn(host, "Bord"), [chart]);
      await host.apply([{ ...more(3, 2), table: { ...numbersTable, sheet: "Wat 't werd" } }]);
      assert.deepEqual(drawn("Bord"), rowsOf(4, "Wat 't werd"));
    });

    it("are no charts of ours any more once a person took the other sheet out, and can be drawn anew", async () => {
      const { host, drawn, remove } = await opened();
      remove("Cijfers");
      assert.deepEqual(await chartsOn(host, "Bord"), []);
      const added: Edit = { kind: "append-rows", table: boardTable, columns: ["Nr"], rows: [{ cells: ["2"] }] };
      await host.apply([added]);
      await host.apply([{ kind: "add-sheet", layout: { ...numbers, name: "Cijfers nieuw" }, rows: [month(1)] }]);
      assert.deepEqual(await chartsOn(host, "Bord"), []);
      await host.apply([drawChart]);
      assert.deepEqual(await chartsOn(host, "Bord"), [chart]);
      assert.deepEqual(drawn("Bord"), rowsOf(1, "Cijfers nieuw"));
    });
  });
}
