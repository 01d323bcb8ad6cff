/** Sentences of the tables of the evaluation, in English. */
export const evaluation = {};
