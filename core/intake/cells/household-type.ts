import type { HouseholdType } from "../../records/words.ts";
import { textOf } from "../../workbook/cell.ts";
import { fault, value, type Outcome } from "../outcome.ts";
import { folded, sameWord, wordsIn } from "../words.ts";
import { reading } from "./reader.ts";

/** What a text says of how people live: a household type, or only that somebody lives alone. */
export type TypeSaid = HouseholdType | "alone";

type Idea =
  | "one-parent" | "alone" | "man" | "woman" | "mother" | "father" | "parent" | "parents" | "couple" | "family" | "child"
  | "with" | "without" | "childless"; // prettier-ignore

/** The words behind each idea. A word of the text that begins with a marked word (`alleenst~`) counts too. */
const vocabulary: Readonly<Record<Idea, readonly string[]>> = {
  "one-parent": ["eenoudergezin", "eenoudergezinnen", "eenouder", "oudergezin", "eenouderhuishouden"],
  alone: ["alleenst~", "alleen", "alone", "single", "singles", "vrijgezel", "lone", "solo", "eenpersoonshuishouden",
    "alleengaande"],
  man: ["man", "mannen", "heer", "jongen", "male", "men", "jongeman"],
  woman: ["vrouw", "vrouwen", "dame", "meisje", "female", "woman", "women"],
  mother: ["moeder", "moeders", "mother", "mothers", "mama"],
  father: ["vader", "vaders", "father", "fathers", "papa"],
  parent: ["ouder", "parent"],
  parents: ["ouders", "parents"],
  couple: ["stel", "stellen", "echtpaar", "echtparen", "koppel", "koppels", "couple", "couples", "paar", "partners",
    "gehuwden", "samenwonend", "samenwonenden", "gehuwd", "getrouwd"],
  family: ["gezin", "gezinnen", "familie", "families", "family"],
  child: ["kind", "kinderen", "kind(eren)", "child", "children", "kids", "kid", "baby", "zoon", "dochter", "kindje",
    "kindjes"],
  with: ["met", "m", "with", "plus", "incl", "inclusief", "w"],
  without: ["zonder", "geen", "z", "without", "no", "zdr"],
  childless: ["kinderloos", "childless", "kinderloze"],
}; // prettier-ignore

function means(idea: Idea, word: string): boolean {
  return vocabulary[idea].some((known) =>
    known.endsWith("~") ? word.startsWith(known.slice(0, -1)) : sameWord(known, word),
  );
}

const ideas = Object.keys(vocabulary) as Idea[];

/** The ideas in a text. Words that mean nothing here are passed over: `een stel`, `gezin met jonge kinderen`. */
function ideasIn(text: string): Set<Idea> {
  const words = wordsIn(text);
  const found = new Set(words.flatMap((word) => ideas.filter((idea) => means(idea, word))));
  if (/\b(?:een|1)[\s-]*ouder(?:gezin|huishouden)?\b/u.test(folded(text))) found.add("one-parent");
  if (found.has("alone")) addSexLetter(found, words);
  return found;
}

/** `alleenstaand (m)` and `single, f`; `m. kinderen` stays "with". */
function addSexLetter(found: Set<Idea>, words: readonly string[]): void {
  if (found.has("child")) return;
  if (words.includes("m")) found.add("man");
  if (words.includes("v") || words.includes("f")) found.add("woman");
}

/** Whether a text has children in it; words such as `zonder` turn it round. */
function childrenIn(found: ReadonlySet<Idea>, text: string): boolean | undefined {
  const none = /(?:zonder|geen|without|no|z\.?|zdr\.?)\s+(?:kind|child|kid)/u.test(folded(text));
  if (none || found.has("childless")) return false;
  return found.has("child") ? true : undefined;
}

function oneAlone(found: ReadonlySet<Idea>): TypeSaid | undefined {
  if (found.has("man") && found.has("woman")) return undefined;
  if (found.has("man")) return "single-man";
  return found.has("woman") ? "single-woman" : "alone";
}

/** One grown-up with children: said by the word, by a mother or father alone, or by somebody alone with children. */
function isOneParent(found: ReadonlySet<Idea>, children: boolean | undefined): boolean {
  const both = (found.has("mother") && found.has("father")) || (found.has("man") && found.has("woman"));
  if (both || children === false) return false;
  if (found.has("one-parent")) return true;
  const parent = found.has("parent") || found.has("mother") || found.has("father");
  if (found.has("alone")) return parent || children === true;
  if (found.has("couple") || found.has("family") || found.has("parents")) return false;
  return children === true && (parent || found.has("man") || found.has("woman"));
}

function typeFrom(text: string): TypeSaid | undefined {
  const found = ideasIn(text);
  const children = childrenIn(found, text);
  const several = found.has("couple") || found.has("family") || found.has("parents");
  if (/\b(?:alleenstaande|single|lone) (?:ouders|parents)\b/u.test(folded(text))) return "single-parent";
  if (found.has("alone") && several) return undefined;
  if (isOneParent(found, children)) return "single-parent";
  if (found.has("one-parent")) return undefined;
  if (found.has("alone")) return oneAlone(found);
  if (several || children === true) return together(found, children);
  return undefined;
}

/** More than one grown-up: a couple, or a family with children. A `gezin` has children unless it says it has none. */
function together(found: ReadonlySet<Idea>, children: boolean | undefined): HouseholdType | undefined {
  const couple = found.has("couple");
  const family = found.has("family");
  if (children === true) {
    const both = (found.has("mother") && found.has("father")) || (found.has("man") && found.has("woman"));
    return couple || family || found.has("parents") || both ? "family" : undefined;
  }
  if (children === false) return couple || family ? "couple" : undefined;
  if (couple && family) return undefined;
  return couple ? "couple" : family ? "family" : undefined;
}

/** `gezin / stel` names two types; `stel/echtpaar` one. Returns the single type that all parts agree on. */
function agreed(text: string): TypeSaid | undefined {
  const parts = text.split(/\s*(?:\/|;|\bof\b|\bor\b|\n)\s*/u).filter((part) => part.trim() !== "");
  const types = new Set(parts.map(typeFrom));
  if (parts.length > 1 && types.size > 1 && ![...types].includes(undefined)) return undefined;
  return typeFrom(text);
}

/**
 * The household type a text names, `alone` where it says only that somebody lives alone. The two classic mistakes: an
 * `alleenstaande moeder` is a single parent, and `alleenstaand` without a sex is nobody's type.
 */
export function householdTypeFrom(text: string): TypeSaid | undefined {
  return agreed(folded(text).replace(/kind\(eren\)/gu, "kinderen").replace(/_/gu, " "));
}

/** A type as an option to choose from, where `man` and `vrouw` alone can only mean a single man or woman. */
export function typeOptionFrom(text: string): HouseholdType | undefined {
  const said = householdTypeFrom(text);
  if (said !== undefined) return said === "alone" ? undefined : said;
  const words = wordsIn(text);
  if (words.length !== 1) return undefined;
  const [word = ""] = words;
  if (means("man", word)) return "single-man";
  return means("woman", word) ? "single-woman" : undefined;
}

/** A cell that names a household type. */
export const householdTypeIn = reading((cell): Outcome<TypeSaid> => {
  const found = typeof cell === "string" ? householdTypeFrom(textOf(cell)) : undefined;
  return found === undefined ? fault("type-unclear") : value(found);
});
