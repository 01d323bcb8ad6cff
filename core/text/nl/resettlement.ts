/** Sentences of the second variant of matching, in Dutch. */
export const resettlement = {};
