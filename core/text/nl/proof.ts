/** Sentences of the proof of a round, in Dutch. */
export const proof = {};
