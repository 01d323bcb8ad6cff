import { accept as acceptAlone } from "./accept.ts";
import { activities as activitiesAlone } from "./activities.ts";
import { addTask as addTaskAlone } from "./add-task.ts";
import { ambassadors as ambassadorsAlone } from "./ambassadors.ts";
import { checkIns as checkInsAlone } from "./check-ins.ts";
import { checklists as checklistsAlone } from "./checklists.ts";
import { evaluate as evaluateAlone } from "./evaluate.ts";
import { figures as figuresAlone } from "./figures.ts";
import { forget as forgetAlone } from "./forget.ts";
import { housekept } from "./housekeeping.ts";
import { inspect as inspectAlone } from "./inspect.ts";
import { matchLife as matchLifeAlone } from "./match-life.ts";
import { planEntries as planEntriesAlone } from "./plan-entries.ts";
import { plans as plansAlone } from "./plans.ts";
import { postcodes as postcodesAlone } from "./postcodes.ts";
import { privacy as privacyAlone } from "./privacy.ts";
import { planRound as planRoundAlone } from "./plan-round.ts";
import { remind as remindAlone } from "./remind.ts";
import { remindersWent as remindersWentAlone } from "./reminders-went.ts";
import { replace as replaceAlone } from "./replace.ts";
import { settings as settingsAlone } from "./settings.ts";
import { sentence } from "../text/sentence.ts";

/** Understands the coordinator's sheets. */
export const inspect = housekept(inspectAlone, { job: "inspect", codes: () => [] });

/** Puts the points of the postcodes in use on `Locaties`. */
export const postcodes = housekept(postcodesAlone, {
  job: "postcodes",
  codes: () => [],
  told: ({ sent = 0 }, date) => (sent > 0 ? sentence("pdok-sent", { count: sent, date }) : undefined),
});

/** Plans a match round. */
export const planRound = housekept(planRoundAlone, {
  job: "round",
  codes: (result) => result.matches.map((match) => match.id),
  seed: (result) => result.round?.seed ?? result.preselection?.seed,
});

/** Records a yes. */
export const accept = housekept(acceptAlone, {
  job: "accept",
  codes: (result) => result.matches.map((match) => match.id),
});

/** Replaces a proposal by a pair that people choose. */
export const replace = housekept(replaceAlone, {
  job: "replace",
  codes: (result) => result.matches.map((match) => match.id),
});

/** Makes the task lists of confirmed matches. */
export const checklists = housekept(checklistsAlone, {
  job: "checklists",
  codes: (result) => result.checklists.map((checklist) => checklist.match),
});

/** Adds a task of people's own to the list of a match. */
export const addTask = housekept(addTaskAlone, {
  job: "add-task",
  codes: (result) => [result.match, result.task],
});

/** Gives confirmed matches that want one a cultural ambassador. */
export const ambassadors = housekept(ambassadorsAlone, {
  job: "ambassadors",
  codes: (result) => result.ambassadors.filter(({ by }) => by === "us").map(({ match }) => match),
});

/** Makes the settlement plans of confirmed matches. */
export const plans = housekept(plansAlone, {
  job: "plans",
  codes: (result) => result.plans.map((plan) => plan.match),
});

/** Fills in answers and goals on the settlement plan of a match. */
export const planEntries = housekept(planEntriesAlone, {
  job: "plans",
  codes: (result) => result.plans.map((plan) => plan.match),
});

/** Starts, pauses, resumes or ends a match. */
export const matchLife = housekept(matchLifeAlone, {
  job: "match",
  codes: (result) => [result.match.id],
});

/** Plans the talks of confirmed matches. */
export const checkIns = housekept(checkInsAlone, {
  job: "check-ins",
  codes: (result) => [...new Set(result.checkIns.map((checkIn) => checkIn.match))],
});

/** Tells who has to be reminded of what. */
export const remind = housekept(remindAlone, {
  job: "remind",
  codes: (result) => [...new Set(result.messages.flatMap((message) => message.about))],
});

/** Writes down what came of sending reminders. */
export const remindersWent = housekept(remindersWentAlone, {
  job: "remind",
  codes: (report) => report.about,
  told: ({ sent, failed, uncertain, postponed }) =>
    sent + failed + uncertain === 0 ? undefined : sentence("reminders-went", { sent, failed, uncertain, postponed }),
});

/** Counts and compares the answers of the questionnaires. */
export const evaluate = housekept(evaluateAlone, { job: "evaluate", codes: () => [] });

/** Changes settings of the workbook. */
export const settings = housekept(settingsAlone, { job: "settings", codes: () => [] });

/** Shares the counts of the workbook with the national overview, on a sheet of their own. */
export const figures = housekept(figuresAlone, { job: "figures", codes: () => [] });

/** Makes and keeps the sheets around the matches. */
export const activities = housekept(activitiesAlone, { job: "activities", codes: () => [] });

/** Forgets somebody: the log says that it was done and how much, never who. */
export const forget = housekept(forgetAlone, {
  job: "forget",
  codes: () => [],
  told: ({ removed, replacement }) =>
    sentence("forget-logged", { cells: removed.reduce((sum, { cells }) => sum + cells, 0), replacement }),
});

/** Makes and keeps the sheets about privacy. */
export const privacy = housekept(privacyAlone, { job: "privacy", codes: () => [] });
