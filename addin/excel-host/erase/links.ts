import {
  type ErasureChange,
  type ErasureFound,
  leadsToSomebody,
  placeText,
} from "../../../core/workbook/erasure-search.ts";
import { cellAddress } from "../../../core/workbook/address.ts";
import { readPlan, type Piece } from "../read-plan.ts";
import { usedPart } from "../structure.ts";
import type { Searched } from "./search.ts";

/** The links of a piece of a sheet, and where its first cell is, counted from 0. */
interface AskedLinks {
  readonly piece: Piece;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function rangeOf(context: Excel.RequestContext, { sheet, rows }: Piece): Excel.Range {
  if (rows === undefined) return usedPart(context, sheet.name);
  const { firstColumn = 1, columns = 1 } = sheet.extent ?? {};
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  return worksheet.getRangeByIndexes(rows.first - 1, firstColumn - 1, rows.last - rows.first + 1, columns);
}

async function asked(
  context: Excel.RequestContext,
  requests: readonly (readonly Piece[])[],
): Promise<readonly AskedLinks[]> {
  const [first, ...rest] = requests;
  if (first === undefined) return [];
  const here = first.map((piece) => ({
    piece,
    properties: rangeOf(context, piece).getCellProperties({ hyperlink: true }),
  }));
  await context.sync();
  return [...here, ...(await asked(context, rest))];
}

/** Where a link leads and what it says of that. */
function saysSomebody(link: Excel.RangeHyperlink | null | undefined, { values }: Searched): boolean {
  if (link === null || link === undefined) return false;
  const { address = "", documentReference = "", screenTip = "" } = link;
  return [address, documentReference, screenTip].some((one) => leadsToSomebody(one, values));
}

function leads(link: Excel.RangeHyperlink | null | undefined): boolean {
  return (link?.address ?? link?.documentReference ?? "") !== "";
}

function changesIn({ piece, properties }: AskedLinks, searched: Searched): readonly ErasureChange[] {
  const { context, values, whole } = searched;
  const { name, extent } = piece.sheet;
  const firstRow = piece.rows?.first ?? extent?.firstRow ?? 1;
  const firstColumn = extent?.firstColumn ?? 1;
  return Array.from(properties.value).flatMap((row, down) =>
    Array.from(row).flatMap(({ hyperlink }, right): readonly ErasureChange[] => {
      const cell = cellAddress(firstRow + down, firstColumn + right);
      if (!leads(hyperlink) || (!whole.has(name, cell) && !saysSomebody(hyperlink, searched))) return [];
      const run = (): void => {
        context.workbook.worksheets.getItem(name).getRange(cell).clear("Hyperlinks");
      };
      return [{ kind: "link", place: placeText(name, cell, values), run }];
    }),
  );
}

/** Links that lead to the person, and those of cells of which nothing stays: the words in the cells are not touched here. */
export async function searchLinks(searched: Searched): Promise<ErasureFound> {
  const filled = searched.sheets.filter(({ extent }) => extent !== undefined);
  const links = await asked(searched.context, readPlan(filled));
  return { changes: links.flatMap((one) => changesIn(one, searched)), unreachable: [] };
}
