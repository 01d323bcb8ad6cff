import type { SheetLayout } from "../../core/workbook/layout.ts";
import type { GridWidths } from "./operation.ts";

/** Width of a column in pixels, from characters of the standard font. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Columns beside each other, counted from 0 and without the one at `end`, that get one width in characters. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly width: number;
}

/** How some columns get their widths: the usual one but for these runs. `waste`: characters more than asked. */
interface Share {
  readonly runs: readonly Run[];
  readonly waste: number;
}

/** A share with more columns: they get the usual width where that is enough, else that of the widest among them. */
function longer(share: Share, asked: readonly number[], { first, end, width: usual }: Run): Share {
  const added = asked.slice(first, end);
  const widest = Math.max(...added);
  const width = Math.max(usual, widest);
  const waste = added.reduce((sum, one) => sum + width - one, share.waste);
  return { runs: widest <= usual ? share.runs : [...share.runs, { first, end, width }], waste };
}

function leastWaste<Of extends { readonly waste: number }>(shares: readonly Of[]): Of | undefined {
  const least = Math.min(...shares.map(({ waste }) => waste));
  return shares.find(({ waste }) => waste === least);
}

/** The share that wastes least, of all with at most so many runs beside the usual width; undefined where none is. */
function shareOf(asked: readonly number[], usual: number, most: number): Share | undefined {
  const start: Share = { runs: [], waste: 0 };
  // By the number of columns that are in it, from the left, and then by its number of runs.
  const shares: Map<number, Share>[] = [new Map([[0, start]])];
  for (let end = 1; end <= asked.length; end += 1) {
    const here = new Map<number, Share>();
    shares.forEach((earlier, first) => {
      for (const share of earlier.values()) {
        const next = longer(share, asked, { first, end, width: usual });
        const known = here.get(next.runs.length);
        if (next.runs.length <= most && (known?.waste ?? Infinity) > next.waste) here.set(next.runs.length, next);
      }
    });
    shares.push(here);
  }
  return leastWaste([...(shares[asked.length]?.values() ?? [])]);
}

/** So many calls for the widths of a new sheet: with the other looks they are fifteen. */
const mostCalls = 4;

/**
 * The widths of the columns of a new sheet in few calls: all get a usual width, then some get more. Never narrower than
 * asked, and together as little wider as can be.
 */
export function widthsOf({ name: sheet, columns }: SheetLayout): readonly GridWidths[] {
  const asked = columns.map(({ width }) => width);
  const choices = [...new Set(asked)].flatMap((usual) => {
    const share = shareOf(asked, usual, mostCalls - 1);
    return share === undefined ? [] : [{ usual, ...share }];
  });
  const best = leastWaste(choices);
  if (best === undefined) return [];
  return [{ first: 0, end: asked.length, width: best.usual }, ...best.runs].map(({ first, end, width }) => ({
    do: "widths",
    sheet,
    column: first + 1,
    count: end - first,
    pixels: pixelsOf(width),
  }));
}
