/**
 * Questions for a place between social and goal-oriented, where only the two ends of the scale tell what is asked:
 * `vriendschap 1 … regelen 5`, `soc(1)-doel(5)`, `Wat wilt u liever? (1 = gezellig, 5 = doelen halen)`. A scale that runs
 * the other way is none of them: what stands below it would be read upside down (R19).
 */
import { folded } from "../words.ts";

const social =
  /(?<!\p{L})(?:soc(?:iaal|iale|ial)?(?!\p{L})|vriend|gezellig|gezelschap|ontmoet|contact leggen|vooral contact|samen zijn|koffie|thee(?!\p{L})|plezier|leuke dingen|friend|company|companionship|coffee|tea(?!\p{L})|cups of tea|fun(?!\p{L})|hanging out|just being together)/u;
const goal =
  /(?<!\p{L})(?:doel|resulta|regel(?:en|zaken|dingen)|geregeld|dingen regelen|plannen(?!\p{L})|concre|prakti|taak|taken(?!\p{L})|hulp|helpen|ondersteun|aanpakken|aan de slag|hard werken|zakelijk|goal|target|result|task|practical|achiev|getting things (?:done|arranged|sorted)|arranging|to-do|help(?!\p{L})|support)/u;

/** `1 contact – 5 resultaat`: by itself the word is the social end. */
const onlyContact = /^\s*[=:]?\s*contact\s*[,;–—-]*\s*$/u;

/** What such a question is called where only its goal-oriented end is told. */
const named = /(?<!\p{L})(?:insteek|focus|accent|nadruk|instelling|houding|balans|emphasis|approach|balance|vibe)/u;

/** All that stands between two ends that are set against each other: `gezelligheid of juist concrete doelen`. */
const between =
  /^\s*\)?\s*(?:(?:contact|samen|zijn)\s+)?(?:of|or|versus|vs\.?|tegenover|tot|to|and|en|-+>?|<-+>|[↔⇔→/]|\.{2,}|…)\s*(?:(?:juist|vooral|meer|eerder|op|aan|zoek|je|jij|u|more|rather|mainly|about|zeer|heel|erg|very|samen)\s+)*\(?$/u;

/** The one end and not the other. */
const isSocial = (text: string): boolean => social.test(text) && !goal.test(text);
const isGoal = (text: string): boolean => goal.test(text) && !social.test(text);

/** The last words before a number, which it stands behind: `in principe: vriendschap (1)`. */
function lastWords(text: string): string {
  return /[^:?;,.\n]*$/u.exec(text.replace(/[\s(=:-]+$/u, ""))?.[0] ?? "";
}

/** A header cut at the ends of its scale, where it has each of them once: before, between and behind. */
function atEnds(text: string): readonly [before: string, between: string, behind: string] | undefined {
  const found = /^(.*?)(?<!\d|\d[.,])1(?![.,]?\d)(.*?)(?<!\d|\d[.,])5(?![.,]?\d)(.*)$/su.exec(text);
  return found === null ? undefined : [found[1] ?? "", found[2] ?? "", found[3] ?? ""];
}

/** True where social stands before goal-oriented, with something between them that sets them against each other. */
function isContrast(text: string): boolean {
  const [first, last] = [social.exec(text), goal.exec(text)];
  if (first === null || last === null || first.index > last.index) return false;
  return between.test(text.slice(first.index, last.index).replace(/^\p{L}+/u, ""));
}

/** A number in front of a question, and a scale that is named before its ends are: `Van 1 tot 5: ...`. */
const beforeScale =
  /^\s*\d{1,2}\s*[.):]\s+|^\s*(?:(?:geef|kies|give|choose) [^:]*?|op een schaal |on a scale )?(?:van|from) 1 (?:tot(?: en met)?|t\/m|to) 5\s*[:,]?\s*(?=.*1.*5)/u;

/** True for a header that asks for a place between social, which is 1, and goal-oriented, which is 5. */
export function asksForFocus(header: string): boolean {
  if (header.length > 300) return false;
  const text = folded(header.replace(/_/gu, " "));
  if (!goal.test(text)) return false;
  const ends = atEnds(text.replace(beforeScale, ""));
  if (ends === undefined) return !/\d/u.test(text) && isContrast(text);
  const [before, middle, behind] = ends;
  // `1 = gezellig, 5 = doelen`
  if ((isSocial(middle) || onlyContact.test(middle)) && isGoal(behind)) return true;
  // `vriendschap 1 … regelen 5`
  if (isSocial(lastWords(before)) && isGoal(middle)) return !social.test(behind);
  // `sociaal↔doel (1-5)`
  if (/\p{L}{3}/u.test(middle) || /\d\s*=/u.test(behind)) return isGoalAtFive(before, behind);
  return isContrast(before);
}

/** True for a scale that runs the other way: `Focus (1 = doel, 5 = sociaal)`. What stands below it is never read. */
export function isFocusReversed(header: string): boolean {
  if (header.length > 300) return false;
  const text = folded(header.replace(/_/gu, " "));
  const [, middle, behind] = atEnds(text) ?? [];
  if (middle !== undefined && behind !== undefined) return isGoal(middle) || isSocial(behind);
  const [, legend = ""] = /(?<!\d)5\s*=\s*([^,;)]+)/u.exec(text) ?? [];
  return isSocial(legend);
}

/** `insteek 1-5 (5=resultaat)` */
function isGoalAtFive(before: string, behind: string): boolean {
  const [, legend = ""] = /(?<!\d)5\s*=\s*([^,;)]+)/u.exec(behind) ?? [];
  return named.test(before) && isGoal(legend);
}
