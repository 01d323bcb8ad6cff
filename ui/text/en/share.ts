import type { ShareWords } from "../nl/share.ts";

/** A file to share: for whom, what they see, and making it. */
export const share: ShareWords = {
  open: "Share",
  programmeTitle: "Share something of the whole programme",
  programmeSays: "Is it about one match? Then open the tasks of that match and choose Share.",
  forWhom: "For whom?",
  audiences: {
    group: "The group",
    municipality: "The municipality",
    contact: "The contact person",
    ambassador: "The cultural ambassador",
    profile: "Recruiting: an anonymous profile",
    home: "Municipality: where to look for a home",
  },
  sees: {
    group: "What is whose this week, all tasks of this match, the plan, the parties and where to refer to.",
    municipality: "The tasks in which the municipality does something, with what is overdue.",
    contact: "The matches of this contact person: what is in order beforehand and how much is overdue.",
    ambassador: "The role, the matches of this ambassador, and the tasks that need help with language.",
    profile: "Kind of household or group, languages and wishes. Nobody can be recognised by it.",
    home: "The area around the group in which you look for a home. No addresses.",
  },
  whoLabels: {
    group: "Which group? The code",
    municipality: "Which municipality? The name",
    contact: "Which contact person? The name",
    ambassador: "Which ambassador? The code",
    profile: "Of whom? The code",
    home: "Which group or household? The code",
  },
  names: "Name the members by their first name",
  calendar: "As a calendar (.ics) instead of a workbook",
  look: "Look at what they see",
  looking: "It is being put together",
  seen: "This is exactly what they see",
  leftOut: {
    group:
      "Left out: names and addresses of the household, how much support it needs, scores, other groups and your notes.",
    municipality: "Left out: names of members and household, notes, and tasks that do not concern the municipality.",
    contact: "Left out: names of members and household, and what plans and notes say.",
    ambassador: "Left out: names and addresses, notes, and tasks that need no ambassador.",
    profile: "Left out: names, exact ages, origin, postcodes, scores and remarks.",
    home: "Left out: addresses and postcodes of members. The area is rounded.",
  },
  make: "Make the file",
  making: "The file is being made",
  made: (name) => `Done: ${name}. You decide to whom it goes. Samen Hier sends nothing.`,
  moreRows: (count) => `And ${count} more ${count === 1 ? "row" : "rows"}.`,
  noAppointments: "There are no appointments.",
};
