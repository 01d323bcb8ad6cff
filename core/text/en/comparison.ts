/** Sentences of the control group, in English. */
export const comparison = {};
