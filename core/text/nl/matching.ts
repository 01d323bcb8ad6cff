/** Sentences of matching, in Dutch. */
export const matching = {};
