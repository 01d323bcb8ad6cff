import type { Explanations, WhyNot } from "../records/explanations.ts";
import { sentence } from "../text/sentence.ts";
import type { DrawnRound, DrawnWaiting } from "./round.ts";
import type { SolvedRound } from "./solved.ts";
import { toldCost, type SufferingGoal } from "./why-not.ts";

const wishGoals: readonly SufferingGoal[] = ["wishes", "total"];

type CompareCosts = (one: WhyNot, other: WhyNot) => number;

/** Compares what two pairs would cost, the first goal that differs deciding. */
function comparing({ problem }: SolvedRound): CompareCosts {
  const at = new Map(problem.levels.map(({ name }, level) => [name, level]));
  const first = ({ costs = [] }: WhyNot, place: number): readonly [level: number, by: number] => {
    const cost = costs[place];
    return cost === undefined ? [Infinity, 0] : [at.get(cost.level) ?? Infinity, cost.by];
  };
  return (one, other) => {
    for (let place = 0; ; place += 1) {
      const [[level, by], [otherLevel, otherBy]] = [first(one, place), first(other, place)];
      if (level === Infinity && otherLevel === Infinity) return 0;
      // A goal that one of the two leaves alone costs nothing there.
      if (level < otherLevel) return by;
      if (otherLevel < level) return -otherBy;
      if (by !== otherBy) return by - otherBy;
    }
  };
}

/** Of everybody the pair left out that would cost least, by side and code. */
function cheapestOf(whyNot: readonly WhyNot[], compare: CompareCosts): ReadonlyMap<string, WhyNot> {
  const cheapest = new Map<string, WhyNot>();
  for (const one of whyNot) {
    for (const key of [`group ${one.group}`, `household ${one.household}`]) {
      const best = cheapest.get(key);
      if (best === undefined || compare(one, best) < 0) cheapest.set(key, one);
    }
  }
  return cheapest;
}

/**
 * Tells of everybody who waits for want of places whether wishes decided that it is them: where the pair that would cost
 * least costs no match, and wishes first. In very large rounds, where no costs are worked out, nothing changes.
 */
export function withDecidingWishes(drawn: DrawnRound, work: SolvedRound, { whyNot = [] }: Explanations): DrawnRound {
  if (whyNot.length === 0) return drawn;
  const cheapest = cheapestOf(whyNot, comparing(work));
  const told = (waiting: DrawnWaiting): DrawnWaiting => {
    const { side, code, candidates } = waiting;
    const pair = cheapest.get(`${side} ${code}`);
    // Whom others went before for waiting longer, or the draw, is told that.
    if (pair === undefined || waiting.told.code !== "waiting-outnumbered") return waiting;
    const cost = toldCost(work, pair);
    if (!wishGoals.includes(cost.goal)) return waiting;
    const partner = side === "group" ? pair.household : pair.group;
    return {
      ...waiting,
      decidedBy: "wishes",
      told: sentence("waiting-wishes", { side, candidates, partner, cost }),
    };
  };
  return { ...drawn, waiting: drawn.waiting.map(told) };
}
