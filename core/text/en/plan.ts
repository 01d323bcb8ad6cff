/** When the household is asked: before it arrives, before the start where it is here already, or once more after that. */
const asked = {
  "before-arrival": "Before arrival: does the household want to be in touch with the group?",
  "before-start": "Before the start: does the household want to be in touch with the group?",
  after: "A few weeks later: does the household still want to be in touch with the group?",
};

const prompts = {
  how: "How are we each other's equals? What does the group learn from the household, and the household from the group?",
  decides: "Who decides what? What does the household do itself, what do we do together?",
  restraint: "When does the group hold back? How do we say so when it is too much or too little?",
};

const missing = {
  equality: "A question on equality has not been answered yet.",
  goal: "There is no goal yet. Let the newcomer choose one.",
  step: "The goal has no first step yet.",
  who: "The goal does not say yet who does it.",
  when: "The goal does not say yet when.",
  agreed: "The newcomer has not said yes to the goal yet.",
};

const conditions = {
  training: "Start training followed",
  introduction: "Met the social support worker",
  roles: "Tasks and roles on paper",
  plan: "Settlement plan ready",
  briefing: "Group knows organisations and money matters",
  informed: "Newcomer is informed and chose freely",
};

/** Sentences of the settlement plan and the gate before arrival, in English. */
export const plan = {
  "step-match-plan": (v: { match: string }) => `Plan of ${v.match}`,
  "step-plan-entries": (v: { match: string }) => `Answers and goals of ${v.match}`,
  "match-plan-title": (v: { match: string; group: string; household: string }) =>
    `${v.match}: plan of group ${v.group} and household ${v.household}`,
  "match-plan-how": (_: object) =>
    "The newcomer chooses the goals, the group helps. One goal can be enough. The plan is complete with a goal that has a first step, who, when and a yes, and with an answer to the questions on equality.",
  "plan-stopping": (_: object) =>
    "Taking part is voluntary. Stopping is always possible, also without a reason. It has no effect on residence or benefits.",
  "match-plan-texts": (_: object) =>
    "Names are not needed. Write nothing about health or religion. A goal of your own? Put it below, with a number of its own such as D8.",
  "plan-choice": (v: { when: "before-arrival" | "before-start" | "after" }) => asked[v.when],
  "plan-choice-hint": (_: object) =>
    "Choose yes, no or later. Put the day of the talk under When, and its language under Goal or text.",
  "plan-equality": (v: { prompt: "how" | "decides" | "restraint" }) => prompts[v.prompt],
  "plan-equality-hint": (_: object) => "Talk about this together, and write it down briefly under Goal or text.",
  "plan-question-hint": (v: { tasks: readonly string[] }) => `Depends on it: ${v.tasks.join("; ")}.`,
  "plan-missing": (v: { part: "equality" | "goal" | "step" | "who" | "when" | "agreed" }) => missing[v.part],
  "plans-made": (v: { complete: number; total: number }) =>
    v.total === 1
      ? `1 plan, ${v.complete === 1 ? "complete" : "not complete yet"}.`
      : `${v.total} plans, ${v.complete} of them complete.`,
  "plans-none": (_: object) =>
    "There is no confirmed match with a first day yet, so no plan. First confirm a match on the sheet Matches.",
  "plan-match-unknown": (v: { match: string }) =>
    `${v.match} is no confirmed match with a first day. Choose a match of the sheet Matches.`,
  "plan-row-unknown": (_: object) => "This row is not on the plan. Open the plan again, and try once more.",
  "plan-value-unknown": (_: object) =>
    "This does not fit in this column of the plan. Choose a word of the list, a day that exists, or 1, 2 or 3 for Priority.",
  "plan-entries-written": (_: object) => "Your answers and goals are on the plan.",
  "plan-entries-same": (_: object) => "The plan said so already.",
  "plan-word-unclear": (_: object) =>
    "We do not understand this answer. Your word stays and the question counts as open. Choose a word of the list.",
  "plan-row-unnumbered": (_: object) =>
    "This row has a goal and no number, and does not count yet. Type a number of its own under No, such as D8.",
  "plan-contact-declined": (v: { match: string }) =>
    `The household of ${v.match} does not want to be in touch with the group. That is fine, and needs no reason.`,
  "remedy-plan-contact-declined": (_: object) =>
    "Arrange regular support with the municipality (task T91). Does the match stop? Choose ended on the sheet Matches. Does the household want to later after all? Change the answer.",
  "gate-condition": (v: { condition: "training" | "introduction" | "roles" | "plan" | "briefing" | "informed" }) =>
    conditions[v.condition],
  "gate-trained": (v: { count: number; of: number }) => `${v.count} of ${v.of} members`,
  "gate-plan-incomplete": (_: object) => "the plan is not complete yet",
  "gate-plan-none": (_: object) => "there is no plan yet",
  "gate-not-here": (_: object) => "not for this household",
  "overview-plans": (_: object) => "Plans of matches",
  "overview-plans-next": (v: { complete: number; total: number }) =>
    v.complete === v.total
      ? "All plans are complete. Keep the progress up to date."
      : `${v.complete} of ${v.total} complete. The sheet Attention says what is missing.`,
};
