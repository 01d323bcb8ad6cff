/** Sentences of the catalogue of tasks, in English. */
export const catalogue = {};
