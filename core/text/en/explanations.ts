/** Sentences of why and why not, in English. */
export const explanations = {};
