/** Sentences of the settlement plan and the gate before arrival, in English. */
export const plan = {};
