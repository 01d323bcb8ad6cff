/** Sentences of the screen of results, in English. */
export const results = {};
