import type { Place } from "../../core/screens/views.ts";

/** Shows a place of the workbook: its sheet in front, its cell selected. Does nothing where the sheet has gone. */
export async function showPlace(context: Excel.RequestContext, { sheet, cell }: Place): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load("visibility");
  await context.sync();
  if (worksheet.isNullObject || worksheet.visibility !== "Visible") return;
  worksheet.activate();
  if (cell !== undefined) worksheet.getRange(cell).select();
  await context.sync();
}

/** The cell that is selected, and what it shows. */
export interface Selection {
  readonly sheet: string;
  /** Address such as `C7`. */
  readonly cell: string;
  readonly text: string;
}

/** The cell that a person has selected; of more the one in which they would type. */
export async function selected(context: Excel.RequestContext): Promise<Selection> {
  const cell = context.workbook.getActiveCell();
  const { worksheet } = cell;
  cell.load("address,values");
  worksheet.load("name");
  await context.sync();
  const value: string | number | boolean = (cell.values as (string | number | boolean)[][])[0]?.[0] ?? "";
  const address = cell.address.replace(/^.*!/su, "").replace(/\$/gu, "");
  return { sheet: worksheet.name, cell: address, text: String(value) };
}
