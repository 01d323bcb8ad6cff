/** The part of `npm run bench` about comparisons: how often they are wrong, and how often they find what is there. */
import { comparisonsOf } from "../../core/evaluation/comparison/comparisons.ts";
import { verdictOf } from "../../core/evaluation/comparison/verdict.ts";
import type { Item, Response } from "../../core/evaluation/response.ts";
import { cliffsDelta, cliffsInterval } from "../../core/evaluation/statistics/cliffs-delta.ts";
import { randomNumbers } from "../../core/evaluation/statistics/random-numbers.ts";

const studies = 2_000;
const [yesNo, five]: readonly Item[] = [
  { key: "work", scale: "yes-no", words: { nl: "Werk", en: "Work" } },
  { key: "trust", scale: "agree", words: { nl: "Vertrouwen", en: "Trust" } },
];

/** A truth to draw studies from: the answer of a household with and without a group, from a number from 0 to 1. */
interface Truth {
  readonly title: string;
  readonly item: Item | undefined;
  readonly treated: (chance: number) => number;
  readonly control: (chance: number) => number;
}

const yes =
  (share: number) =>
  (chance: number): number =>
    Number(chance < share);
const answer =
  (shift: number) =>
  (chance: number): number =>
    Math.max(1, Math.min(5, 1 + Math.floor(5 * chance) + shift));

const truths: readonly Truth[] = [
  { title: "yes 40% and 40%", item: yesNo, treated: yes(0.4), control: yes(0.4) },
  { title: "yes 10% and 10%", item: yesNo, treated: yes(0.1), control: yes(0.1) },
  { title: "yes 54% and 20%", item: yesNo, treated: yes(0.54), control: yes(0.2) },
  { title: "five answers, alike", item: five, treated: answer(0), control: answer(0) },
  { title: "five answers, 1 higher", item: five, treated: answer(1), control: answer(0) },
];

function household(item: Item, arm: "treated" | "control", pair: number, value: number): Response {
  return {
    ...{ wave: "mid", respondent: "household", code: `${arm}-${pair}`, arm, block: `R1-${pair}`, round: 1 },
    ...{ isRematched: false, sheet: "S", row: 1, answers: new Map([[item.key, value]]) },
  };
}

/** Of so many studies the share that calls the main outcome different, by pairs and by everybody. */
function calledDifferent(truth: Truth, pairs: number): readonly [byPairs: number, byArms: number] {
  const { item } = truth;
  if (item === undefined) return [0, 0];
  const next = randomNumbers(`${truth.title} ${pairs}`);
  const found = { pairs: 0, arms: 0 };
  for (let study = 0; study < studies; study += 1) {
    const responses = Array.from({ length: pairs }, (_, pair) => [
      household(item, "treated", pair, truth.treated(next() / 2 ** 32)),
      household(item, "control", pair, truth.control(next() / 2 ** 32)),
    ]).flat();
    for (const { design, p, ...rest } of comparisonsOf({ items: [item], responses, primary: [] })) {
      // Each test by itself: without what having looked at two of them takes.
      if (design !== "change" && p !== undefined && verdictOf({ ...rest, adjusted: p }) === "difference") {
        found[design] += 1;
      }
    }
  }
  return [found.pairs / studies, found.arms / studies];
}

/** How often the interval of Cliff's delta holds the truth, for answers alike and for one higher. */
function held(shift: number, treated: number, control: number): number {
  const next = randomNumbers(`delta ${shift} ${treated} ${control}`);
  const draw = (length: number, by: number): readonly number[] =>
    Array.from({ length }, () => answer(by)(next() / 2 ** 32));
  const all = [1, 2, 3, 4, 5].map((place) => (place - 0.5) / 5);
  const truth = cliffsDelta(all.map(answer(shift)), all.map(answer(0)));
  let inside = 0;
  for (let study = 0; study < studies; study += 1) {
    const { low, high } = cliffsInterval(cliffsDelta(draw(treated, shift), draw(control, 0)), treated, control);
    if (low <= truth && truth <= high) inside += 1;
  }
  return inside / studies;
}

/** Draws many studies and tells how often comparisons call them different. */
export function evaluationPart(): void {
  console.log(`\nEvaluation: ${studies} studies each            pairs  by pairs  by everybody`);
  for (const pairs of [12, 20, 29]) {
    for (const truth of truths) {
      const shares = calledDifferent(truth, pairs).map((share) => `${(100 * share).toFixed(1)}%`.padStart(9));
      console.log(truth.title.padEnd(40) + String(pairs).padStart(5) + shares.join("  "));
    }
  }
  for (const shift of [0, 1, 3]) {
    const share = `${(100 * held(shift, 23, 20)).toFixed(1)}%`;
    console.log(`interval of Cliff's delta, 23 and 20, ${shift} higher: holds the truth ${share}`);
  }
  console.log(`
Where both are alike no more than 5% may be called different (McNemar and sign-flip by pairs; Fisher and drawing again by
  everybody). Intervals should hold the truth 95 times out of 100.`);
}
