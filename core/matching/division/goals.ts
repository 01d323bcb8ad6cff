import type { Settings } from "../../settings.ts";
import type { AssignmentLevel } from "../assignment.ts";
import { unrankedCost } from "../preferences.ts";
import type { PlaceSeeker } from "./places.ts";

/** A group that takes a household of a kind. */
export interface Taking {
  readonly group: PlaceSeeker;
  /** 6 for a kind that it left out. */
  readonly rank: number;
  /** True for the second place of the group. */
  readonly second: boolean;
}

/** A goal over the places of groups. */
export interface PlaceGoal {
  readonly name: string;
  readonly goal: AssignmentLevel["goal"];
  readonly cost: (taking: Taking) => number;
}

/** Up to how far goals are looked at: to the places alone, or to the wishes and the lottery too. */
export type Depth = "places" | "everything";

function rankGoals(objective: Settings["objective"]): readonly PlaceGoal[] {
  const count = (place: number, goal: PlaceGoal["goal"]): PlaceGoal => ({
    name: place === unrankedCost ? "unranked" : `rank${place}`,
    goal,
    cost: ({ rank }) => (rank === place ? 1 : 0),
  });
  if (objective === "total") return [{ name: "total", goal: "least", cost: ({ rank }) => rank }];
  if (objective === "rank-maximal") return [1, 2, 3, 4, 5].map((place) => count(place, "most"));
  return [unrankedCost, 5, 4, 3, 2].map((place) => count(place, "least"));
}

/** As many groups as possible with a place. */
export const mostGroups: PlaceGoal = { name: "groups", goal: "most", cost: ({ second }) => (second ? 0 : 1) };

/** As many groups as possible with a second to choose from. */
export const mostChoices: PlaceGoal = { name: "choices", goal: "most", cost: ({ second }) => (second ? 1 : 0) };

/**
 * The goals, the most important first: groups with a place, groups with a second, the wishes of the groups as the round
 * counts them, and the draw between groups that are equal.
 */
export function goalsOf(objective: Settings["objective"], depth: Depth): readonly PlaceGoal[] {
  const places = [mostGroups, mostChoices];
  if (depth === "places") return places;
  return [...places, ...rankGoals(objective), { name: "lottery", goal: "least", cost: ({ group }) => group.place }];
}
