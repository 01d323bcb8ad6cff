/** Sentences of the digest of the coordinator, in Dutch. */
export const coordinator = {};
