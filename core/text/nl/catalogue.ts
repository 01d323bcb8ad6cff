/** Sentences of the catalogue of tasks, in Dutch. */
export const catalogue = {};
