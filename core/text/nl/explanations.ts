/** Sentences of why and why not, in Dutch. */
export const explanations = {};
