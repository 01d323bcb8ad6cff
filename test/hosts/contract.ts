import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { applied } from "../../core/workbook/apply.ts";
import { valueOf, type Cell, type Scalar } from "../../core/workbook/cell.ts";
import type { Edit, EditKind } from "../../core/workbook/edit.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import { inverted } from "../../core/workbook/invert.ts";
import { WorkbookProblem, type WorkbookProblemCode } from "../../core/workbook/problem.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { storedRows } from "../../core/workbook/stored.ts";
import { columnNamed, firstRows, folded, tableAt } from "../../core/workbook/table.ts";
import { cellOf, hostStart, scalar, type HostStart, type StartSheet } from "../support/arbitraries.ts";
import {
  drawnEdits,
  drawnSheet,
  otherText,
  rowsByKey,
  snapshotOf,
  startTable,
  type Draw,
} from "../support/arbitraries-edits.ts";

/** How the contract is run on a host. */
export interface ContractOptions {
  /** Workbooks per property; fewer for slow hosts. */
  readonly runs?: number;
  /** Opens what the host has stored once more, so that what is read has been written; without it the host itself reads. */
  readonly reopened?: (host: WorkbookHost) => Promise<WorkbookHost>;
  /** Kinds of edits that the host has no equal of; the host says the same in `without`. */
  readonly without?: readonly EditKind[];
  /** Where the host puts new sheets; the host says the same. */
  readonly newSheets?: WorkbookHost["newSheets"];
}

/** The same workbook with its tabs in order of name: where the host puts new sheets last, their order is not compared. */
function byName({ sheets, sheetNames }: Snapshot): Snapshot {
  const order = (one: string, other: string): number => (one < other ? -1 : 1);
  return {
    sheets: [...sheets].sort((one, other) => order(one.name, other.name)),
    sheetNames: [...sheetNames].sort(order),
  };
}

async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map((sheet) => sheet.name));
}

/** Refused with this code, and nothing changed: not even what came before the edit that cannot be done. */
async function refuses(host: WorkbookHost, edits: readonly Edit[], code: WorkbookProblemCode): Promise<void> {
  const before = await everything(host);
  await assert.rejects(host.apply(edits), (problem) => problem instanceof WorkbookProblem && problem.code === code);
  assert.deepEqual(await everything(host), before);
}

/** An edit of one cell that says it was something else than it is; undefined where there is no cell to change. */
function staleEdit(draw: Draw, start: HostStart): Edit | undefined {
  const snapshot = snapshotOf(start);
  for (const sheet of start.sheets) {
    const address = startTable(sheet);
    const table = tableAt(snapshot, address);
    const column = table.header.find((cell, index) => typeof cell === "string" && index > 0);
    const row = [...firstRows(table)][0];
    if (typeof column !== "string" || row === undefined) continue;
    const standing: Cell = table.sheet.cells[row[1] - 1]?.[columnNamed(table.header, column)] ?? null;
    const change = { row: row[0], column, before: otherText(draw, standing), after: draw(scalar) };
    return { kind: "set-cells", table: address, changes: [change] };
  }
  return undefined;
}

function shuffled<Item>(draw: Draw, items: readonly Item[]): Item[] {
  return draw(fc.shuffledSubarray<Item>, [...items], { minLength: items.length, maxLength: items.length });
}

/** The same sheet after a person sorted it, every key once, with rows without a key in between. */
function sorted(draw: Draw, sheet: StartSheet): StartSheet {
  const rows = shuffled(draw, sheet.cells.slice(sheet.headerRow));
  const typed = rows.flatMap((row) => (draw(fc.boolean) ? [row, [null, draw(scalar), draw(scalar)]] : [row]));
  const cells = storedRows([...sheet.cells.slice(0, sheet.headerRow), ...typed]) as readonly (readonly Scalar[])[];
  return { ...sheet, cells };
}

/** The sheet with the first row of every key only. */
function withUniqueKeys(sheet: StartSheet): StartSheet {
  const table = tableAt(snapshotOf({ sheets: [sheet] }), startTable(sheet));
  const first = new Set(firstRows(table).values());
  const kept = sheet.cells.filter((_, position) => position < sheet.headerRow || first.has(position + 1));
  return { ...sheet, cells: kept };
}

/** Another value for some cells of every row, and a new column with a value for every row. */
function editsByKey(draw: Draw, sheet: StartSheet): Edit[] {
  const address = startTable(sheet);
  const table = tableAt(snapshotOf({ sheets: [sheet] }), address);
  const rows = [...firstRows(table)];
  const column = table.header[1];
  const changes = rows.map(([row, number]) => ({
    row,
    column: typeof column === "string" ? column : "",
    before: valueOf(table.sheet.cells[number - 1]?.[1]),
    after: draw(scalar),
  }));
  const values = rows.map(([row]) => ({ row, value: valueOf(draw(cellOf, "text")) }));
  const added = { kind: "add-column", table: address, title: "Nieuwe kolom", type: "text", width: 12, values } as const;
  return typeof column === "string" ? [{ kind: "set-cells", table: address, changes }, added] : [added];
}

/** Title to cell, for the columns that have one: where people typed beside a table, a new column stands further off. */
function byTitle(snapshot: Snapshot, sheet: StartSheet): Map<string, Map<string, Cell>> {
  const { header } = tableAt(snapshot, startTable(sheet));
  const rows = [...rowsByKey(snapshot, startTable(sheet))];
  return new Map(
    rows.map(([key, cells]) => [
      key,
      new Map(header.flatMap((title, index) => (title === null ? [] : [[folded(title), cells[index] ?? null]]))),
    ]),
  );
}

/**
 * What every host must do alike: it reads a workbook as it is, does what `applied` does, all or nothing, and can be
 * undone. `open` builds a workbook of a coordinator in the host: sheets of plain cells, nothing of ours.
 */
export function hostContract(
  name: string,
  open: (start: HostStart) => Promise<WorkbookHost>,
  { runs = 100, reopened, without = [], newSheets = "in-place" }: ContractOptions = {},
): void {
  const stored = async (host: WorkbookHost): Promise<Snapshot> => everything(await (reopened?.(host) ?? host));
  const tabs = (snapshot: Snapshot): Snapshot => (newSheets === "last" ? byName(snapshot) : snapshot);
  const same = (one: Snapshot, other: Snapshot): void => {
    assert.deepEqual(tabs(one), tabs(other));
  };
  const always = (check: (start: HostStart, draw: Draw) => Promise<void>): Promise<void> =>
    fc.assert(fc.asyncProperty(hostStart(), fc.gen(), check), { numRuns: runs });

  describe(`${name}, as every host`, () => {
    it("reads every cell as it stands", () =>
      always(async (start) => {
        assert.deepEqual(await stored(await open(start)), snapshotOf(start));
      }));

    it("says beforehand which sheets there are, and reads only those asked for", () =>
      always(async (start) => {
        const host = await open(start);
        const first = start.sheets[0]?.name ?? "";
        const { sheets } = await host.outline();
        assert.deepEqual(
          sheets.map((sheet) => sheet.name),
          start.sheets.map((sheet) => sheet.name),
        );
        const read = await host.read([first.toUpperCase(), "is er niet"]);
        assert.deepEqual(read, { ...snapshotOf(start), sheets: snapshotOf(start).sheets.slice(0, 1) });
      }));

    it("does what the reference does", () =>
      always(async (start, draw) => {
        const host = await open(start);
        const edits = drawnEdits(draw, start, without);
        await host.apply(edits);
        same(await stored(host), applied(snapshotOf(start), edits));
      }));

    it("does the same in two goes as in one, and from edits that went through JSON", () =>
      always(async (start, draw) => {
        const edits = drawnEdits(draw, start, without);
        const host = await open(start);
        const halfway = draw(fc.nat, { max: edits.length });
        await host.apply(JSON.parse(JSON.stringify(edits.slice(0, halfway))) as Edit[]);
        const later = await (reopened?.(host) ?? host);
        await later.apply(JSON.parse(JSON.stringify(edits.slice(halfway))) as Edit[]);
        same(await stored(later), applied(snapshotOf(start), edits));
      }));

    it("gives the workbook back when edits are undone", () =>
      always(async (start, draw) => {
        const host = await open(start);
        const edits = drawnEdits(draw, start, without);
        const before = await everything(host);
        await host.apply(edits);
        await host.apply(inverted(before, edits));
        same(await stored(host), before);
      }));

    it("refuses a cell that changed since, and changes nothing", () =>
      always(async (start, draw) => {
        const stale = staleEdit(draw, start);
        fc.pre(stale !== undefined);
        const added = drawnSheet(draw, snapshotOf(start), "own", without);
        await refuses(await open(start), [added, stale], "stale");
      }));

    it("refuses a sheet, row or column that is not there, and a name that is taken", () =>
      always(async (start, draw) => {
        const added = drawnSheet(draw, snapshotOf(start), "own", without);
        const [sheet] = start.sheets;
        assert.ok(sheet !== undefined);
        const host = await open(start);
        const table = startTable(sheet);
        const change = { row: "geen rij | zo", column: "Code", before: null, after: "x" };
        await refuses(host, [added, { kind: "set-cells", table: { ...table, sheet: "Weg" }, changes: [] }], "missing");
        await refuses(host, [added, { kind: "set-cells", table, changes: [change] }], "missing");
        const named = { ...added, layout: { ...added.layout, key: "another", name: sheet.name.toUpperCase() } };
        await refuses(host, [added, named], "taken");
        await refuses(host, [added, { ...added, layout: { ...added.layout, name: "Nog een naam" } }], "taken");
      }));

    it("finds rows by their key, however people sorted them and whatever they put in between", () =>
      always(async (start, draw) => {
        const sheets = start.sheets.map(withUniqueKeys);
        const edits = sheets.flatMap((sheet) => editsByKey(draw, sheet));
        const host = await open({ sheets: sheets.map((sheet) => sorted(draw, sheet)) });
        await host.apply(edits);
        const after = await stored(host);
        const expected = applied(snapshotOf({ sheets }), edits);
        for (const sheet of sheets) assert.deepEqual(byTitle(after, sheet), byTitle(expected, sheet));
      }));

    it("says what it has no equal of", async () => {
      const host = await open({ sheets: [{ name: "Blad1", cells: [["Code"]], headerRow: 1, keyColumns: ["Code"] }] });
      assert.deepEqual([...host.without].sort(), [...without].sort());
      assert.equal(host.newSheets ?? "in-place", newSheets);
    });

    it("leaves the tabs of a coordinator in their order, and puts ours where it says", () =>
      always(async (start, draw) => {
        const host = await open(start);
        const added = drawnSheet(draw, snapshotOf(start), "own", without);
        await host.apply([added]);
        const { sheetNames } = await stored(host);
        assert.deepEqual(
          sheetNames.filter((name) => name !== added.layout.name),
          start.sheets.map(({ name }) => name),
        );
        if (newSheets === "last") assert.equal(sheetNames.at(-1), added.layout.name);
      }));
  });
}
