/** Sentences of dividing tasks over members, in Dutch. */
export const division = {};
