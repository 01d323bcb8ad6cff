/** Sentences of the screen of results, in Dutch. */
export const results = {};
