import { fault, unknown, value, type Outcome } from "../outcome.ts";
import { ambiguousLanguages, knownCodes, languageEntries, signLanguages } from "../language-names.ts";
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
  const code = names.get(name) ?? (knownCodes.has(name) ? name : undefined);
  if (code !== undefined) return { code };
  if (signLanguages.has(name)) return { none: "sign" };
  return ambiguousLanguages.has(name) ? { none: "ambiguous" } : undefined;
}

/** A long name with a typing error, when only one language is that near. */
function nearly(name: string): Named | undefined {
  const near = new Set(Array.from(names).flatMap(([known, code]) => (sameWord(known, name) ? [code] : [])));
  const [code] = near;
  return near.size === 1 && code !== undefined ? { code } : undefined;
}

/** `Arabisch (moedertaal)` and `een beetje Engels`: what is said about the language does not make it another one. */
const aside =
  /\b(?:moedertaal|mother tongue|native|vloeiend|fluent|goed|redelijk|matig|een beetje|beetje|basis|basic|a little|little|taal|talen|language|dialect|sprekend|en een|ook|also|wat|spreekt)\b|:|\b[abc][0-2]\b/gu;

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
    const found = exactly(one);
    if (found !== undefined) return found;
  }
  return nearly(tidy(without)) ?? { none: tidy(without) === "" ? "empty" : "unknown" };
}

const separators = /\s*(?:[;,\n/+&|•]|\s(?:en|and|und)\s)\s*/u;

function namesIn(text: string): Named[] {
  const whole = exactly(folded(text));
  if (whole !== undefined) return [whole];
  const parts = text
    .split(separators)
    .filter((part) => part.trim() !== "")
    .map(nameOf);
  if (parts.some((part) => "code" in part)) return parts;
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
  const found = namesIn(String(cell).normalize("NFC"));
  const codes = [...new Set(found.flatMap((named) => ("code" in named ? [named.code] : [])))];
  const doubts = [...new Set(found.flatMap(doubtOf))];
  if (codes.length > 0) return value(codes, ...doubts);
  const [first] = doubts;
  return first === undefined ? unknown() : fault(first);
});
