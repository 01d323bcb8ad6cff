import type { tracker as dutch } from "../nl/tracker.ts";

/** Rows that one sentence names. */
const rowsNamed = 12;

/** Items with commas; of more than can be named also how many more. */
function listed(items: readonly string[]): string {
  const more = items.length - rowsNamed;
  const named = items.slice(0, rowsNamed).join(", ");
  return more > 0 ? `${named} and ${more} more` : named;
}

function talksCounted(count: number): string {
  return count === 1 ? "1 talk" : `${count} talks`;
}

/** Sentences of the tracker, its views and its dashboard, in English. */
export const tracker: typeof dutch = {
  "step-year-views": () => "Call list, progress, signals and numbers",
  "call-list-nobody": () => "Nobody yet: fill in the contact person on the sheet Matches",
  "progress-month": (v) => `${v.month} of 12`,
  "signal-rows": (v) =>
    [
      ...(v.talks.length === 0 ? [] : [`Check-ins: ${listed(v.talks.map(({ side, number }) => `${side} ${number}`))}`]),
      ...(v.tasks.length === 0 ? [] : [`Tasks: ${listed(v.tasks)}`]),
    ].join(". "),
  "overview-signals": () => "Signals that ask for action",
  "overview-signals-red": () => "Begin at the top: red asks for action now. Write down what you agree.",
  "overview-signals-next": () => "See what is there, and write down what you agree.",
  "overview-call-list": () => "Talks up to the end of this week",
  "overview-call-list-next": () => "Filter on the contact person and print the list.",
  "overview-progress": () => "Progress of every match",
  "overview-progress-next": () => "See how far every match is, and how it stands.",
  "talk-wish-missing": (v) =>
    `${talksCounted(v.count)}: it does not say whether this side wants to go on: ${listed(v.cells)}.`,
  "remedy-talk-wish-missing": () =>
    "Fill in ‘Wants to go on’: yes, no or in doubt. Ask if you do not know. No is always fine, also without a reason.",
  "talk-day-missing": (v) =>
    `${talksCounted(v.count)}: there are answers, but not the day on which it was: ${listed(v.cells)}.`,
  "remedy-talk-day-missing": () =>
    "Fill in ‘Held on’. Until that day stands there the answers do not count. Only S6, S7, S10, S11 and a no under ‘Wants to go on’ count at once.",
  "talk-day-ahead": (v) => `${talksCounted(v.count)}: ‘Held on’ is a day to come: ${listed(v.cells)}.`,
  "remedy-talk-day-ahead": () =>
    "Correct that day, or clear the cell. The talk now counts as held, and nobody is reminded of it.",
  "talk-answer-unknown": (v) =>
    `${v.count === 1 ? "1 cell has" : `${v.count} cells have`} an answer that we cannot read: ${listed(v.cells)}.`,
  "remedy-talk-answer-unknown": () =>
    "Choose a value from the list, or write a day as 3-4-2026. Until then that answer does not count for the signals.",
  "talk-next-early": (v) => `${talksCounted(v.count)}: ‘Next talk on’ is before the talk itself: ${listed(v.cells)}.`,
  "remedy-talk-next-early": () => "Correct that day, or clear the cell: then the day follows from the schedule.",
  "talk-note-long": (v) => `${talksCounted(v.count)}: the note is longer than 200 characters: ${listed(v.cells)}.`,
  "remedy-talk-note-long": () => "Make the note shorter: only what the agreement needs. We cut nothing.",
  "talk-code-unknown": (v) =>
    `${talksCounted(v.count)}: under Signals stands something that is no signal: ${listed(v.cells)}.`,
  "remedy-talk-code-unknown": () => "Write codes from S1 to S11, with a comma between. What is no code does not count.",
  "talk-action-unowned": (v) =>
    `${talksCounted(v.count)}: an action without who does it, and without a day on which it was done: ${listed(v.cells)}.`,
  "remedy-talk-action-unowned": () => "Fill in ‘Action by’, or ‘Action done on’ if it is done already.",
};
