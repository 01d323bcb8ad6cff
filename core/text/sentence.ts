import type { Language } from "../workbook/layout.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** The code of every sentence a person can see; problem codes are among them and stay stable over versions. */
export type SentenceCode = keyof typeof nl;

/** What a sentence needs to know: plain text and numbers, so that a sentence can travel as JSON. */
export type SentenceValues<Code extends SentenceCode> = Parameters<(typeof nl)[Code]>[0];

/** A thing to tell of which the code is known, and so what its values are. */
export interface SentenceOf<Code extends SentenceCode> {
  readonly code: Code;
  readonly values: SentenceValues<Code>;
}

/**
 * A thing to tell, without a language yet. No union of all codes with their values: there are so many that the compiler
 * gives up on comparing them. `sentence` checks that code and values belong together, `tells` finds them back.
 */
export interface Sentence {
  readonly code: SentenceCode;
  readonly values: object;
}

/** Puts code and values together; the compiler checks that the values are those of the code. */
export function sentence<Code extends SentenceCode>(code: Code, values: SentenceValues<Code>): Sentence {
  return { code, values };
}

/** Whether a sentence is the one with this code; then its values are known. */
export function tells<Code extends SentenceCode>(told: Sentence, code: Code): told is SentenceOf<Code> {
  return told.code === code;
}

/** The sentence in a language. */
export function say(language: Language, told: Sentence): string {
  const sentences = language === "nl" ? nl : en;
  return (sentences[told.code] as (values: object) => string)(told.values);
}
