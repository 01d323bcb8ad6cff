/** Sentences of the tracker, its views and its dashboard, in Dutch. */
export const tracker = {};
