/** Sentences of cultural ambassadors, in English. */
export const ambassadors = {};
