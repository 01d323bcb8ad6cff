import { textOf, type Scalar } from "../workbook/cell.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { isPlainNumber } from "./cells/number.ts";
import { questionIn } from "./header-text.ts";
import { folded, wordsIn } from "./words.ts";

/** What a refused column can be about. */
export const refusedSubjects = [
  "citizen-number",
  "orientation",
  "religion",
  "health",
  "identity-papers",
  "origin",
  "flight-history",
  "criminal-record",
] as const;

/** What a refused column is about. */
export type RefusedSubject = (typeof refusedSubjects)[number];

/** A subject with the words of its headers. */
interface Refused {
  readonly subject: RefusedSubject;
  readonly words: RegExp;
  /** What is something else although it has such a word: taken out before the words are looked for. */
  readonly aside?: RegExp;
  /** Words with which the whole header is about something else. */
  readonly unless?: RegExp;
}

/** True for a header, folded, that is about the subject. */
function isAbout({ words, aside, unless }: Refused, header: string): boolean {
  return words.test(aside === undefined ? header : header.replace(aside, " ")) && unless?.test(header) !== true;
}

/** Headers that are never read, by what they are about (R10, R20; GDPR articles 9 and 10). */
const subjects: readonly Refused[] = [
  { subject: "citizen-number",
    words: /\bbsn(?:\b|nr|nummer)|\bbs-?n(?:umme)?r|burger ?service ?(?:nummer|nr)|\bsofi(?:nummer|-?nr)?\b|\bsofi-?nummer\b|fiscaal nummer|citizen service n|social security|\bssn\b|national (?:id|identity|insurance)|\btax (?:number|id)\b|^rsin$|\ba-nummer\b/u },
  { subject: "orientation",
    words: /geaardheid|seksue|seksualit|sexual|\blhbt|\blgbt|^orientation$|^orientatie$|\bhomo\s?\/|\bhomoseksu|^homo$|^gay$|\bhetero|\blesbi|\bbiseks|\btransgender|\btransseks|\bqueer\b|gender ?identit|\bva(?:l|lt) (?:je|u|jij) op\b|\baangetrokken tot\b|\battracted to (?:men|women|males?|females?)/u,
    aside: /seksue(?:el|le) (?:intimidatie|geweld|voorlichting|gezondheid)|sexual (?:harassment|violence|education|health)|(?:training|cursus|course)s? (?:over |on )?(?:seks|sexual|lhbt|lgbt)\S*/gu },
  { subject: "religion",
    words: /\breligie|\breligion|\breligieu[sz]|\breligious|\brelig\b|geloofs(?:overtuiging|gemeenschap|achtergrond|richting|beleving)|(?:^|\b(?:uw|je|jouw|your|een) )geloof\b(?! (?:je|u|jij))|\bwelk geloof\b|^geloof\b|\b(?:bent|ben|is|zijn) (?:\S+ ){0,2}gelovig\b|^gelovig|\bwat gelo(?:of|oft|ven) (?:je|u|jij|jullie|ze|zij)\b|kerkgenootsch|\bkerkelijke gemeente|\b(?:kerk|moskee|geloofs)gemeente|kerkelijke? (?:gezindte|achtergrond|lid|lidmaat|stroming|gemeenschap|betrokken)|^kerkelijk$|\bgezindte\b|\bkerklid|lid van (?:een |welke )?(?:kerk|moskee)\b|\bwelke (?:kerk|moskee)\b|\bwhich (?:church|mosque|temple)\b|church (?:member|attend)|levensbeschouw|\bfaith\b|\bgodsdienst|\bgodsd\b|levensovertuiging|\bdenomination|^beliefs?$|^(?:moslims?|muslims?|islamitisch|christen(?:en)?|christian|katholiek|protestant|hindoe?|jezidi|yezidi)(?:\s*\/\s*\S+)*\??$|\b(?:naar|verbonden aan|lid van|aangesloten bij|bij) (?:een |welke |uw |je |de )?(?:kerk|moskee|tempel|synagoge|gebedshuis)(?:,| of| or)|\b(?:go to|attend|belong to|member of|part of|attached to) (?:a |an |which |your )?(?:church|mosque|temple|synagogue)\b|^gelooft\b|^(?:christen|moslim|muslim|christian|katholiek)(?:,| of| or) .*\b(?:moslim|christen|muslim|christian|anders|other)|^kerk\s*\/\s*moskee|^church\s*\/\s*mosque/u },
  { subject: "health",
    words: /\bdiagnos[ei]|\bmedisch|\bmedical\b|\bmed\.? (?:ind|bijz|gegev|info|klacht|situatie|achtergr|hist|cond)|\bziektes?\b|\bziektebeeld|\bziektegeschiedenis|\bziektemelding|\bziekmelding|\breden (?:van )?(?:ziek|verzuim)|\bziekenhuisopname|\b(?:bent|ben|is) (?:u|je|jij|iemand|someone)(?: in (?:het|uw|je|jullie) (?:gezin|huishouden|groep))? (?:chronisch )?ziek\b|\baandoening|\bmedicatie\b|\bmedicijn|\bgeneesmiddel|\bkwalen\b|\bmedication\b|\bmedicines?\b|\billness|\bdisease|\bhandicaps?\b|\bdisabilit|\bdisabled\b|\bchronisch|\bchronic\b|(?:lichamelijke|verstandelijke|fysieke|psychische|psychisch|lichamelijk) (?:of (?:psychische|lichamelijke|verstandelijke) )?(?:beperking|gezondheid|klacht|proble|toestand)|^beperking(?:en)?$|\btrauma's?\b|\btraumas?\b|\bptss\b|\bptsd\b|\bgezondheid(?:s(?:klacht|proble|toestand|situatie|beperking)|\b)|\bgezondh(?:\b|\.)|\bmental health|\bpsychiatr|\bpsych\. ?(?:klacht|proble)|\bggz\b|\brolstoelgebruik|\bwheelchair user|\bdepressie(?:f|s)?\b|\bverslaafd|\bverslavings?\b|\baddiction|^health$|\bhealth (?:issue|problem|condition|status|needs|complaint|concern)|\bzwanger|\bpregnan|\bsgbv\b|huiselijk geweld|domestic violence|seksueel geweld|sexual violence|\bbloedgroep|\bblood type|\bhiv\b|\bvaccinat|\bwmo[- ]?indicatie|\bzorgindicatie/u,
    aside: /trauma-?sensi\S*|(?:training|cursus|course|workshop)s?:? (?:over |in |on )?(?:trauma\S*|\S+ gezondheid|gezondheid\S*|mental health|ptss)|(?:trauma\S*|gezondheid\S*|health) (?:training|cursus|course|workshop)|(?:medische|huisartsen) ?post(?!-)|(?:toegankelijk|access)\S* (?:voor|for|met|with)[^,;]*|(?:disabled|wheelchair) (?:access\S*|toilet)|(?:medisch|gezondheids) ?centrum|(?:health|medical) cent(?:re|er)|(?:fac?ulteit|opleiding|studie|faculty)\S* (?:of |van )?(?:gezondheid|medische?|health|medic)\S*|medische? kinder\S+/gu },
  { subject: "identity-papers",
    words: /paspoort|passport|\bdoc(?:ument)?[-. ]?n(?:umme)?r|identiteits?(?:bewijs|kaart)|identity (?:card|document|number)|\bid[- ]?(?:bewijs|kaart|card)|\bkopie (?:van )?(?:het |uw |je )?id\b|\bcopy of (?:your )?id\b|\bn(?:umme)?r\.? verblijfsvergunning|legitimatie(?:bewijs)?|\breisdocument|\btravel document|rijbewijsn(?:umme)?r|driv(?:er'?s?|ing) licen[cs]e n|\bv[- ]?(?:n(?:umme)?r|num(?:ber)?|no)\b|vreemdelingenn(?:umme)?r|verblijfsdoc|verblijfspas|\b(?:foto|kopie|scan|upload|photo|copy|picture)\b.*\b(?:verblijfs?vergunning|residence permit|id)\b|\bvbl ?doc|\bw-document\b|nummer (?:van (?:de |uw |je )?)?verblijfsvergunning|verblijfsvergunning(?:s)?n(?:umme)?r|\bind-?n(?:umme)?r\b|\bunhcr\b|residence (?:permit|card|document) n|alien n(?:umber|o|r)|alien registration|\bzaaknummer ind\b/u },
  { subject: "origin",
    words: /\bnationaliteit|\bnationalit|^nat\.?$|^nation\.?$|\bnat\.? (?:cd|code|oms|omschr|hoofd|aanvr|client|cl)|\betni|\bethnic|\bherkomst|\bherk\b|\bafkomst\b|^afkomstig(?: uit)?$|\bgeb(?:oorte)?[-. ]*land|(?:country|ctry|cntry) (?:of )?(?:orig|birth)|(?:country|land) of (?:nationality|citizenship)|^citizenship$|\bhome country of\b|land (?:(?:van|v\.?) ?)?(?:herkomst|geboorte|oorsprong)|\bland van komst\b|\bland(?:en)? waar (?:\S+ )?vandaan\b|\buit welk(?:e)? land(?:en)?\b|\bin welk(?:e)? land(?:en)? .*\bgeboren\b|\b(?:which|what) countr(?:y|ies) .*\b(?:born|from)\b|\bborn in (?:which|what)|\borigin\b|\boorspronkelijk vandaan|^where (?:are|is) (?:you|they|the (?:family|household)) (?:originally )?from|^ras$|^race$|^coo$|\bstam\b|\bclan\b|\btribe|\bbevolkingsgroep|\bmigratieachtergrond|\bmigration background|(?:culturele|cultural) (?:achtergrond|background)/u,
    aside: /(?:taal|talen|languages?|beroep|werk|work|job|profession) (?:van|in|uit|of|from) (?:het |uw |je |hun |the |your |their )?(?:land van )?(?:country of )?(?:herkomst|oorsprong|afkomst|geboorteland|origin)|herkomst-?(?:taal|talen)|(?:herkomst|origin) (?:van (?:de |het )?|of (?:the )?)?(?:lead|aanm\S*|verwijz\S*|formulier|form|gegevens|data|application|referral)|(?:lead|aanm\S*|verwijz\S*|referral|application)[ _-]+(?:herkomst|origin)/gu },
  { subject: "flight-history",
    words: /vluchtverhaal|vluchtgeschiedenis|asielrelaas|asielverhaal|asielgeschiedenis|\bvluchtroute|\bvluchtreden|reden (?:van |voor )?(?:de )?vlucht\b|asielmotie|oorlogservaring|oorlogsverleden|asylum (?:story|claim|history|route)|flight (?:history|story|route)|reason for flight|displacement|reasons? for (?:fleeing|leaving (?:your|the|home|country|syria))|persecution|\bvervolging/u },
  { subject: "flight-history",
    words: /\breisroute\b|\bwelke landen (?:gereisd|gereis|gevlucht|gekomen)\b|jaar (?:van )?vlucht\b|\bgevlucht\b|\b(?:uw|je|jouw|de) reis naar (?:nederland|nl)\b|\bin (?:nederland|nl) gekomen\b|year of flight|\bfled\b|\bgot out\b.*\broute\b|\b(?:your|the) journey to (?:the )?(?:netherlands|nl|here)\b|\bdid you (?:travel|get|come) to (?:the )?(?:netherlands|nl|here)\b|\btravel route|country of asylum/u, unless: /\bwanneer\b|\bwhen\b|datum|\bdate\b|kosten|vergoeding/u },
  { subject: "criminal-record", words: /strafblad|criminal record|police record/u },
  { subject: "criminal-record",
    words: /strafrechtelijk|justiti[ae]|justitieel|\bjust(?:\.| )doc|criminal|veroorde(?:el|ling)|convict(?:ed|ions?)\b|\bdetentie|gedetineerd|gevangenis|\bprison|politiecontact|politieregistratie|aanraking (?:geweest |gekomen )?met (?:de )?politie|antecedenten|\bdelict|\boffences?\b|\boffenses?\b|\barrest(?:s|ed)?\b|\breclassering|\bprobation/u, unless: /\bvog\b|verklaring omtrent/u },
]; // prettier-ignore

/** Questions that ask for one of these however long they are, and what only brackets tell. */
const always: readonly Refused[] = [
  { subject: "health",
    words: /(?:lichamelijke|psychische|fysieke|medische) (?:of|en|and) (?:lichamelijke|psychische|fysieke|medische) (?:klacht|proble)|\b(?:ziekte|aandoening|beperking|handicap)\b.*\b(?:rekening|van weten|moet(?:en)? weten)\b|\bmedicijnen\b.*\bweten\b|\b(?:illness|disability|medical condition|health (?:issue|problem|condition))s?\b.*\b(?:into account|aware|know about|should know)\b/u },
  { subject: "criminal-record",
    words: /\bveroordeeld\b.*\b(?:geweest|justitie|strafbaar)|\bmet justitie in aanraking|\bin aanraking (?:geweest |gekomen )?met (?:justitie|politie)|\bconvicted of\b|\bcriminal (?:record|conviction)/u, unless: /\bvog\b|verklaring omtrent|certificate of conduct/u },
  { subject: "health",
    words: /\bptss\b|\bptsd\b|\b(?:an?|any) (?:illness|disease|disability|medical condition)\b|\b(?:treated|seen) by a (?:doctor|psychologist|psychiatrist)\b|\bonder behandeling (?:bij|van)\b/u, unless: /training|cursus|voorlichting|course|support people|ervaring met|experience with/u },
  { subject: "religion", words: /\b(?:what|which) (?:is your )?(?:religion|faith)\b|\bwelk(?:e)? (?:geloof|religie|godsdienst|kerk|moskee)\b/u },
  { subject: "origin", words: /\bkom(?:t|en)? uit \(land\)|\b(?:afkomstig|geboren) \(land\)|\bfrom \(country\)/u },
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
  if (isCountryOfAsylum(question, values)) return "flight-history";
  const isLong = wordsIn(question).length > 12;
  const found = aboutOne(always, folded(header)) ?? (isLong ? undefined : aboutOne(subjects, question));
  return found === undefined ? undefined : subjectOf(found, question, values);
}

/** The first subject that a text is about. */
function aboutOne(some: readonly Refused[], text: string): RefusedSubject | undefined {
  return some.find((one) => isAbout(one, text))?.subject;
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
