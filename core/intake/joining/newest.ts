import type { MappedSheet } from "../mapped-sheet.ts";
import type { TableRow } from "../sheet-table.ts";
import { momentIn, momentOrder } from "../surveys/moment.ts";

/** The row that was sent in last, where the sheet says when each was; nothing where it does not, or two are as new. */
export function newestOf({ table }: MappedSheet, rows: readonly TableRow[]): TableRow | undefined {
  const { survey } = table;
  const index = survey?.sentOn;
  if (survey === undefined || index === undefined) return undefined;
  const order = momentOrder(table.rows.map(({ cells }) => cells[index] ?? null), survey.tool); // prettier-ignore
  const moments = rows.map((row) => ({ row, moment: momentIn(row.cells[index] ?? null, order) }));
  const last = moments.map(({ moment }) => moment).sort()[rows.length - 1] ?? "";
  const newest = moments.filter(({ moment }) => moment !== "" && moment === last);
  return newest.length === 1 && moments.every(({ moment }) => moment !== "") ? newest[0]?.row : undefined;
}
