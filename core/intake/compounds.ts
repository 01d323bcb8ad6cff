/** Dutch compounds, which say in one word what others say in two: `werkadres` is the address of work. */

/** What stands between the parts of a compound. */
const links: readonly string[] = ["", "s", "en", "e", "n"];

/** No part is shorter: `op`, `in` and `na` begin and end far too many words. */
const shortest = 3;

/** Short words that compounds of lists end in. */
const endings: ReadonlySet<string> = new Set(["nr", "id"]);

/** The first part of a compound whose second part is known, or nothing. */
function firstPart(beginning: string, isKnown: (word: string) => boolean): string | undefined {
  return links
    .filter((link) => beginning.endsWith(link))
    .map((link) => beginning.slice(0, beginning.length - link.length))
    .find((part) => part.length >= shortest && isKnown(part));
}

/** The two parts of a word that nobody knows, both of them known; the word alone where it has no such parts. */
export function partsOf(word: string, isKnown: (word: string) => boolean): readonly string[] {
  for (let place = shortest; place <= word.length - 2; place += 1) {
    const second = word.slice(place);
    const first =
      (second.length > shortest || endings.has(second)) && isKnown(second)
        ? firstPart(word.slice(0, place), isKnown)
        : undefined;
    if (first !== undefined) return [first, second];
  }
  return [word];
}
