import { domainChoices } from "../words.ts";
import type { Domain } from "./division.ts";

/**
 * Words that say that somebody knows a subject, as parts of patterns on lower case without accents, Dutch and English
 * among each other. `~` before a part: anywhere in a word, as Dutch joins them; otherwise where a word begins. A part
 * that ends in `.` is a whole word. Too few is better than wrong: a skill that somebody lacks makes a bad division, one
 * that was not seen is typed on the sheet with availability.
 */
const known: Readonly<Record<Domain, string>> = {
  housing: `~timmerm timmerv carpent loodgiet plumb huisschild makelaar huizenmakelaar woningmakelaar estate.agent realtor ~vastgoed real.estate
    property.manag ~architect aannemer bouwvak bouwkund construction.worker elektricien elektromonteur electrician handyman klus
    stukadoor stucadoor tegelzet interieur woonconsul woonbegel woningco housing. vve. huismeester stedenbouw installateur
    metselaar bricklay dakdek roofer meubelm verhuizer.`,
  income: `accountant accountancy boekhoud bookkeep bankier bankmedew banking. bank. financ econoom economist belasting
    fiscalist tax. schuldhulp debt. budget verzeker insurance hypothe mortgage vermogensbeh ^controller$ business.controller actuar
    loonadmin payroll inkomensc maatschappelijk.werk social.work maatschappelijk.dienst`,
  language_civic: `~docent ~leraar ~lerares ~leerkracht ~onderwijz teacher tolk. gebarentolk interpreter. vertaler
    translator taalcoach taalmaat taalbuddy taaltrain taalkund linguist nt2. language.coach`,
  health: `~verpleeg ~verpleg nurse. nurses. nursing doctor. dokter physician arts. huisarts kinderarts tandarts bedrijfsarts jeugdarts
    basisarts ~fysiother physiother ~therapeut. ~therapeute. ~psycholoog psychologist ~psychiat psychother ~geneeskund
    medisch medical. apothek pharmac dentist mondhyg verloskund midwife logoped speech.therap dietist dietic lactatiek
    paramed ambulance ggz. zorg. zorgme zorgver zorgco thuiszorg ouderenz verzorgende healthcare health.care caregiver`,
  work: `hr. human.resource p&o. personeels recruit loopbaan career jobcoach job.coach uitzendb intercedent arbeids
    re-integrat reintegrat werkgever employer klantmanager vakbond trade.union participatie. werkconsul werkcoach
    detacheer headhunt employment. wervings`,
  education: `~docent ~leraar ~lerares ~leerkracht ~onderwijz teacher ~hoogleraar professor. lecturer ~pedagoog pedagog
    onderwijs. onderwijsa basisonderwijs tutor. educat kinderopvang pedagogisch peuter gastouder childcare schoolleid
    school.principal head.teacher huiswerkbeg school.director`,
  social: `maatschappelijk.werk social.work maatschappelijk.dienst welzijn welfare sociaal.werk sociaal.pedag sph. sph-er
    hulpverlen buurtwerk buurtcoach opbouwwerk community.work community.man jongerenw jongerencoach youth.work jeugdwerk
    dagbesteding evenement events. event.man kok. chef-kok cook. ^chef$ head.chef chef.de.cuisine informele.zorg vrijwilligersco
    volunteer.coord volunteer.man activiteitenbeg seniorensport sportco stadsgids city.guide tour.guide mediator coach.
    conflict.coach life.coach`,
  administration: `ict. ict- ^it$ it- it.man it.dir it.spec it.cons it.sup informatic programmeur computer software ^developer$ web.dev app.dev systeembeh
    system.admin functioneel.beheer ~ambtenaar civil.servant gemeente ~advocaat jurist lawyer notaris notary rechter.
    judge. legal. juridisch paralegal ~secretar administrat office.manager beleidsm beleidsa policy. griffier bestuurskund
    baliemedew burgerzaken`,
};

/** More words for what people say that they are good at: they name the subject itself. */
const said: Readonly<Record<Domain, string>> = {
  housing: "wonen housing. woning klus verf. verven verhuiz moving. tuin inricht furnish repair",
  income: "inkomen income. geld money. toeslag allowance uitkering benefits. schulden",
  language_civic: "taal. taalles talen. nederlands. dutch. inburger language languages. civic",
  health: "gezond health. ehbo first.aid zorg.",
  work: "werk. work. sollicit job.applic jobs. cv. netwerken. networking.",
  education: "school. scholen schools. onderwijs huiswerk homework education bijles studie",
  social: "sociaal social. koken. cooking. sport. sporten. sports. uitjes feest festival contact.",
  administration: "administr formulier forms. paperwork papier computer. computers. digid post. brieven letters.",
};

/** What somebody says who is still learning it, or whose work only sounds alike. */
const notYet = patternOf(`student. studente. studenten. leerling. scholier stagiair trainee. rijkstrainee intern. pupil.
  dierenarts`);

/** English arts are no Dutch doctor. */
const fineArts =
  /(?:fine|liberal|martial|performing|visual)\s+arts|\barts\s*(?:&|and)\s*(?:crafts?|culture|heritage|humanities|letters|media|sciences?)\b/gu;

/** Architects of systems build no houses. */
const ofSystems = patternOf("it. it- ict software enterprise. solution data cloud business");

function patternOf(words: string): RegExp {
  const parts = words.split(/\s+/u).map((word) => {
    const whole = word.endsWith(".") ? "(?![a-z0-9])" : "";
    const plain = word.replace(/^~|\.$/gu, "").replace(/\./gu, "[\\s-]+");
    return `${word.startsWith("~") ? "" : "(?:^|[^a-z0-9])"}${plain}${whole}`;
  });
  return new RegExp(parts.join("|"), "u");
}

interface Subject {
  readonly domain: Domain;
  readonly known: RegExp;
  readonly said: RegExp;
}

const subjects: readonly Subject[] = domainChoices.map(({ value, words }) => ({
  domain: value,
  known: patternOf(known[value]),
  said: patternOf([said[value], `${words.nl}.`.replace(/\s+/gu, "."), `${words.en}.`.replace(/\s+/gu, ".")].join(" ")),
}));

/** Lower case without accents, in parts that each say one thing: who is a student of one thing may teach another. */
function partsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(fineArts, " ")
    .split(/[;,/+]|\s(?:en|and)\s/u)
    .map((part) => part.trim());
}

function knows(part: string, { domain, known: pattern }: Subject): boolean {
  if (!pattern.test(part)) return false;
  return domain !== "housing" || !part.includes("architect") || !ofSystems.test(part);
}

/**
 * The subjects that somebody knows by profession or by what they say themselves, Dutch or English; none where the words
 * say nothing sure. For dividing tasks, never for matching (R7).
 */
export function skillsOf(occupation?: string, skills?: readonly string[]): ReadonlySet<Domain> {
  const professions = partsOf(occupation ?? "").filter((part) => !notYet.test(part));
  const talents = (skills ?? []).flatMap(partsOf);
  return new Set(
    subjects
      .filter(
        (subject) =>
          [...professions, ...talents].some((part) => knows(part, subject)) ||
          talents.some((part) => subject.said.test(part)),
      )
      .map(({ domain }) => domain),
  );
}
