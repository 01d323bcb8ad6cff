/** Sentences of the report that others read, in English. */
export const report = {};
