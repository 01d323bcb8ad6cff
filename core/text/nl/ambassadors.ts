/** Sentences of cultural ambassadors, in Dutch. */
export const ambassadors = {};
