/** Sentences of dividing tasks over members, in English. */
export const division = {};
