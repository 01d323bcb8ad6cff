import { textOf } from "../../workbook/cell.ts";
import { fault, value, type Outcome } from "../outcome.ts";
import { reading } from "./reader.ts";

const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** All e-mail addresses in a text, in lower case, each once. */
export function emailsIn(text: string): string[] {
  return [...new Set((text.match(address) ?? []).map((one) => one.toLowerCase()))];
}

/** The first e-mail address in a cell, in lower case; more than one is said. */
export const emailIn = reading((cell): Outcome<string> => {
  const found = emailsIn(textOf(cell));
  const [first] = found;
  if (first === undefined) return fault("email-unreadable");
  return found.length === 1 ? value(first) : value(first, "email-several");
});

/** A telephone number as text. Nine digits that begin with 6 are a mobile number whose zero a spreadsheet ate. */
export const phoneIn = reading((cell): Outcome<string> => {
  // An apostrophe in front keeps a spreadsheet from taking +31 for a sum.
  const text = textOf(cell).replace(/^['‘’`]\s*/u, "");
  const digits = text.replace(/\D/gu, "");
  // `21-7-2025` has digits enough, and is a day.
  if (/^(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})$/u.test(text))
    return fault("phone-unreadable");
  if (digits.length < 7) return fault("phone-unreadable");
  return /^6\d{8}$/u.test(text) ? value(`0${text}`) : value(text);
});
