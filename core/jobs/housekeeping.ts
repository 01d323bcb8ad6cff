import type { Problem } from "../records/problem.ts";
import { attentionWanted } from "../sheets/attention.ts";
import { wantedLog, type LogEntry } from "../sheets/log.ts";
import { columnsWanted } from "../intake/columns-sheet.ts";
import { mappingsOf } from "../intake/mappings.ts";
import { readPeople } from "../intake/read-people.ts";
import { wantedOverview } from "../sheets/overview-rows.ts";
import { settingsOf, wantedSettings } from "../sheets/settings.ts";
import { synced, type Wanted } from "../sheets/synced.ts";
import { say, sentence } from "../text/sentence.ts";
import { version } from "../version.ts";
import { applied } from "../workbook/apply.ts";
import { counted } from "../workbook/describe.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { editsOf, type Job, type Plan, type Step } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { inputHash } from "./input-hash.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** What the log needs to know of a job besides what every job has. */
export interface Logged<Result> {
  readonly job: string;
  /** Codes of rounds and matches concerned; never names. */
  codes(result: Result): readonly string[];
  seed?(result: Result): string | undefined;
}

/** Edits that bring one of our sheets up to date on top of a plan's, and the workbook as it would then be. */
function followed(snapshot: Snapshot, wanted: Wanted, language: Language): { edits: Edit[]; after: Snapshot } {
  const edits = synced(snapshot, wanted, language);
  return { edits, after: edits.length === 0 ? snapshot : applied(snapshot, edits) };
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
  return {
    time: options.now,
    job: logged.job,
    codes: logged.codes(plan.result).join(", "),
    counts: say(language, sentence("changes-counted", counted(edits))),
    ...(seed === undefined ? {} : { seed }),
    version,
    inputHash: inputHash(snapshot),
  };
}

/** Findings that are not among the others: some jobs hand on what the reading of the sheets found, some do not. */
function without(findings: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const known = new Set(others.map((problem) => JSON.stringify(problem)));
  return findings.filter((problem) => !known.has(JSON.stringify(problem)));
}

/**
 * Wraps a job with what every job owes the workbook: the sheets `Instellingen`, `Kolommen` and `Aandachtspunten`, an
 * overview that is right again, and a line in the log. A job that changes nothing on a workbook that is up to date gets no line: a second plan is empty.
 */
export function housekept<Options extends JobOptions, Result>(
  job: PeopleJob<Options, Result>,
  logged: Logged<Result>,
): Job<Options, Result> {
  return {
    needs: everySheet,
    plan: (snapshot, options) => {
      const reading = readPeople(snapshot, { mappings: options.mappings });
      const plan = job.plan(snapshot, options, reading);
      // A language asked for on the first run becomes that of the workbook; other settings of a run are not kept.
      const { language } = settingsOf(snapshot, options.settings).settings;
      const settings = wantedSettings({ ...settingsOf(snapshot).settings, language });
      const first = followed(applied(snapshot, editsOf(plan)), settings, language);
      const found = { reading: reading.problems, job: logged.job, own: without(plan.findings, reading.problems) };
      const mappings = [...mappingsOf(snapshot), ...options.mappings];
      const columns = followed(first.after, columnsWanted(reading, mappings, first.after, language), language);
      const second = followed(columns.after, attentionWanted(columns.after, found, language), language);
      const findings = [...found.own, ...reading.problems];
      const overview = (state: Snapshot): Wanted => wantedOverview(state, reading, options.today);
      const upkeep = [...first.edits, ...columns.edits, ...second.edits];
      const changes = [...editsOf(plan), ...upkeep, ...followed(second.after, overview(second.after), language).edits];
      if (changes.length === 0) return { ...plan, findings };
      const entry = logEntry(logged, plan, changes, snapshot, options, language);
      // The log comes before the overview, which leads to it: the other way round a second run would still add that line.
      const log = followed(second.after, wantedLog(second.after, entry), language);
      const last = followed(log.after, overview(log.after), language);
      const step: Step = { title: sentence("step-overview", {}), edits: [...upkeep, ...log.edits, ...last.edits] };
      return { ...plan, steps: [...plan.steps, step], findings };
    },
  };
}
