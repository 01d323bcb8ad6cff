/** Sentences of waiting times and how far people are, in English. */
export const waiting = {};
