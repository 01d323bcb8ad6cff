/** Sentences of waiting times and how far people are, in Dutch. */
export const waiting = {};
