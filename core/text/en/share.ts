/** Sentences of files to share, in English. */
export const share = {};
