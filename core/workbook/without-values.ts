import type { ErasedValue } from "./erasure.ts";

/** A piece of a text as it is compared: letters alone or digits alone, in small letters and without accents. */
interface Piece {
  readonly folded: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** A letter or digit stands directly before it: what begins here is the rest of something else. */
  readonly isGlued: boolean;
}

/** So much may stand between the pieces of one value: `H-12`, `Jan  de Vries`, `06 - 12`. */
const widestGap = 3;

const pieceOf = /\p{L}[\p{L}\p{M}\p{Cf}]*|\p{N}+/gu;

/** Letters of names that are no letter with an accent, as people type them who have no such key. */
const plainLetters: Readonly<Record<string, string>> = { ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", ħ: "h", ß: "ss", æ: "ae", œ: "oe", þ: "th", ə: "e" }; // prettier-ignore

function foldedText(text: string): string {
  if (/^[\0-\x7f]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .toLowerCase()
    .replace(/[ıøłđðħßæœþə]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** The pieces of a text, in order. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const { 0: found, index } of text.matchAll(pieceOf)) {
    pieces.push({ folded: foldedText(found), start: index, end: index + found.length, isGlued: index === last });
    last = index + found.length;
  }
  return pieces;
}

function keyOf(pieces: readonly Piece[]): string {
  return pieces.map(({ folded }) => folded).join("|");
}

/** What makes two values the same, however they are typed: `H-12` and `h 12`, `Zoë` and `zoe`; blank for a text of signs. */
export function valueKey(text: string): string {
  return keyOf(piecesOf(text));
}

/** The letters and digits of a text, piece by piece, as values are compared. */
export function valuePieces(text: string): readonly string[] {
  return piecesOf(text).map(({ folded }) => folded);
}

/** The digits of a telephone number that do not depend on where one phones from; undefined for any other text. */
function phoneDigits(text: string): string | undefined {
  if (!/^[+\d\s().\-/\u00A0\u2010-\u2015]+$/u.test(text)) return undefined;
  return nationalDigits(text.replace(/\D+/gu, ""));
}

/** Of `0031612345678`, `31612345678`, `+31 (0)6 12345678`, `0612345678` and `612345678` the last; undefined where too short. */
function nationalDigits(digits: string): string | undefined {
  const national = digits.replace(/^(?:00)?31(?=0?\d{9}$)/u, "").replace(/^0+/u, "");
  return national.length >= 8 && national.length <= 15 ? national : undefined;
}

/** Values as they are looked for. */
class Sought {
  readonly #replacements = new Map<string, string>();
  readonly #phones = new Map<string, string>();
  readonly #firsts = new Set<string>();
  #longest = 0;

  constructor(values: readonly ErasedValue[]) {
    for (const { text, replacement } of values) this.#add(text, replacement);
  }

  #add(text: string, replacement: string): void {
    const pieces = piecesOf(text);
    const [first] = pieces;
    if (first === undefined) return;
    const key = keyOf(pieces);
    if (!this.#replacements.has(key)) this.#replacements.set(key, replacement);
    this.#firsts.add(first.folded);
    this.#longest = Math.max(this.#longest, pieces.length);
    const phone = phoneDigits(text);
    if (phone !== undefined && !this.#phones.has(phone)) this.#phones.set(phone, replacement);
  }

  /** The longest value that begins at a piece: how many pieces it has, and what comes in its place. */
  at(pieces: readonly Piece[], start: number): { readonly count: number; readonly replacement: string } | undefined {
    const first = pieces[start];
    if (first === undefined || first.isGlued) return undefined;
    const value = this.#firsts.has(first.folded) ? this.#valueAt(pieces, start) : undefined;
    return value ?? this.#phoneAt(pieces, start);
  }

  #valueAt(pieces: readonly Piece[], start: number) {
    let found: { readonly count: number; readonly replacement: string } | undefined;
    let key = "";
    for (let count = 1; count <= this.#longest && isOneRun(pieces, start, count); count += 1) {
      key += (count === 1 ? "" : "|") + (pieces[start + count - 1]?.folded ?? "");
      const replacement = this.#replacements.get(key);
      if (replacement !== undefined && endsFreely(pieces, start + count)) found = { count, replacement };
    }
    return found;
  }

  #phoneAt(pieces: readonly Piece[], start: number) {
    if (this.#phones.size === 0) return undefined;
    let digits = "";
    for (let count = 1; isOneRun(pieces, start, count) && digits.length < 16; count += 1) {
      const piece = pieces[start + count - 1]?.folded ?? "";
      if (!/^\d+$/u.test(piece)) return undefined;
      digits += piece;
      const replacement = this.#phones.get(nationalDigits(digits) ?? "");
      if (replacement !== undefined && endsFreely(pieces, start + count)) return { count, replacement };
    }
    return undefined;
  }
}

/** Whether so many pieces stand close enough to be one value. */
function isOneRun(pieces: readonly Piece[], start: number, count: number): boolean {
  const last = pieces[start + count - 1];
  const before = pieces[start + count - 2];
  if (last === undefined) return false;
  return count === 1 || before === undefined || last.start - before.end <= widestGap;
}

/** Whether what ends in front of a piece does not go on in it. */
function endsFreely(pieces: readonly Piece[], next: number): boolean {
  return pieces[next]?.isGlued !== true;
}

/** Thousands of texts are searched for the same values. */
const kept = new WeakMap<readonly ErasedValue[], Sought>();

function soughtOf(values: readonly ErasedValue[]): Sought {
  const standing = kept.get(values);
  if (standing !== undefined) return standing;
  const sought = new Sought(values);
  kept.set(values, sought);
  return sought;
}

/** A `+` before a telephone number belongs to it, though it is no digit, and so does the `(` of `(06) 12345678`. */
function startOf(text: string, first: Piece, last: Piece): number {
  const before = text.slice(0, first.start);
  const isOpened = before.endsWith("(") && text.slice(first.start, last.end).includes(")");
  return /^\d/u.test(first.folded) && (isOpened || before.endsWith("+")) ? first.start - 1 : first.start;
}

/**
 * A text that says none of the values any more: each, however it is typed (capitals, accents, hyphens and spaces left out
 * or put in, a telephone number in any of its spellings), gives way to what replaces it. A value is only found as a whole:
 * `H-1` is not in `H-12`, nor `Jan` in `januari`. The same text where there is none.
 */
export function withoutValues(text: string, values: readonly ErasedValue[]): string {
  const sought = soughtOf(values);
  const pieces = piecesOf(text);
  let result = "";
  let done = 0;
  for (let start = 0; start < pieces.length; start += 1) {
    const found = sought.at(pieces, start);
    const [first, last] = [pieces[start], pieces[start + (found?.count ?? 0) - 1]];
    if (found === undefined || first === undefined || last === undefined) continue;
    result += text.slice(done, Math.max(done, startOf(text, first, last))) + found.replacement;
    done = last.end;
    start += found.count - 1;
  }
  return done === 0 ? text : result + text.slice(done);
}

/** True where a text says one of the values. */
export function saysValue(text: string, values: readonly ErasedValue[]): boolean {
  const sought = soughtOf(values);
  const pieces = piecesOf(text);
  return pieces.some((_, start) => sought.at(pieces, start) !== undefined);
}
