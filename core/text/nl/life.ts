/** Sentences of the life of a match, in Dutch. */
export const life = {};
