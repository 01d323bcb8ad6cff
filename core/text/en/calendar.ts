/** Sentences of calendars of contact persons, in English. */
export const calendar = {};
