import { smallestTold } from "../../network/published.ts";
import type { Item } from "../response.ts";
import type { ItemTable } from "../result.ts";
import { noneOption } from "../tables/item-tables.ts";
import { isOfFive } from "../tables/scales.ts";
import { cellsShown, isMiddleKnown, type Side } from "./cells.ts";
import type { SharedTable, ShownCount } from "./shared-result.ts";
import { hasPercent, hidden, isFew, shareShown, shown, shownOf } from "./shown-count.ts";

/** The figures of a table besides what it is about, n and missing. */
type Figures = Pick<SharedTable, "counts" | "agree" | "median" | "shares" | "atLeastOne">;

function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}

/** The middle answer, where whoever reads the cells knows it already. */
function middleOf({ median }: ItemTable, sides: readonly Side[]): Pick<Figures, "median"> {
  return median !== undefined && isMiddleKnown(sides) ? { median } : {};
}

/** Five answers: first how many agree, then each side of that by itself, so that neither gives the other away. */
function fiveFigures(table: ItemTable): Figures {
  const { n, counts } = table;
  const [against, towards] = [counts.slice(0, 3), counts.slice(3)];
  const agree = shownOf(sum(towards), n);
  if (agree.kind !== "count") return { counts: counts.map(() => hidden), agree: { count: agree } };
  const sides = [against, towards].map((side): Side => ({ cells: cellsShown(side), total: sum(side) }));
  return { counts: sides.flatMap(({ cells }) => cells), agree: shareShown(agree, n), ...middleOf(table, sides) };
}

function yesNoFigures({ n, counts }: ItemTable): Figures {
  const [no = 0, yes = 0] = counts;
  return { counts: [shownOf(no, n), shownOf(yes, n)], agree: shareShown(shownOf(yes, n), n) };
}

/** Answers of which everybody gave one. Who gave another than those that are listed makes one more cell. */
function partFigures(table: ItemTable): Figures {
  const { n, counts } = table;
  const rest = n - sum(counts);
  const cells = cellsShown(rest > 0 ? [...counts, rest] : counts);
  const own = cells.slice(0, counts.length);
  const side: Side = { cells, total: n };
  return { counts: own, ...sharesOf(table, own), ...middleOf(table, [side]) };
}

function sharesOf({ n, shares }: ItemTable, counts: readonly ShownCount[]): Pick<Figures, "shares"> {
  if (shares === undefined) return {};
  return { shares: shares.map(({ option }, place) => ({ ...shareShown(counts[place] ?? hidden, n), option })) };
}

/** The least and the most that a count can be for who reads it. */
function rangeOf(cell: ShownCount, n: number): readonly [number, number] {
  if (cell.kind === "count") return [cell.count, cell.count];
  if (cell.kind === "few") return [0, smallestTold - 1];
  return [cell.kind === "all-but-few" ? cell.above + 1 : 0, n];
}

/**
 * True where no few is forced by the others: who answered chose at least one option (together at least `atLeast`), and no
 * more than `atMost` each.
 */
function leavesFewOpen(cells: readonly ShownCount[], n: number, atLeast: number, atMost: number): boolean {
  const ranges = cells.map((cell) => rangeOf(cell, n));
  const [low, high] = [sum(ranges.map(([least]) => least)), sum(ranges.map(([, most]) => most))];
  return ranges.every(
    ([least, most], place) =>
      cells[place]?.kind !== "few" || (atLeast - (high - most) <= least && n * atMost - (low - least) >= most),
  );
}

/** Options of which people choose any number. */
function choicesFigures(table: ItemTable): Figures {
  const { item, n, counts, atLeastOne } = table;
  const some = shownOf(atLeastOne?.count ?? n, n);
  const keys = (item.options ?? []).map(({ key }) => key);
  const cells = counts.map((count) => shownOf(count, n));
  const real = cells.filter((_, place) => keys[place] !== noneOption);
  const [, mostSome] = rangeOf(some, n);
  const atMost = item.most ?? Math.max(1, cells.length);
  const isSafe = leavesFewOpen(cells, n, n, atMost) && leavesFewOpen(real, n, mostSome, atMost);
  const told = isSafe ? cells : cells.map(() => hidden);
  return {
    counts: told,
    ...sharesOf(table, told),
    ...(atLeastOne === undefined ? {} : { atLeastOne: shareShown(isSafe ? some : hidden, n) }),
  };
}

/** Numbers: the middle of ten or more is nobody's in particular. */
function numberFigures({ n, median, atLeastOne }: ItemTable): Figures {
  return {
    counts: [],
    ...(median === undefined ? {} : { median }),
    ...(atLeastOne === undefined ? {} : { atLeastOne: shareShown(shownOf(atLeastOne.count, n), n) }),
  };
}

function figuresOf(table: ItemTable): Figures {
  const { scale }: Item = table.item;
  if (isOfFive(scale)) return fiveFigures(table);
  if (scale === "yes-no") return yesNoFigures(table);
  if (scale === "choices") return choicesFigures(table);
  return scale === "number" ? numberFigures(table) : partFigures(table);
}

function nothing({ counts }: Pick<ItemTable, "counts">): Figures {
  return { counts: counts.map(() => hidden) };
}

/** What a table shows of its answers: nothing of fewer than ten. */
export function tableShown(table: ItemTable): Omit<SharedTable, "missing"> {
  const { item, wave, respondent, n } = table;
  const figures = hasPercent(n) ? figuresOf(table) : nothing(table);
  return { item, wave, respondent, n: isFew(n) ? { kind: "few" } : shown(n), ...figures };
}

/** A table of which not even n may be told. */
export function tableHidden(table: ItemTable): Omit<SharedTable, "missing"> {
  const { item, wave, respondent } = table;
  return { item, wave, respondent, n: hidden, ...nothing(table) };
}
