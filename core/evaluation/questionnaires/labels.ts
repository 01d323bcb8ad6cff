/** What people say of questions on our sheet with items and with `--map`: their word goes before what we recognise. */
import type { ColumnMapping } from "../../intake/reading.ts";
import { folded } from "../../intake/words.ts";
import { itemBankDesign } from "../../sheets/item-bank.ts";
import { ownRows } from "../../sheets/own-rows.ts";
import { textOf } from "../../workbook/cell.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import type { Direction } from "../answers/direction.ts";
import { itemNamed, ownPrefix } from "../items/item-names.ts";
import type { Item } from "../response.ts";

/** The word of people on questions. */
export interface Labels {
  /** Key of the item by a header, folded; `-` for one that is no question of the evaluation. */
  readonly byHeader: ReadonlyMap<string, string>;
  /** The same for one sheet alone: its name in lower case, a line break, the header. */
  readonly byColumn: ReadonlyMap<string, string>;
  /** Which end of the numbers of an item is the most, by its key. */
  readonly directions: ReadonlyMap<string, Direction>;
  /** Keys of the main outcomes, in the order of the sheet. */
  readonly primary: readonly string[];
  /** The coordinator's own questions as they stand on our sheet, so that one keeps its scale while nobody answered yet. */
  readonly own: ReadonlyMap<string, Item>;
}

/** Headers in one cell: each on a line of its own, or with a bar between them. */
function headersIn(text: string): string[] {
  return text
    .split(/\s*[\n|]\s*/u)
    .map(folded)
    .filter((header) => header !== "");
}

/** The key that columns of people's own are given. */
export function columnKey(sheet: string, header: string): string {
  return `${sheet.trim().toLowerCase()}\n${folded(header)}`;
}

/** What the sheet with items and the words for this run say. */
export function labelsOf(snapshot: Snapshot, mappings: readonly ColumnMapping[]): Labels {
  const rows = ownRows(snapshot, itemBankDesign).map(({ key, values }) => ({ key, values }));
  const byHeader = new Map(
    rows.flatMap(({ key, values }) =>
      headersIn(String(values["header"] ?? "")).map((header) => [header, key] as const),
    ),
  );
  const byColumn = new Map(
    mappings.flatMap(({ sheet, header, field }) => {
      const key = field.trim() === "-" ? "-" : itemNamed(field);
      return key === undefined ? [] : [[columnKey(sheet, header), key] as const];
    }),
  );
  const directions = new Map(
    rows.flatMap(({ key, values }) => {
      const said = textOf(values["numbers"]);
      return said === "up" || said === "down" ? [[key, said] as const] : [];
    }),
  );
  const primary = rows.filter(({ values }) => values["primary"] === "yes").map(({ key }) => key);
  const own = new Map(
    rows.flatMap(({ key, values }) => {
      const [scale, words] = [textOf(values["scale"]), textOf(values["question"])];
      if (!key.startsWith(ownPrefix) || (scale !== "agree" && scale !== "satisfied" && scale !== "yes-no")) return [];
      return [[key, { key, scale, words: { nl: words, en: words }, own: true } satisfies Item] as const];
    }),
  );
  return { byHeader, byColumn, directions, primary, own };
}
