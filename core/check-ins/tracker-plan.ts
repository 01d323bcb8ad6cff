import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { CheckIn, Signal } from "../records/check-in.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { checkInsDesign } from "../sheets/check-ins.ts";
import { otherTalks, talksOf, type TalkRow } from "../sheets/talks.ts";
import { talkDoubts, talkGaps } from "../sheets/talk-doubts.ts";
import { matchSheetProblems } from "../sheets/match-doubts.ts";
import { placeOfMatch } from "../sheets/match-place.ts";
import { endedMatches, keptProblems, rowsGone } from "../sheets/match-rows.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced, type WantedRow } from "../sheets/synced.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan, Step } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { momentWords } from "./schedule.ts";
import type { PlannedTalk } from "./tracked-talks.ts";
import { summaryOf } from "./tracker-summary.ts";
import { yearFacts, type YearFacts } from "./year-facts.ts";
import { yearViews } from "./year-views.ts";

/** What `check-ins --json` prints, but for the problems. */
export interface CheckInsResult {
  readonly checkIns: readonly CheckIn[];
  readonly signals: readonly Signal[];
}

function statusOf(talk: PlannedTalk): string {
  if (talk.held) return "held";
  if (talk.skipped) return "skipped";
  return talk.onHold === true ? "on-hold" : "planned";
}

function rowOf(talk: PlannedTalk, language: Language): WantedRow {
  return {
    match: talk.match,
    side: talk.side,
    number: talk.number,
    moment: momentWords(talk.scheduled.moment)[language],
    planned: talk.planned,
    "contact-person": talk.contactPerson ?? null,
    ...(talk.doubt === undefined ? { status: statusOf(talk) } : {}),
  };
}

function recordOf(talk: PlannedTalk): CheckIn {
  const { match, side, number, planned, onHold, done, contactPerson } = talk;
  return {
    match,
    side,
    number,
    planned,
    ...(onHold === undefined ? {} : { onHold }),
    ...(done === undefined ? {} : { done }),
    ...(contactPerson === undefined ? {} : { contactPerson }),
  };
}

function problemsOf(snapshot: Snapshot, matches: readonly Match[]): readonly Problem[] {
  return matches
    .filter((match) => match.startsOn === undefined)
    .map((match) => ({
      level: "warning",
      ...placeOfMatch(snapshot, match.id),
      told: sentence("match-without-start", { match: match.id }),
    }));
}

/**
 * Talks that stay as they are because no running match plans them. Of matches that are over what took place, was called
 * off or has a word that only a person can read; of all others everything: who is not confirmed now may be again.
 */
function leftTalks(
  standing: readonly TalkRow[],
  planned: readonly PlannedTalk[],
  ended: ReadonlySet<string>,
): readonly TalkRow[] {
  const running = new Set(planned.map((talk) => talk.match));
  return standing.filter(
    (talk) =>
      !running.has(talk.match) && (!ended.has(talk.match) || talk.held || talk.skipped || talk.doubt !== undefined),
  );
}

/** The rows that the tracker should have: those of running matches, and those that stay as they are. */
function wantedRows(snapshot: Snapshot, talks: readonly PlannedTalk[], left: readonly TalkRow[]): readonly WantedRow[] {
  const { language } = settingsOf(snapshot).settings;
  return [
    ...talks.map((talk) => rowOf(talk, language)),
    ...left.map(({ match, side, number }) => ({ match, side, number })),
    ...otherTalks(snapshot).map(({ values: { match = null, side = null, number = null } }) => ({
      match,
      side,
      number,
    })),
  ];
}

/** The edits that make the sheets about the year say what follows from the talks. */
function viewEdits(snapshot: Snapshot, facts: YearFacts): readonly Edit[] {
  let after = snapshot;
  return yearViews(snapshot, facts).flatMap((wanted) => {
    const edits = synced(after, wanted, facts.language);
    after = applied(after, edits);
    return edits;
  });
}

function stepOf(title: Sentence, edits: readonly Edit[]): Step[] {
  return edits.length === 0 ? [] : [{ title, edits }];
}

/**
 * The tracker of the year: 14 talks with each side of every running match, the signals that its rows give, and the sheets
 * that follow from them. Days of talks that did not take place yet follow the first meeting and the pauses; unused talks
 * of a match that is over go, unless somebody filled in something. A second plan on the result is empty.
 */
export function trackerPlan(snapshot: Snapshot, reading: Reading, options: JobOptions): Plan<CheckInsResult> {
  const facts = yearFacts(snapshot, reading, options);
  const { language, signals, talks, today } = facts;
  const ended = endedMatches(snapshot);
  const left = leftTalks(talksOf(snapshot), talks, ended);
  const rows = wantedRows(snapshot, talks, left);
  const isNeeded = rows.length > 0 || sheetWithKey(snapshot, checkInsDesign.key) !== undefined;
  const edits = isNeeded ? synced(snapshot, { design: checkInsDesign, rows, others: "remove" }, language) : [];
  // Rows that go or come move the others, so what is said of a cell is said of where it stands after this.
  const made = applied(snapshot, edits);
  const views = viewEdits(made, facts);
  const kept = left.map((talk) => talk.match).filter((match) => !ended.has(match));
  return {
    steps: [...stepOf(sentence("step-check-ins", {}), edits), ...stepOf(sentence("step-year-views", {}), views)],
    findings: [
      ...matchSheetProblems(snapshot),
      ...keptProblems(snapshot, kept),
      ...problemsOf(
        snapshot,
        facts.matches.map(({ match }) => match),
      ),
      ...talkDoubts(made),
      ...talkGaps(made, today),
    ],
    messages: [],
    summary: [
      ...[...rowsGone(edits, checkInsDesign, ended)].map(([match, count]) =>
        sentence("check-ins-gone", { match, count }),
      ),
      ...summaryOf(facts),
    ],
    result: { checkIns: talks.map(recordOf), signals },
  };
}
