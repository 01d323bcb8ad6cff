import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import type { Cell } from "../../core/workbook/cell.ts";
import { valueOf } from "../../core/workbook/cell.ts";
import { erased } from "../../core/workbook/erase.ts";
import type { Erasure, SheetErasure } from "../../core/workbook/erasure.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import { WorkbookProblem, type WorkbookProblemCode } from "../../core/workbook/problem.ts";
import type { Sheet, Snapshot } from "../../core/workbook/snapshot.ts";
import { hostStart, type HostStart } from "../support/arbitraries.ts";
import { otherText, snapshotOf, type Draw } from "../support/arbitraries-edits.ts";
import { addRich, richLayout } from "../fixtures/edits.ts";

/** How the contract is run on a host. */
export interface EraseContractOptions {
  /** Workbooks per property; fewer for slow hosts. */
  readonly runs?: number;
  /** Opens what the host has stored once more, so that what is read has been written; without it the host itself reads. */
  readonly reopened?: (host: WorkbookHost) => Promise<WorkbookHost>;
}

/** The person of these tests; invented. */
const values: Erasure["values"] = [
  { text: "Samira Haddad", replacement: "verwijderd" },
  { text: "samira.haddad@voorbeeld.nl", replacement: "verwijderd" },
  { text: "0612345678", replacement: "verwijderd" },
  { text: "H-12", replacement: "verwijderd 1" },
  { text: "Samira", replacement: "verwijderd" },
];

async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map((sheet) => sheet.name));
}

async function erase(host: WorkbookHost, erasure: Erasure): Promise<void> {
  assert.ok(host.erase !== undefined, "the host cannot forget anybody");
  await host.erase(JSON.parse(JSON.stringify(erasure)) as Erasure);
}

/** Some cells of a sheet, each blanked or with other words. */
function drawnErasure(draw: Draw, sheet: Sheet): SheetErasure {
  const places = sheet.cells.flatMap((row, at) =>
    row.flatMap((cell: Cell, index) =>
      valueOf(cell) === null ? [] : [{ row: at + 1, column: index + 1, before: cell }],
    ),
  );
  const some = draw(fc.subarray<(typeof places)[number]>, places);
  const cells = some.map((place) => ({
    ...place,
    after: draw(fc.constantFrom<(string | null)[]>, null, "verwijderd 1"),
  }));
  return { sheet: sheet.name, cells };
}

/**
 * What every host must do alike when somebody is forgotten: the cells become what `erased` says, all of them or none.
 * `open` builds a workbook of a coordinator in the host: sheets of plain cells, nothing of ours.
 */
export function eraseContract(
  name: string,
  open: (start: HostStart) => Promise<WorkbookHost>,
  { runs = 60, reopened }: EraseContractOptions = {},
): void {
  const stored = async (host: WorkbookHost): Promise<Snapshot> => everything(await (reopened?.(host) ?? host));
  const always = (check: (start: HostStart, draw: Draw) => Promise<void>): Promise<void> =>
    fc.assert(fc.asyncProperty(hostStart(), fc.gen(), check), { numRuns: runs });
  const refuses = async (host: WorkbookHost, erasure: Erasure, code: WorkbookProblemCode): Promise<void> => {
    const before = await everything(host);
    await assert.rejects(
      erase(host, erasure),
      (problem) => problem instanceof WorkbookProblem && problem.code === code,
    );
    assert.deepEqual(await everything(host), before);
  };

  describe(`${name}, when somebody is forgotten`, () => {
    it("erases the cells that it is told, and no other", () =>
      always(async (start, draw) => {
        const host = await open(start);
        const before = snapshotOf(start);
        const erasure = { sheets: before.sheets.map((sheet) => drawnErasure(draw, sheet)), values };
        await erase(host, erasure);
        assert.deepEqual(await stored(host), erased(before, erasure));
      }));

    it("refuses where a cell changed since the preview, and erases nothing", () =>
      always(async (start, draw) => {
        const before = snapshotOf(start);
        const sheets = before.sheets.map((sheet) => drawnErasure(draw, sheet));
        const last = sheets.findIndex(({ cells }) => cells.length > 0);
        fc.pre(last >= 0);
        const stale = sheets.map((one, place) =>
          place === last
            ? { ...one, cells: one.cells.map((cell) => ({ ...cell, before: otherText(draw, cell.before) })) }
            : one,
        );
        await refuses(await open(start), { sheets: stale, values }, "stale");
      }));

    it("refuses a sheet that is not there, and a name that another sheet has", async () => {
      const sheet = (one: string): HostStart["sheets"][number] => ({
        name: one,
        cells: [["Code"], ["H-12"]],
        headerRow: 1,
        keyColumns: ["Code"],
      });
      const host = await open({ sheets: [sheet("Een"), sheet("Twee")] });
      const cells = [{ row: 2, column: 1, before: "H-12", after: "verwijderd 1" }];
      await refuses(
        host,
        {
          sheets: [
            { sheet: "Een", cells },
            { sheet: "Weg", cells: [] },
          ],
          values,
        },
        "missing",
      );
      await refuses(host, { sheets: [{ sheet: "Een", renamed: "TWEE", cells }], values }, "taken");
    });

    it("gives a sheet another name, and keeps its place and what stands on it", async () => {
      const start: HostStart = {
        sheets: [
          { name: "Intake O'Neil", cells: [["Code", "Naam"], ["H-12"]], headerRow: 1, keyColumns: ["Code"] },
          { name: "Ander", cells: [["Code"], ["H-13"]], headerRow: 1, keyColumns: ["Code"] },
        ],
      };
      const host = await open(start);
      const erasure = { sheets: [{ sheet: "Intake O'Neil", renamed: "Intake verwijderd", cells: [] }], values };
      await erase(host, erasure);
      assert.deepEqual(await stored(host), erased(snapshotOf(start), erasure));
    });

    it("erases on our own sheets too: formulas stay, words of a dropdown and hints give way", async () => {
      const start: HostStart = {
        sheets: [{ name: "Blad1", cells: [["Code"], ["H-12"]], headerRow: 1, keyColumns: ["Code"] }],
      };
      const host = await open(start);
      const columns = richLayout.columns.map((column) =>
        column.key === "status"
          ? {
              ...column,
              choices: { values: ["open", "Samira Haddad"] },
              hint: { title: "Bel", text: "Bel Samira (06 1234 5678)." },
            }
          : column,
      );
      const said = "Afgesproken met samira haddad van H12.";
      const rows = addRich.rows.map((row, place) => (place === 1 ? [...row.slice(0, 9), said] : row));
      await host.apply([{ ...addRich, layout: { ...richLayout, columns }, rows }]);
      const before = await everything(host);
      const cells = [
        { row: 6, column: 10, before: said, after: "Afgesproken met verwijderd van verwijderd 1." },
        { row: 7, column: 3, before: { formula: "SUM(C5:C6)", value: 6.19 }, after: 6.19 },
      ];
      const erasure: Erasure = { sheets: [{ sheet: richLayout.name, cells }], values };
      await erase(host, erasure);
      const after = await stored(host);
      assert.deepEqual(after, erased(before, erasure));
      assert.doesNotMatch(JSON.stringify(after), /samira/iu);
      assert.match(JSON.stringify(after), /Bel verwijderd \(verwijderd\)\./u);
    });
  });
}
