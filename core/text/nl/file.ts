/** Sentences of file, in Dutch. */
export const file = {};
