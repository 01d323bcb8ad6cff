/** Sentences of what programs can and cannot erase, in Dutch. */
export const erasing = {};
