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
  leidster penningmeester voorzitter secretaris lid groepslid teamlid vrijwilliger buddy maatje partner gastouder vervanger reserve ambassadeur
  lead leads leader leaders spokesperson chair treasurer secretary member volunteer ambassador deputy contact\\s+person point\\s+of\\s+contact`);

/** Those who look after a group, unless a paper was seen by them. */
const staff = `(?<!(?:door|by|bij|via|van|to|aan|with|met)\\s+(?:de\\s+|the\\s+|onze\\s+|our\\s+)?)${words(
  "coordinator coordinatrice begeleider begeleidster coach",
)}`;

/** Who brings a household to us, or looks after it. */
const helpers = words(`
  verwijzer verwijzers verwijzende verwijzend aanmelder aanmeldende organisatie organisaties instantie instanties instelling ketenpartner ketenpartij
  consulent klantmanager casemanager regisseur begeleider begeleidster coach taalcoach jobcoach coordinator coordinatrice hulpverlener mentor tolk
  vrijwilliger vrijwilligers ambassadeur bruggenbouwer
  referrer referrers referring referral agency organisation organization caseworker coordinator mentor interpreter volunteer volunteers ambassador`);

/** Those on the other list. The families that receive are groups. */
const groupWords = words(`
  groep groepen groepje group groups circle wg welkomgroep welkomstgroep sponsorgroep maatjesgroep team sponsor sponsors trekker kartrekker
  buurtgezin gastgezin steungezin welkomgezin leader woordvoerder spokesperson match`);
const householdWords = words(`
  gezin gezinnen huishouden huishoudens hh statushouder statushouders nieuwkomer nieuwkomers client clienten inburgeraar inburgeraars vluchteling
  vluchtelingen hoofdaanvrager hulpvrager household households family families newcomer newcomers refugee refugees match`);

/** Somebody beside the person whom a row is about; `aanvrager maatje` asks for one. */
const companions = `(?<!(?:aanvrager|vrager|volgens|vlgs|according to)\\s+)${words("maatje taalmaatje buddy contactpersoon contactp noodcontact")}|${words("contact\\s+person")}`;

/** Whoever belongs together with somebody: only the municipality of a household is itself called so. */
const matched = words("gekoppeld gekoppelde gematcht gematchte matched linked toegewezen\\s+groep assigned\\s+group");

/** People who are not here yet, not any more, or may never be. */
const notHere = pattern(
  words(`azc coa asielzoekerscentrum opvang noodopvang opvanglocatie nareis nareizend nareizende nareizigers gezinshereniging hereniging buitenland elders
    uitwonend uitwonende achtergebleven thuisland herkomstland verwacht verwachte overleden vermist vertrokken
    abroad overseas elsewhere shelter asylum reunification reunite reuniting awaiting expected deceased missing missed departed
    uit\\s+huis left\\s+behind home\\s+country`),
  "(?<!\\p{L})(?:nog|still)\\s+(?:steeds\\s+)?(?:niet|in|te|not|to)(?!\\p{L})(?!\\s+(?:huis|the house|home|gezin|live|wonen))",
  "(?<!\\p{L})(?:nog|moeten|gaan)\\s+(?:\\p{L}+\\s+)?(?:komen|komend)(?!\\p{L})",
);

/** What a house has room for, and no number of those who live in it. */
const room = wordsAlone(`max maximum maximaal maximale capaciteit capacity geschikt suitable fits passen past slaapplaatsen slaapplekken bedden beds bedrooms
  slaapkamers ruimte\\s+voor plaats\\s+voor room\\s+for`); // prettier-ignore

/** Members that a group would like to have, or has no longer. */
const wantedMembers = wordsAlone(`
  nodig benodigd benodigde weinig tekort gezocht zoeken gezochte werven vacature vacatures streefaantal streef doel minimaal minimum minstens minimale
  verwacht verwachte gewenst gewenste ontbrekend ontbrekende oud vertrokken gestopt reserve needed wanted required missing short expected target
  minimum former dropped vacancies recruit`);

/** A language or a level that somebody does not have, but wants, or wants of others. */
const wished = words(`
  gewenst gewenste wens wensen wenselijk wenst wenselijke taalwens gezocht gezochte zoekt zoeken ontbreekt ontbreken ontbrekende mist missen
  wanted desired wish wished wishes required missing lacking sought needed`);
const unspoken = `(?<!\\p{L})(?:niet|not|geen|no)\\s+(?:goed\\s+)?(?:gesproken|spoken|spreekt|spreken|beheerst|beheersen|speak|machtig|talen|languages)(?!\\p{L})|(?<!\\p{L})(?:spreekt|spreken|speaks?)\\s+(?:\\p{L}+\\s+)?(?:niet|geen|not|no)(?![\\p{L}])(?!\\s+(?:nederlands|dutch))`;
const aimed = `(?<!\\p{L})(?:streef|doel|wens|eind|richt)(?:taal)?niveau|${words(`
  streven streef doel beoogd beoogde haalbaar haalbare leerbaar verwacht verwachte vereist vereiste minimaal
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
const homes = /^(?:postcode|address)$/u;

const rules: readonly Rule[] = [
  { roles: ["groups"], fields: /^approval\./u, others: pattern(oneOfThem, staff), plainOnly: true },
  { roles: ["households"], fields: homes, others: pattern(helpers, groupWords, matched), plainOnly: true },
  { roles: ["households"], fields: homes, others: pattern(words("verwijzer aanmelder referrer vrijwilliger volunteer")) },
  { roles: ["groups"], fields: homes, others: pattern(helpers, householdWords, matched), plainOnly: true },
  { roles: ["households"], fields: /^municipality$/u, others: pattern(helpers, groupWords, words("maatje buddy")), plainOnly: true },
  { roles: ["groups"], fields: /^municipality$/u, others: pattern(helpers, householdWords), plainOnly: true },
  { roles: ["households"], fields: /^(?:adults|children|persons)$/u, others: notHere },
  { roles: ["households"], fields: /^persons$/u, others: pattern(room), plainOnly: true },
  { roles: ["groups"], fields: /^size$/u, others: pattern(wantedMembers), plainOnly: true },
  { roles: ["households"], fields: people, others: pattern(helpers, groupWords, companions), plainOnly: true },
  { roles: ["households"], fields: /^languages$/u, others: pattern(wished, words("groep group vrijwilliger volunteer contactpersoon ambassadeur ambassador")), plainOnly: true },
  { roles: ["groups"], fields: /^languages$/u, others: pattern(wished, householdWords, matched), plainOnly: true },
  { roles: ["groups", "households", "ambassadors"], fields: /^languages$/u, others: pattern(unspoken) },
  { roles: ["households"], fields: /^dutch$/u, others: pattern(aimed, words("vrijwilliger volunteer groep group")), plainOnly: true },
]; // prettier-ignore

/** The rules that a header falls under: each header is looked up for every kind of sheet. */
const rulesOf = remembered((header: string): readonly Rule[] => {
  const text = folded(headerShown(header)).replace(/[_/]+/gu, " ");
  return rules.filter(({ others, plainOnly }) => others.test(text) && !(plainOnly === true && isQuestion(header)));
});

/** True for a header that says a field of somebody or something else than a row of the sheet is about. */
export function isOfOthers(header: string, field: string, role: ReadRole): boolean {
  // One of several people beside each other is no group.
  if (role === "groups" && personIn(header) !== undefined) return true;
  return rulesOf(header).some(({ roles, fields }) => roles.includes(role) && fields.test(field));
}

/** Whose choice is none of the row's own, and what was and is no wish. */
const othersChoice = pattern(
  words(`coordinator coordinatrice coordinatoren matcher koppelaar matchmaker consulent klantmanager casemanager verwijzer begeleider coach
    projectleider regisseur medewerker organisatie coordinator's coordinators caseworker staff referrer organisation organization`),
  words(`ervaring ervaringen experience experiences experienced eerder eerdere vorige voorheen vroeger begeleid begeleidde geholpen gekoppeld gekoppelde
    gematcht matched afgewezen declined rejected previous previously supported history`),
);

/** True for a header of an order that is somebody else's, or of what has been. */
export function isOthersChoice(header: string): boolean {
  return othersChoice.test(folded(header));
}
