import type { HouseholdType } from "../../records/words.ts";
import { textOf } from "../../workbook/cell.ts";
import { fault, value, type Outcome } from "../outcome.ts";
import { folded, sameWord, wordsIn } from "../words.ts";
import { remembered } from "../remembered.ts";
import { compositionFrom } from "./composition.ts";
import { reading, type CellReader } from "./reader.ts";

/** What a text says of how people live: a household type, or only that somebody lives alone. */
export type TypeSaid = HouseholdType | "alone";

type Idea =
  | "one-parent" | "alone" | "man" | "woman" | "mother" | "father" | "parent" | "parents" | "couple" | "family" | "child"
  | "with" | "without" | "childless"; // prettier-ignore

/** The words behind each idea. A word of the text that begins with a marked word (`alleenst~`) counts too. */
const vocabulary: Readonly<Record<Idea, readonly string[]>> = {
  "one-parent": ["eenoudergezin", "eenoudergezinnen", "eenouder", "oudergezin", "eenouderhuishouden"],
  alone: ["alleenst~", "alleengaand~", "alleen", "alone", "single", "singles", "vrijgezel", "lone", "solo", "eenpersoonshuishouden"],
  man: ["man", "mannen", "heer", "jongen", "male", "men", "jongeman"],
  woman: ["vrouw", "vrouwen", "dame", "meisje", "female", "woman", "women"],
  mother: ["moeder", "moeders", "mother", "mothers", "mama", "mum", "mums", "mom"],
  father: ["vader", "vaders", "father", "fathers", "papa", "dad"],
  parent: ["ouder", "parent"],
  parents: ["ouders", "parents"],
  couple: ["stel", "stellen", "echtpaar", "echtparen", "koppel", "koppels", "couple", "couples", "paar", "partners",
    "gehuwden", "samenwonend", "samenwonenden", "gehuwd", "getrouwd", "echtgenoot", "echtgenote", "husband", "wife", "spouse",
    "pair", "married", "duo", "stelletje", "stelletjes", "koppeltje", "tweetal"],
  family: ["gezin", "gezinnen", "gezinnetje", "gezinnetjes", "familie", "families", "family"],
  child: ["kind", "kinderen", "kind(eren)", "child", "children", "kids", "kid", "baby", "zoon", "dochter", "kindje",
    "kindjes", "kinders", "son", "sons", "daughter", "daughters", "zonen", "zoons", "dochters"],
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

/** `Gezin Haddad`, `fam. El Idrissi`: a name behind a word for a household, which makes it no type. */
export function namesSomebody(text: string): boolean {
  const [, ...behind] = text.match(/\p{L}+/gu) ?? [];
  return behind.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !ideas.some((idea) => means(idea, folded(word))));
}

/** `tienerzoon`, `stiefdochter`, `pleegkinderen`; a grandchild is no child of the house. */
const kindOfChild = /^(?!klein|achterklein|buur|groot)\p{L}{3,}(?:zoon|zonen|zoons|dochter|dochters|kind|kinderen)$/u;

/** The ideas in a text. Words that mean nothing here are passed over: `een stel`, `gezin met jonge kinderen`. */
function ideasIn(text: string): Set<Idea> {
  const words = wordsIn(text);
  const found = new Set(words.flatMap((word) => ideas.filter((idea) => means(idea, word))));
  if (words.some((word) => kindOfChild.test(word))) found.add("child");
  if (/\b(?:een|1)[\s-]*ouder(?:gezin|huishouden)?\b/u.test(folded(text))) found.add("one-parent");
  if (/\b(?:on|by) (?:his|her|their|my|your|its) own\b|\bin (?:z'n|zijn|haar|m'n|mijn) eentje\b/u.test(folded(text)))
    found.add("alone");
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
  if (none || found.has("childless") || /\bz\.? ?k\b/u.test(folded(text))) return false;
  const isShort = /\bm\.? ?k\b/u.test(folded(text));
  return isShort || found.has("child") || (compositionFrom(text).children ?? 0) > 0 ? true : undefined;
}

function oneAlone(found: ReadonlySet<Idea>): TypeSaid | undefined {
  if (found.has("man") && found.has("woman")) return undefined;
  if (found.has("man")) return "single-man";
  return found.has("woman") ? "single-woman" : "alone";
}

/** One of two parents, whichever it is. */
const eitherParent =
  /(?:moeder|vader|mother|father|mum|mom|dad)\s*(?:\/|of|or)\s*(?:moeder|vader|mother|father|mum|mom|dad)/u;

/** One grown-up with children: said by the word, by a mother or father alone, or by somebody alone with children. */
function isOneParent(found: ReadonlySet<Idea>, children: boolean | undefined, text: string): boolean {
  const both = (found.has("mother") && found.has("father")) || (found.has("man") && found.has("woman"));
  // `Vader of moeder alleen met kinderen`, `single mum or dad`: whichever it is, there is one.
  if (both && found.has("alone") && (children === true || eitherParent.test(folded(text)))) return true;
  if (both || children === false) return false;
  if (found.has("one-parent")) return true;
  const parent = found.has("parent") || found.has("mother") || found.has("father");
  if (found.has("alone")) return parent || children === true;
  if (found.has("couple") || found.has("family") || found.has("parents")) return false;
  return children === true && (parent || found.has("man") || found.has("woman"));
}

/** `1 m`, `1 vr`: one grown-up by a letter. */
function oneByLetter(text: string): TypeSaid | undefined {
  const letter = /^1\s*(m|man|v|vr|vrouw|f|w|woman)\.?$/u.exec(folded(text))?.[1];
  if (letter === undefined) return undefined;
  return letter.startsWith("m") ? "single-man" : "single-woman";
}

/** The type that only the numbers in a text tell: `1+1`, `M+V+4`. */
function typeInNumbers(text: string): TypeSaid | undefined {
  const { adults, children } = compositionFrom(text);
  if (adults === undefined || children === undefined || children === 0) return undefined;
  return adults === 1 ? "single-parent" : "family";
}

/** What case systems call the types, by itself in a cell: `GMK`, `1PM`, `CPL_NOCH`. */
const codes: Readonly<Record<TypeSaid, readonly string[]>> = {
  family: ["gmk", "gez", "fam", "fam ch", "cpl ch", "smk", "family ch", "couple ch"],
  couple: ["gzk", "szk", "cpl", "cpl noch", "cpl no ch", "couple noch"],
  "single-parent": ["eog", "eoh", "1og", "1 og", "sgl par", "sgl parent", "sgl ch", "single par"],
  "single-man": ["1pm", "allm", "all m", "alln m", "sgl m"],
  "single-woman": ["1pv", "allv", "all v", "alln v", "sgl v", "sgl f", "sgl w"],
  alone: ["1p", "1ph", "1pers", "eenp", "sgl", "alln"],
};

function typeInCode(text: string): TypeSaid | undefined {
  const plain = folded(text)
    .replace(/[_.-]+/gu, " ")
    .trim();
  return (Object.keys(codes) as TypeSaid[]).find((type) => codes[type].includes(plain));
}

function typeFrom(text: string): TypeSaid | undefined {
  return typeInCode(text) ?? typeInWords(text) ?? oneByLetter(text);
}

function typeInWords(text: string): TypeSaid | undefined {
  const found = ideasIn(text);
  const children = childrenIn(found, text);
  const several = found.has("couple") || found.has("family") || found.has("parents");
  if (/\b(?:alleenstaande|single|lone) (?:ouders|parents)\b/u.test(folded(text))) return "single-parent";
  if (found.has("alone") && several) return undefined;
  if (isOneParent(found, children, text)) return "single-parent";
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

/** A child that is still to be born. */
const unborn =
  /[,+&\s]*\(?(?:en |and )?(?:\d+e |eerste |tweede |1st |first |second )?(?:kind(?:je)?|baby|child)?\s*(?:op komst|in verwachting|zwanger|pregnant|expecting(?: (?:a )?(?:baby|child))?)\)?/gu;
/** People who are still to come, in brackets. */
const toFollow = /\([^)]*(?:nareis|nareizend|gezinshereniging|reunification|komt later|later na|joins? later)[^)]*\)/u;
/** A child that is grown up; somebody under age without parents: nobody can say which type they make. */
const grownChild =
  /(?:zoon|dochter|kind|kinderen|son|daughter|child|children)\s*\((?:1[89]|[2-9]\d)(?:\s*(?:,|en|\+|and|&)\s*(?:1[89]|[2-9]\d))*\s*(?:jaar|jr\.?)?\)|(?<!\p{L})(?:volwassen|meerderjarige?|adult|grown[- ]up)\s+(?:zoon|dochter|kind|son|daughter|child)|\b(?:zoon|dochter|son|daughter) van (?:1[89]|[2-9]\d)\b/u;
const underAge =
  /(?<!\p{L})(?:amv|ama|amvs|minderjarige? (?:vreemdeling|alleen\p{L}*)|alleen\p{L}* minderjarige?|unaccompanied)(?!\p{L})/u;

function isBeyondTypes(text: string): boolean {
  return grownChild.test(text) || underAge.test(text);
}

/**
 * The household type a text names, `alone` where it says only that somebody lives alone. The two classic mistakes: an
 * `alleenstaande moeder` is a single parent, and `alleenstaand` without a sex is nobody's type.
 */
export const householdTypeFrom = remembered((text: string): TypeSaid | undefined => {
  const plain = folded(text)
    .replace(/kind\(eren\)/gu, "kinderen")
    .replace(/_/gu, " ")
    .replace(unborn, "")
    .replace(toFollow, "");
  return isBeyondTypes(plain) ? undefined : agreed(plain);
});

/** What options are called among others, where the same letters alone could be anything: `gezin, stel, alv, alm`. */
const shortOptions: Readonly<Record<HouseholdType, readonly string[]>> = {
  family: ["gzn", "families", "fmly"],
  couple: ["stl", "echtp", "cpls"],
  "single-parent": ["ouder", "eenoud", "1oud", "1ouder", "alo", "eo", "sp"],
  "single-man": ["alm", "asm", "sm", "mn"],
  "single-woman": ["alv", "asv", "sw", "vr", "vrw"],
};

/** A type as an option to choose from, where `man` and `vrouw` alone can only mean a single man or woman. */
export function typeOptionFrom(text: string): HouseholdType | undefined {
  const said = householdTypeFrom(text);
  if (said !== undefined) return said === "alone" ? undefined : said;
  const words = wordsIn(text);
  if (words.length !== 1) return undefined;
  const [word = ""] = words;
  const short = (Object.keys(shortOptions) as HouseholdType[]).find((type) => shortOptions[type].includes(word));
  if (short !== undefined) return short;
  if (means("man", word)) return "single-man";
  return means("woman", word) ? "single-woman" : undefined;
}

/** A header that asks with whom somebody lives: the answer names the others. */
const asksForOthers = /met wie|with who|who (?:do you live|lives)|wie woont er|wie wonen er|woont samen met/u;
const ofPartner = /\b(?:partner|man|vrouw|echtgeno\p{L}+|wife|husband|spouse|verloofde)\b/u;
const besides = /^(?:my|mijn|own|eigen|en|and|with|met|de|the|a|an|een|\d+)$/u;

/** The type of somebody who lives with those whom a text names. */
function typeWithOthers(text: string): TypeSaid | undefined {
  const plain = folded(text);
  const children = (compositionFrom(plain).children ?? 0) > 0 || ideasIn(plain).has("child");
  const others = wordsIn(plain).filter((word) => !besides.test(word));
  const isKnown = (word: string): boolean => ofPartner.test(word) || means("child", word) || means("alone", word);
  if (!others.every(isKnown) || isBeyondTypes(plain)) return undefined;
  if (ofPartner.test(plain)) return children ? "family" : "couple";
  return children ? "single-parent" : typeFrom(plain);
}

const typeInCell = remembered((text: string): TypeSaid | undefined => {
  return householdTypeFrom(text) ?? (isBeyondTypes(folded(text)) ? undefined : typeInNumbers(text));
});

function typeUnder(text: string, isOfOthers: boolean): TypeSaid | undefined {
  return (isOfOthers ? typeWithOthers(text) : undefined) ?? typeInCell(text);
}

/** A cell that names a household type; below a header that asks with whom somebody lives, the others of it. */
export function householdTypeUnder(header: string): CellReader<TypeSaid> {
  const isOfOthers = asksForOthers.test(folded(header));
  return reading((cell): Outcome<TypeSaid> => {
    const found = typeof cell === "string" ? typeUnder(textOf(cell), isOfOthers) : undefined;
    if (found === undefined) return fault("type-unclear");
    return toFollow.test(folded(textOf(cell))) ? value(found, "type-unclear") : value(found);
  });
}

/** A cell that names a household type. */
export const householdTypeIn = householdTypeUnder("");
