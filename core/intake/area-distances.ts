import { inNetherlands } from "./cells/coordinate.ts";
import { kilometresIn } from "./cells/number.ts";
import { postcodeIn } from "./cells/postcode.ts";
import { cellsOf, type MappedSheet } from "./mapped-sheet.ts";
import type { CellPlace, Notes } from "./notes.ts";
import type { KnownPoint, Places } from "./places.ts";
import { kilometresBetween, listed } from "./points.ts";
import { rowReader } from "./row-reader.ts";
import type { SheetTable, TableColumn } from "./sheet-table.ts";
import { folded } from "./words.ts";

/**
 * Kilometres between two postcode areas as people travel them, where the straight line misleads: round water or across a
 * motorway (intake.md section 2). By the two postcodes, the lower first, with `-` between them; the same both ways.
 */
export type AreaDistances = ReadonlyMap<string, number>;

function pairKey(one: string, other: string): string {
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}

/**
 * The kilometres that people gave for two postcodes, full or of four digits: those of the full codes go before those of
 * the areas they lie in. `undefined` where nobody gave any, and then the straight line counts.
 */
export function areaKilometres(distances: AreaDistances, one: string, other: string): number | undefined {
  for (const from of new Set([one, one.slice(0, 4)])) {
    for (const to of new Set([other, other.slice(0, 4)])) {
      const found = distances.get(pairKey(from, to));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Headers of the two postcodes: one of them must say what kind of thing it is. */
const areaWords = /(?:postcode|postal code|zip)|^(?:pc|pc4|pc6|gebied|wijk|area|van|naar|vanaf|tot|from|to)\b/u;
const placeWords = /postcode|postal code|zip|\b(?:pc|pc4|pc6|gebied|wijk|area|naar)\b/u;
const kilometreWords = /\bkm\b|kilomet|afstand|distance/u;
/** A column in which people say why. */
const remarkWords = /opmerking|toelichting|waarom|reden|remark|note|reason|why|comment/u;

function holdsPostcodes(table: SheetTable, { index }: TableColumn): boolean {
  const filled = cellsOf(table, index).filter((cell) => cell !== null && cell !== "");
  return filled.length > 0 && filled.filter((cell) => postcodeIn(cell).is === "value").length >= 0.8 * filled.length;
}

/** No columns at all. */
const none: ReadonlyMap<number, string> = new Map();

/**
 * The fields of the columns of a sheet with kilometres between postcodes, by column number minus 1: two columns of
 * postcodes, one of kilometres, and nothing else but a remark. Empty for every other sheet: somebody's travel expenses
 * have a day and a name as well.
 */
export function areaFields(table: SheetTable): ReadonlyMap<number, string> {
  const named = table.columns.filter(({ header }) => header !== "");
  const said = named.filter(({ header }) => !remarkWords.test(folded(header)));
  if (table.rows.length === 0 || said.length !== 3) return none;
  const km = said.filter(({ header }) => kilometreWords.test(folded(header)));
  const [from, to, ...more] = said.filter((column) => !km.includes(column));
  const [kilometres] = km;
  if (kilometres === undefined || from === undefined || to === undefined || more.length > 0) return none;
  const isSaid = [from, to].every(({ header }) => areaWords.test(folded(header)));
  const isPlace = [from, to].some(({ header }) => placeWords.test(folded(header)));
  if (!isSaid || !isPlace || ![from, to].every((column) => holdsPostcodes(table, column))) return none;
  return new Map([
    [from.index, "postcode.from"],
    [to.index, "postcode.to"],
    [kilometres.index, "km"],
  ]);
}

/** A row that says how far two areas are. */
interface AreaRow {
  readonly from: string;
  readonly to: string;
  readonly km: number;
  readonly place: CellPlace | undefined;
}

/** The point of an area, as far as the workbook knows it. */
function pointOf(postcode: string, { points }: Places): KnownPoint | undefined {
  const point = points.get(postcode) ?? points.get(postcode.slice(0, 4));
  return point !== undefined && inNetherlands(point.lat, point.lon) ? point : undefined;
}

/** True where nobody can travel so little: less than the straight line, beyond how precisely both points are known. */
function isTooShort({ from, to, km }: AreaRow, places: Places): boolean {
  if (km === 0) return true;
  const [one, other] = [pointOf(from, places), pointOf(to, places)];
  if (one === undefined || other === undefined) return false;
  return km < kilometresBetween(one, other) - one.precisionKm - other.precisionKm;
}

function rowsOf(sheet: MappedSheet, notes: Notes): AreaRow[] {
  return sheet.table.rows.flatMap((row) => {
    const reader = rowReader(sheet, row, notes);
    const from = reader.read("postcode.from", postcodeIn);
    const to = reader.read("postcode.to", postcodeIn);
    const km = reader.read("km", kilometresIn);
    if (from === undefined || to === undefined || km === undefined) return [];
    if (from === to) reader.note("postcode.to", "area-same");
    return from === to ? [] : [{ from, to, km, place: reader.place("km") }];
  });
}

/**
 * What the sheets say about kilometres between postcodes. Rows that cannot be right, or contradict each other, are told
 * and not used.
 */
export function areaDistances(sheets: readonly MappedSheet[], places: Places, notes: Notes): AreaDistances {
  const rows = sheets.filter(({ used }) => used.has("postcode.from")).flatMap((sheet) => rowsOf(sheet, notes));
  const distances = new Map<string, number>();
  for (const [pair, some] of listed(rows, ({ from, to }) => pairKey(from, to))) {
    const contradicts = new Set(some.map(({ km }) => km)).size > 1;
    for (const row of some) {
      const fault = contradicts ? "area-contradicts" : isTooShort(row, places) ? "area-short" : undefined;
      if (fault === undefined) distances.set(pair, row.km);
      else if (row.place !== undefined) notes.cell(fault, row.place);
    }
  }
  return distances;
}
