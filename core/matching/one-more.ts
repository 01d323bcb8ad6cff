import { municipalityKey } from "../municipality-key.ts";
import type { OneMore } from "../records/preselection.ts";
import { householdTypes } from "../records/words.ts";
import { compareText } from "./codes.ts";
import type { Budget } from "./division/search.ts";
import { dividedWithMore, startOf, type PlaceSolution, type Start } from "./preselection.ts";
import { anySeeker, type More } from "./preselection-pool.ts";
import { problemWith, type PreselectionProblem } from "./preselection-problem.ts";

/** What one more would change. */
export interface OneMoreFound {
  /** The most useful first. */
  readonly changes: readonly OneMore[];
  /** False where the search was cut short: what is left out may change something too. */
  readonly exact: boolean;
}

/** One more of a kind, as it is told and as it is added. */
interface Variant {
  readonly told: Omit<OneMore, "groups" | "choices">;
  readonly more: More;
}

/** How many are told. */
const toldCount = 12;

/** Beyond the first bounds, which mostly decide, so many cases are looked at for all of them together, and so many for one. */
const mostCases = 500;
const mostOfOne = 40;

/** Names of the municipalities of groups or of homes, each once, as typed first in the order of the alphabet. */
function named(names: readonly (string | undefined)[]): readonly string[] {
  const found = new Map<string, string>();
  for (const name of names.flatMap((one) => one ?? []).sort(compareText)) {
    if (!found.has(municipalityKey(name))) found.set(municipalityKey(name), name);
  }
  return [...found.values()];
}

/** A home more of every type in a municipality. */
function homeVariants(municipality: string): readonly Variant[] {
  return householdTypes.map((type) => ({
    told: { what: "home", municipality, type },
    more: { home: { municipality, type } },
  }));
}

/** A household more of every type. */
function householdVariants(): readonly Variant[] {
  return householdTypes.map((type) => ({ told: { what: "household", type }, more: { seeker: anySeeker(type) } }));
}

/** Tries what one more would change, within what may be looked at. */
class Changes {
  /** False once something was left undecided. */
  exact = true;
  private readonly start: Start;
  private readonly left: Budget = { cases: mostCases };

  constructor(
    private readonly work: PreselectionProblem,
    private readonly now: PlaceSolution,
  ) {
    this.start = startOf(work.problem, now);
  }

  /** What a variant would change; nothing where it would not be better, or where that is not sure. */
  of({ told, more }: Variant): OneMore | undefined {
    const budget = { cases: Math.min(mostOfOne, this.left.cases) };
    const before = budget.cases;
    const { values, gap } = dividedWithMore(this.start, problemWith(this.work, more), budget);
    this.left.cases -= before - budget.cases;
    if (gap !== undefined) this.exact = false;
    const [groups = 0, choices = 0] = values.map((value, goal) => value - (this.now.values[goal] ?? 0));
    const isMore = groups > 0 || (groups === 0 && choices > 0);
    return gap === undefined && isMore ? { ...told, groups, choices } : undefined;
  }

  /** What every type would change; one line without a type where it is the same for all of them. */
  ofAll(variants: readonly Variant[]): readonly OneMore[] {
    const changes = variants.flatMap((variant) => this.of(variant) ?? []);
    const [first] = changes;
    const isSame = changes.every(({ groups, choices }) => groups === first?.groups && choices === first.choices);
    if (first === undefined || changes.length < variants.length || !isSame) return changes;
    const { what, municipality, groups, choices } = first;
    return [{ what, ...(municipality === undefined ? {} : { municipality }), groups, choices }];
  }

  /** A group more somewhere, with no more support than is needed: one that could give more would change nothing else. */
  ofGroup(municipality: string): readonly OneMore[] {
    const most = this.of(this.groupVariant(municipality, 4));
    if (most === undefined || !this.work.pool.knowsVulnerability) return most === undefined ? [] : [most];
    for (const support of [0, 1, 2, 3]) {
      const change = this.of(this.groupVariant(municipality, support));
      if (change?.groups === most.groups && change.choices === most.choices) return [change];
    }
    return [most];
  }

  /** A group more that can give so much support. */
  private groupVariant(municipality: string, support: number): Variant {
    const { supporters, knowsVulnerability } = this.work.pool;
    const supporter = { municipality, capacity: 2 * support, place: supporters.length + 1 };
    return {
      told: { what: "group", municipality, ...(knowsVulnerability ? { support } : {}) },
      more: { supporter },
    };
  }
}

/**
 * What one more home, group or household of which kind would change, each found by dividing everything again (matching.md
 * 2.6): the most useful first. The request list for those who look for homes, groups and households. Where the division
 * itself is not proven there is nothing to hold it against.
 */
export function oneMoreOf(work: PreselectionProblem, now: PlaceSolution): OneMoreFound {
  if (now.gap?.goal === "groups" || now.gap?.goal === "choices") return { changes: [], exact: false };
  const { supporters, homes, seekers } = work.pool;
  const tried = new Changes(work, now);
  const all = [
    ...named(supporters.map(({ municipality }) => municipality)).flatMap((one) => tried.ofAll(homeVariants(one))),
    ...named(homes.map(({ kind }) => kind.municipality)).flatMap((one) => tried.ofGroup(one)),
    ...(seekers === undefined ? [] : tried.ofAll(householdVariants())),
  ];
  const changes = all
    .map((change, index) => ({ change, index }))
    .sort(
      (one, other) =>
        other.change.groups - one.change.groups || other.change.choices - one.change.choices || one.index - other.index,
    )
    .slice(0, toldCount)
    .map(({ change }) => change);
  return { changes, exact: tried.exact };
}
