import type { calendar as dutch } from "../nl/calendar.ts";
/** Sentences of calendars of contact persons, in English. */
export const calendar: typeof dutch = {
  "share-calendar-talk-off": (v) => `Cancelled: ${v.summary}`,
  "share-calendar-talk-off-more": () => "This talk is off the list. It can go from your calendar.",
  "share-no-talks": () => "No talks are planned yet.",
  "remedy-share-no-talks": () => "Plan the talks first, and fill in the first meeting of the match.",
};
