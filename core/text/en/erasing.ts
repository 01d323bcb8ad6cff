/** Sentences of what programs can and cannot erase, in English. */
export const erasing = {};
