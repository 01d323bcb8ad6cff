/** Sentences of sending from a file, in English. */
export const sending = {};
