import { wantedLog, type LogEntry } from "../sheets/log.ts";
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

/**
 * Wraps a job with what every job owes the workbook: the sheet `Instellingen`, an overview that is right again, and a
 * line in the log. A job that changes nothing on a workbook that is up to date gets no line: a second plan is empty.
 */
export function housekept<Options extends JobOptions, Result>(
  job: Job<Options, Result>,
  logged: Logged<Result>,
): Job<Options, Result> {
  return {
    needs: everySheet,
    plan: (snapshot, options) => {
      const plan = job.plan(snapshot, options);
      // A language asked for on the first run becomes that of the workbook; other settings of a run are not kept.
      const { language } = settingsOf(snapshot, options.settings).settings;
      const settings = wantedSettings({ ...settingsOf(snapshot).settings, language });
      const first = followed(applied(snapshot, editsOf(plan)), settings, language);
      const reading = readPeople(snapshot, { mappings: options.mappings });
      const second = followed(first.after, wantedOverview(first.after, reading, options.today), language);
      const upkeep = [...first.edits, ...second.edits];
      const all = [...editsOf(plan), ...upkeep];
      if (all.length === 0) return plan;
      const entry = logEntry(logged, plan, all, snapshot, options, language);
      const last = followed(second.after, wantedLog(second.after, entry), language);
      const step: Step = { title: sentence("step-overview", {}), edits: [...upkeep, ...last.edits] };
      return { ...plan, steps: [...plan.steps, step] };
    },
  };
}
