/** Sentences of what happens around the matches, in English. */
export const activities = {};
