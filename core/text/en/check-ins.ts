import type { checkIns as dutch } from "../nl/check-ins.ts";

/** Sentences of check-ins, in English. */
export const checkIns: typeof dutch = {};
