/** Sentences of the report that others read, in Dutch. */
export const report = {};
