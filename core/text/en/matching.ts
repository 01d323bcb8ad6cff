import type { matching as dutch } from "../nl/matching.ts";

/** Sentences of matching, in English. */
export const matching: typeof dutch = {};
