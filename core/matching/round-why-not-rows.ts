import type { WhyNot } from "../records/explanations.ts";
import { roundWhyNotDesign } from "../sheets/rounds.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { Candidate } from "./candidates.ts";
import { wishesKnown } from "./explanation.ts";
import type { PlannedRound } from "./planned-round.ts";
import { costOf } from "./preferences.ts";
import { kilometresCell, rankCell } from "./round-rows.ts";
import { candidatesIn, toldCost } from "./why-not.ts";

/** About so many rows can still be read and printed; the JSON has every pair. */
const mostRows = 5000;

/** At least so many households of every group, however many groups there are. */
const leastOfGroup = 3;

/** A pair left out, with what is known of it. */
interface LeftOut {
  readonly whyNot: WhyNot;
  readonly candidate: Candidate;
}

function isLikedMore({ candidate: one }: LeftOut, { candidate: other }: LeftOut): number {
  return (
    costOf(one.groupRank) - costOf(other.groupRank) ||
    one.distance.metres - other.distance.metres ||
    one.household - other.household
  );
}

/** The pairs left out by group, the best liked household first and so many of each. */
function byGroup(planned: PlannedRound, most: number): readonly LeftOut[] {
  const candidateOf = candidatesIn(planned.solved);
  const groups = new Map<number, LeftOut[]>();
  for (const whyNot of planned.explanations.whyNot ?? []) {
    const candidate = candidateOf(whyNot);
    if (candidate === undefined) continue;
    const others = groups.get(candidate.group) ?? [];
    others.push({ whyNot, candidate });
    groups.set(candidate.group, others);
  }
  return [...groups.values()].flatMap((left) => left.sort(isLikedMore).slice(0, most));
}

/** Tenths of a kilometre, as people may take them: behind the format of a cell stands the whole number. */
function roughKilometres({ distance }: Candidate, language: Language): ReturnType<typeof kilometresCell> {
  const cell = kilometresCell(distance, language);
  return typeof cell === "number" ? Math.round(cell * 10) / 10 : cell;
}

function rowOf({ solved }: PlannedRound, { whyNot, candidate }: LeftOut, language: Language): WantedRow {
  const [group, household] = [solved.pool.groups[candidate.group], solved.pool.households[candidate.household]];
  const { settings } = solved.pool.rules;
  const known = group === undefined || household === undefined ? undefined : wishesKnown(group, household, settings);
  const cost = toldCost(solved, whyNot);
  return {
    group: whyNot.group,
    household: whyNot.household,
    kilometres: roughKilometres(candidate, language),
    "group-rank": rankCell(candidate.groupRank, known?.group === true),
    "household-rank": rankCell(candidate.householdRank, known?.household === true),
    goal: cost.goal,
    cost: say(language, sentence("why-not-cost", { cost })),
    moves: whyNot.moves ?? 0,
  };
}

/** What the sheet `Ronde N waarom niet` says; nothing where no pair was left out, or a round is too large to explain all. */
export function wantedRoundWhyNot(planned: PlannedRound, language: Language): Wanted | undefined {
  const { number: round, explanations, drawn } = planned;
  const count = explanations.whyNot?.length ?? 0;
  if (count === 0) return undefined;
  const most = count <= mostRows ? mostRows : Math.max(leastOfGroup, Math.floor(mostRows / drawn.groups));
  return {
    design: roundWhyNotDesign(round),
    rows: byGroup(planned, most).map((left) => rowOf(planned, left, language)),
    others: "keep",
    lead: [
      sentence("why-not-title", { round }),
      sentence("why-not-how", {}),
      sentence("why-not-shared", {}),
      ...(count <= mostRows ? [] : [sentence("why-not-some", { most })]),
    ].map((told) => say(language, told)),
  };
}
