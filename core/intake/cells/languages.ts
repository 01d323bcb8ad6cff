import { fault, unknown, value, type Outcome } from "../outcome.ts";
import { ambiguousLanguages, knownCodes, languageEntries, shortLanguages, signLanguages } from "../language-names.ts";
import { folded, sameWord } from "../words.ts";
import type { CellFault } from "../fault.ts";
import { reading } from "./reader.ts";

const names: ReadonlyMap<string, string> = new Map(
  languageEntries.flatMap(({ code, nl, en, also }) =>
    [nl, en, ...also].map((name): [string, string] => [folded(name), code]),
  ),
);

/** What one name stands for: a code, or why there is none. */
type Named = { readonly code: string } | { readonly none: "sign" | "ambiguous" | "unknown" | "empty" };

function exactly(name: string): Named | undefined {
  const code = names.get(name) ?? shortLanguages.get(name) ?? (knownCodes.has(name) ? name : undefined);
  if (code !== undefined) return { code };
  if (signLanguages.has(name)) return { none: "sign" };
  return ambiguousLanguages.has(name) ? { none: "ambiguous" } : undefined;
}

/** `arab.`, `oekr.`: a name cut off with a dot, when it is the beginning of one language only. */
function cutOff(name: string): Named | undefined {
  const [, start] = /^(\p{L}{3,})\.$/u.exec(name) ?? [];
  if (start === undefined) return undefined;
  const codes = new Set(Array.from(names).flatMap(([known, code]) => (known.startsWith(start) ? [code] : [])));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? { code } : exactly(start);
}

/** A long name with a typing error, when only one language is that near. */
function nearly(name: string): Named | undefined {
  const near = new Set(Array.from(names).flatMap(([known, code]) => (sameWord(known, name) ? [code] : [])));
  const [code] = near;
  return near.size === 1 && code !== undefined ? { code } : undefined;
}

/** `Arabisch (moedertaal)` and `een beetje Engels`: what is said about the language does not make it another one. */
const aside =
  /\b(?:moedertaal|mother tongue|native|vloeiend|fluent|goed|redelijk|matig|een beetje|beetje|basis|basic|a little|a bit of|a few words(?: of)?|some|little|iets|taal|talen|language|dialect|sprekend|en een|ook|also|wat|spreekt)\b|:|\b[abc][0-2]\b/gu;

/** Names for several languages, with those that they can stand for: `Koerdisch (Kurmanci)` is Kurmanji. */
const wide: ReadonlyMap<string, readonly string[]> = new Map([
  ["ku", ["kmr", "ckb"]],
  ["zh", ["cmn", "yue"]],
]);

/** The narrower language that stands in brackets behind a wide one. */
function narrowed(found: Named, whole: string): Named {
  const narrow = "code" in found ? wide.get(found.code) : undefined;
  const inside = exactly(/\(([^)]*)\)?/u.exec(whole)?.[1]?.trim() ?? "");
  return inside !== undefined && "code" in inside && narrow?.includes(inside.code) === true ? inside : found;
}

/** Without the wide name that a narrow one of the same cell makes clear: `Koerdisch/Kurmanji`. */
function clear(found: readonly Named[]): Named[] {
  const codes = new Set(found.flatMap((named) => ("code" in named ? [named.code] : [])));
  return found.filter((named) => !("code" in named) || wide.get(named.code)?.some((code) => codes.has(code)) !== true);
}

function nameOf(part: string): Named {
  const whole = folded(part)
    .replace(/\s*\(\s*/gu, " (")
    .replace(/\s*\)/gu, ")");
  const without = whole.replace(/\s*\([^)]*\)?/gu, "");
  const opened = whole.replace(/[()]/gu, "");
  const tidy = (text: string): string => text.replace(aside, " ").replace(/\s+/gu, " ").trim();
  const tries = [whole, opened, tidy(opened), without, tidy(without)].filter((one) => one !== "");
  if (tries.length === 0) return { none: "empty" };
  for (const one of tries) {
    const found = exactly(one) ?? cutOff(one);
    if (found !== undefined) return narrowed(found, whole);
  }
  return nearly(tidy(without)) ?? { none: tidy(without) === "" ? "empty" : "unknown" };
}

const separators = /\s*(?:[;,\n/+&|•]|\s(?:en|and|und)\s)\s*/u;

function isNone(piece: string): boolean {
  return /^(?:geen|niet|none|no|niet nodig|not needed)$/u.test(folded(piece));
}

function namesIn(text: string): Named[] {
  const whole = exactly(folded(text));
  if (whole !== undefined) return [whole];
  const pieces = text.split(separators).filter((part) => part.trim() !== "");
  const parts = pieces.map(nameOf);
  // `geen, spreekt Engels`: beside a language the word stands for something else.
  if (parts.some((part) => "code" in part)) return pieces.flatMap((piece, place) => (isNone(piece) ? [] : (parts[place] ?? []))); // prettier-ignore
  const words = folded(text).split(" ").map(exactly);
  return words.every((found): found is Named => found !== undefined) ? words : parts;
}

function doubtOf(named: Named): CellFault[] {
  if ("code" in named) return named.code === "ku" ? ["language-which-kurdish"] : [];
  if (named.none === "ambiguous") return ["language-ambiguous"];
  return named.none === "unknown" ? ["language-unknown"] : [];
}

/**
 * The languages in a cell as codes, each once, in the order of the cell. A name that stands for several languages is
 * asked about; no language is ever derived from a country.
 */
export const languagesIn = reading((cell): Outcome<string[]> => {
  // `ja` is the code of Japanese, and nobody means that by it.
  if (/^(?:ja|no)$/iu.test(String(cell).trim())) return fault("language-unknown");
  const found = clear(namesIn(String(cell).normalize("NFC")));
  const codes = [...new Set(found.flatMap((named) => ("code" in named ? [named.code] : [])))];
  const doubts = [...new Set(found.flatMap(doubtOf))];
  if (codes.length > 0) return value(codes, ...doubts);
  const [first] = doubts;
  return first === undefined ? unknown() : fault(first);
});
