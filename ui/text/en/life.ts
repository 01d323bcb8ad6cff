import type { LifeWords } from "../nl/life.ts";

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** The lives of matches on the screen Talks: what happens with each, and who waits. */
export const life: LifeWords = {
  listTitle: "Per match",
  find: "Find a code",
  nothingFound: "No match with this code.",
  endedTitle: "Ended",
  levels: { green: "No worries", amber: "Note", red: "Act now" },
  groupTalks: (held, total) => `Group: ${held} of ${counted(total, "talk", "talks")}`,
  householdTalks: (held, total) => `Household: ${held} of ${counted(total, "talk", "talks")}`,
  startsOn: (date) => `First meeting: ${date}`,
  noStart: "No first meeting yet",
  paused: (date) => `Paused since ${date}`,
  resumes: (date) => `goes on ${date}`,
  resumesUnknown: "not known until when",
  ended: (date) => `Ended on ${date}`,

  steps: {
    start: "Start",
    pause: "Pause",
    resume: "Go on",
    end: "End this match",
    again: "Note what they want now",
  },
  titles: {
    start: (match) => `Starting ${match}`,
    pause: (match) => `Pausing ${match}`,
    resume: (match) => `Going on with ${match}`,
    end: (match) => `Ending ${match}`,
    again: (match) => `After ${match}: what do they want now?`,
  },
  days: {
    start: "Day of the first meeting",
    pause: "First day of the pause",
    resume: "First day after the pause",
    end: "Last day of the match",
  },
  dayMissing: "Choose a day.",
  until: "First day after the pause",
  untilHint: "You do not know that day yet? Leave this blank. The talks then wait.",
  readOut: "Read this out to the household:",
  reasons: "Why does it end?",
  reasonsHint: "You need not tick anything. Two reasons at most.",
  againGroup: "What does the group want now?",
  againHousehold: "What does the household want now?",
  notAsked: "not asked yet",
  look: "See what happens",
  unsaved: "not saved yet",
  moreMatches: (count) => `Show ${counted(count, "more match", "more matches")}`,

  waitingTitle: (count) => `Who waits: ${count}`,
  nobodyWaits: "Nobody waits for a match or for a first meeting.",
  median: (days) => `Half of them wait ${counted(days, "day", "days")} or longer for a match.`,
  waits: { group: "Group", household: "Household", match: "Match" },
  waitsFor: { group: "for a match", household: "for a match", match: "for the first meeting" },
  waited: (days, since) => `${counted(days, "day", "days")}, since ${since}`,
  waitedBefore: (days) => `In all ${counted(days, "day", "days")}, also before an earlier match.`,
  long: "Waits long",
  moreWaiting: (count) => `Show ${count} more`,

  calendarsTitle: "Calendar per contact person",
  calendarsSay: "A calendar file with all planned talks: codes only, no names of groups or households.",
  calendar: "Calendar (.ics)",
  calendarMaking: "The calendar is being made",

  aroundTitle: "Around the matches",
  aroundSays:
    "Training, approval, events, network, work goals, signals for partners and a contact roster: each a sheet on which you choose and fill in.",
  around: "Make lists around the matches",
  aroundTitlePreview: "Making the lists around the matches",
};
