import { textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { ownRows } from "./own-rows.ts";
import { roundProofDesign } from "./round-proof.ts";

export { roundDesign } from "./round.ts";
export { roundBalanceDesign } from "./round-balance.ts";
export { isWaiting, roundWhyDesign, saysNo } from "./round-why.ts";
export { roundWhyNotDesign } from "./round-why-not.ts";
export { roundWhatIfDesign } from "./round-what-if.ts";
export { roundProofDesign };

/** A round as its proof sheet tells it: all that is needed to draw it again. */
export interface WrittenRound {
  readonly number: number;
  /** `yyyy-MM-dd`, as typed on the sheet. */
  readonly date: string;
  readonly seed: string;
  readonly inputHash: string;
  /** Every setting that was in force, as text. */
  readonly settings: ReadonlyMap<string, string>;
  /** What came of every goal, as text. */
  readonly levels: ReadonlyMap<string, string>;
  /** Pairs that people fixed: household by group. */
  readonly pins: ReadonlyMap<string, string>;
  /** Pairs that people ruled out: households by group, one on each line. */
  readonly forbidden: ReadonlyMap<string, string>;
  /** Set where an earlier round was matched again: its number, how, and its proposals then, household by group. */
  readonly rematch?: { readonly round: number; readonly mode: string; readonly standing: ReadonlyMap<string, string> };
}

/** The numbers of all rounds that have a sheet in the workbook, lowest first. */
export function roundNumbersOf(snapshot: Snapshot): readonly number[] {
  const numbers = snapshot.sheets.flatMap(({ key }) => {
    const found = /^round_([1-9]\d{0,5})(?:_why|_why_not|_what_if|_balance|_proof|_numbers)?$/u.exec(key ?? "");
    return found === null ? [] : [Number(found[1])];
  });
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** The number of the last round that has a sheet in the workbook. */
export function lastRoundOf(snapshot: Snapshot): number | undefined {
  const numbers = roundNumbersOf(snapshot);
  return numbers[numbers.length - 1];
}

/** The rounds of the workbook whose proof sheet can still be read, lowest number first. */
export function writtenRounds(snapshot: Snapshot): readonly WrittenRound[] {
  return roundNumbersOf(snapshot).flatMap((number) => {
    const sections = sectionsOf(snapshot, number);
    const draw = sections.get("draw");
    const [date, seed, inputHash] = ["date", "seed", "input-hash"].map((item) => draw?.get(item));
    if (date === undefined || seed === undefined || inputHash === undefined) return [];
    const none = new Map<string, string>();
    const [settings = none, levels = none, pins = none, forbidden = none] = ["setting", "goal", "pin", "forbidden"].map(
      (section) => sections.get(section),
    );
    const again = Number(draw?.get("rematch"));
    const standing = sections.get("standing") ?? none;
    const rematch = Number.isInteger(again) ? { round: again, mode: draw?.get("mode") ?? "", standing } : undefined;
    const told = { number, date, seed, inputHash, settings, levels, pins, forbidden };
    return [{ ...told, ...(rematch === undefined ? {} : { rematch }) }];
  });
}

function sectionsOf(snapshot: Snapshot, round: number): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  for (const { values } of ownRows(snapshot, roundProofDesign(round))) {
    const section = textOf(values["section"]);
    const items = sections.get(section) ?? new Map<string, string>();
    // As it stands: the lottery takes every space of a seed along.
    items.set(textOf(values["item"]), String(values["value"] ?? ""));
    sections.set(section, items);
  }
  return sections;
}
