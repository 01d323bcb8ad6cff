/** Sentences of what is said of questionnaires and waves, in English. */
export const evaluationData = {};
