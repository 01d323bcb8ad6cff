/** Which moment words speak of, and whose answers: names of sheets, titles, and cells of a column. */
import { folded } from "../../intake/words.ts";
import type { Respondent, StudyArm, Wave } from "../response.ts";

const endWords =
  /\beind(?:meting|evaluatie|enquete|vragenlijst|gesprek|formulier)?\b|\beinde\b|\bslot(?:meting|formulier|evaluatie|enquete|vragenlijst|gesprek)?\b|\bafsluit|\bafrond|\bend(?:line)?\b|\bfinal\b|\bclosing\b|\bexit\b|\bna (?:12|twaalf) maanden|\bna (?:1|een) jaar|\bt2\b|\bmeting 3\b|\bderde meting|\b3e meting|\bnameting\b|\bpost-?test\b|\bfollow-?up\b|\bwave 3\b/u;
const midWords =
  /\btussen(?:meting|evaluatie|enquete|vragenlijst|stand|tijds\w*)\b|\btussentijdse?\b|\bmid(?:term|line|-term|-line|way)?\b|\bhalfweg|\bhalverwege|\bhalfjaar|\bhalf jaar|\bhalfway\b|\binterim\b|\bna (?:6|zes) maanden|\bt1\b|\bmeting 2\b|\btweede meting|\b2e meting|\bwave 2\b/u;
const intakeWords =
  /\bintake|\bnulmeting|\b0-?meting|\bvoormeting|\bbaseline\b|\bstart(?:meting|vragenlijst|enquete)\b|\bbegin(?:meting|vragenlijst)\b|\baanmeld|\bt0\b|\bmeting 1\b|\beerste meting|\b1e meting|\bpre-?test\b|\bregistration\b|\bsign-?up\b|\bwave 1\b/u;

/** The moment that a text speaks of; nothing where it speaks of none or of more than one. */
export function waveIn(text: string): Wave | undefined {
  const plain = folded(text).replace(/[_.]+/gu, " ");
  const found = ([["intake", intakeWords], ["mid", midWords], ["end", endWords]] as const).filter(([, words]) => words.test(plain)); // prettier-ignore
  return found.length === 1 ? found[0]?.[0] : undefined;
}

const bareWaves: Readonly<Record<string, Wave>> = { 0: "intake", t0: "intake", begin: "intake", start: "intake", nul: "intake", "1": "mid", t1: "mid", tussen: "mid", halverwege: "mid", "2": "end", t2: "end", eind: "end", slot: "end" }; // prettier-ignore

/** The moment that a cell of a column of moments says; numbers only count where the column begins at 0. */
export function waveOfCell(text: string, beginsAtNought: boolean): Wave | undefined {
  const plain = folded(text);
  const bare = /^\d$/u.test(plain) && !beginsAtNought ? undefined : bareWaves[plain];
  return bare ?? waveIn(text);
}

const partnerWords =
  /\bpartner(?:s|organisaties?)\b|\bpartner(?:-| )organi[sz]ations?\b|\bketenpartners?\b|\bsamenwerkingspartners?\b|\borganisaties?\b|\borgani[sz]ations?\b|\bstakeholders?\b|\bprofessionals?\b|\binstanties\b|\bvluchtelingenwerk\b|\bvwn\b|\bmaatschappelijk begeleiders?\b/u;
const memberWords =
  /\b(?:groeps)?leden\b|\bgroepslid\b|\blid\b|\bmembers?\b|\bvrijwilligers?\b|\bdeelnemers? van (?:de )?groep/u;
const groupWords = /\bwelkom(?:st)? ?groep(?:en)?\b|\bgroep(?:en)?\b|\bgroups?\b|\bwg\b|\bsponsorgroep(?:en)?\b/u;
const householdWords =
  /\bstatushouders?\b|\bhuishoudens?\b|\bhouseholds?\b|\bnieuwkomers?\b|\bnewcomers?\b|\bgezin(?:nen)?\b|\bvergunninghouders?\b|\binburgeraars?\b|\bfamil(?:y|ies)\b|\bsh\b|\bhh\b|\brefugees?\b/u;

/** Whose answers a text speaks of: partners, members, households or groups; nothing where it says none or two. */
export function respondentIn(text: string): Respondent | undefined {
  const plain = folded(text).replace(/[_.]+/gu, " ");
  if (partnerWords.test(plain)) return "partner";
  const isHousehold = householdWords.test(plain);
  if (memberWords.test(plain)) return isHousehold ? undefined : "member";
  if (groupWords.test(plain)) return isHousehold ? undefined : "group";
  return isHousehold ? "household" : undefined;
}

/** Headers of columns that say the moment, the kind of respondent, the arm, the match or the day of answers. */
export const asideHeaders = {
  wave: /^(?:wave|golf|meetmoment|meting|moment|ronde van (?:de )?(?:meting|vragenlijst)|survey moment|measurement|tijdstip van meting|meetronde)$/u,
  respondent:
    /^(?:type respondent|respondent(?:type)?|respondent type|soort respondent|rol|u bent|ik ben|bent u|wie bent u|wie vult (?:dit|deze vragenlijst) in|namens wie.*|i am|you are|who are you|role|soort deelnemer|type deelnemer)$/u,
  arm: /^(?:arm|conditie|condition|onderzoeksgroep|studiegroep|controle(?:groep)?|control(?: group)?|behandeling|treatment|interventie|met of zonder groep|heeft (?:een )?groep|groep of controle(?:groep)?|deelnemer of controle(?:groep)?|treated)$/u,
  match: /^(?:match|match ?(?:nr|nummer|id|code)|matchcode|koppeling)$/u,
  on: /^(?:datum|date|dag|ingevuld op|datum (?:ingevuld|invullen|gesprek|interview|van (?:invullen|gesprek|meting|afname))|afgenomen op|afnamedatum|tijdstempel|timestamp|completed on|date of (?:interview|completion)|invuldatum|meetdatum)$/u,
} as const;

const controlWords =
  /controle|control|zonder groep|without (?:a )?group|wachtlijst|waiting list|geen groep|no group|^c$|vergelijking|comparison/u;
const treatedWords =
  /behandel|treat|met groep|with (?:a )?group|gematcht|matched|interventie|intervention|deelnemer|^t$|participant|welkom groep/u;

/** The arm that a cell says: a yes below `Controlegroep` is control, below `Heeft groep` treated. */
export function armOfCell(header: string, text: string): Extract<StudyArm, "treated" | "control"> | undefined {
  const [head, said] = [folded(header), folded(text)];
  const isControl = /^(?:controle|control)/u.test(head);
  if (/^(?:ja|yes|x|1|true|waar)$/u.test(said)) return isControl ? "control" : /groep|treat|behandel/u.test(head) ? "treated" : undefined;
  if (/^(?:nee|no|0|false|onwaar)$/u.test(said)) return isControl ? "treated" : /groep|treat|behandel/u.test(head) ? "control" : undefined;
  if (controlWords.test(said)) return "control";
  return treatedWords.test(said) ? "treated" : undefined;
} // prettier-ignore
