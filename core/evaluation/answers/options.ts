import { folded, sameWord } from "../../intake/words.ts";
import { onceFor } from "../../remembered.ts";
import type { BankOption } from "../items/entry.ts";

type Options = readonly BankOption[];

/** A text as options are compared: without capitals, signs around words, and what stands in brackets behind them. */
function plain(text: string): string {
  return folded(text)
    .replace(/^\(?(?:\d{1,2}|[a-z])\)?\s*[.):=-]+\s+/u, "")
    .replace(/\s*\([^)]*\)\s*$/u, "")
    .replace(/[_/]+/gu, " ")
    .replace(/[.!?:;]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const waysOf = onceFor(
  (options: Options): ReadonlyMap<string, string> =>
    new Map(
      options
        .flatMap(({ key, words, also }) =>
          [...also, words.en, words.nl, key].map((way): [string, string] => [plain(way), key]),
        )
        .reverse(),
    ),
);

const notListed = /^(?:anders|overige?s?|other|iets anders|something else)\b/u;

/** The key of the option that a text says to the letter. */
export function exactOption(options: Options, text: string): string | undefined {
  const ways = waysOf(options);
  return ways.get(plain(text)) ?? ways.get(folded(text));
}

/** The key of the option that a text is; nothing where it is none. Typing errors in long words do not matter. */
export function optionOf(options: Options, text: string): string | undefined {
  const exact = exactOption(options, text);
  if (exact !== undefined) return exact;
  const said = plain(text);
  const ways = waysOf(options);
  const near = new Set([...ways].flatMap(([way, key]) => (sameWord(way, said) ? [key] : [])));
  const [only] = near;
  if (near.size === 1 && only !== undefined) return only;
  return notListed.test(said) && ways.has("anders") ? ways.get("anders") : undefined;
}

/** Answers of which any are options may be the list itself: how many of them are known. */
export function shareKnown(options: Options, texts: readonly string[]): number {
  return texts.length === 0 ? 0 : texts.filter((text) => optionOf(options, text) !== undefined).length / texts.length;
}
