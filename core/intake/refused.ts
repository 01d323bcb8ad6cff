import { textOf, type Scalar } from "../workbook/cell.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { isPlainNumber } from "./cells/number.ts";
import { questionIn } from "./header-text.ts";
import { wordsIn } from "./words.ts";

/** What a refused column is about. */
export type RefusedSubject =
  | "citizen-number"
  | "orientation"
  | "religion"
  | "health"
  | "identity-papers"
  | "origin"
  | "flight-history"
  | "criminal-record";

/** A subject with the words of its headers. */
interface Refused {
  readonly subject: RefusedSubject;
  readonly words: RegExp;
  readonly unless?: RegExp;
}

/** Headers that are never read, by what they are about (R10, R20; GDPR articles 9 and 10). */
const subjects: readonly Refused[] = [
  { subject: "citizen-number",
    words: /\bbsn\b|burger ?service ?(?:nummer|nr)|\bsofi(?:nummer|-?nr)?\b|\bsofi-?nummer\b|fiscaal nummer|citizen service number|social security|\bssn\b|national (?:id|identity|insurance)|^rsin$/u },
  { subject: "orientation",
    words: /geaardheid|seksue|seksualit|sexual|\blhbti?q?i?\b|\blgbtq?i?a?\b|^orientation$|^orientatie$|\bhomo\s?\/|\bhomoseksu|\bhetero|gender ?identit/u, unless: /intimidatie|harassment|training|voorlichting|geweld|violence/u },
  { subject: "religion",
    words: /\breligie|\breligion|\breligieu[sz]|\breligious|geloofsovertuiging|(?:^|\b(?:uw|je|jouw|your) )geloof\b(?! (?:je|u|jij))|\bwelk geloof\b|kerkgenootschap|kerkelijk|levensbeschouw|\bfaith\b|\bgodsdienst|levensovertuiging|\bdenomination|^beliefs?$/u },
  { subject: "health",
    words: /\bdiagnos[ei]|\bmedisch|\bmedical\b|\bziektes?\b|\bziektebeeld|\baandoening|\bmedicatie\b|\bmedicijn|\bmedication\b|\billness|\bdisease|\bhandicaps?\b|\bdisabilit|(?:lichamelijke|verstandelijke|fysieke|psychische) (?:beperking|gezondheid)|^beperking(?:en)?$|\btrauma's?\b|\btraumas?\b|\bptss\b|\bptsd\b|\bpsychische klacht|\bgezondheid(?:s(?:klacht|proble|toestand|situatie)|\b)|\bmental health|^health$|\bhealth (?:issue|problem|condition|status|needs)|\bzwanger|\bpregnan|\bsgbv\b|huiselijk geweld|domestic violence|seksueel geweld|sexual violence/u,
    unless: /traumasensi|training|cursus|\bpost\b/u },
  { subject: "identity-papers",
    words: /paspoort|passport|documentn(?:umme)?r|identiteits?(?:bewijs|kaart)|identity (?:card|document)|\bid[- ]?(?:bewijs|kaart|card)|rijbewijsnummer|\bv-?n(?:umme)?r\b|vreemdelingennummer|verblijfsdocument|nummer verblijfsvergunning|verblijfsvergunning(?:s)?n(?:umme)?r|\bind-?n(?:umme)?r\b|\bunhcr\b|residence permit n|alien n(?:umber|o)|\bzaaknummer ind\b/u },
  { subject: "origin",
    words: /\bnationaliteit|\bnationalit|\betni|\bethnic|\bherkomst|\bafkomst\b|geboorteland|country of (?:origin|birth)|land (?:van|v\.) ?(?:herkomst|geboorte|oorsprong)|\bland van komst\b|\borigin\b|^ras$|^race$|^coo$|\bstam\b|\bclan\b|\btribe/u, unless: /\btaal|\btalen|\blanguage|aanmelding|verwijz|referral/u },
  { subject: "flight-history",
    words: /vluchtverhaal|vluchtgeschiedenis|asielrelaas|asielverhaal|\bvluchtroute|reden (?:van |voor )?(?:de )?vlucht\b|jaar (?:van )?vlucht\b|\bgevlucht\b|asielmotie|oorlogservaring|asylum (?:story|claim|history)|flight (?:history|story)|(?:reason for|year of) flight|displacement|reason for fleeing|\bfled\b|country of asylum|persecution|\bvervolging/u },
  { subject: "criminal-record",
    words: /strafblad|strafrechtelijk|justiti[ae]|justitieel|criminal|veroordeling|convictions?\b|\bdetentie|gevangenis|\bprison|politiecontact|antecedenten|\bdelict|\boffences?\b|\barrests?\b/u, unless: /\bvog\b|verklaring omtrent/u },
]; // prettier-ignore

/** What a header is about only together with what stands below it. */
function subjectOf(subject: RefusedSubject, header: string, values: readonly Scalar[]): RefusedSubject | undefined {
  const isMark = values.length > 0 && values.every((cell) => isPlainNumber(cell) && Number(textOf(cell)) <= 10);
  // A number for a domain of the self-reliance matrix tells no diagnosis.
  return subject === "health" && isMark && /gezondheid|health/u.test(header) ? undefined : subject;
}

/** `CoA` between other columns of a referral form is the country of asylum; the COA is who houses people here. */
function isCountryOfAsylum(header: string, values: readonly Scalar[]): boolean {
  return /^coa$/iu.test(header) && values.length > 0 && values.every((cell) => /^[A-Z]{3}$/u.test(textOf(cell)));
}

/** What a header is about that we never read; `undefined` for all others. Long questions are about something else. */
function refusedByHeader(header: string, values: readonly Scalar[]): RefusedSubject | undefined {
  const question = questionIn(header);
  if (wordsIn(question).length > 12) return undefined;
  if (isCountryOfAsylum(question, values)) return "flight-history";
  const found = subjects.find(({ words, unless }) => words.test(question) && unless?.test(question) !== true);
  return found === undefined ? undefined : subjectOf(found.subject, question, values);
}

/** The eleven-proof of a citizen service number: nine digits whose weighted sum divides by eleven. */
function isCitizenNumber(cell: Scalar): boolean {
  const digits = textOf(cell).replace(/[\s.]/gu, "");
  if (!/^\d{8,9}$/u.test(digits) || /^0+$/u.test(digits)) return false;
  const sum = Array.from(digits.padStart(9, "0")).reduce(
    (total, digit, place) => total + Number(digit) * (place < 8 ? 9 - place : -1),
    0,
  );
  return sum % 11 === 0;
}

/** A column of numbers that nearly all pass the eleven-proof; one in eleven would by chance. */
function holdsCitizenNumbers(values: readonly Scalar[]): boolean {
  return values.length >= 4 && values.filter(isCitizenNumber).length >= 0.8 * values.length;
}

/** Why a column is never read, by its header or, for citizen service numbers, by what it holds. */
export function refusedSubject(header: string, values: readonly Scalar[]): RefusedSubject | undefined {
  return refusedByHeader(header, values) ?? (holdsCitizenNumbers(values) ? "citizen-number" : undefined);
}

/** The reason as people read it. */
export function refusalOf(subject: RefusedSubject): Sentence {
  return sentence(`refused-${subject}`, {});
}
