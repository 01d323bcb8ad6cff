/** Sentences of pairs that people fixed, ruled out or replaced, and matching again, in English. */
export const arrangements = {};
