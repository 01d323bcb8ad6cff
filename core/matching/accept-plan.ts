import { compareDates, isCivilDate, plusDays } from "../dates/civil-date.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { matchRowProblems, unreadAnswers, unreadStatuses, unsaidEndings } from "../sheets/match-doubts.ts";
import { isConfirmed, matchesOf } from "../sheets/matches.ts";
import { writtenRounds } from "../sheets/rounds.ts";
import { sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import {
  accepted,
  cellChanges,
  matchesTable,
  missingAnswerColumns,
  type Acceptance,
  type Doubts,
} from "./acceptance.ts";
import { canonicalCode, looseCode } from "./codes.ts";

/** Which matches, and what is recorded. */
export interface AcceptRequest extends Acceptance {
  readonly round: number;
  /** One match of the round; all of them when absent. */
  readonly match?: string;
}

/** What `accept --json` prints, but for the problems. */
export interface AcceptResult {
  /** The matches asked for, as they will be. */
  readonly matches: readonly Match[];
}

function chosen(matches: readonly Match[], { round, match }: AcceptRequest): readonly Match[] {
  const ofRound = matches.filter((one) => one.round === round);
  if (match === undefined) return ofRound;
  const exact = ofRound.filter(({ id }) => canonicalCode(id) === canonicalCode(match));
  return exact.length > 0 ? exact : ofRound.filter(({ id }) => looseCode(id) === looseCode(match));
}

function refused(told: Problem["told"]): Plan<AcceptResult> {
  return { steps: [], findings: [{ level: "error", told }], messages: [], summary: [], result: { matches: [] } };
}

/** What a person has to look at, for every match. */
function doubtsIn(snapshot: Snapshot): (match: Match) => Doubts {
  const [statuses, endings] = [unreadStatuses(snapshot), unsaidEndings(snapshot)];
  const answers = unreadAnswers(snapshot);
  return ({ id }) => ({
    unreadStatus: statuses.find(({ match }) => match === id),
    unsaidEnding: endings.find(({ match }) => match === id),
    unreadAnswers: answers.filter(({ match }) => match === id),
  });
}

/** A first meeting before the round was drawn, or over a year away, is more likely a slip than a plan. */
function unlikelyStart(snapshot: Snapshot, { round, startsOn, on }: AcceptRequest): readonly Problem[] {
  if (startsOn === undefined) return [];
  const drawn = writtenRounds(snapshot).find(({ number }) => number === round)?.date;
  if (drawn !== undefined && isCivilDate(drawn) && compareDates(startsOn, drawn) < 0) {
    return [{ level: "warning", told: sentence("accept-start-early", { start: startsOn, round, drawn }) }];
  }
  const isFar = compareDates(startsOn, plusDays(on, 366)) > 0;
  return isFar ? [{ level: "warning", told: sentence("accept-start-late", { start: startsOn }) }] : [];
}

/**
 * Plans to record a yes on the sheet `Matches`. Throws a `RequestProblem` for a round or match that is not there; nothing
 * is recorded where a column is not there.
 */
export function acceptPlan(snapshot: Snapshot, request: AcceptRequest, language: Language): Plan<AcceptResult> {
  const { round, match } = request;
  const before = chosen(matchesOf(snapshot), request);
  const table = matchesTable(snapshot, language);
  if (table === undefined || before.length === 0) {
    throw new RequestProblem(
      match === undefined
        ? sentence("accept-round-unknown", { round })
        : sentence("accept-match-unknown", { match, round }),
    );
  }
  const [column] = missingAnswerColumns(table);
  if (column !== undefined) return refused(sentence("accept-column-missing", { column }));
  const doubts = doubtsIn(snapshot);
  const answers = before.map((one) => ({ before: one, ...accepted(one, request, doubts(one)) }));
  const changes = answers.map((answer) => cellChanges(table, answer.before, answer.match));
  const all = changes.flat();
  const edits: Edit[] = all.length === 0 ? [] : [{ kind: "set-cells", table: table.address, changes: all }];
  return {
    steps: edits.length === 0 ? [] : [{ title: sentence("step-accept", {}), edits }],
    findings: [
      ...unlikelyStart(snapshot, request),
      ...matchRowProblems(snapshot),
      ...answers.flatMap(({ findings }) => findings),
    ],
    messages: [],
    summary: [
      all.length === 0
        ? sentence("accept-nothing", {})
        : sentence("accept-recorded", {
            matches: changes.filter((one) => one.length > 0).length,
            confirmed: answers.filter((answer) => isConfirmed(answer.match) && !isConfirmed(answer.before)).length,
          }),
    ],
    // As the sheet will say it: a day that somebody typed there stays.
    result: { matches: chosen(matchesOf(applied(snapshot, edits)), request) },
  };
}
