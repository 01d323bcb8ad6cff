import type { division as dutch } from "../nl/division.ts";

/** Sentences of dividing tasks over members, in English. */
export const division: typeof dutch = {
  "divided-again": (v) =>
    v.count === 0
      ? `${v.match}: the tasks stay divided as they are.`
      : `${v.match}: who does it, who helps or who steps in changes for ${v.count === 1 ? "1 task" : `${v.count} tasks`}.`,
};
