/**
 * Branch and bound on how many households of a kind go to a municipality (Land and Doig 1960, Econometrica 28, 497-520).
 *
 * Goals are taken one by one; what an earlier one reached is a rule for the later ones. The relaxation says what cannot be
 * had, and the nearest whole numbers of households per municipality give a division that can (`quotas.ts`). Where the two
 * do not meet, a kind of which half a household or so goes to a municipality divides the search: fewer there, or more.
 *
 * That is enough. Where all these counts are whole numbers, a municipality is a flow from seats over kinds to homes; its
 * corners are whole, and no goal before this one can be better than its rule says, so the rules leave a face of that
 * flow, with whole corners too: some division is as good as the relaxation.
 */
import type { PlaceGoal } from "./goals.ts";
import type { Model } from "./model.ts";
import type { Division, Quotas } from "./quotas.ts";
import type { Relaxation } from "./relaxation.ts";
import type { CellRule, GoalRule } from "./rules.ts";

/** How many cases may still be looked at; the first bound of every goal is no case, so that a gap can always be told. */
export interface Budget {
  cases: number;
}

/** The best division found, and where it is not proven for a goal, which one and how much better it may be at most. */
export interface Searched {
  readonly best: Division;
  readonly gap?: { readonly goal: number; readonly most: number };
}

/** What is this near to a whole number is one. */
const nearly = 1e-3;

/** Sums of prices round by far less than this. */
const rounding = 1e-6;

/** The worth of what came of a goal: more is better. */
function worthOf({ goal }: PlaceGoal, value: number): number {
  return goal === "most" ? value : -value;
}

function isBetter(goals: readonly PlaceGoal[], one: Division, other: Division): boolean {
  const first = goals.findIndex((_, at) => one.values[at] !== other.values[at]);
  const goal = goals[first];
  return goal !== undefined && worthOf(goal, one.values[first] ?? 0) > worthOf(goal, other.values[first] ?? 0);
}

/** What every option earns for a goal. */
export function profitsOf({ problem, options }: Model, goal: PlaceGoal): Float64Array {
  const profits = new Float64Array(options.length);
  options.forEach(({ group: at, rank, second }, option) => {
    const group = problem.groups[at];
    if (group !== undefined) profits[option] = worthOf(goal, goal.cost({ group, rank, second }));
  });
  return profits;
}

/** The bound of a relaxation; what is reached is a whole number. */
function boundOf(relaxation: Relaxation): number {
  return Math.floor(relaxation.bound() + rounding);
}

/** Whole numbers near parts of households: down, then up again where most is lost, as far as there are households. */
function wholeNear({ cells, problem }: Model, counts: Float64Array): Int32Array {
  const whole = Int32Array.from(counts, (count) => Math.floor(count + nearly));
  const left = [...problem.kinds];
  cells.forEach(({ kind }, cell) => (left[kind] = (left[kind] ?? 0) - (whole[cell] ?? 0)));
  const lost = counts.map((count, cell) => count - (whole[cell] ?? 0));
  const most = [...lost.keys()].filter((cell) => (lost[cell] ?? 0) > nearly);
  for (const cell of most.sort((one, other) => (lost[other] ?? 0) - (lost[one] ?? 0) || one - other)) {
    const kind = cells[cell]?.kind ?? 0;
    if ((left[kind] ?? 0) < 1) continue;
    whole[cell] = (whole[cell] ?? 0) + 1;
    left[kind] = (left[kind] ?? 0) - 1;
  }
  return whole;
}

/** The cell whose count is farthest from a whole number; -1 where all are whole. */
function mostDivided(counts: Float64Array): number {
  let [best, most] = [-1, nearly];
  counts.forEach((count, cell) => {
    const distance = Math.abs(count - Math.round(count));
    if (distance > most) [best, most] = [cell, distance];
  });
  return best;
}

/** A case with more households in a cell, and one without: what is settled by the first soon leads to whole numbers. */
export function branches(cell: number, count: number): readonly CellRule[] {
  const whole = Math.floor(count);
  return [
    { cell, sign: -1, limit: -whole - 1 },
    { cell, sign: 1, limit: whole },
  ];
}

/** The search for the best of one goal. */
class GoalSearch {
  /** The highest bound of the cases that were left. */
  private left = -Infinity;

  constructor(
    private readonly quotas: Quotas,
    private readonly goal: number,
    private readonly budget: Budget,
    public best: Division,
  ) {}

  /** How much better than the best a division may be at most. */
  get gap(): number {
    return Math.max(0, this.left - this.reached);
  }

  private get reached(): number {
    const goal = this.quotas.goals[this.goal];
    return goal === undefined ? 0 : worthOf(goal, this.best.values[this.goal] ?? 0);
  }

  /** Looks at a case of which it is known that nothing in it is better than this. */
  visit(relaxation: Relaxation, above: number): void {
    if (above <= this.reached) return;
    if (this.budget.cases <= 0) {
      this.leave(above);
      return;
    }
    this.budget.cases -= 1;
    relaxation.solve();
    const bound = Math.min(above, boundOf(relaxation));
    if (bound <= this.reached) return;
    const counts = relaxation.counts();
    this.consider(relaxation.model, counts);
    if (bound <= this.reached) return;
    const cell = mostDivided(counts);
    // Rounding may have spoilt the corner: then nothing is proven, and nothing is said to be.
    if (cell < 0) this.leave(bound);
    else for (const rule of branches(cell, counts[cell] ?? 0)) this.visit(relaxation.within(rule), bound);
  }

  private leave(bound: number): void {
    this.left = Math.max(this.left, bound);
  }

  private consider(model: Model, counts: Float64Array): void {
    const found = this.quotas.division(wholeNear(model, counts));
    if (isBetter(this.quotas.goals, found, this.best)) this.best = found;
  }
}

/** The rule that a goal must stay as good as it was. */
export function keeping(model: Model, goal: PlaceGoal, value: number): GoalRule {
  return { amounts: profitsOf(model, goal).map((profit) => -profit), limit: -worthOf(goal, value) };
}

/**
 * The best division for all goals in their order, from one that is known to be possible. The search for a goal begins in
 * the corner given for it, and otherwise where that for the goal before it did.
 */
export function searched(
  corners: readonly [Relaxation, ...Relaxation[]],
  quotas: Quotas,
  known: Division,
  budget: Budget,
): Searched {
  let [[relaxation], best] = [corners, known];
  const { model } = relaxation;
  for (const [at, goal] of quotas.goals.entries()) {
    const search = new GoalSearch(quotas, at, budget, best);
    relaxation.aim(profitsOf(model, goal));
    relaxation.solve();
    search.visit(relaxation, boundOf(relaxation));
    best = search.best;
    if (search.gap > 0) return { best, gap: { goal: at, most: search.gap } };
    relaxation = (corners[at + 1] ?? relaxation).within(keeping(model, goal, best.values[at] ?? 0));
  }
  return { best };
}
