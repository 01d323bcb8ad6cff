import type { PlanWords } from "../nl/plan.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The screen with settlement plans. */
export const plan: PlanWords = {
  make: (count) => `Make ${counted(count, "plan", "plans")}`,
  update: (count) => `Update ${counted(count, "plan", "plans")}`,
  previewTitle: "Making plans",
  makeOne: "Make this plan",
  makeTitle: (match) => `Making the plan of ${match}`,
  upToDate: "All plans are up to date.",

  emptyTitle: "There are no plans yet",
  emptyNoMatch: "A plan is made for a confirmed pair. Make a match round first.",
  emptyUnconfirmed: (count) =>
    `${counted(count, "pair still waits", "pairs still wait")} for a yes. Once everybody said yes, you make the plan here.`,

  listTitle: "By match",
  complete: (complete, total) => `${complete} of ${total} plans complete`,
  states: { complete: "complete", incomplete: "not complete yet", none: "not made yet" },
  missing: (count) => `${counted(count, "thing is", "things are")} missing`,
  unsaved: (count) => `${counted(count, "change", "changes")} not saved yet`,
  notWritten: "This plan does not stand on a sheet yet.",
  show: "Show plan",
  changes: (count) => counted(count, "change", "changes"),
  save: (match) => `Save plan ${match}`,
  saveTitle: (match) => `Filling in the plan of ${match}`,

  missingTitle: "What is still missing?",
  questionsTitle: "What holds for this household?",
  questionsSay: "Ask the newcomer. Do you not know? Then leave it open. The task list follows your answer.",
  answers: { open: "still open", yes: "yes", no: "no" },
  choiceTitle: "Does the household want this contact?",
  outcomes: { yes: "yes, gladly", no: "no", later: "later", open: "not asked yet" },
  choiceSays: "Ask it without pressure, with an interpreter where needed. The day and the language go on the sheet.",
  askedOn: (date) => `Asked on ${date}.`,

  goalsTitle: "Goals",
  goalsSay: "The newcomer chooses. One goal with a first step is enough to begin. Write no names.",
  noGoal: "no goal yet",
  notAgreed: "not agreed yet",
  agreed: "agreed",
  ownGoal: (row) => `Own goal ${row}`,
  newGoal: "Add a goal of your own",
  thinkOf: "Think of:",
  goalFields: {
    goal: "Goal",
    step: "First step",
    who: "Who does that step?",
    withWhom: "With whom?",
    when: "When?",
    priority: "How important?",
    agreed: "Does the newcomer agree?",
    progress: "How far is it?",
  },
  priorities: { "": "not chosen yet", "1": "1: first", "2": "2: next", "3": "3: later" },
  progress: {
    open: "not filled in yet",
    "not-started": "not begun",
    busy: "busy",
    done: "done",
    "not-applicable": "not needed",
  },

  equalityTitle: "Being equals",
  equalitySays:
    "The group writes this down together, in its own words. Without these answers the plan is not complete.",
};
