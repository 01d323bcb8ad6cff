import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { CheckIn, Signal, SignalCode } from "../records/check-in.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { checkInsDesign } from "../sheets/check-ins.ts";
import { isDue, otherTalks, talkDoubts, talksOf, type TalkRow } from "../sheets/talks.ts";
import { matchSheetProblems } from "../sheets/match-doubts.ts";
import { placeOfMatch } from "../sheets/match-place.ts";
import { endedMatches, keptProblems, rowsGone } from "../sheets/match-rows.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced, type WantedRow } from "../sheets/synced.ts";
import { taskFacts } from "../sheets/task-facts.ts";
import { catalogueIn } from "../tasks/catalogue-in.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { levelOf, signalsOf } from "./levels.ts";
import { momentWords } from "./schedule.ts";
import { byMatch, trackedTalks, type PlannedTalk } from "./tracked-talks.ts";

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

/** The codes of the matches with one of these signals, as people read them. */
function matchesWith(signals: readonly Signal[], codes: readonly SignalCode[]): string {
  const found = signals.filter((signal) => codes.includes(signal.code)).map((signal) => signal.match);
  return [...new Set(found)].join(", ");
}

/** How many matches need action, and what for where that is not seen on the sheet of the talks itself. */
function signalSummary(signals: readonly Signal[]): readonly Sentence[] {
  const levels = [...new Set(signals.map((signal) => signal.match))].map((match) =>
    levelOf(signals.filter((signal) => signal.match === match)),
  );
  const red = levels.filter((level) => level === "red").length;
  const amber = levels.filter((level) => level === "amber").length;
  const call = matchesWith(signals, ["S10", "S11"]);
  const overdue = matchesWith(signals, ["S9"]);
  return [
    ...(red === 0 ? [] : [sentence("signals-red", { count: red })]),
    ...(call === "" ? [] : [sentence("signals-call-today", { matches: call })]),
    ...(amber === 0 ? [] : [sentence("signals-amber", { count: amber })]),
    ...(overdue === "" ? [] : [sentence("signals-tasks-overdue", { matches: overdue })]),
  ];
}

function summaryOf(checkIns: readonly PlannedTalk[], signals: readonly Signal[], today: string): readonly Sentence[] {
  const matches = new Set(checkIns.map((talk) => talk.match)).size;
  const late = checkIns.filter((talk) => isDue(talk) && talk.planned < today).length;
  if (matches === 0) return [sentence("check-ins-none", {})];
  return [
    ...signalSummary(signals),
    sentence("check-ins-planned", { matches, talks: checkIns.length }),
    ...(late === 0 ? [] : [sentence("check-ins-late", { count: late })]),
  ];
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

/**
 * The tracker of the year: 14 talks with each side of every running match, and the signals that its rows give. Days of
 * talks that did not take place yet follow the first meeting; unused talks of a match that is over go, unless
 * somebody filled in something. A second plan on the result is empty.
 */
export function trackerPlan(snapshot: Snapshot, reading: Reading, options: JobOptions): Plan<CheckInsResult> {
  const language = settingsOf(snapshot).settings.language;
  const { matches, talks } = trackedTalks(snapshot, reading, options);
  const ended = endedMatches(snapshot);
  const left = leftTalks(talksOf(snapshot), talks, ended);
  const rows = [
    ...talks.map((talk) => rowOf(talk, language)),
    ...left.map(({ match, side, number }) => ({ match, side, number })),
    ...otherTalks(snapshot).map(({ values: { match = null, side = null, number = null } }) => ({
      match,
      side,
      number,
    })),
  ];
  const isNeeded = rows.length > 0 || sheetWithKey(snapshot, checkInsDesign.key) !== undefined;
  const edits = isNeeded ? synced(snapshot, { design: checkInsDesign, rows, others: "remove" }, language) : [];
  const factsOf = taskFacts(snapshot, catalogueIn(snapshot, reading).catalogue);
  const talksByMatch = byMatch(talks);
  const signals = matches.flatMap((match) =>
    signalsOf({
      match,
      talks: talksByMatch.get(match.id) ?? [],
      tasks: factsOf(match.id),
      today: options.today,
    }),
  );
  return {
    steps: edits.length === 0 ? [] : [{ title: sentence("step-check-ins", {}), edits }],
    findings: [
      ...matchSheetProblems(snapshot),
      ...keptProblems(
        snapshot,
        left.map((talk) => talk.match).filter((match) => !ended.has(match)),
      ),
      ...problemsOf(snapshot, matches),
      ...talkDoubts(snapshot),
    ],
    messages: [],
    summary: [
      ...[...rowsGone(edits, checkInsDesign, ended)].map(([match, count]) =>
        sentence("check-ins-gone", { match, count }),
      ),
      ...summaryOf(talks, signals, options.today),
    ],
    result: { checkIns: talks.map(recordOf), signals },
  };
}
