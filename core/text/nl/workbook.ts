/** Sentences of workbook, in Dutch. */
export const workbook = {};
