/**
 * A text as we compare it: full-width and look-alike forms made plain, accents and invisible characters gone, lower
 * case, white space as one space. A leading byte order mark disappears with the invisible characters.
 */
export function folded(text: string): string {
  // Nearly every cell is plain ASCII, for which the long way changes nothing.
  if (/^[ -_a-~]*$/u.test(text)) return text.toLowerCase().replace(/ {2,}/gu, " ").trim();
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc`\u00b4]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}

/** The words of a text, folded: runs of letters, digits and apostrophes between them. */
export function wordsIn(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * Number of letters to add, drop or change to make one text of the other (Levenshtein). Above `most` it is not counted to
 * the end: the answer is then some number above it.
 */
export function editDistance(one: string, other: string, most = Infinity): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const fewest = Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(fewest);
      if (fewest < least) least = fewest;
    }
    // From a row on, no way gets shorter.
    if (least > most) return most + 1;
    above = current;
  }
  return above[other.length] ?? 0;
}

/** A plural is another word, no typing error: `huishoudens` counts them, `huishouden` names one. */
export function isPlural(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return ["s", "n", "en", "es"].some((ending) => long === short + ending);
}

/** Beginnings that make a word the opposite of another: `afmelding` and `aanmelding`, `uitstroom` and `instroom`. */
const opposites: readonly (readonly [string, string])[] = [["aan", "af"], ["in", "uit"], ["in", "on"], ["op", "af"], ["onder", "onge"], ["onder", "over"]]; // prettier-ignore

/** True for words that say the opposite of each other, which are as near as words with a typing error. */
function areOpposites(one: string, other: string): boolean {
  return opposites.some(([left, right]) => one.replace(left, right) === other || one.replace(right, left) === other);
}

/** Endings of whoever does something, and of what is or was done: `begeleider`, `begeleidde`; `aanmelder`, `aanmelden`. */
const doing = /^e?rs?$/u;
const done = /^(?:e?n|d?e?d|d?de|t?e?t|te|ing)$/u;

/** True for one word for somebody and one for what they do. */
function areDoingAndDone(one: string, other: string): boolean {
  const apart = Array.from(one).findIndex((letter, place) => letter !== other[place]);
  const [end, otherEnd] = [one.slice(apart), other.slice(apart)];
  return apart > 0 && ((doing.test(end) && done.test(otherEnd)) || (done.test(end) && doing.test(otherEnd)));
}

/** True for the same word, or a long word with a typing error: one letter from six letters on, two from ten on. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  if (length < 6 || Math.abs(one.length - other.length) > 2 || one[0] !== other[0]) return false;
  if (isPlural(one, other) || areOpposites(one, other) || areDoingAndDone(one, other)) return false;
  const most = length < 10 ? 1 : 2;
  return editDistance(one, other, most) <= most;
}
