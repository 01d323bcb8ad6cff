/** Sentences of check-ins, in Dutch. */
export const checkIns = {};
