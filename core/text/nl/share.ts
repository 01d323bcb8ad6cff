/** Sentences of files to share, in Dutch. */
export const share = {};
