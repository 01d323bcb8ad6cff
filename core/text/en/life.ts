/** Sentences of the life of a match, in English. */
export const life = {};
