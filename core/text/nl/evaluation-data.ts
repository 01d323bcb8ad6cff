/** Sentences of what is said of questionnaires and waves, in Dutch. */
export const evaluationData = {};
