import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { leftMatches } from "../matching/withdrawn.ts";
import type { Match } from "../records/match.ts";
import { isDue } from "../sheets/talks.ts";
import { taskFacts, type TaskFact } from "../sheets/task-facts.ts";
import { catalogueIn } from "../tasks/catalogue-in.ts";
import { contactChoice } from "../tasks/plan/answers-of.ts";
import { planSheet } from "../tasks/plan/plan-reading.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { isResting } from "./pauses.ts";
import type { DueItem } from "./reminders.ts";
import { byMatch, trackedTalks, type PlannedTalk } from "./tracked-talks.ts";

/** What is still to be done for one match, whenever it is due. */
export interface OpenWork {
  readonly match: Match;
  readonly talks: readonly PlannedTalk[];
  readonly tasks: readonly TaskFact[];
  /** Talks and tasks that somebody may be reminded of: none where the match rests, has no start or somebody left. */
  readonly items: readonly DueItem[];
  /** The household wants no contact, or one of the two takes no part any more: nobody is reminded (R48). */
  readonly hasLeft: boolean;
}

function openTalks(talks: readonly PlannedTalk[]): readonly DueItem[] {
  return talks.filter(isDue).map(({ match, planned }) => ({ match, kind: "talk", due: planned }));
}

function openTasks(match: string, tasks: readonly TaskFact[]): readonly DueItem[] {
  return tasks
    .filter(({ status }) => status === "open" || status === "busy")
    .map(({ due }) => ({ match, kind: "task", due }));
}

/** Nobody is reminded of a match that rests, or that has no start yet. */
function isActive(match: Match, today: string): boolean {
  return !isResting(match, today) && (match.startsOn !== undefined || match.arrivesOn !== undefined);
}

/** True where the newest answer of the household on its plan is that it wants no contact with the group. */
function isDeclined(snapshot: Snapshot, match: string): boolean {
  const plan = planSheet(snapshot, match);
  return plan !== undefined && contactChoice(plan) === "no";
}

/** What is still to be done for every match that people work on, in the order of the sheet `Matches`. */
export function openWork(snapshot: Snapshot, reading: Reading, options: JobOptions): readonly OpenWork[] {
  const { matches, talks: all } = trackedTalks(snapshot, reading, options);
  const talksOf = byMatch(all);
  const factsOf = taskFacts(snapshot, catalogueIn(snapshot, reading).catalogue);
  const isLeft = leftMatches(reading);
  return matches.map((match): OpenWork => {
    const talks = talksOf.get(match.id) ?? [];
    const tasks = factsOf(match.id);
    const hasLeft = isLeft(match) || isDeclined(snapshot, match.id);
    const isReminded = isActive(match, options.today) && !hasLeft;
    const items = isReminded ? [...openTalks(talks), ...openTasks(match.id, tasks)] : [];
    return { match, talks, tasks, items, hasLeft };
  });
}
