/** Sentences of the digest of the coordinator, in English. */
export const coordinator = {};
