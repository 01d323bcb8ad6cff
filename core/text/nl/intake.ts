/** Sentences of intake, in Dutch. */
export const intake = {};
