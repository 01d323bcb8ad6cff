import type { Language } from "../../../core/workbook/layout.ts";
import { en } from "./en.ts";
import { nl, type PageWords } from "./nl.ts";

/** The sentences of the page per language. */
export const pageWords: Readonly<Record<Language, PageWords>> = { nl, en };
