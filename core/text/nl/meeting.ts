/** Sentences of meetings and hours, in Dutch. */
export const meeting = {};
