/** Sentences of the second variant of matching, in English. */
export const resettlement = {};
