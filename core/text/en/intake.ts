import type { intake as dutch } from "../nl/intake.ts";

/** Sentences of intake, in English. */
export const intake: typeof dutch = {};
