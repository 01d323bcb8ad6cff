/** Sentences of the settlement plan and the gate before arrival, in Dutch. */
export const plan = {};
