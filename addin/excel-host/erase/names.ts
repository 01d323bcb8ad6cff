import { type ErasureChange, type ErasureFound, cleaned } from "../../../core/workbook/erasure-search.ts";
import { formulaWithout } from "../../../core/workbook/formula-texts.ts";
import type { Searched } from "./search.ts";

function changesOf(item: Excel.NamedItem, { values }: Searched): readonly ErasureChange[] {
  const changes: ErasureChange[] = [];
  const formula = String(item.formula);
  const clean = formulaWithout(formula, values);
  if (clean !== formula) {
    changes.push({
      kind: "name",
      run: () => {
        item.formula = clean;
      },
    });
  }
  const comment = cleaned(item.comment, values);
  if (comment !== undefined) {
    changes.push({
      kind: "name",
      run: () => {
        item.comment = comment;
      },
    });
  }
  return changes;
}

/** A table's name as Excel allows it: letters, digits and lines. */
function nameFrom(text: string): string {
  return text.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/^(?=\p{N})/u, "_");
}

function tableChange(table: Excel.Table, { values }: Searched): readonly ErasureChange[] {
  const clean = cleaned(table.name, values);
  if (clean === undefined) return [];
  return [
    {
      kind: "name",
      run: () => {
        table.name = nameFrom(clean);
      },
    },
  ];
}

/**
 * What names of the workbook and of its sheets stand for, and what is noted beside them; names of tables. How a range is
 * called cannot be changed: formulas lean on it.
 */
export async function searchNames(searched: Searched): Promise<ErasureFound> {
  const { context, sheets, values } = searched;
  const { workbook } = context;
  const { tables } = workbook;
  const lists = [workbook.names, ...sheets.map(({ name }) => workbook.worksheets.getItem(name).names)];
  for (const list of lists) list.load("items/name,items/formula,items/comment");
  tables.load("items/name");
  await context.sync();
  const items = lists.flatMap((list) => Array.from(list.items));
  return {
    changes: [
      ...items.flatMap((item) => changesOf(item, searched)),
      ...Array.from(tables.items).flatMap((table) => tableChange(table, searched)),
    ],
    unreachable: items.flatMap(({ name }) => (cleaned(name, values) === undefined ? [] : [{ kind: "name" as const }])),
  };
}
