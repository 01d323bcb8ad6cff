import type { Language } from "../workbook/layout.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** The code of every sentence a person can see; problem codes are among them and stay stable over versions. */
export type SentenceCode = keyof typeof nl;

/** What a sentence needs to know: plain text and numbers, so that a sentence can travel as JSON. */
export type SentenceValues<Code extends SentenceCode> = Parameters<(typeof nl)[Code]>[0];

/** A thing to tell, without a language yet. */
export type Sentence = {
  [Code in SentenceCode]: { readonly code: Code; readonly values: SentenceValues<Code> };
}[SentenceCode];

/** Puts code and values together; the compiler checks that the values are those of the code. */
export function sentence<Code extends SentenceCode>(code: Code, values: SentenceValues<Code>): Sentence {
  return { code, values } as Sentence;
}

/** The sentence in a language. */
export function say(language: Language, told: Sentence): string {
  const sentences = language === "nl" ? nl : en;
  return (sentences[told.code] as (values: Sentence["values"]) => string)(told.values);
}
