import type { overview as dutch } from "../nl/overview.ts";

/** Sentences of the overview sheet and its upkeep, in English. */
export const overview: typeof dutch = {
  "step-overview": (_: object) => "Update overview, points for attention, settings and log",
  "overview-groups": (_: object) => "Groups read",
  "overview-households": (_: object) => "Households read",
  "overview-blocked": (v: { count: number }) =>
    v.count === 1
      ? "1 row takes no part because of an error: see Attention."
      : `${v.count} rows take no part because of an error: see Attention.`,
  "overview-all-read": (_: object) => "All rows take part.",
  "overview-none-read": (_: object) => "No sheet found. Say on the sheet Columns what each column is.",
  "overview-attention": (_: object) => "Points of attention in your sheets",
  "overview-attention-errors": (_: object) => "Begin with the errors; those rows take no part yet.",
  "overview-attention-none": (_: object) => "No errors. See whether the points are right.",
  "overview-round": (v: { round: number }) => `Pairs in round ${v.round}`,
  "overview-round-next": (_: object) => "Read per pair why it fits, and talk it over.",
  "overview-waiting": (v: { round: number }) => `Who is waiting after round ${v.round}, and why`,
  "overview-waiting-next": (_: object) => "It also shows what came nearest.",
  "overview-proposed": (_: object) => "Proposals waiting for a yes",
  "overview-proposed-next": (_: object) => "Ask group, household and municipality, and note the answer on this sheet.",
  "overview-confirmed": (_: object) => "Confirmed matches, not started yet",
  "overview-confirmed-next": (_: object) => "Fill in the day of the first meeting.",
  "overview-confirmed-dated": (_: object) => "Has the first meeting been? Then set the status to ‘started’.",
  "overview-columns": (_: object) => "What your columns mean",
  "overview-columns-next": (_: object) => "Is a column wrong? Correct it there.",
  "overview-started": (_: object) => "Running matches",
  "overview-started-next": (_: object) => "See below what there is to do per match.",
  "overview-tasks": (_: object) => "Tasks still open or under way",
  "overview-tasks-next": (_: object) => "Talk first about what is overdue.",
  "overview-check-ins": (_: object) => "Talks still to come",
  "overview-check-ins-next": (_: object) => "Call first who has not been heard for too long.",
  "overview-reminders": (_: object) => "Reminders that are ready",
  "overview-reminders-next": (_: object) => "Nothing goes out unless you ask for it.",
  "overview-settings": (_: object) => "Settings",
  "overview-settings-next": (_: object) => "Distance, vulnerability and other rules of the round.",
  "overview-log": (_: object) => "Log",
  "overview-log-next": (_: object) => "What was done and when.",
  "overview-match": (v: { group: string; household: string }) => `Tasks of ${v.group} with ${v.household}`,
  "overview-match-next": (v: { date: string }) => `Next date: ${v.date}.`,
  "overview-match-done": (_: object) => "All tasks are done.",
};
