/** Sentences of what would help, and chances, in Dutch. */
export const whatIf = {};
