/** Sentences of the tables of the evaluation, in Dutch. */
export const evaluation = {};
