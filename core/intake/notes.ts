import type { Problem } from "../records/problem.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { usualScales, type Scales } from "./cells/scale.ts";
import { levelOf, type CellFault } from "./fault.ts";

/** The place of a cell that something is said about. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  /** Column number minus 1. */
  readonly index: number;
  readonly header: string;
}

/** Everything noticed while reading, until it is told. */
export interface Notes {
  /** Something about one cell. The same about many cells of a column becomes one problem. */
  cell(fault: CellFault, place: CellPlace): void;
  /** Anything else, as it will be told. */
  tell(problem: Problem): void;
  /** All of it, worst first, then in the order of sheets, rows and columns. */
  problems(): Problem[];
}

interface Noted {
  readonly fault: CellFault;
  readonly places: CellPlace[];
}

/** Up to so many cells with the same fault in one column are told one by one. */
const oneByOne = 5;

/** So many addresses are written out when a fault stands in many cells. */
const named = 8;

function addressesOf(places: readonly CellPlace[]): string {
  const addresses = places.slice(0, named).map(({ row, index }) => cellAddress(row, index + 1));
  return addresses.join(", ") + (places.length > named ? ", …" : "");
}

/** How high the scale of a fault goes; nothing for faults that have none. */
function topOf(fault: CellFault, { score, strength }: Scales): { readonly top?: number } {
  return fault === "score-unreadable" ? { top: score } : fault === "scale-unreadable" ? { top: strength } : {};
}

function problemOf(fault: CellFault, places: readonly CellPlace[], scales: Scales): Problem[] {
  const [first] = places;
  if (first === undefined) return [];
  const top = topOf(fault, scales);
  return [
    {
      level: levelOf(fault),
      sheet: first.sheet,
      cell: cellAddress(first.row, first.index + 1),
      row: first.row,
      told: sentence(fault, { header: first.header, cells: addressesOf(places), count: places.length, ...top }),
      remedy: sentence(`remedy-${fault}`, top),
    },
  ];
}

function grouped({ fault, places }: Noted, scales: Scales): Problem[] {
  const sorted = [...places].sort((one, other) => one.row - other.row);
  if (sorted.length > oneByOne) return problemOf(fault, sorted, scales);
  return sorted.flatMap((place) => problemOf(fault, [place], scales));
}

const weights = { error: 0, warning: 1, info: 2 };

/** An empty collection. `sheets` gives the order in which sheets are told; scales are told as the workbook has them. */
export function notes(sheets: readonly string[], scales: Scales = usualScales): Notes {
  const cells = new Map<string, Noted>();
  const told: Problem[] = [];
  const sheetOrder = new Map(sheets.map((name, index) => [name, index]));
  const place = (problem: Problem): number =>
    problem.sheet === undefined ? -1 : (sheetOrder.get(problem.sheet) ?? sheets.length);
  return {
    cell: (fault, where) => {
      const key = JSON.stringify([fault, where.sheet, where.index]);
      const noted = cells.get(key) ?? { fault, places: [] };
      noted.places.push(where);
      cells.set(key, noted);
    },
    tell: (problem) => {
      told.push(problem);
    },
    problems: () =>
      [...told, ...[...cells.values()].flatMap((noted) => grouped(noted, scales))].sort(
        (one, other) =>
          weights[one.level] - weights[other.level] || place(one) - place(other) || (one.row ?? 0) - (other.row ?? 0),
      ),
  };
}
