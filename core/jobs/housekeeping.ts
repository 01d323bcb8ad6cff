import type { Problem } from "../records/problem.ts";
import { attentionWanted } from "../sheets/attention.ts";
import { wantedLog, type LogEntry } from "../sheets/log.ts";
import { isPlainCode } from "../plain-code.ts";
import { codesWanted } from "../intake/codes-sheet.ts";
import { columnsWanted } from "../intake/columns-sheet.ts";
import { listsWanted } from "../intake/lists-sheet.ts";
import { mappingsOf } from "../intake/mappings.ts";
import { withSecond } from "../intake/second-file.ts";
import { readPeople } from "../intake/read-people.ts";
import { yearViewsKeptUp } from "../check-ins/year-views.ts";
import { originsKeptUp } from "../life/original-arms.ts";
import { retentionInput } from "../privacy/retention/input.ts";
import { figuresKeptUp } from "../sheets/figures.ts";
import { wantedOverview } from "../sheets/overview-rows.ts";
import { retentionKeptUp } from "../sheets/retention.ts";
import { settingsOf, wantedSettings } from "../sheets/settings.ts";
import { synced, type Wanted } from "../sheets/synced.ts";
import { waitingKeptUp } from "../sheets/waiting.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import { version } from "../version.ts";
import { applied } from "../workbook/apply.ts";
import { counted } from "../workbook/describe.ts";
import { erased } from "../workbook/erase.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { editsOf, type Job, type Plan, type Step } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { inputHash } from "./input-hash.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** What the log needs to know of a job besides what every job has. */
export interface Logged<Result> {
  readonly job: string;
  /** Codes of rounds and matches concerned; what people call them otherwise is left out. */
  codes(result: Result): readonly string[];
  seed?(result: Result): string | undefined;
  /** What else the log must say, in counts: it gets a line then, also where the workbook stays as it was. */
  told?(result: Result, today: string): Sentence | undefined;
}

/** What one of our sheets should say of a workbook; nothing where the sheet is not needed. */
type Upkeep = (state: Snapshot) => Wanted | undefined;

/** The edits that bring sheets up to date, each on top of the one before, and the workbook as it is then. */
function inTurn(
  snapshot: Snapshot,
  sheets: readonly Upkeep[],
  language: Language,
): { readonly edits: readonly Edit[]; readonly after: Snapshot } {
  let after = snapshot;
  const edits = sheets.flatMap((sheet) => {
    const wanted = sheet(after);
    const some = wanted === undefined ? [] : synced(after, wanted, language);
    after = applied(after, some);
    return some;
  });
  return { edits, after };
}

function logEntry<Result>(
  logged: Logged<Result>,
  plan: Plan<Result>,
  edits: readonly Edit[],
  snapshot: Snapshot,
  options: JobOptions,
  language: Language,
): LogEntry {
  const seed = logged.seed?.(plan.result);
  const told = [sentence("changes-counted", counted(edits)), logged.told?.(plan.result, options.today) ?? []].flat();
  return {
    time: options.now,
    job: logged.job,
    codes: logged.codes(plan.result).filter(isPlainCode).join(", "),
    counts: told.map((one) => say(language, one)).join("; "),
    ...(seed === undefined ? {} : { seed }),
    version,
    inputHash: inputHash(withSecond(snapshot, options.second)),
  };
}

/** Findings that are not among the others: some jobs hand on what the reading of the sheets found, some do not. */
function without(findings: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const known = new Set(others.map((problem) => JSON.stringify(problem)));
  return findings.filter((problem) => !known.has(JSON.stringify(problem)));
}

/** Whether people are read otherwise once the plan is carried out: by what the job is, or by a new column on a list. */
function changesReading<Options extends JobOptions, Result>(
  job: PeopleJob<Options, Result>,
  plan: Plan<Result>,
): boolean {
  return job.changesReading === true || editsOf(plan).some(({ kind }) => kind === "add-column");
}

/**
 * Wraps a job with what every job owes the workbook: the sheets `Instellingen`, `Kolommen` and `Aandachtspunten` with
 * what they lean on, an overview that is right again, and a line in the log. A job that changes nothing on a workbook
 * that is up to date gets no line: a second plan is empty.
 */
export function housekept<Options extends JobOptions, Result>(
  job: PeopleJob<Options, Result>,
  logged: Logged<Result>,
): Job<Options, Result> {
  return {
    needs: (outline) => job.needs(outline),
    plan: (snapshot, options) => {
      const readingOptions = job.readingOptions?.(snapshot, options) ?? options;
      const before = readPeople(snapshot, readingOptions);
      const plan = job.plan(snapshot, options, before);
      // Somebody is forgotten first: whatever follows is planned on the workbook without them.
      const start = plan.erasure === undefined ? snapshot : erased(snapshot, plan.erasure);
      const changed = applied(start, editsOf(plan));
      const reading = changesReading(job, plan) ? readPeople(changed, readingOptions) : before;
      // A language asked for on the first run becomes that of the workbook; other settings of a run are not kept.
      const { language } = settingsOf(snapshot, options.settings).settings;
      const own = without(plan.findings, before.problems);
      const findings = [...own, ...reading.problems];
      const mappings = [...mappingsOf(start), ...options.mappings];
      const views = yearViewsKeptUp(changed, reading, options);
      const kept = inTurn(
        changed,
        [
          () => wantedSettings({ ...settingsOf(snapshot).settings, language }),
          () => listsWanted(language),
          (state) => columnsWanted(reading, mappings, state, language),
          (state) => codesWanted(reading, state),
          ...views.map((wanted) => () => wanted),
          (state) => originsKeptUp(state, options.today),
          (state) => waitingKeptUp(state, reading, options.today),
          (state) => figuresKeptUp(state, reading, options.today, language),
          (state) => retentionKeptUp(state, () => retentionInput(state, reading, options)),
          (state) => attentionWanted(state, { reading: reading.problems, job: logged.job, own }, language),
        ],
        language,
      );
      const overview: Upkeep = (state) => wantedOverview(state, reading, options.today);
      const changes = [...editsOf(plan), ...kept.edits, ...inTurn(kept.after, [overview], language).edits];
      const isTold = logged.told?.(plan.result, options.today) !== undefined;
      if (changes.length === 0 && !isTold) return { ...plan, findings };
      const entry = logEntry(logged, plan, changes, snapshot, options, language);
      // The log comes before the overview, which leads to it: the other way round a second run would still add that line.
      const told = inTurn(kept.after, [(state) => wantedLog(state, entry), overview], language);
      const step: Step = { title: sentence("step-overview", {}), edits: [...kept.edits, ...told.edits] };
      return { ...plan, steps: [...plan.steps, step], findings };
    },
  };
}
