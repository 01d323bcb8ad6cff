/** Sentences of the tracker, its views and its dashboard, in English. */
export const tracker = {};
