/** Sentences of tasks, in Dutch. */
export const tasks = {};
