import { sha256Hex } from "../hash.ts";
import { sharedFile } from "../share/shared.ts";
import type { SharedFile, ShareRequest } from "../share/shared-file.ts";
import { applied } from "../workbook/apply.ts";
import type { ErasureReport } from "../workbook/erasure.ts";
import { inverted } from "../workbook/invert.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { editsOf, type Plan } from "../workbook/plan.ts";
import type { Outline, Snapshot } from "../workbook/snapshot.ts";
import { say } from "../text/sentence.ts";
import { checkInsView } from "./check-ins-view.ts";
import type { Answered, DeskService, ProblemData, TakenPlan, TakenStep, ToldFault } from "./desk-service.ts";
import { findingsShown } from "./findings-shown.ts";
import { forgetPreview } from "./forget-preview.ts";
import { jobOptions } from "./job-options.ts";
import { faultOf, nothingOpen, staleFault, toldFault } from "./faults.ts";
import { logView } from "./log-view.ts";
import { OpenedWorkbook } from "./opened.ts";
import { placeAfter } from "./place-after.ts";
import { planView } from "./plan-view.ts";
import { plannedRequest, sheetsNeeded, type PlannedRequest } from "./planning.ts";
import type { Preview } from "./preview.ts";
import { proposalView } from "./proposal-view.ts";
import type { JobName, JobRequest, Moment } from "./request.ts";
import { resultsView } from "./results-view.ts";
import { roundView } from "./round-view.ts";
import { settingsView } from "./settings-view.ts";
import { sheetsView } from "./sheets-view.ts";
import { shownPreview, sizeOf, sizeOfPlan, startOf } from "./shown-preview.ts";
import { startView } from "./start-view.ts";
import { tasksView } from "./tasks-view.ts";
import { toldErasure } from "../privacy/told-erasure.ts";
import type { ScreenName, Views } from "./views.ts";

/** How each screen is made. */
const makers: { readonly [Screen in ScreenName]: (opened: OpenedWorkbook, moment: Moment) => Views[Screen] } = {
  start: startView,
  sheets: (opened, { language }) => sheetsView(opened, language),
  round: roundView,
  tasks: tasksView,
  plan: planView,
  "check-ins": checkInsView,
  results: resultsView,
  settings: settingsView,
  log: ({ snapshot }, { language }) => logView(snapshot, language),
};

/** A plan that a person saw, with what it was made from. */
interface KeptPlan {
  readonly fingerprint: string;
  /** The workbook as JSON. */
  readonly tables: string;
  readonly job: JobName;
  readonly plan: Plan<unknown>;
}

/** The steps of a plan, each with what takes it back on the workbook as it is by then. */
function takenSteps(snapshot: Snapshot, { steps }: Plan<unknown>, language: Language): TakenStep[] {
  let state = snapshot;
  let done: readonly Edit[] = [];
  return steps.map(({ title, edits }) => {
    const undo = inverted(state, edits);
    state = applied(state, edits);
    done = [...done, ...edits];
    return { title: say(language, title), edits, undo, soFar: sizeOf(done, language) };
  });
}

/** The plan as it is shown; with what only a round or only the reading of sheets has to show. */
function previewOf(
  opened: OpenedWorkbook,
  { plan, round, answers, forgotten }: PlannedRequest,
  { request, fingerprint }: { readonly request: JobRequest; readonly fingerprint: string },
  moment: Moment,
): Preview {
  const { snapshot } = opened;
  const { language } = moment;
  const findings = findingsShown(request.job, plan.findings, opened);
  const shown = shownPreview(
    { ...plan, findings, answers: [...(plan.answers ?? []), ...(answers ?? [])] },
    snapshot,
    fingerprint,
    language,
  );
  if (request.job === "round" && round !== undefined) {
    return { ...shown, proposal: proposalView(opened, request, round, language) };
  }
  if (forgotten !== undefined) return { ...shown, forgets: forgetPreview(forgotten) };
  if (request.job !== "inspect") return shown;
  return { ...shown, sheetsThen: sheetsView(new OpenedWorkbook(applied(snapshot, editsOf(plan))), language) };
}

/** The core behind the screens, on the workbook that was opened last. Everything it says is plain data. */
export class Desk implements DeskService {
  #opened: OpenedWorkbook | undefined;
  #kept: KeptPlan | undefined;

  needs(outline: Outline, job?: JobName): readonly string[] {
    return sheetsNeeded(outline, job);
  }

  open(snapshot: Snapshot): void {
    const opened = new OpenedWorkbook(snapshot);
    if (opened.tables !== this.#opened?.tables) this.#opened = opened;
  }

  view<Screen extends ScreenName>(screen: Screen, moment: Moment): Answered<Views[Screen]> {
    return this.#answered(moment.language, (opened) => ({ value: makers[screen](opened, moment) }));
  }

  preview(request: JobRequest, moment: Moment): Answered<Preview> {
    this.#kept = undefined;
    return this.#answered(moment.language, (opened) => {
      const planned = plannedRequest(request, opened.snapshot, moment);
      const { tables } = opened;
      const fingerprint = sha256Hex(JSON.stringify([tables, request, moment.today]));
      const value = previewOf(opened, planned, { request, fingerprint }, moment);
      this.#kept = { fingerprint, tables, job: request.job, plan: planned.plan };
      return { value };
    });
  }

  take(fingerprint: string, language: Language): Answered<TakenPlan> {
    return this.#answered(language, ({ snapshot, tables }) => {
      const kept = this.#kept;
      if (kept?.fingerprint !== fingerprint || kept.tables !== tables) return { fault: staleFault(language) };
      const edits = editsOf(kept.plan);
      const { erasure } = kept.plan;
      const start = startOf(snapshot, kept.plan);
      const place = placeAfter(kept.job, applied(start, edits), edits);
      const steps = takenSteps(start, kept.plan, language);
      const size = sizeOfPlan(kept.plan, language);
      // What is erased stays with nobody: the plan is done once or not at all.
      if (erasure !== undefined) this.#kept = undefined;
      return {
        value: {
          ...(erasure === undefined ? {} : { erasure }),
          steps,
          ...size,
          ...(place === undefined ? {} : { place }),
        },
      };
    });
  }

  share(request: ShareRequest, moment: Moment): Answered<SharedFile> {
    return this.#answered(moment.language, ({ snapshot, reading }) => ({
      value: sharedFile(snapshot, reading, request, jobOptions(moment)),
    }));
  }

  told(problem: ProblemData, language: Language): ToldFault {
    return toldFault(problem, language);
  }

  toldErasure(report: ErasureReport, language: Language): readonly string[] {
    return toldErasure(report).map((told) => say(language, told));
  }

  /** Whatever is thrown becomes what a person is told. */
  #answered<Value>(language: Language, work: (opened: OpenedWorkbook) => Answered<Value>): Answered<Value> {
    if (this.#opened === undefined) return { fault: nothingOpen(language) };
    try {
      return work(this.#opened);
    } catch (error) {
      return { fault: faultOf(error, language) };
    }
  }
}
