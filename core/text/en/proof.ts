/** Sentences of the proof of a round, in English. */
export const proof = {};
