/** Sentences of meetings and hours, in English. */
export const meeting = {};
