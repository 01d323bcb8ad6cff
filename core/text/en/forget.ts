/** Sentences of forgetting somebody, in English. */
export const forget = {};
