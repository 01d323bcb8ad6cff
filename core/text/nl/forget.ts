/** Sentences of forgetting somebody, in Dutch. */
export const forget = {};
