import type { StartWords } from "../nl/start.ts";

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** Start: what was found, what to do now. */
export const start: StartWords = {
  welcome: "Samen Hier reads your lists, proposes who fits whom and says why. Your own sheets stay as they are.",
  welcomeAction: "Look at my workbook",
  found: "In this workbook",
  foundLabels: {
    groups: (count) => (count === 1 ? "group" : "groups"),
    households: (count) => (count === 1 ? "household" : "households"),
    ambassadors: (count) => (count === 1 ? "cultural ambassador" : "cultural ambassadors"),
    proposals: (count) => (count === 1 ? "proposal without three times yes" : "proposals without three times yes"),
    matches: (count) => (count === 1 ? "match" : "matches"),
    "talks-this-week": (count) => (count === 1 ? "talk to have now" : "talks to have now"),
    "tasks-overdue": (count) => (count === 1 ? "task overdue" : "tasks overdue"),
  },
  problems: (errors, warnings) =>
    [
      ...(errors > 0 ? [counted(errors, "error", "errors")] : []),
      ...(warnings > 0 ? [counted(warnings, "warning", "warnings")] : []),
    ].join(" and "),
  noProblems: "No errors found",
  next: "To do now",
  others: "Also possible",
  steps: {
    "add-people": () => "Put your groups and households in this workbook",
    "act-on-signals": (count) =>
      count === undefined ? "View the signals" : `Act now: signals at ${counted(count, "match", "matches")}`,
    "check-sheets": (count) =>
      count === undefined ? "Check your sheets" : `Check ${counted(count, "column", "columns")}`,
    "solve-problems": (count) =>
      count === undefined ? "Solve the errors" : `Solve ${counted(count, "error", "errors")}`,
    "load-postcodes": (count) =>
      count === undefined
        ? "Say where the postcodes are"
        : `Say where ${counted(count, "postcode is", "postcodes are")}`,
    "make-round": () => "Make a match round",
    "collect-answers": (count) =>
      count === undefined ? "Note who says yes" : `Note who says yes: ${counted(count, "proposal", "proposals")}`,
    "set-first-days": (count) =>
      count === undefined ? "Set the first day" : `Set the first day of ${counted(count, "match", "matches")}`,
    "make-checklists": (count) =>
      count === undefined ? "Make task lists" : `Make task lists for ${counted(count, "match", "matches")}`,
    "plan-talks": (count) =>
      count === undefined ? "Plan the talks" : `Plan talks for ${counted(count, "match", "matches")}`,
    "hold-talks": (count) => (count === undefined ? "View the talks" : `Hold ${counted(count, "talk", "talks")}`),
    "make-plans": (count) =>
      count === undefined ? "Make plans" : `Make plans for ${counted(count, "match", "matches")}`,
    "see-waits": (count) => (count === undefined ? "View who waits" : `View who waits too long: ${count}`),
    "see-tasks": (count) => (count === undefined ? "View the tasks" : `View ${counted(count, "task", "tasks")}`),
    "see-log": () => "View the log",
  },
  emptyTitle: "There are no groups and households here yet",
  emptyText:
    "Paste your lists into this workbook, or open the workbook that has them. One row per group and one row per household. Your own headers are fine.",
  unread: "Is your list here, but do we not recognise it?",
  unreadAction: "Say on My sheets what it is",
  emptyAction: "I have pasted my lists",
  helpTitle: "Which columns help?",
  helpGroups: "For groups",
  helpGroupColumns: [
    "Code or name of the group",
    "Postcode or town",
    "Which kind of household the group prefers",
    "What the group can carry: willingness and experience",
    "Languages that the group speaks",
  ],
  helpHouseholds: "For households",
  helpHouseholdColumns: [
    "Code of the household",
    "Postcode or town",
    "Number of adults and children",
    "How much support is needed: a number",
    "Languages that the household speaks",
    "Whether they gave consent",
  ],
  helpNever: "Citizen service number, religion, origin and orientation are never read, even if they are in it.",
};
