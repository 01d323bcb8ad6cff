/** Sentences of what happens around the matches, in Dutch. */
export const activities = {};
