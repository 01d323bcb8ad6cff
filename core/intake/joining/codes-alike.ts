import { folded } from "../words.ts";

/**
 * A code without what people write now so and now so: capitals, accents, spaces and hyphens between letters and digits,
 * noughts in front of a number. `WG 3`, `wg-03` and `WG3` are one; `WG-1-1` and `WG-11` are not.
 */
export function looseCode(code: string): string {
  const runs = folded(code).match(/\p{L}+|\p{N}+/gu) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\p{N})/u, "")).join("-");
}

/** Words that people put before the number of a group or household and that say nothing more. */
const plainWords =
  /^(?:(?:welkom )?groep|groepsnummer|group|wg|g|huishouden|household|gezin|sh|hh|h|nummer|number|nr|no|code)$/u;

/** The number of a code with one number in it: 3 of `WG-03`, `groep 3` and `3`; nothing where there are more. */
export function codeNumber(code: string): string | undefined {
  const numbers = folded(code).match(/\p{N}+/gu) ?? [];
  const [number] = numbers;
  return numbers.length > 1 ? undefined : number?.replace(/^0+(?=\p{N})/u, "");
}

/** The number alone, or with a word that says nothing more; nothing where the text may be a code of another series. */
export function bareNumber(text: string): string | undefined {
  const words = folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\p{N}+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return words === "" || plainWords.test(words) ? codeNumber(text) : undefined;
}

/** A name as we compare it: without capitals, accents and spaces. */
export function nameKey(name: string): string {
  return folded(name).replace(/[\s"'.]+/gu, "");
}

/** The same without any sign: `Velp Zuid` for `Velp-Zuid`, `Oosterbeek helpt!`. Those between digits say something. */
export function looseName(name: string): string {
  return nameKey(name).replace(/(?<!\p{N})[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\p{N})/gu, "");
}
