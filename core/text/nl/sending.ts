/** Sentences of sending from a file, in Dutch. */
export const sending = {};
