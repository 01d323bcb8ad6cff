/** Sentences of the control group, in Dutch. */
export const comparison = {};
