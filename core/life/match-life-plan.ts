import { trackerPlan } from "../check-ins/tracker-plan.ts";
import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { canonicalCode, looseCode } from "../matching/codes.ts";
import type { MatchChange } from "../records/match-change.ts";
import type { Match } from "../records/match.ts";
import { checkInsDesign } from "../sheets/check-ins.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { matchesDesign, matchesOf } from "../sheets/matches.ts";
import { displayed, ownTable } from "../sheets/own-table.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { settingsOf } from "../sheets/settings.ts";
import { talksOf } from "../sheets/talks.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { checklistPlan } from "../tasks/checklist-plan.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import { sameValue, textOf, valueOf } from "../workbook/cell.ts";
import type { CellChange, Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan, Step } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { originEdits } from "./original-arms.ts";
import { lifeCells, type LifeCells } from "./transitions.ts";
import { waitingStep } from "./waiting-step.ts";

/** Which match, and what happens to it. */
export interface MatchLifeRequest {
  /** Id of the match, as typed. */
  readonly match: string;
  readonly change: MatchChange;
}

/** What `match --json` prints, but for the problems. */
export interface MatchLifeResult {
  /** The match as it will be. */
  readonly match: Match;
  /** Talks that get another day, that go because nobody filled them in, and that come. */
  readonly talks: { readonly moved: number; readonly gone: number; readonly added: number };
}

/** The match that was meant. Throws a `RequestProblem` where there is none. */
function asked(snapshot: Snapshot, match: string): Match {
  const matches = matchesOf(snapshot);
  const exact = matches.find(({ id }) => canonicalCode(id) === canonicalCode(match));
  const found = exact ?? matches.find(({ id }) => looseCode(id) === looseCode(match));
  if (found === undefined) throw new RequestProblem(sentence("life-match-unknown", { match }));
  return found;
}

function changesIn(snapshot: Snapshot, id: string, cells: LifeCells, language: Language): readonly CellChange[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  if (sheet === undefined) return [];
  const table = ownTable(sheet, matchesDesign, language);
  const row = table.rows.get(id);
  if (row === undefined) return [];
  return table.columns.flatMap(({ design, index, title }) => {
    const wanted = cells[design.key];
    if (wanted === undefined) return [];
    const [before, after] = [row.cells[index], displayed(design, wanted, table.language)];
    return sameValue(before, after) ? [] : [{ row: row.key, column: title, before: valueOf(before), after }];
  });
}

function lifeEdits(snapshot: Snapshot, id: string, cells: LifeCells, language: Language): readonly Edit[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  const changes = changesIn(snapshot, id, cells, language);
  if (sheet === undefined || changes.length === 0) return [];
  return [{ kind: "set-cells", table: ownTable(sheet, matchesDesign, language).address, changes }];
}

/** What has to follow on another sheet, where that sheet stands. */
function followed(snapshot: Snapshot, design: SheetDesign, plan: (state: Snapshot) => Plan<unknown>): readonly Step[] {
  return sheetWithKey(snapshot, design.key) === undefined ? [] : plan(snapshot).steps;
}

/** How the talks of a match stand on the sheet before and after. */
function talksCounted(before: Snapshot, after: Snapshot, match: string): MatchLifeResult["talks"] {
  const daysIn = (snapshot: Snapshot): ReadonlyMap<string, string | undefined> =>
    new Map(talksOf(snapshot).flatMap((talk) => (talk.match === match ? [[talk.key, talk.planned]] : [])));
  const [old, now] = [daysIn(before), daysIn(after)];
  return {
    moved: [...now].filter(([key, day]) => old.has(key) && old.get(key) !== day).length,
    gone: [...old.keys()].filter((key) => !now.has(key)).length,
    added: [...now.keys()].filter((key) => !old.has(key)).length,
  };
}

/** What an end means for whoever has to act on it: support meanwhile (R48), and what is read out to the newcomer (R49). */
function endTold({ id, household, then = {} }: Match): readonly Sentence[] {
  return [
    sentence("life-support-meanwhile", { household }),
    ...(then.group === "again" || then.household === "again" ? [sentence("life-new-intake", { match: id })] : []),
    sentence("life-stopping", {}),
  ];
}

function changeTold(match: Match, change: MatchChange, today: string): Sentence {
  const { id } = match;
  switch (change.kind) {
    case "start":
      return sentence(change.on > today ? "life-will-start" : "life-starts", { match: id, on: change.on });
    case "pause":
      return sentence("life-pauses", {
        match: id,
        from: change.from,
        ...(change.until === undefined ? {} : { until: change.until }),
      });
    case "resume":
      return sentence("life-resumes", { match: id, on: change.on });
    case "end":
      return sentence("life-ends", { match: id, on: change.on });
    case "again":
      return sentence("life-again", { match: id });
  }
}

function summaryOf(
  match: Match,
  change: MatchChange,
  talks: MatchLifeResult["talks"],
  today: string,
): readonly Sentence[] {
  const { moved, gone, added } = talks;
  return [
    changeTold(match, change, today),
    ...(moved + gone + added === 0 ? [] : [sentence("life-talks", { moved, gone, added })]),
    ...(change.kind === "end" ? endTold(match) : []),
  ];
}

/**
 * Plans a change in the life of a match (R58): its cells on the sheet `Matches`, and on the sheets with talks and tasks,
 * where those stand, what follows from it. Whatever people filled in stays. Planning the same change on its result gives
 * no edits. Throws a `RequestProblem` for a match that is not there and for a change that cannot be.
 */
export function matchLifePlan(
  snapshot: Snapshot,
  reading: Reading,
  options: JobOptions & MatchLifeRequest,
): Plan<MatchLifeResult> {
  const { change, today } = options;
  const { language } = settingsOf(snapshot, options.settings).settings;
  const match = asked(snapshot, options.match);
  const pausesText = textOf(ownRows(snapshot, matchesDesign).find(({ key }) => key === match.id)?.values["pauses"]);
  const cells = lifeCells({ match, pausesText, today }, change);
  const prepared = originEdits(snapshot, today, language);
  const changed = lifeEdits(applied(snapshot, prepared), match.id, cells, language);
  const state = applied(snapshot, [...prepared, ...changed]);
  const edits = [...prepared, ...changed, ...originEdits(state, today, language)];
  const known = applied(snapshot, edits);
  const tasks = followed(known, tasksDesign, (now) => checklistPlan(now, reading, options));
  const listed = applied(
    known,
    tasks.flatMap((step) => step.edits),
  );
  const talks = followed(listed, checkInsDesign, (now) => trackerPlan(now, reading, options));
  const planned = applied(
    listed,
    talks.flatMap((step) => step.edits),
  );
  const steps: readonly Step[] = [
    { title: sentence("step-match-life", { match: match.id }), edits },
    ...tasks,
    ...talks,
    waitingStep(planned, reading, today),
  ];
  const after = applied(
    snapshot,
    steps.flatMap((step) => step.edits),
  );
  const result = { match: asked(after, match.id), talks: talksCounted(snapshot, after, match.id) };
  return {
    steps: steps.filter((step) => step.edits.length > 0),
    findings: [],
    messages: [],
    summary: summaryOf(result.match, change, result.talks, today),
    result,
  };
}
