import type { Comparison, Effect } from "../result.ts";
import { detectableByMcnemar, detectableBySigns } from "../statistics/detectable.ts";
import { mcnemarExact } from "../statistics/mcnemar.ts";
import { median } from "../statistics/median.ts";
import { pairedDifference, type PairedCounts } from "../statistics/newcombe.ts";
import { signFlip } from "../statistics/sign-flip.ts";
import { movedBy, signShare, signShareInterval } from "../statistics/sign-share.ts";
import type { Outcome } from "./outcomes.ts";

/** Fewer pairs, or fewer people on a side, are not compared (evaluation-and-privacy.md 5). */
export const fewestCompared = 10;

/** The answers of two that belong together: with and without a group, or after and before. */
export type Couple = readonly [first: number, second: number];

/** The figures that a comparison adds to what it is about. */
export type Figures = Partial<
  Pick<Comparison, "treated" | "control" | "moved" | "effect" | "p" | "isExact" | "detectable" | "reason">
>;

/** Percent of yes, or the median; nothing of nobody. */
export function sideOf(values: readonly number[], isYesNo: boolean): number | undefined {
  if (values.length === 0) return undefined;
  return isYesNo ? (100 * values.filter((value) => value === 1).length) / values.length : median(values);
}

/** Both sides, as far as there is somebody. */
export function sidesOf(
  treated: readonly number[],
  control: readonly number[],
  isYesNo: boolean,
): Pick<Figures, "treated" | "control"> {
  const [first, second] = [sideOf(treated, isYesNo), sideOf(control, isYesNo)];
  return { ...(first === undefined ? {} : { treated: first }), ...(second === undefined ? {} : { control: second }) };
}

/** An interval of shares in percentage points. */
export function inPoints(value: number, { low, high }: { readonly low: number; readonly high: number }): Effect {
  return { kind: "risk-difference", value: 100 * value, low: 100 * low, high: 100 * high };
}

function countsOf(couples: readonly Couple[]): PairedCounts {
  const count = (first: number, second: number): number =>
    couples.filter(([one, other]) => one === first && other === second).length;
  return { both: count(1, 1), onlyTreated: count(1, 0), onlyControl: count(0, 1), neither: count(0, 0) };
}

/** What so many pairs could have shown, whatever they do show. */
function seenBy(couples: readonly Couple[], isYesNo: boolean): Pick<Figures, "detectable"> {
  const control = sideOf(
    couples.map(([, second]) => second),
    true,
  );
  const detectable = isYesNo ? detectableByMcnemar(couples.length, control ?? 0) : detectableBySigns(couples.length);
  return detectable === undefined ? {} : { detectable };
}

/** Yes and no in pairs: McNemar's test, with the interval of Newcombe. */
function yesNoFigures(couples: readonly Couple[]): Figures {
  const counts = countsOf(couples);
  const { onlyTreated, onlyControl } = counts;
  return {
    effect: inPoints((onlyTreated - onlyControl) / couples.length, pairedDifference(counts)),
    p: mcnemarExact(onlyTreated, onlyControl),
    isExact: true,
  };
}

/** Answers on a scale in pairs: sign-flip on the differences, told by how many go up and down. */
function scaleFigures(differences: readonly number[], seed: string): Figures {
  const moved = movedBy(differences);
  return {
    effect: { kind: "sign-share", value: signShare(moved), ...signShareInterval(moved) },
    ...signFlip(differences, seed),
  };
}

/** What pairs say: the sides and how many differ always, the rest where there are enough of them and some differ. */
export function pairFigures(couples: readonly Couple[], { isYesNo }: Outcome, seed: string): Figures {
  const differences = couples.map(([first, second]) => first - second);
  const moved = movedBy(differences);
  const told: Figures = {
    ...sidesOf(
      couples.map(([first]) => first),
      couples.map(([, second]) => second),
      isYesNo,
    ),
    ...(couples.length === 0 ? {} : { moved }),
  };
  if (couples.length < fewestCompared) return { ...told, reason: "too-few" };
  const seen = seenBy(couples, isYesNo);
  if (moved.same === couples.length) return { ...told, ...seen, reason: "all-equal" };
  return { ...told, ...seen, ...(isYesNo ? yesNoFigures(couples) : scaleFigures(differences, seed)) };
}
