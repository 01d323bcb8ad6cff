/**
 * Words for who somebody is: religion and houses of worship, origin, language, sex and orientation, in Dutch and English
 * (R10, R20; GDPR article 9). The one list by which columns, criteria and settings know them; languages come from
 * `language-names.ts`. Words are compared folded, without accents and capitals. To teach it a word, add it here.
 *
 * Learning Dutch is a goal that everybody here can share and tells nobody's origin: `taal leren` and `Nederlands` are
 * no such words. A list never knows everything: a code name that people agree on stays unseen.
 */
import { ambiguousLanguages, languageEntries } from "./language-names.ts";
import { wordsIn } from "./words.ts";

/** What such a word is about. */
export type PersonalSubject = "sex" | "religion" | "origin" | "orientation" | "language";

interface PersonalWords {
  readonly subject: PersonalSubject;
  /** Beginnings of words. */
  readonly stems: readonly string[];
  /** Whole words, where the beginning is also that of other words. */
  readonly words: readonly string[];
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

const vocabulary: readonly PersonalWords[] = [
  { subject: "religion",
    stems: list(`
      kerk church moskee mosque masjid synagog tempel kathedra cathedr klooster monaster parochi parish
      geloof gelov relig godsdien spiritual levensbeschouw levensovertuig belief believ faith worship aanbidd
      bijbel bible biblical koran quran thora torah evangel gospel psalm sacrament catech
      bidden gebed pray prayer ramadan suikerfeest offerfeest kerst pasen pinkster pentecost easter halal koosjer kosher
      christ katholi cathol protestant gereformeerd hervormd orthodox kopti coptic baptis mormo jehova zevendedags
      adventist lutheran luthers calvinis islam moslim muslim soenni sunni sjiie sjiit shiit shia alevi alawi alevit
      ahmadi druz druus jezidi yezidi yazidi jood joden jewish judai boeddh buddh hindoe hindu sikh bahai
      zoroast atheis agnost humanis missionar imam dominee pastoor pastor priester priest rabbi theolog`),
    words: list(`
      temple temples chapel kapel god gods allah jezus jesus jew jews eid vrijdaggebed zondagsdienst
      zondagsschool`) },
  { subject: "orientation",
    stems: list(`
      lhbt lgbt homos hetero lesb bisek bisex queer transgender transsek transsex seksu sexual geaard nonbinai
      aseksu asexual panseksu pansexual`),
    words: list("homo homo's gay gays pride homovriendelijk") },
  { subject: "sex",
    stems: list(`
      geslacht sekse gender mannen vrouwen manspers dames mannelijk vrouwelijk jongens meisjes meiden`),
    words: list(`
      sex sexe man vrouw mannetje vrouwtje heer heren dame jongen meisje man's men's women woman women's woman's
      male males female females girl girls girl's girls' boy boys boys' lady ladies gentlemen mevrouw meneer
      herenvoetbal herenkleding`) },
  { subject: "origin",
    stems: list(`
      herkomst afkomst nationalit etnisch etnici ethnic geboorteland geboorteplaats birthplace thuisland vaderland
      moederland landgeno homeland compatriot diaspora huidskleur
      afgha alban algeri algerij angol antilli arab argenti armeen armeni azerb bangla belarus belgi berbers birma
      bosni boerund burund brazili bulga camero canad chile colombi congo cuba egypt eritr ethiop europ filip
      frankrijk griek guine hongar indiaas indiase indisch indon iraak iraan iraks irak iran iraq
      israel ivoria japan jemen yemen jordani kameroen kazach kenia kenya koerd kurd kosov libano leban libie libisch
      libya macedon marok morocc moldav mongol montenegr myanmar nepal nigeria oegand ugand oeigo oekra oezb pakist palest
      peruaan peruvia roemeen romania rwand russi rusland saoedi senegal servisch serbia singal sloven slowa soedan
      sudan somali soerinaam surina suriname syri tadzj tajik tamil tanzan thai tibet togo tsjech tsjetsj tsjaad tunes
      tunis turk ukrain uzbek venezol venezuel vietnam zimbabw afrika africa`),
    words: list(`
      ras rassen racial origin origins country countries mali china chili chad ghana ghanees ghanese
      georgie georgia india indian polen poland engeland duitsland spanje italie portugal oostenrijk gambia
      gambiaan libie laos oman qatar koeweit kuwait niger benin haiti peru`) },
  { subject: "language",
    stems: list("moedertaal moedertalen thuistaal thuistalen voertaal taalgeno"),
    words: list("anderstalig anderstaligen spreekt native") },
]; // prettier-ignore

/** Answers to the question for sex that mean something else within a longer text: `men` is also Dutch for people. */
const letters: ReadonlySet<string> = new Set(["m", "v", "f", "w", "x", "men", "dhr", "mevr", "mw"]);

/** Names of languages, except Dutch, and except codes, of which some are everyday words. */
const languageNames: readonly string[] = [
  ...languageEntries
    .filter(({ code }) => code !== "nl")
    .flatMap(({ nl, en, also }) => [nl, en, ...also.filter((name) => name.length > 3)]),
  ...ambiguousLanguages,
].map((name) => wordsIn(name).join(" "));

const oneWordNames: ReadonlySet<string> = new Set(languageNames.filter((name) => name !== "" && !name.includes(" ")));

function isLanguage(word: string): boolean {
  // `Arabische keuken`, `Poolse les`.
  return oneWordNames.has(word) || (word.endsWith("e") && oneWordNames.has(word.slice(0, -1)));
}

const wholeWords: ReadonlyMap<string, PersonalSubject> = new Map(
  vocabulary.flatMap(({ subject, words }) => words.map((word): [string, PersonalSubject] => [word, subject])),
);

/** What a word is about; houses of worship also at the end of a longer word: `wijkkerk`. */
function subjectOfWord(word: string): PersonalSubject | undefined {
  const whole = wholeWords.get(word);
  if (whole !== undefined) return whole;
  if (isLanguage(word)) return "language";
  if (/(?:kerk|kerken|moskee|moskeeen|tempel)$/u.test(word)) return "religion";
  return vocabulary.find(({ stems }) => stems.some((stem) => word.startsWith(stem)))?.subject;
}

/** Words that do not hide what the others say: `geen moslim`, `alleen christenen`, `bij voorkeur een man`. */
const aside: ReadonlySet<string> = new Set([
  "geen", "niet", "alleen", "liefst", "liever", "graag", "bij", "voorkeur", "een", "en", "of", "de", "het", "ook", "uit",
  "no", "not", "only", "prefer", "preferably", "a", "an", "and", "or", "the", "from",
]); // prettier-ignore

/** The words of a text but for those that hide nothing. */
function telling(text: string): readonly string[] {
  return wordsIn(text).filter((word) => !aside.has(word));
}

/** What a text says of who somebody is, by the first such word; `undefined` for all other texts. */
export function personalSubject(text: string): PersonalSubject | undefined {
  const words = telling(text);
  if (words.length > 0 && words.every((word) => letters.has(word))) return "sex";
  for (const word of words) {
    const subject = subjectOfWord(word);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** Names of places have such words in them: `Ridderkerk`, `Kerkrade`. */
const inPlaceNames = /kerk/u;

/** What the cell of a column names and nothing else: `vrouw`, `Syrië`, `christen`, `Arabisch, Engels`. */
export function personalValue(text: string): PersonalSubject | undefined {
  const words = telling(text);
  if (words.length === 0) return undefined;
  if (words.every((word) => letters.has(word))) return "sex";
  const subjects = words.map((word) =>
    inPlaceNames.test(word) && word !== "kerk" && word !== "kerken" ? undefined : subjectOfWord(word),
  );
  return subjects.every((subject) => subject !== undefined) ? subjects[0] : undefined;
}
