import type { PersonStatus } from "../../records/words.ts";
import { textOf } from "../../workbook/cell.ts";
import type { CellFault } from "../fault.ts";
import { fault, mapped, unknown, value, type Outcome } from "../outcome.ts";
import { folded, sameWord } from "../words.ts";
import { remembered } from "../remembered.ts";
import { dateIn, type DateOrder } from "./date.ts";
import { reading, type CellReader } from "./reader.ts";
import { yesNoIn } from "./yes-no.ts";

/** Each code with the ways to write it. */
type Ways<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/** The code whose ways a text is one of, typing errors allowed in long words. */
function codeOf<Code extends string>(text: string, words: Ways<Code>): Code | undefined {
  const known = Object.entries<readonly string[]>(words) as [Code, readonly string[]][];
  return known.find(([code, ways]) => code === text || ways.some((way) => sameWord(way, text)))?.[0];
}

/** A reader of one word out of a few. */
function oneOf<Code extends string>(words: Ways<Code>, wrong: CellFault): CellReader<Code> {
  const found = remembered((text: string): Code | undefined => {
    const plain = folded(text)
      .replace(/\s*\(.*\)$|[.!]+$/gu, "")
      .trim();
    return codeOf(plain, words) ?? codeOf(plain.replace(besides, ""), words);
  });
  return reading((cell): Outcome<Code> => {
    const code = found(textOf(cell));
    return code === undefined ? fault(wrong) : value(code);
  });
}

/** When and why, behind a word that says how things are: `pauze tot september`, `teruggetrokken, verhuisd`. */
const besides =
  /(?:\s*[,;:]|\s+[-–]|\s+(?:tot|t\/m|vanaf|sinds|per|op|i\.?v\.?m\.?|wegens|vanwege|door|want|until|till|since|from|because|on))\s.*$|\s+\d.*$/u;

/** Whom a group, or a household, is matched with. */
const counterpart =
  "(?:gezin|gezinnetje|groep|huishouden|kring|match|koppeling|statushouder|nieuwkomer|maatje|buddy|team|family|group|household|circle|newcomer)";
const few = "(?:(?:al|nu|inmiddels|een|hun|nieuwe|a|an|the|their|new)\\s+)*";

/** How far somebody is, in words for being matched, and for waiting or ready to be. */
const statusSaid: readonly (readonly [PersonStatus, RegExp])[] = [
  ["matched", new RegExp(`^(?:heeft|hebben|has|have)\\s+${few}${counterpart}(?:\\s+(?:sinds|per|since)\\b.*)?$`, "u")],
  ["matched", new RegExp(`^(?:(?:is|zijn|al|nu)\\s+)*(?:gekoppeld|gematcht|gematched|matched|linked|paired)\\s+(?:aan|met|to|with)\\s+${few}${counterpart}\\b`, "u")],
  ["ended", /^(?:gestopt|klaar|stopped|finished|done)\s+(?:na|after)\s+(?:(?:het|een|1|a|one|the|eerste|first)\s+)*(?:jaar|year)\b/u],
  ["pool", new RegExp(`^(?:zoekt|zoeken|wacht|wachten|wachtend|awaiting|waiting|looking)(?:\\s+(?:op|for))?\\s+${few}${counterpart}$`, "u")],
  ["pool", /^(?:klaar|ready)\s+(?:om\s+te|voor(?:\s+(?:de|een))?|to|for(?:\s+an?)?)\s+(?:koppelen|matchen|koppeling|match|matching|be\s+matched)$/u],
]; // prettier-ignore

/** How far somebody is (R9). */
export const statusIn: CellReader<PersonStatus> = (cell) => {
  const word = statusWord(cell);
  if (word.is !== "fault") return word;
  const text = folded(textOf(cell)).replace(/[.!]+$/u, "");
  const found = statusSaid.find(([, said]) => said.test(text) || said.test(text.replace(besides, "")));
  return found === undefined ? word : value(found[0]);
};

const statusWord = oneOf<PersonStatus>(
  {
    registered: ["aangemeld", "aanmelding", "nieuw", "ingeschreven", "new", "signed up", "registered", "aangemeld via site", "alleen aangemeld", "enkel aangemeld", "pas aangemeld", "net aangemeld", "nieuw aangemeld", "aangemeld nog geen intake", "nieuwe aanmelding", "aanmelding binnen", "aanmelding ontvangen",
      "briefje binnen", "formulier binnen", "aanmeldformulier binnen", "form received", "just registered", "just signed up", "only registered", "registered only", "newly registered", "application received", "applied"],
    intake: [
      "intake gepland", "in intake", "intake loopt", "intake bezig", "wacht op intake", "intake planned", "intake gedaan",
        "intake gehad", "intake geweest", "intake afgerond", "intake klaar", "intake done", "kennismaking", "intake volgt", "intake ingepland", "intakefase", "intake scheduled", "intake booked", "intake completed", "waiting for intake", "screening", "in screening", "being screened", "interview", "in gesprek", "intake plannen", "op intake",
    ],
    approved: ["goedgekeurd", "akkoord", "toegelaten", "accepted", "screening akkoord"],
    pool: [
      "poule", "in poule", "in de poule", "wachtkamer", "in wachtkamer", "in de wachtkamer", "vijver", "in de vijver", "in pool", "matchpool", "matchpoule", "klaar voor match",
        "klaar voor matching", "beschikbaar", "wacht op match",
      "te matchen", "nog te matchen", "matchbaar", "ready to match", "ready for match", "ready for matching", "available",
        "waiting for match", "wacht op koppeling", "klaar om te matchen", "in afwachting van match", "in afwachting van een match", "in afwachting van koppeling", "wacht op een match", "wacht op matching", "wachtend op match", "wachtend op koppeling", "zoekt match",
      "nog te koppelen", "te koppelen", "klaar voor koppeling", "koppelbaar", "nog niet gekoppeld", "nog niet gematcht", "vrij voor match", "awaiting match", "awaiting a match", "waiting for a match", "waiting to be matched", "not yet matched", "to be matched", "unmatched", "in the pool", "match-ready",
    ],
    matched: ["gematcht", "gematched", "gekoppeld", "match", "gestart", "lopend", "in match", "lopende match", "match loopt", "koppeling loopt", "lopende koppeling", "match gestart", "match gemaakt", "paired", "linked", "match running", "active match"],
    paused: ["gepauzeerd", "pauze", "op pauze", "rust", "rust even", "even rust", "ff pauze", "ff rust", "neemt pauze", "heeft pauze", "on hold", "in de wacht", "tijdelijk niet", "tijdelijk gestopt", "pause", "onhold", "hold", "even on hold", "nu on hold", "even stilgezet", "stilgezet", "ligt stil", "ligt even stil", "even stil", "even in de wacht", "staat on hold", "staat even stil", "temporarily on hold", "even pauze", "even gepauzeerd", "tijdelijk gepauzeerd", "pauzeert", "pauzeren", "in pauze", "tijdelijk pauze", "even op pauze", "tijdelijk on hold", "taking a break", "on a break", "on pause", "parked", "geparkeerd"],
    withdrawn: [
      "teruggetrokken", "trekt terug", "afgehaakt", "haakt af", "haakte af", "afgevallen", "valt af", "afgemeld", "uitgevallen", "gestopt", "ermee gestopt", "is gestopt", "mee gestopt", "stopt ermee", "stopt", "houdt ermee op", "ingetrokken", "vervallen",
        "dropped out", "stopped", "afgewezen", "geweigerd", "pulled out", "backed out", "stepped out", "opted out", "has withdrawn", "no longer taking part", "wil niet meer", "zegt af", "afgezegd", "doet niet meer mee", "trokken zich terug", "zich teruggetrokken",
      "trekt zich terug",
    ],
    ended: [
      "afgerond", "jaar afgerond", "match afgerond", "traject afgerond", "beeindigd", "afgesloten", "geeindigd", "completed", "closed",
        "finished",
    ],
  },
  "status-unclear",
); // prettier-ignore

/** How often free in office hours (R43). */
export const daytimeIn = oneOf(
  {
    often: ["vaak", "altijd", "meestal", "meestal wel", "regelmatig", "heel vaak", "bijna altijd", "ja vaak", "ja altijd", "ja, vaak", "ja, altijd", "ja, meestal", "ja, regelmatig",
      "always", "usually", "dagelijks", "elke dag", "regularly", "mostly", "most days", "every day", "nearly always", "almost always", "yes, often", "yes, usually"],
    sometimes: ["soms", "af en toe", "een enkele keer", "in overleg", "occasionally", "wisselend", "flexibel", "soms wel", "nu en dan", "ja soms", "ja, soms", "ja, af en toe", "yes, sometimes", "now and then", "from time to time", "it varies"],
    never: ["nooit", "niet", "nee", "no", "zelden niet", "bijna nooit", "vrijwel nooit", "nee nooit", "nee, nooit", "almost never", "hardly ever", "no, never"],
  },
  "daytime-unclear",
); // prettier-ignore

/** Sex, read only where it tells a single man from a single woman; it is never kept. */
export const sexIn = oneOf(
  {
    man: ["m", "man", "male", "mannelijk", "jongen", "dhr", "de heer", "heer", "mr", "meneer", "mijnheer", "boy", "men", "hij", "hem", "he"],
    woman: ["v", "vrouw", "female", "vrouwelijk", "f", "w", "woman", "mevr", "mevrouw", "mw", "mrs", "ms", "miss", "meisje", "dame", "girl", "vr", "zij", "haar", "she"],
    other: ["x", "anders", "non-binair", "nonbinair", "non-binary"],
  },
  "sex-unclear",
); // prettier-ignore

const ambassadorWord = oneOf(
  {
    wanted: ["gewenst", "graag", "nodig", "ja graag", "wel nodig", "wel gewenst", "heel graag", "needed", "wanted", "required", "requested", "yes please"],
    "not-needed": ["niet nodig", "hoeft niet", "niet van belang", "overbodig", "not needed", "not required", "not necessary", "no need", "geen", "niet"],
    declined: ["wil niet", "wil dat niet", "wil geen", "geweigerd", "liever niet", "niet gewenst", "ongewenst", "nee bedankt", "afgeslagen", "refused", "declined", "not wanted", "rather not", "no thank you", "no thanks"],
  },
  "ambassador-unclear",
); // prettier-ignore

/** A header that asks whether somebody wants one: there a plain no is a refusal. */
const asksForWish = /\b(?:wil|wilt|wens|wenst|gewenst|graag|wants?|wanted|wish|like)\b/u;

/**
 * Whether a cultural ambassador is asked for (R51, R52). Where the header asks if one is wanted a no declines; where it asks
 * if one is needed, or asks nothing, a no says that none is.
 */
export function ambassadorWishIn(header: string): CellReader<"wanted" | "not-needed" | "declined"> {
  const no = asksForWish.test(folded(header)) ? "declined" : "not-needed";
  return (cell) => {
    const word = ambassadorWord(cell);
    if (word.is !== "fault") return word;
    if (/niet nodig|hoeft niet|not needed|not necessary/u.test(folded(textOf(cell)))) return value("not-needed");
    if (/^(?:nee|no)\b.{0,3}(?:liever niet|wil (?:dat |ik )?niet|rather not|thank)/u.test(folded(textOf(cell)))) return value("declined"); // prettier-ignore
    const answer = yesNoIn(cell);
    if (answer.is !== "value") return answer.is === "fault" ? word : answer;
    return answer.value === "not-yet" ? unknown() : value(answer.value === "yes" ? "wanted" : no);
  };
}

/** Consent (R12, R48): only a plain yes is a yes, and a `nog niet` is not known. */
export const consentIn: CellReader<"yes" | "no" | "unknown"> = (cell) => {
  const answer = yesNoIn(cell);
  if (answer.is === "fault") return answer;
  if (answer.is === "unknown") return cell === null || answer.doubts.length > 0 ? answer : value("unknown");
  return value(answer.value === "not-yet" ? "unknown" : answer.value);
};

/** A paper that somebody saw (R21): yes, no, or the day on which it was seen. */
export function seenIn(order: DateOrder): CellReader<{ seen: boolean; on?: string }> {
  return (cell) => {
    const answer = yesNoIn(cell);
    if (answer.is !== "fault") return mapped(answer, (said) => ({ seen: said === "yes" }));
    const day =
      typeof cell === "string"
        ? cell.replace(/^\s*(?:ja|yes|gezien|seen|ok)\b[\s,:(]*(?:op|on)?\s*/iu, "").replace(/\)$/u, "")
        : cell;
    const date = dateIn(day, order);
    return date.is === "fault" ? answer : mapped(date, (on) => ({ seen: true, on }));
  };
}

/** Not of all members, in words. */
const partly =
  /^(?:deels|gedeeltelijk|ten dele|bijna|nog niet (?:allemaal|iedereen)|niet (?:allemaal|iedereen)|partly|partially|some|not all)\b/u;

/** A paper of all members of a group together: yes, no, `5 van 5`, or `deels`, which is no. */
export const allSeenIn: CellReader<boolean> = (cell) => {
  const text = folded(textOf(cell));
  const [, some, all] = /^(\d+)\s*(?:\/|(?:van|of|uit|out of)(?: de| the)?)\s*(\d+)$/u.exec(text) ?? [];
  if (some !== undefined && all !== undefined) return value(Number(some) >= Number(all));
  if (partly.test(text)) return value(false);
  return mapped(seenIn("day-first")(cell), ({ seen }) => seen);
};

/**
 * Level of Dutch (R64): exactly one CEFR level in the cell, or a word for none. `A1-A2`, `beetje` and `beginner` are no
 * level, nor is `alfa`, which tells how somebody reads and writes.
 */
export const dutchLevelIn = reading((cell): Outcome<"none" | "A0" | "A1" | "A2" | "B1" | "B2" | "C1" | "C2"> => {
  const text = folded(textOf(cell));
  const found = new Set(Array.from(text.matchAll(/\b(a|b|c)[ -]?([012])\b/gu), (match) => match.slice(1).join("")));
  for (const none of ["b0", "c0"]) found.delete(none);
  const [level] = found;
  if (found.size === 1 && level !== undefined) return value(level.toUpperCase() as "A0");
  if (found.size > 1) return fault("dutch-level-unclear");
  const none = /^(?:nog )?(?:geen|niet|nee|none|no|nihil|no dutch|geen nederlands|geen kennis|nul)$/u;
  return none.test(text) ? value("none") : fault("dutch-level-unclear");
});
