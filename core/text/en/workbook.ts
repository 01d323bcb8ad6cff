import type { workbook as dutch } from "../nl/workbook.ts";

/** Sentences of workbook, in English. */
export const workbook: typeof dutch = {};
