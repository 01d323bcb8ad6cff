/**
 * Headers that say a word of ours about somebody or something else: `VOG trekker` is one paper and not that of a group,
 * `Postcode verwijzer` is nobody's home, `Streefniveau Nederlands` is no level that somebody has. To teach the intake
 * another such word, add it here.
 */
import type { ReadRole } from "../dictionary.ts";
import { headerShown } from "../header-text.ts";
import { personIn } from "../person-number.ts";
import { remembered } from "../remembered.ts";
import { folded } from "../words.ts";
import { isQuestion } from "./question.ts";

const list = (text: string): string => text.trim().split(/\s+/u).join("|");

/** A pattern for whole words. */
const words = (text: string): string => `(?<![\\p{L}'])(?:${list(text)})(?!\\p{L})`;

/** The same where no number stands behind them: `Aantal leden (minimaal 4)` says what everybody has to have. */
const wordsAlone = (text: string): string => `${words(text)}(?!\\.?\\s*\\d)`;

const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join("|"), "u");

/** One of a group, who is not the group. */
const oneOfThem = words(`
  trekker trekkers kartrekker kartrekkers woordvoerder woordvoerders woordvoerster contactpersoon contactpersonen contactp aanspreekpunt hoofdcontact groepsleider groepsleidster leider
  leidster bestuur chauffeur gastheer gastvrouw gedeeltelijk deels sommige enkele oudste deel\\s+van minimaal\\s+(?:1|een) partially some penningmeester voorzitter secretaris lid groepslid teamlid vrijwilliger buddy maatje partner gastouder vervanger reserve ambassadeur
  lead leads leader leaders spokesperson chair treasurer secretary member volunteer ambassador deputy contact\\s+person point\\s+of\\s+contact`);

/** Those who look after a group, unless a paper was seen by them. */
const staff = `(?<!(?:door|by|bij|via|van|to|aan|with|met)\\s+(?:de\\s+|the\\s+|onze\\s+|our\\s+)?)${words(
  "coordinator coordinatrice begeleider begeleidster coach",
)}`;

/** Who brings a household to us, or looks after it. */
const helpers = words(`
  verwijzer verwijzers verwijzende verwijzend aanmelder aanmeldende organisatie organisaties instantie instanties instelling ketenpartner ketenpartij
  consulent klantmanager casemanager regisseur begeleider begeleidster coach taalcoach jobcoach coordinator coordinatrice hulpverlener mentor
  vrijwilliger vrijwilligers ambassadeur bruggenbouwer wijkteam buurtteam verwijzerspostcode
  referrer referrers referring referral agency organisation organization caseworker coordinator mentor volunteer volunteers ambassador`);

/** Of languages these say which one: `Tolk` is a field of its own there. */
const interpreters = words("tolk interpreter");

/** Those on the other list. The families that receive are groups. */
const groupWords = words(`
  groep groepen groepje group groups circle wg welkomgroep welkomstgroep sponsorgroep maatjesgroep team sponsor sponsors trekker kartrekker
  groepspostcode buurtgezin gastgezin steungezin welkomgezin leader woordvoerder spokesperson match`);
const householdWords = words(`
  gezin gezinnen huishouden huishoudens hh statushouder statushouders nieuwkomer nieuwkomers client clienten inburgeraar inburgeraars vluchteling
  vluchtelingen koppelgezin gezinspostcode hoofdaanvrager hulpvrager household households family families newcomer newcomers refugee refugees match`);

/** Somebody beside the person whom a row is about; `aanvrager maatje` asks for one. */
const companions = `(?<!(?:aanvrager|vrager|volgens|vlgs|according to)\\s+)${words("maatje taalmaatje buddy contactpersoon contactp noodcontact")}|${words("contact\\s+person")}`;

/** Whoever belongs together with somebody: only the municipality of a household is itself called so. */
const matched = words(
  "gekoppeld gekoppelde gekoppelden koppeling gematcht gematchte matched linked toegewezen\\s+groep assigned\\s+group",
);

/** People who are not here yet, not any more, or may never be. */
const notHere = pattern(
  words(`azc coa asielzoekerscentrum opvang noodopvang opvanglocatie nareis nareizend nareizende nareizigers gezinshereniging hereniging buitenland elders
    uitwonend uitwonende achtergebleven thuisland herkomstland verwacht verwachte overleden vermist vertrokken
    abroad overseas elsewhere shelter asylum reunification reunite reuniting awaiting expected deceased missing missed departed
    uit\\s+huis left\\s+behind home\\s+country`),
  "(?<!\\p{L})(?:nog|still)\\s+(?:steeds\\s+)?(?:niet|in|te|not|to)(?!\\p{L})(?!\\s+(?:huis|the house|home|gezin|live|wonen))",
  words(`op\\s+komst wachtlijst verwachten in\\s+aanvraag niet\\s+in to\\s+follow joining\\s+later not\\s+in
    syrie syria eritrea ethiopie ethiopia turkije turkey afghanistan iran irak iraq jemen yemen somalie somalia soedan sudan oekraine ukraine libanon lebanon`),
  "(?<!\\p{L})(?:nog|moeten|gaan)\\s+(?:\\p{L}+\\s+)?(?:komen|komend)(?!\\p{L})",
);

/** Some of them only: those who work, or the smallest. */
const someOfThem = pattern(
  "(?<!\\p{L})(?:met|with)\\s+(?:een |a )?(?:werk|baan|rijbewijs|beperking|diploma|uitkering|zorg|job|work|licence|disability)",
  "(?<!\\d)\\d{1,2}\\s*(?:-|t m|tot|to)\\s*(?:[1-9]|1[0-6])(?!\\d)",
  "(?:<|onder(?: de)?|tot|under|below|jonger dan)\\s*(?:[1-9]|1[0-6])(?!\\d)",
);

/** What a house has room for, and no number of those who live in it. */
const room = wordsAlone(`max maximum maximaal maximale capaciteit capacity geschikt suitable fits passen past slaapplaatsen slaapplekken bedden beds bedrooms
  slaapkamers ruimte\\s+voor plaats\\s+voor room\\s+for`); // prettier-ignore

/** Members that a group would like to have, or has no longer. */
const wantedMembers = wordsAlone(`
  nodig benodigd benodigde weinig tekort gezocht zoeken gezochte werven vacature vacatures streefaantal streef doel minimaal minimum minstens minimale
  verwacht verwachte gewenst gewenste ontbrekend ontbrekende oud vertrokken gestopt reserve needed wanted required missing short expected target
  minimum former dropped vacancies recruit oorspronkelijk start originally`);

/** A language or a level that somebody does not have, but wants, or wants of others. */
const wished = words(`
  nodig gewenst gewenste wens wensen wenselijk wenst wenselijke taalwens gezocht gezochte zoekt zoeken ontbreekt ontbreken ontbrekende mist missen
  wanted desired wish wished wishes required missing lacking sought needed`);
const unspoken = `(?<!\\p{L})(?:niet|not|geen|no)\\s+(?:goed\\s+)?(?:gesproken|spoken|spreekt|spreken|beheerst|beheersen|speak|machtig|talen|languages)(?!\\p{L})|(?<!\\p{L})(?:spreekt|spreken|speaks?)\\s+(?:\\p{L}+\\s+)?(?:niet|geen|not|no)(?![\\p{L}])(?!\\s+(?:nederlands|dutch))`;
const aimed = `(?<!\\p{L})(?:streef|doel|wens|eind|richt)(?:taal)?niveau|${words(`
  behalen toekomstig toekomstige streven streef doel beoogd beoogde haalbaar haalbare leerbaar verwacht verwachte vereist vereiste minimaal
  gewenst gewenste wens wenselijk wenselijke einddoel goal aim aimed target expected required desired wanted needed minimum attainable achievable`)}`;

/** Fields, the sheets they stand on, and what makes them somebody else's. */
interface Rule {
  readonly roles: readonly ReadRole[];
  readonly fields: RegExp;
  readonly others: RegExp;
  /** True where a whole question may name others and still ask for one's own: `In welke gemeente zoekt u een gezin?` */
  readonly plainOnly?: true;
}

const people = /^(?:sex|age)$/u;
const contact = /^(?:phone|email)$/u;
const days = /^(?:registeredOn|intakeOn)$/u;
const another = `(?:persoon|gezinslid|person)\\s*[2-9]|(?:2e|tweede|second|2nd)\\s|${words("partner gewenst gewenste wanted desired")}`;
const homes = /^(?:postcode|address)$/u;

const rules: readonly Rule[] = [
  { roles: ["groups"], fields: /^vulnerability\./u, others: pattern(words("trekker kartrekker woordvoerder contactpersoon coordinator")), plainOnly: true },
  { roles: ["groups"], fields: /^approval\./u, others: pattern(oneOfThem, staff), plainOnly: true },
  { roles: ["groups"], fields: /^approval\./u, others: pattern(householdWords), plainOnly: true },
  { roles: ["members"], fields: /^approval\./u, others: pattern(groupWords, householdWords), plainOnly: true },
  { roles: ["groups"], fields: contact, others: pattern(helpers, interpreters, householdWords, matched, words("penningmeester treasurer")), plainOnly: true },
  { roles: ["households"], fields: contact, others: pattern(helpers, interpreters, groupWords, matched, words("maatje taalmaatje buddy")), plainOnly: true },
  { roles: ["members"], fields: /^(?:phone|email|postcode|address)$/u, others: pattern(groupWords, householdWords, words("coordinator")), plainOnly: true },
  { roles: ["households"], fields: homes, others: pattern(helpers, groupWords, matched, words("maatje taalmaatje buddy")), plainOnly: true },
  { roles: ["households"], fields: homes, others: pattern(words("verwijzer aanmelder referrer vrijwilliger volunteer")) },
  { roles: ["groups"], fields: homes, others: pattern(helpers, householdWords, matched), plainOnly: true },
  { roles: ["households"], fields: /^municipality$/u, others: pattern(helpers, groupWords, words("maatje buddy")), plainOnly: true },
  { roles: ["groups"], fields: /^municipality$/u, others: pattern(helpers, householdWords), plainOnly: true },
  { roles: ["households"], fields: /^(?:adults|children|persons)$/u, others: notHere },
  { roles: ["households"], fields: /^(?:adults|children|persons)$/u, others: pattern(groupWords, helpers, wished), plainOnly: true },
  { roles: ["households"], fields: /^(?:adults|children)$/u, others: someOfThem, plainOnly: true },
  { roles: ["households"], fields: /^persons$/u, others: pattern(room), plainOnly: true },
  { roles: ["groups"], fields: /^size$/u, others: pattern(wantedMembers, householdWords), plainOnly: true },
  { roles: ["households"], fields: people, others: pattern(helpers, interpreters, groupWords, companions, another), plainOnly: true },
  { roles: ["households"], fields: /^languages$/u, others: pattern(wished, helpers, companions, words("groep group")), plainOnly: true },
  { roles: ["groups"], fields: /^languages$/u, others: pattern(wished, householdWords, matched, words("ambassadeur ambassador")), plainOnly: true },
  { roles: ["groups", "households", "ambassadors"], fields: /^languages$/u, others: pattern(unspoken) },
  { roles: ["households"], fields: /^dutch$/u, others: pattern(aimed, companions, words("vrijwilliger volunteer groep group kinderen kind children partner")), plainOnly: true },
  { roles: ["households"], fields: /^vulnerability\./u, others: pattern(wordsAlone("vorig vorige oude gewenst gewenste previous desired maximale max")), plainOnly: true },
  { roles: ["households"], fields: days, others: pattern(groupWords, words("huisarts taalschool school")), plainOnly: true },
  { roles: ["groups"], fields: days, others: pattern(householdWords), plainOnly: true },
]; // prettier-ignore

/** A header as the rules look at it: each is looked up for every kind of sheet. */
const textOf = remembered((header: string): string => folded(headerShown(header)).replace(/[_/]+/gu, " "));

/** True for a header that says a field of somebody or something else than a row of the sheet is about. */
export function isOfOthers(header: string, field: string, role: ReadRole): boolean {
  // One of several people beside each other is no group.
  if (role === "groups" && personIn(header) !== undefined) return true;
  return rules.some(
    ({ roles, fields, others, plainOnly }) =>
      roles.includes(role) &&
      fields.test(field) &&
      others.test(textOf(header)) &&
      !(plainOnly === true && isQuestion(header)),
  );
}

/** Whose choice is none of the row's own, and what was and is no wish. */
const othersChoice = pattern(
  words(`coordinator coordinatrice coordinatoren matcher koppelaar matchmaker consulent klantmanager casemanager verwijzer begeleider coach
    projectleider regisseur medewerker organisatie coordinator's coordinators caseworker staff referrer organisation organization`),
  words(`ervaring ervaringen experience experiences experienced eerder eerdere oude vorig vorige voorheen vroeger begeleid begeleidde geholpen gekoppeld gekoppelde
    gematcht matched afgewezen declined rejected previous previously supported history`),
);

/** True for a header of an order that is somebody else's, or of what has been. */
export function isOthersChoice(header: string): boolean {
  return othersChoice.test(folded(header));
}
