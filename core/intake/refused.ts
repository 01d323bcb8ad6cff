import { textOf, type Scalar } from "../workbook/cell.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
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

/** Headers that are never read, by what they are about (R10, R20; GDPR articles 9 and 10). */
const subjects: readonly { readonly subject: RefusedSubject; readonly words: RegExp; readonly unless?: RegExp }[] = [
  { subject: "citizen-number",
    words: /^(?:bsn|burgerservicenummer|sofinummer|sofi|citizen service number|rsin)$|^bsn\b|\bbsn\b|burgerservicenummer|\bsofi-?nummer\b|citizen service number/u },
  { subject: "orientation",
    words: /geaardheid|seksuele|sexual|\blhbtiq?\b|\blgbtq?i?a?\b|^orientation$|^orientatie$|\bhomoseksu|\bhetero/u, unless: /intimidatie|harassment|training|voorlichting/u },
  { subject: "religion",
    words: /\breligie\b|\breligion\b|\breligieus|\bgeloofsovertuiging\b|^geloof$|\bwelk geloof\b|\bkerkgenootschap\b|\blevensbeschouwing\b|\bfaith\b|\bgodsdienst\b|levensovertuiging/u },
  { subject: "health",
    words: /\bdiagnos[ei]|\bmedisch|\bmedical\b|\bziektes?\b|\bziektebeeld|\baandoening|\bmedicatie\b|\bmedicijn|\bmedication\b|\billness|\bdisease|\bhandicaps?\b|\bdisabilit|\btrauma's?\b|\btraumas?\b|\bptss\b|\bptsd\b|\bpsychische klacht|\bgezondheidsklacht|\bgezondheidsproble/u, unless: /traumasensi|training|cursus|\bpost\b/u },
  { subject: "identity-papers",
    words: /paspoort|passport|documentnummer|identiteitsbewijs|identity (?:card|document)|id-bewijs|id bewijs|rijbewijsnummer|\bv-?nummer\b|vreemdelingennummer|verblijfsdocument|\bind-?nummer\b|residence permit number|\bzaaknummer ind\b/u },
  { subject: "origin",
    words: /\bnationaliteit|\bnationalit|\betni|\bethnic|\bherkomst|\bafkomst\b|geboorteland|country of (?:origin|birth)|land van (?:herkomst|geboorte|oorsprong)|\bland van komst\b|\borigin\b|^ras$|\brace\b/u, unless: /\btaal|\btalen|\blanguage|aanmelding|verwijz|referral/u },
  { subject: "flight-history",
    words: /vluchtverhaal|vluchtgeschiedenis|asielrelaas|\bvluchtroute|reden van vlucht|asielmotie|asylum story|flight history|displacement history|reason for fleeing/u },
  { subject: "criminal-record",
    words: /strafblad|justitiele documentatie|criminal record|veroordeling/u, unless: /\bvog\b|verklaring omtrent/u },
]; // prettier-ignore

/** What a header is about that we never read; `undefined` for all others. Long questions are about something else. */
function refusedByHeader(header: string): RefusedSubject | undefined {
  const question = questionIn(header);
  if (wordsIn(question).length > 12) return undefined;
  return subjects.find(({ words, unless }) => words.test(question) && unless?.test(question) !== true)?.subject;
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
  return refusedByHeader(header) ?? (holdsCitizenNumbers(values) ? "citizen-number" : undefined);
}

/** The reason as people read it. */
export function refusalOf(subject: RefusedSubject): Sentence {
  return sentence(`refused-${subject}`, {});
}
