import { medianWait } from "../life/waits.ts";
import { canonicalCode } from "../matching/codes.ts";
import { stagesIn } from "../matching/pool.ts";
import type { Match } from "../records/match.ts";
import type { Stages } from "../records/round.ts";
import { sentence } from "../text/sentence.ts";
import { isConfirmed, matchesAnswered, matchesOf } from "./matches.ts";
import { ownLine, type Line, type Sources } from "./overview-line.ts";
import { waitingDesign, waitsOf } from "./waiting.ts";

/** How far people are, in the order of the way that they go (R9). */
export const pipeline: readonly Exclude<keyof Stages, "read">[] = [
  "registered",
  "intake",
  "pool",
  "matched",
  "paused",
  "resting",
  "withdrawn",
  "ended",
  "error",
];

/** One line for every stage that somebody of a side is in: together they are all that were read (R9). */
export function pipelineLines({ reading, snapshot }: Sources, side: "groups" | "households"): Line[] {
  const stages = stagesIn(reading, matchesAnswered(snapshot))[side];
  return pipeline
    .filter((stage) => stages[stage] > 0)
    .map((stage) => ({
      what: sentence("overview-stage", { side, stage }),
      count: stages[stage],
      ...(stage === "error" ? { next: sentence("overview-stage-error", {}) } : {}),
    }));
}

/** Who waits, how many too long, and how long half of them wait at least (R25). */
export function waitingLines(sources: Sources): Line[] {
  const waits = waitsOf(sources.snapshot, sources.reading, sources.today);
  const days = medianWait(waits);
  return ownLine(sources, waitingDesign, {
    what: sentence("overview-waits", {}),
    count: waits.length,
    late: waits.filter(({ isLong }) => isLong).length,
    next: days === undefined ? sentence("overview-waits-none", {}) : sentence("overview-waits-median", { days }),
  });
}

/** Whether one of the two is in another match that is agreed, later than one that ended. */
function isSolved(ended: Match, matches: readonly Match[]): boolean {
  const [group, household] = [canonicalCode(ended.group), canonicalCode(ended.household)];
  return matches
    .slice(matches.indexOf(ended) + 1)
    .some(
      (match) =>
        (isConfirmed(match) || match.status === "ended") &&
        (canonicalCode(match.group) === group || canonicalCode(match.household) === household),
    );
}

/** Matches that ended for vulnerability, and of how many a side has had another match since (R8). */
export function vulnerabilityLines({ snapshot }: Sources): Line[] {
  const matches = matchesOf(snapshot);
  const ended = matches.filter(({ status, endReasons }) => status === "ended" && endReasons?.includes("vulnerability"));
  if (ended.length === 0) return [];
  const solved = ended.filter((match) => isSolved(match, matches)).length;
  return [
    {
      what: sentence("overview-vulnerability", {}),
      count: ended.length,
      next: sentence("overview-vulnerability-solved", { solved }),
    },
  ];
}
