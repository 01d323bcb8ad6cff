import assert from "node:assert/strict";
import fc from "fast-check";
import { applied } from "../../../core/workbook/apply.ts";
import { isFormula, valueOf, type Cell } from "../../../core/workbook/cell.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { newWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { tools } from "../../../scripts/tools.mjs";
import { addOverview, addRich, richTable } from "../../fixtures/edits.ts";
import { excelizeWorkbook } from "../../fixtures/excelize-workbook.ts";
import { handMadeFixtures } from "../../fixtures/workbooks.ts";
import { hostStart } from "../../support/arbitraries.ts";
import { drawnEdits } from "../../support/arbitraries-edits.ts";
import { converted } from "../../support/libreoffice.ts";
import { describeWith } from "../../with-tools.ts";

async function everything(bytes: Uint8Array): Promise<Snapshot> {
  const host = XlsxHost.open(bytes);
  const { sheets } = await host.outline();
  return host.read(sheets.map((sheet) => sheet.name));
}

async function edited(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const host = XlsxHost.open(bytes);
  await host.apply(edits);
  return host.bytes();
}

/** LibreOffice calculates with 15 digits and keeps times to the second. */
function rounded(cell: Cell | undefined): unknown {
  const value = valueOf(cell);
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function values(sheet: Sheet | undefined): unknown {
  return sheet?.cells.map((row) => row.map(rounded));
}

/** Only values: formulas that count rows of a table follow the table. */
function withoutFormulas(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row.map(valueOf)) }));
  return { ...snapshot, sheets };
}

function sheetIn(snapshot: Snapshot, name: string): Sheet | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

function ours(snapshot: Snapshot): readonly Sheet[] {
  return snapshot.sheets.filter((sheet) => sheet.key !== undefined);
}

const chart = {
  id: "km",
  kind: "diverging-bar",
  title: "Afstanden",
  categories: "Match",
  series: ["Afstand (km)", "Aantal"],
  height: 24,
} as const;
const drawn: Edit = { kind: "chart", table: richTable, id: "km", before: null, after: chart };

/** Edits by a second run, on sheets that another program has saved in between. */
const later: readonly Edit[] = [
  {
    kind: "set-cells",
    table: richTable,
    changes: [
      { row: "M-01", column: "Status", before: "voorstel", after: "bevestigd" },
      { row: "M-02", column: "Datum", before: "2024-02-29", after: "2026-12-31" },
      { row: "M-04", column: "Waarom", before: "  spaties ", after: "+niet rekenen" },
    ],
  },
  {
    kind: "append-rows",
    table: richTable,
    columns: ["Match", "Datum", "Aantal"],
    rows: [{ cells: ["M-08", "2026-06-01", 7] }, { cells: ["M-03", null, 1], after: "M-02" }],
  },
  {
    kind: "choices",
    table: richTable,
    column: "Status",
    before: { values: ["voorstel", "bevestigd", "afgewezen"] },
    after: { values: ["ja", "nee"] },
  },
  {
    kind: "add-column",
    table: richTable,
    title: "Nieuw",
    type: "date",
    width: 12,
    values: [{ row: "M-08", value: "2026-01-02" }],
  },
];

describeWith([tools.libreOffice], "LibreOffice as outside judge", (soffice) => {
  const given = new Map<string, Uint8Array>();
  const written = new Map<string, Uint8Array>();
  let saved: Map<string, Uint8Array>;

  before(async () => {
    for (const fixture of handMadeFixtures()) given.set(fixture.name, fixture.bytes);
    given.set("rich", await excelizeWorkbook());
    for (const [name, bytes] of given) written.set(`${name}.xlsx`, await edited(bytes, [addOverview, addRich, drawn]));
    const samples = fc.sample(fc.tuple(hostStart(), fc.gen()), { numRuns: 25, seed: 7 });
    for (const [place, [start, draw]] of samples.entries()) {
      const edits = drawnEdits(draw, start, ["warning"]);
      written.set(`drawn ${place}.xlsx`, await edited(newWorkbook(start.sheets), edits));
    }
    saved = converted(soffice, written, "xlsx");
  });

  it("opens everything that is written", () => {
    assert.deepEqual([...saved.keys()].sort(), [...written.keys()].sort());
  });

  it("reads the same values on our sheets, having calculated them itself", async () => {
    for (const [name, bytes] of written) {
      const after = await everything(saved.get(name) ?? new Uint8Array());
      for (const sheet of ours(await everything(bytes))) {
        assert.deepEqual(values(sheetIn(after, sheet.name)), values(sheet), `${name}: ${sheet.name}`);
      }
    }
  });

  it("knows our sheets for ours, with their dropdowns, hints and charts", async () => {
    for (const [name, bytes] of written) {
      if (name.startsWith("drawn")) continue;
      const after = await everything(saved.get(name) ?? new Uint8Array());
      for (const sheet of ours(await everything(bytes))) {
        const back = sheetIn(after, sheet.name);
        // A native checkbox is something that LibreOffice does not know: the boolean stays.
        const features = sheet.features?.flatMap(({ checkbox, ...rest }) => (checkbox && !rest.hint ? [] : [rest]));
        assert.deepEqual(
          { key: back?.key, headerRow: back?.headerRow, features: back?.features, charts: back?.charts },
          { key: sheet.key, headerRow: sheet.headerRow, features, charts: sheet.charts },
          name,
        );
      }
    }
  });

  it("leaves nothing that would stand in the way of a second run", async () => {
    const again = new Map<string, Uint8Array>();
    for (const [name, bytes] of saved) {
      if (name.startsWith("drawn")) continue;
      const was = await everything(bytes);
      const result = await edited(bytes, later);
      assert.deepEqual(withoutFormulas(await everything(result)), withoutFormulas(applied(was, later)), name);
      again.set(name, result);
    }
    for (const [name, bytes] of converted(soffice, again, "xlsx")) {
      const expected = sheetIn(await everything(again.get(name) ?? new Uint8Array()), "Proefronde");
      assert.deepEqual(values(sheetIn(await everything(bytes), "Proefronde")), values(expected), name);
    }
  });

  it("finds no error value on our sheets", async () => {
    for (const [name, bytes] of saved) {
      const cells = ours(await everything(bytes)).flatMap((sheet) => sheet.cells.flat());
      const errors = cells.filter((cell) => isFormula(cell) && /^#/u.test(String(cell.value)));
      assert.deepEqual(errors, [], name);
    }
  });
});
