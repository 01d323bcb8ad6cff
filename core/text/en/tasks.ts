import type { tasks as dutch } from "../nl/tasks.ts";

/** Sentences of tasks, in English. */
export const tasks: typeof dutch = {};
