/**
 * Phase 1 of resettlement (R12; matching.md 2.6): before anybody has a name, kinds of households and homes are divided
 * over groups. A group of a municipality gets a kind of household that it can support, and a home there that such a
 * household fits in; every home is used once, and no kind of household more often than there are on the list.
 *
 * Were it settled how many households of every kind go to every municipality, the rest would be a transport problem, and
 * solved as one. That number per kind and municipality is what is searched for: bounds come from dividing households in
 * parts, and the search branches on the numbers that are not whole (`division/search.ts`).
 */
import type { PreselectionGap } from "../records/preselection.ts";
import { goalsOf, mostChoices, mostGroups, type Depth } from "./division/goals.ts";
import { modelOf } from "./division/model.ts";
import type { Place, PlaceProblem } from "./division/places.ts";
import { Quotas, type Division } from "./division/quotas.ts";
import { Relaxation } from "./division/relaxation.ts";
import { keeping, profitsOf, searched, type Budget, type Searched } from "./division/search.ts";
import { unrankedCost } from "./preferences.ts";

/** The best division. */
export interface PlaceSolution {
  /** By group; of a group with two places the better ranked comes first. */
  readonly places: readonly Place[];
  /** What came of every goal, the most important first: groups with a place, groups with two, wishes, lottery. */
  readonly values: readonly number[];
  /** Present where the search was cut short: a better division may exist. */
  readonly gap?: PreselectionGap;
}

/** So many cases are looked at before the search is cut short; 42 groups in 12 municipalities take a few dozen. */
const mostCases = 1000;

/**
 * The best division of kinds of households and homes over groups: as many groups as possible with a place, then with two
 * to choose from, then by their wishes, then by the draw. Exact, unless more cases would have to be looked at than are
 * allowed: then `gap` says what is not proven and how far off it can be.
 */
export function dividedPlaces(given: PlaceProblem, depth: Depth = "everything", cases = mostCases): PlaceSolution {
  const model = modelOf(given);
  const quotas = new Quotas(model, goalsOf(given.objective, depth));
  const nobody = quotas.division(new Int32Array(model.cells.length));
  return told(given, quotas, searched([Relaxation.of(model)], quotas, nobody, { cases }));
}

/** A problem that is divided, for finding out what more of something would change. */
export interface Start {
  readonly known: Division;
  /** The best corners for groups and for choices, both with the rule that groups stay as many as they are. */
  readonly corners: readonly [Relaxation, Relaxation];
}

/** What is needed for going on from a division that was found. */
export function startOf(given: PlaceProblem, { places, values }: PlaceSolution): Start {
  const model = modelOf(given);
  const corner = Relaxation.holding(model, places);
  const groups = corner.within(keeping(model, mostGroups, values[0] ?? 0));
  const choices = groups.copy();
  groups.aim(profitsOf(model, mostGroups));
  groups.solve();
  choices.aim(profitsOf(model, mostChoices));
  choices.solve();
  return { known: { places, values: values.slice(0, 2) }, corners: [groups, choices] };
}

/**
 * The best places, without wishes, in a problem that has more of something: groups, kinds and homes of the first one keep
 * their numbers. Never worse than that one, and soon found where more changes nothing.
 */
export function dividedWithMore({ known, corners }: Start, more: PlaceProblem, budget: Budget): PlaceSolution {
  const [groups, choices] = corners;
  const model = modelOf(more, groups.model, groups.rows);
  const quotas = new Quotas(model, goalsOf(more.objective, "places"));
  const rules = [keeping(model, mostGroups, known.values[0] ?? 0)];
  return told(
    more,
    quotas,
    searched([groups.extended(model, rules), choices.extended(model, rules)], quotas, known, budget),
  );
}

function told({ groups }: PlaceProblem, { goals }: Quotas, { best, gap }: Searched): PlaceSolution {
  const rank = ({ group, kind }: Place): number => groups[group]?.rankOf(kind) ?? unrankedCost;
  const places = [...best.places].sort(
    (one, other) =>
      one.group - other.group || rank(one) - rank(other) || one.kind - other.kind || one.home - other.home,
  );
  const { values } = best;
  return gap === undefined
    ? { places, values }
    : { places, values, gap: { goal: goalName(gap.goal, goals.length), most: gap.most } };
}

function goalName(goal: number, goals: number): PreselectionGap["goal"] {
  if (goal < 2) return goal === 0 ? "groups" : "choices";
  return goal === goals - 1 ? "lottery" : "wishes";
}
