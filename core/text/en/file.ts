import type { file as dutch } from "../nl/file.ts";

/** Sentences of file, in English. */
export const file: typeof dutch = {};
