/** Sentences of what would help, and chances, in English. */
export const whatIf = {};
