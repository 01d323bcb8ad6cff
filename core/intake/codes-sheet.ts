import { codesDesign } from "../sheets/codes.ts";
import { ownRows } from "../sheets/own-rows.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { Found, Reading } from "./reading.ts";

function rowsOf(found: readonly Found<{ readonly code: string }>[], role: string): WantedRow[] {
  return found.flatMap(({ record, sheet, row, blocked, proposed }) =>
    proposed === true && !blocked ? [{ code: record.code, role, sheet, row }] : [],
  );
}

/** The codes that we gave people of a role before, as the sheet `Codes` has them. */
export function codesGiven(snapshot: Snapshot, role: string): ReadonlySet<string> {
  const given = ownRows(snapshot, codesDesign).filter(({ values }) => values["role"] === role);
  return new Set(given.map(({ values }) => textOf(values["code"])));
}

/**
 * What `Codes` should say: where the rows are whose code is ours. Nothing while nobody has such a code and there is no
 * such sheet.
 */
export function codesWanted(reading: Reading, snapshot: Snapshot): Wanted | undefined {
  const rows = [
    ...rowsOf(reading.groups, "groups"),
    ...rowsOf(reading.households, "households"),
    ...rowsOf(reading.ambassadors, "ambassadors"),
  ];
  if (rows.length === 0 && sheetWithKey(snapshot, codesDesign.key) === undefined) return undefined;
  return { design: codesDesign, rows, others: "remove" };
}
