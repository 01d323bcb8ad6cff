import type { Profile } from "../../records/round.ts";
import type { HouseholdType } from "../../records/words.ts";
import { groups, households, matches, number, typeNamed } from "./words.ts";

/** A mean as people read it: one decimal. */
function rounded(value: number): string {
  return number(Math.round(value * 10) / 10);
}

/** How many households a group could have, on average. */
function possible(mean: number): string {
  return rounded(mean) === "1" ? "1 mogelijk huishouden" : `${rounded(mean)} mogelijke huishoudens`;
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ".");
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

const support = ["geen", "weinig", "enige", "veel", "heel veel"];

function supportOf(band: number): string {
  return support[Math.min(band, support.length - 1)] ?? "";
}

const objectives = {
  fair: "zo min mogelijk laatste keuzes",
  total: "samen zo hoog mogelijk",
  "rank-maximal": "zo veel mogelijk eerste keuzes",
};

/** How often each choice was met, both sides counted; choices nobody got are left out. */
function wishes({ first, second, third, fourth, fifth, unranked }: Profile): string {
  const named: readonly (readonly [number, string])[] = [
    [first, "de eerste keuze"],
    [second, "de tweede"],
    [third, "de derde"],
    [fourth, "de vierde"],
    [fifth, "de vijfde"],
    [unranked, "een keuze die niet op de lijst stond"],
  ];
  const met = named.filter(([count]) => count > 0).map(([count, what]) => `${count} keer ${what}`);
  return met.join(", ");
}

/** The same as a sentence; nothing where nobody has a match to have wishes about. */
function wishesTold(profile: Profile): string {
  const told = wishes(profile);
  return told === "" ? "" : ` Wensen: ${told}.`;
}

/** Something that is more, less or the same as now. */
function than(more: number): string {
  if (more === 0) return "evenveel als nu";
  return more > 0 ? `${more} meer dan nu` : `${-more} minder dan nu`;
}

/** How many more or fewer of something there are than now. */
function moreOf(more: number, what: string): string {
  if (more === 0) return `evenveel ${what}`;
  return `${Math.abs(more)} ${more > 0 ? "meer" : "minder"} ${what}`;
}

/** A place that tells nobody's address: the municipality and the four digits of the postcode, as far as they are known. */
function place(v: { municipality: string; area: string }, otherwise: string): string {
  const area = v.area === "" ? [] : [`postcode ${v.area}`];
  const told = [...(v.municipality === "" ? [] : [v.municipality]), ...area];
  return told.length === 0 ? otherwise : `in ${told.join(", ")}`;
}

/** How chances fall into kinds that need no percentage. */
type ChanceCategory = "always" | "sometimes" | "outnumbered" | "no-candidate";

const categories: Readonly<Record<ChanceCategory, string>> = {
  always: "altijd een match",
  sometimes: "hangt van de loting af",
  outnumbered: "nooit: te weinig plaatsen",
  "no-candidate": "nooit: niemand mogelijk",
};

/** What goes behind how many people, in the singular and the plural. */
const chances: Readonly<Record<ChanceCategory, (isOne: boolean, draws: number) => string>> = {
  always: (isOne, draws) => `${isOne ? "kreeg" : "kregen"} bij alle ${draws} lotingen een match.`,
  sometimes: (isOne) => `${isOne ? "kreeg" : "kregen"} bij de ene loting wel een match en bij de andere niet.`,
  outnumbered: (isOne) =>
    `${isOne ? "kan" : "kunnen"} met wie er nu meedoen geen match krijgen, hoe de loting ook valt: dan zijn er minder matches, of komen de wensen slechter uit.`,
  "no-candidate": (isOne) => `${isOne ? "heeft" : "hebben"} in deze ronde niemand die past binnen de regels.`,
};

/** People of both sides, a side without any left out. */
function people(v: { groups: number; households: number }): string {
  if (v.groups === 0) return households(v.households);
  return v.households === 0 ? groups(v.groups) : `${groups(v.groups)} en ${households(v.households)}`;
}

/** Sentences of what would help, and chances, in Dutch. */
export const whatIf = {
  "step-round-what-if": (v: { round: number }) => `Wat als bij ronde ${v.round} schrijven`,
  "what-if-title": (v: { round: number }) => `Ronde ${v.round}: wat als`,
  "what-if-about": (_: object) =>
    "Wat had de ronde gegeven met een andere grens, een andere regel of andere mensen? Dit blad verandert niets aan de ronde; het helpt bij de volgende.",
  "what-if-wishes": (_: object) =>
    "Wensen zijn van beide kanten geteld, bij elke match dus twee. Wie geen voorkeur heeft, telt als eerste keuze.",
  "what-if-counted": (v: { draws: number }) =>
    `Kansen: dezelfde ronde is ${v.draws} keer opnieuw geloot. Zo'n kans is een schatting: een geschatte kans van 40% ligt bijna altijd tussen 33% en 47%.`,
  "what-if-certain": (_: object) =>
    "Kansen: in deze ronde hing geen plaats van de loting af. Wie een match kreeg, had die bij elke loting gekregen.",
  "what-if-coin": (_: object) =>
    "Bij een controlegroep hoort bij de kans ook het laatste lot: van de twee kandidaten van een groep heeft elk de helft.",
  "what-if-types": (_: object) =>
    "Verschillen tussen soorten huishoudens zeggen niet waardoor ze komen: soorten wonen ook op andere plekken en vragen andere steun. Bespreek ze wel met elkaar.",
  "what-if-own-limits": (v: { groups: number }) =>
    v.groups === 1
      ? "1 groep koos zelf een grens voor de afstand. Bij de regels over afstand verandert de grens alleen voor de andere groepen."
      : `${v.groups} groepen kozen zelf een grens voor de afstand. Bij de regels over afstand verandert de grens alleen voor de andere groepen.`,
  "what-if-too-large": (v: { pairs: number }) =>
    `Deze ronde heeft meer dan ${thousands(v.pairs)} mogelijke paren. Andere grenzen, kansen en werving zijn daarom niet uitgerekend.`,

  "what-if-item-distance": (v: { km: number }) => `grens ${number(v.km)} km`,
  "what-if-item-band": (v: { from: number; to?: number }) =>
    v.to === undefined ? `meer dan ${v.from} km van elkaar` : `${v.from} tot en met ${v.to} km van elkaar`,
  "what-if-item-objective": (v: { objective: "fair" | "total" | "rank-maximal" }) => objectives[v.objective],
  "what-if-item-type": (v: { type: HouseholdType | "unknown" }) => typeNamed(v.type),
  "what-if-item-chance": (v: { category: ChanceCategory }) => categories[v.category],
  "what-if-item-group": (v: { municipality: string; area: string; type: HouseholdType | "unknown" }) =>
    `groep erbij ${place(v, "in de buurt van een huishouden dat wacht")}: ${typeNamed(v.type)}`,
  "what-if-item-household": (v: { municipality: string; area: string; type: HouseholdType | "unknown" }) =>
    `huishouden erbij ${place(v, "in de buurt van een groep die wacht")}: ${v.type === "unknown" ? "elke soort" : typeNamed(v.type)}`,
  "what-if-item-pool": (v: { share: number }) =>
    v.share === 1 ? "iedereen van deze ronde" : `${percent(v.share)} van de mensen`,

  "what-if-unit-matches": (_: object) => "matches",
  "what-if-unit-first": (_: object) => "keer de eerste keuze",
  "what-if-unit-share": (_: object) => "% heeft een match",
  "what-if-unit-people": (_: object) => "huishoudens",
  "what-if-unit-households": (_: object) => "wachtende huishoudens die kans krijgen",
  "what-if-unit-groups": (_: object) => "wachtende groepen die kans krijgen",
  "what-if-unit-candidates": (_: object) => "mogelijke huishoudens per groep",

  "what-if-distance-own": (v: { matches: number; profile: Profile }) =>
    `De grens van deze ronde: ${matches(v.matches)}.${wishesTold(v.profile)}`,
  "what-if-distance": (v: { matches: number; more: number; profile: Profile }) =>
    `Met deze grens: ${matches(v.matches)}, ${than(v.more)}.${wishesTold(v.profile)}`,
  "what-if-band": (v: { possible: number; matches: number }) =>
    `Zo ver uit elkaar: ${v.possible === 1 ? "1 mogelijk paar" : `${v.possible} mogelijke paren`}, van wie er ${v.matches} een match ${v.matches === 1 ? "werd" : "werden"}.`,
  "what-if-objective-own": (v: { profile: Profile }) =>
    `De regel van deze ronde. Wensen, van beide kanten: ${wishes(v.profile)}.`,
  "what-if-objective-same": (_: object) => "Met deze regel kwamen de wensen net zo goed uit als nu.",
  "what-if-objective": (v: { profile: Profile; first: number; last: number }) =>
    `Met deze regel: ${wishes(v.profile)}. Vergeleken met nu: ${moreOf(v.first, "met de eerste keuze")}, en ${moreOf(v.last, "met de vijfde of een die niet op de lijst stond")}.`,
  "what-if-type": (v: { households: number; possible: number; matched: number }) =>
    `${households(v.households)}. Voor ${v.possible} was een groep mogelijk, ${v.matched} ${v.matched === 1 ? "kreeg" : "kregen"} een match.`,
  "what-if-type-chance": (v: { chance: number }) => `Gemiddelde kans op een match: ${percent(v.chance)}.`,
  "what-if-type-rank": (v: { rank: number }) =>
    `Gemiddelde plaats op de lijst van hun groep: ${rounded(v.rank)} (1 is de eerste keuze).`,
  "what-if-chance": (v: { category: ChanceCategory; groups: number; households: number; draws: number }) =>
    `${people(v)} ${chances[v.category](v.groups + v.households === 1, v.draws)}`,
  "what-if-group": (v: { band: number; helps: number }) =>
    `Met één groep erbij is er 1 match meer.${v.band < 0 ? "" : ` De groep ${v.band === 0 ? "hoeft geen extra steun te kunnen" : `moet ${supportOf(v.band)} extra steun kunnen`} geven.`} ${v.helps === 1 ? "Nu wacht daar 1 huishouden van deze soort; dat kan dan een match krijgen." : `Nu wachten daar ${v.helps} huishoudens van deze soort; één van hen kan dan een match krijgen.`}`,
  "what-if-household": (v: { band: number; helps: number }) =>
    `Met één huishouden erbij is er 1 match meer.${v.band < 0 ? "" : ` Het mag ${v.band === 0 ? "geen" : `hoogstens ${supportOf(v.band)}`} extra steun nodig hebben.`} ${v.helps === 1 ? "Nu wacht daar 1 groep; die kan dan een match krijgen." : `Nu wachten daar ${v.helps} groepen; één daarvan kan dan een match krijgen.`}`,
  "what-if-pool": (v: { share: number; candidates: number; matched: number }) =>
    v.share === 1
      ? `Nu heeft een groep gemiddeld ${possible(v.candidates)}, en kan ${percent(v.matched)} van de groepen een match krijgen.`
      : `Met ${percent(v.share)} van deze mensen, willekeurig gekozen, had een groep gemiddeld ${possible(v.candidates)}, en kon ${percent(v.matched)} van de groepen een match krijgen.`,
  "round-larger-pool": (v: { candidates: number; half: number; matched: number; halfMatched: number }) =>
    `Een groep heeft nu gemiddeld ${possible(v.candidates)}; met de helft van deze mensen was dat ${rounded(v.half)}. Nu kan ${percent(v.matched)} van de groepen een match krijgen; met de helft van deze mensen was dat ${percent(v.halfMatched)}. Zo kunt u schatten wat wachten oplevert. Zeker is het niet: het hangt af van wie erbij komt.`,
};
