import type { SetupWords } from "../nl/setup.ts";

/** The first time beside a workbook at Google: four steps. */
export const setup: SetupWords = {
  title: "Ready in four steps",
  intro: "You can stop at any time. What is done stays done.",
  step: (number) => `Step ${number}`,
  states: {
    done: "Done",
    todo: "To do",
    "not-needed": "Not needed",
    read: "Read this first",
    unknown: "Not known yet",
  },
  readTitle: "Read what Samen Hier does",
  maysTitle: "What Samen Hier does and does not do",
  mays: [
    "Your own sheets stay as they are. We only add sheets of ours.",
    "Nothing changes before you have seen it and pressed Apply.",
    "Everything stays in this workbook, with Google. Nothing goes to others and nothing to us.",
    "Mail goes out only when you ask for it, or when you turn on reminders.",
    "We never read citizen service number, religion, origin or orientation.",
  ],
  asksTitle: "Why Google asks for four permissions",
  asks: [
    "See and change this workbook: only this one, not your other files.",
    "Show this sidebar and the menu.",
    "Work at fixed times when you are not there: only for reminders.",
    "Send mail in your name: only reminders. Samen Hier cannot read your mail.",
  ],
  asksNote: "Tick all four boxes. Without one of them a part does not work.",
  sheetsTitle: "Check your sheets",
  sheetsText: "We show how we read your columns. You say what is wrong.",
  sheetsAction: "See my sheets",
  postcodesTitle: "Say where postcodes are",
  postcodesText: (count) =>
    `Of ${count === 1 ? "1 postcode" : `${count} postcodes`} we do not know the place. Without a place there is no distance, and so no match.`,
  postcodesDone: "We know the place of every postcode.",
  postcodesLater: "Check your sheets first.",
  postcodesAction: "Choose a postcode file",
  remindersTitle: "Turn reminders on",
  remindersText: "Contact persons then get a mail every week with their talks and tasks. You can also do this later.",
  remindersDone: "Reminders are on.",
  remindersAction: "To reminders",
};
