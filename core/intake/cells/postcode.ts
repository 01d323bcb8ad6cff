import { fault, value, type Outcome } from "../outcome.ts";
import { reading } from "./reader.ts";

/** Letters that were never given out. */
const neverIssued: ReadonlySet<string> = new Set(["SA", "SD", "SS"]);
/** Dutch words of two letters that follow a number in running text, as in `1315 te Almere`. */
const smallWords: ReadonlySet<string> = new Set(["te", "en", "in", "op", "of", "nl", "bij", "nr"]);

const withLetters = /(?<!\d)([1-9]\d{3})([\s._-]*)([a-z]{2})(?![a-z])/giu;
const digitsOnly = /(?<![\d,.])([1-9]\d{3})(?![\d,]|\.\d)/gu;

/** Every full postcode in a text, as `1234AB`. */
function fullPostcodes(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(withLetters)) {
    const [digits = "", between = "", letters = ""] = match.slice(1);
    if (neverIssued.has(letters.toUpperCase())) continue;
    if (between !== "" && smallWords.has(letters)) continue;
    found.push(digits + letters.toUpperCase());
  }
  return found;
}

/** Every group of four digits that can be a postcode and is no part of a telephone number. */
function shortPostcodes(text: string): string[] {
  const withoutPhones = text.replace(/(?:\+|00)?\d{2,4}\s?-\s?\d[\d\s]{4,}/gu, " ");
  return Array.from(withoutPhones.matchAll(digitsOnly), (match) => match[1] ?? "");
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** A PO box with its number and the postcode behind it, which is where a post office is and nobody's home. */
const poBox =
  /(?<![a-z])(?:postbus|antwoordnummer|p\.?\s?o\.?\s?box)(?![a-z])\D{0,10}\d{0,5}\D{0,12}(?:[1-9]\d{3}(?:\s?[a-z]{2}(?![a-z]))?)?/giu;

/** The postcodes of homes in a text: full ones where there are any, otherwise those of four digits. */
function postcodesIn(text: string): string[] {
  const plain = text.normalize("NFKC").replace(poBox, " ");
  const full = unique(fullPostcodes(plain));
  return full.length > 0 ? full : unique(shortPostcodes(plain));
}

function single(found: readonly string[], text: string): Outcome<string> {
  const [first] = found;
  if (first === undefined) return fault(text.search(poBox) >= 0 ? "postcode-po-box" : "postcode-unreadable");
  return found.length === 1 ? value(first) : fault("postcode-several");
}

/**
 * A Dutch postcode, as `1234AB` or, where the letters are not known, `1234`. By form alone: whether the code exists is
 * for a table to say.
 */
export const postcodeIn = reading((cell): Outcome<string> => {
  if (typeof cell === "boolean") return fault("postcode-unreadable");
  const text = String(cell).replace(/^\s*([1-9]\d{3})\.0+\s*$/u, "$1");
  return single(postcodesIn(text), text);
});

/** The postcode in an address: the one with letters, otherwise the last four digits that can be one. */
export const postcodeInAddress = reading((cell): Outcome<string> => {
  const text = String(cell);
  return single(postcodesIn(text).slice(-1), text);
});
