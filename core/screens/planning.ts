import {
  accept,
  activities,
  addTask,
  ambassadors,
  checkIns,
  checklists,
  evaluate,
  figures,
  forget,
  inspect,
  matchLife,
  planEntries,
  planRound,
  plans,
  postcodes,
  privacy,
  remind,
  replace,
  settings,
} from "../jobs/all.ts";
import { everySheet } from "../jobs/needs.ts";
import type { ForgetResult } from "../privacy/forget-request.ts";
import type { RoundResult } from "../matching/round-result.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import { editsOf, type Plan } from "../workbook/plan.ts";
import type { Outline, Snapshot } from "../workbook/snapshot.ts";
import { jobOptions } from "./job-options.ts";
import { postcodesPlanned } from "./postcodes-planned.ts";
import type { JobName, JobRequest, Moment } from "./request.ts";

/** The plan of a request, and what only some have. */
export interface PlannedRequest {
  readonly plan: Plan<unknown>;
  /** What came of a round that would be made. */
  readonly round?: RoundResult;
  /** What came of forgetting somebody. */
  readonly forgotten?: ForgetResult;
  /** Answers besides those of the plan. */
  readonly answers?: readonly (readonly Sentence[])[];
}

type Request<Job extends JobRequest["job"]> = Extract<JobRequest, { readonly job: Job }>;

function roundPlanned(request: Request<"round">, snapshot: Snapshot, moment: Moment): PlannedRequest {
  const { seed, pins, forbidden, whyNot, rematch } = request;
  const options = { ...jobOptions(moment, request.settings), seed, pins, forbidden, whyNot };
  const plan = planRound.plan(snapshot, { ...options, ...(rematch === undefined ? {} : { rematch }) });
  return { plan, round: plan.result };
}

function checkPlanned({ round, whyNot }: Request<"check-round">, snapshot: Snapshot, moment: Moment): PlannedRequest {
  // The seed of a round that is checked is the one it was drawn with.
  const plan = planRound.plan(snapshot, { ...jobOptions(moment), seed: "", check: round, whyNot });
  return { plan };
}

/** What a person said of the workbook as a whole is kept first: the sheets are read by it. */
function inspectPlanned(
  { mappings, addCodes, settings: changes = [] }: Request<"inspect">,
  snapshot: Snapshot,
  moment: Moment,
): Plan<unknown> {
  const options = { ...jobOptions(moment), mappings, addCodes: addCodes === true };
  if (changes.length === 0) return inspect.plan(snapshot, options);
  const kept = settings.plan(snapshot, jobOptions(moment, changes));
  const plan = inspect.plan(applied(snapshot, editsOf(kept)), options);
  return { ...plan, steps: [...kept.steps, ...plan.steps], summary: [...kept.summary, ...plan.summary] };
}

/** Of each reminder to whom it would go, how much it is about and of which matches. */
function remindPlanned(snapshot: Snapshot, moment: Moment): PlannedRequest {
  const plan = remind.plan(snapshot, jobOptions(moment));
  const counts = new Map(plan.result.counts.map((count) => [count.id, count]));
  const answers = plan.result.messages.map(({ id, to, about }) => {
    const { kind = "contact", talks = 0, tasks = 0 } = counts.get(id) ?? {};
    if (kind === "coordinator") return [sentence("reminders-to-coordinator", { to })];
    return [sentence("reminders-to", { to, talks, tasks, codes: about })];
  });
  return { plan, answers };
}

/** Plans a request on a workbook. Throws what the job throws: a `RequestProblem`, or a `WorkbookProblem` of our sheets. */
export function plannedRequest(request: JobRequest, snapshot: Snapshot, moment: Moment): PlannedRequest {
  const options = jobOptions(moment);
  switch (request.job) {
    case "inspect":
      return { plan: inspectPlanned(request, snapshot, moment) };
    case "round":
      return roundPlanned(request, snapshot, moment);
    case "check-round":
      return checkPlanned(request, snapshot, moment);
    case "accept":
      return { plan: accept.plan(snapshot, { ...request, ...options }) };
    case "replace":
      return { plan: replace.plan(snapshot, { ...request, ...options }) };
    case "checklists":
      return { plan: checklists.plan(snapshot, { ...request, ...options }) };
    case "add-task":
      return { plan: addTask.plan(snapshot, { ...request, ...options }) };
    case "ambassadors":
      return { plan: ambassadors.plan(snapshot, options) };
    case "plans":
      return { plan: plans.plan(snapshot, { ...request, ...options }) };
    case "plan-entries":
      return { plan: planEntries.plan(snapshot, { ...request, ...options }) };
    case "match-life":
      return { plan: matchLife.plan(snapshot, { ...request, ...options }) };
    case "check-ins":
      return { plan: checkIns.plan(snapshot, options) };
    case "remind":
      return remindPlanned(snapshot, moment);
    case "evaluate":
      return { plan: evaluate.plan(snapshot, options) };
    case "figures":
      return { plan: figures.plan(snapshot, options) };
    case "activities":
      return { plan: activities.plan(snapshot, options) };
    case "forget":
      return forgetPlanned(request, snapshot, moment);
    case "privacy":
      return { plan: privacy.plan(snapshot, options) };
    case "postcodes":
      return { plan: postcodesPlanned(request, snapshot, moment) };
    case "settings":
      return { plan: settings.plan(snapshot, jobOptions(moment, request.settings)) };
  }
}

const jobs = {
  inspect,
  round: planRound,
  "check-round": planRound,
  accept,
  replace,
  checklists,
  "add-task": addTask,
  ambassadors,
  plans,
  "plan-entries": planEntries,
  "match-life": matchLife,
  "check-ins": checkIns,
  remind,
  evaluate,
  figures,
  forget,
  activities,
  privacy,
  postcodes,
  settings,
} as const;

/** Whom it is about stands nowhere in what is kept of the plan but in what is erased. */
function forgetPlanned({ code, member }: Request<"forget">, snapshot: Snapshot, moment: Moment): PlannedRequest {
  const whom = { code, ...(member === undefined ? {} : { member }) };
  const plan = forget.plan(snapshot, { ...jobOptions(moment), ...whom });
  return { plan, forgotten: plan.result };
}

/** The sheets to read for what is asked; where nothing is those that the screens look at. */
export function sheetsNeeded(outline: Outline, job?: JobName): readonly string[] {
  return job === undefined ? everySheet(outline) : jobs[job].needs(outline);
}
