import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { columnOf, type SheetDesign } from "../sheets/design.ts";
import { matchesDesign, matchRows } from "../sheets/matches.ts";
import { columnIndex, ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { roundDesign, writtenRounds } from "../sheets/rounds.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { canonicalCode, pairKey } from "./codes.ts";
import { isKept, type PlannedRound } from "./planned-round.ts";
import { standingThen } from "./rematch.ts";

/** So many places of one sheet are named; the others are counted. */
const namedPlaces = 20;

const sides = ["group", "household"] as const;

/** A pair with its id, as drawn or as a sheet has it. */
interface CodedPair {
  readonly id: string;
  readonly group: string;
  readonly household: string;
  /** Row of the sheet, counted from 1; absent for one that was drawn. */
  readonly row?: number;
}

function keyOf({ group, household }: CodedPair): string {
  return pairKey(group, household);
}

function onRow({ key: id, row, values }: OwnRow): CodedPair {
  return { id, row, group: textOf(values["group"]), household: textOf(values["household"]) };
}

/** The pairs that the other list lacks; one that stands twice needs two of the other. */
function without(pairs: readonly CodedPair[], others: readonly CodedPair[]): CodedPair[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return pairs.filter((pair) => {
    const left = counts.get(keyOf(pair)) ?? 0;
    counts.set(keyOf(pair), left - 1);
    return left <= 0;
  });
}

/** Takes from a list the pair that stands where another one should: the same match, else the same group or household. */
function takenFor(drawn: CodedPair, found: CodedPair[]): CodedPair | undefined {
  for (const key of ["id", ...sides] as const) {
    const at = found.findIndex((one) => canonicalCode(one[key]) === canonicalCode(drawn[key]));
    if (at >= 0) return found.splice(at, 1)[0];
  }
  return undefined;
}

function together({ group, household }: CodedPair): string {
  return `${group} – ${household}`;
}

/** What is wrong with the pairs of one sheet, each with the cell. */
function faultsOn(
  snapshot: Snapshot,
  design: SheetDesign,
  found: readonly CodedPair[],
  drawn: readonly CodedPair[],
): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, design.key);
  const other = without(found, drawn);
  const fault = (told: Sentence, row?: number, column = ""): Problem => {
    const place = sheet === undefined || column === "" ? -1 : columnIndex(sheet, columnOf(design, column));
    const cell = row === undefined || place < 0 ? {} : { cell: cellAddress(row, place + 1) };
    return {
      level: "error",
      ...(sheet ? { sheet: sheet.name } : {}),
      ...(row === undefined ? {} : { row }),
      ...cell,
      told,
    };
  };
  const faults = without(drawn, found).flatMap((pair) => {
    const instead = takenFor(pair, other);
    if (instead === undefined) {
      return [fault(sentence("round-check-pairs-differ", { kind: "missing", found: "", drawn: together(pair) }))];
    }
    return sides
      .filter((side) => canonicalCode(instead[side]) !== canonicalCode(pair[side]))
      .map((side) => {
        const values = { kind: "other", found: instead[side], drawn: pair[side] } as const;
        return fault(sentence("round-check-pairs-differ", values), instead.row, side);
      });
  });
  const extra = other.map((pair) =>
    fault(sentence("round-check-pairs-differ", { kind: "extra", found: together(pair), drawn: "" }), pair.row),
  );
  const all = [...faults, ...extra];
  const rest = all.length - namedPlaces;
  const more = rest > 0 ? [fault(sentence("round-check-more-cells", { count: rest }))] : [];
  return [...all.slice(0, namedPlaces), ...more];
}

/** The pairs of a round on the sheet `Matches`; what people chose instead was not drawn. */
function pairsOfMatches(snapshot: Snapshot, matches: readonly Match[], number: number): readonly CodedPair[] {
  const drawn = new Set(
    matches.flatMap(({ id, round, replaces }) => (round === number && replaces === undefined ? [id] : [])),
  );
  return matchRows(snapshot)
    .filter(({ key }) => drawn.has(key))
    .map(onRow);
}

/**
 * The pairs that a round must have on `Matches`: what was drawn, but for proposals it took over from an earlier round,
 * and those that a later one withdrew by matching it again, in workbooks where their rows went.
 */
function pairsExpected(snapshot: Snapshot, planned: PlannedRound, found: readonly CodedPair[]): readonly CodedPair[] {
  const present = new Set(found.map(keyOf));
  const later = writtenRounds(snapshot).flatMap((written) => {
    const standing = standingThen(written);
    return standing?.round === planned.number
      ? [...standing.pairs].map(([group, household]) => pairKey(group, household))
      : [];
  });
  const withdrawn = new Set(later.filter((pair) => !present.has(pair)));
  const own = planned.drawn.pairs.filter((pair) => !isKept(planned, pair));
  return drawnPairs(planned, own).filter((pair) => !withdrawn.has(keyOf(pair)));
}

function drawnPairs({ ids }: PlannedRound, pairs: PlannedRound["drawn"]["pairs"]): readonly CodedPair[] {
  return pairs.map((pair) => ({ id: ids.get(pair) ?? "", group: pair.group.code, household: pair.household.code }));
}

/**
 * Every pair on the sheet of a round, and of that round on `Matches`, that the round drawn again does not give: which cell
 * says what, and what the draw gave.
 */
export function pairFaults(snapshot: Snapshot, planned: PlannedRound, matches: readonly Match[]): readonly Problem[] {
  const design = roundDesign(planned.number);
  const onSheet = ownRows(snapshot, design).map(onRow);
  const onMatches = pairsOfMatches(snapshot, matches, planned.number);
  return [
    ...faultsOn(snapshot, design, onSheet, drawnPairs(planned, planned.drawn.pairs)),
    ...faultsOn(snapshot, matchesDesign, onMatches, pairsExpected(snapshot, planned, onMatches)),
  ];
}
