/** Sentences of calendars of contact persons, in Dutch. */
export const calendar = {};
