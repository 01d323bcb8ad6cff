import { isCivilDate } from "../../dates/civil-date.ts";
import { readableDate } from "../../dates/readable-date.ts";
import type { HomeKind, HouseholdProfile, PreselectionGap } from "../../records/preselection.ts";
import type { HouseholdType } from "../../records/words.ts";
import { typeWords } from "../../sheets/household-types.ts";
import { groups, number, places, supportNeeded } from "./words.ts";

/** A number as people write it, with one decimal. */
function tenths(value: number): string {
  return value.toFixed(1).replace(".", ",");
}

const criteria = {
  distance: "afstand",
  priorities: "prioriteiten",
  expectation: "verwachtingen",
  interests: "interesses",
  work: "werk",
};

const focuses = [
  "vooral gezelligheid",
  "meer gezelligheid dan doelen",
  "gezelligheid en doelen",
  "meer doelen dan gezelligheid",
  "vooral hulp bij doelen",
];

const openTo = [
  "met weinig ervaring of bereidheid",
  "die weinig extra steun aankan",
  "die enige extra steun aankan",
  "die veel extra steun aankan",
  "die heel veel extra steun aankan",
];

/** A number of persons in words: in a home for at most 5 nobody reads of 5 to 6. */
function personsTold(persons: string, most = Infinity): string {
  const [least = "", highest = least] = persons.split("-");
  const told = Number(highest) > most ? [...new Set([least, String(most)])].join("-") : persons;
  return told === "1" ? "1 persoon" : `${told} personen`;
}

/** A kind of household in words, without anything that says who it is; in a home for at most so many persons. */
function kind({ type, persons, support }: HouseholdProfile, most?: number): string {
  return [
    type === undefined ? "huishouden van onbekende samenstelling" : typeWords[type].nl,
    ...(persons === undefined ? [] : [personsTold(persons, most)]),
    ...(support === undefined ? [] : [step(supportNeeded, support)]),
  ].join(", ");
}

/** A kind of home in words. */
function home({ type, most, from }: HomeKind): string {
  return [
    type === undefined ? "woning voor elk huishouden" : `woning voor een ${typeWords[type].nl}`,
    ...(most === undefined ? [] : [most === 1 ? "hoogstens 1 persoon" : `hoogstens ${most} personen`]),
    ...(from === undefined ? [] : [`vanaf ${isCivilDate(from) ? readableDate(from, "nl") : from}`]),
  ].join(", ");
}

function where(municipality: string | undefined): string {
  return municipality === undefined ? "" : ` in ${municipality}`;
}

function homes(count: number): string {
  return count === 1 ? "1 woning" : `${count} woningen`;
}

/** How many groups got what, as a sentence. */
export interface Counts {
  readonly groups: number;
  readonly homes: number;
  readonly placed: number;
  readonly choices: number;
}

function counted(v: Counts): string {
  const placed =
    v.placed === 0
      ? "Geen enkele groep kan een huishouden krijgen."
      : `Een huishouden is mogelijk voor ${groups(v.placed)}.`;
  const choice =
    v.choices === 0 ? "Geen groep heeft nog een tweede keuze." : `Een tweede keuze is er voor ${groups(v.choices)}.`;
  return `${groups(v.groups)} en ${homes(v.homes)}. ${placed} ${choice}`;
}

const waits = {
  approval: "De papieren van de groep zijn nog niet rond. De groep doet nu niet mee; maak de papieren rond.",
  "municipality-unknown": "De gemeente van de groep ontbreekt. Vul die in.",
  "no-home": "Er is geen woning in de gemeente van deze groep.",
  "vulnerability-unknown": "Bereidheid of ervaring van de groep ontbreekt. Vul die in.",
  "nothing-fits": "Geen soort huishouden past bij de woningen en bij wat de groep aankan.",
  outnumbered: "Er zijn te weinig woningen of huishoudens voor alle groepen die hier passen.",
};

/** What may be better than what was found, by the first goal that is not proven. */
const mayBeBetter: Readonly<Record<PreselectionGap["goal"], (most: number) => string>> = {
  groups: (most) => `Misschien is een huishouden mogelijk voor hoogstens ${groups(most)} meer.`,
  choices: (most) =>
    `Een huishouden voor meer groepen kan zeker niet. Misschien is er een tweede keuze voor hoogstens ${groups(most)} meer.`,
  wishes: () =>
    "Een huishouden of een tweede keuze voor meer groepen kan zeker niet. Misschien past het nog iets beter bij de wensen.",
  lottery: () => "Beter voor groepen en hun wensen kan zeker niet. Alleen de loting is niet helemaal nagerekend.",
};

/** The words for a step, from 0; the nearest there are. */
function step(words: readonly string[], place: number): string {
  return words[Math.max(0, Math.min(words.length - 1, Math.round(place)))] ?? "";
}

/** What one criterion adds to a score. */
export interface Points {
  readonly criterion: keyof typeof criteria;
  readonly points: number;
  readonly unknown?: boolean | undefined;
}

/** Points as a sum, those that are not known together at the end. */
function added(parts: readonly Points[]): string {
  const sum = (some: readonly Points[]): string =>
    some.map(({ criterion, points }) => `${criteria[criterion]} ${tenths(points)}`).join(" + ");
  const unknown = parts.filter((part) => part.unknown === true);
  const known = sum(parts.filter((part) => part.unknown !== true));
  const half = unknown.length === 0 ? "" : `niet bekend, telt half: ${sum(unknown)}`;
  return [known, half].filter((one) => one !== "").join(" + ");
}

/** Sentences of the second variant of matching, in Dutch. */
export const resettlement = {
  "pair-criteria": (v: { points: number; parts: readonly Points[] }) =>
    `score ${tenths(v.points)} van 10 = ${added(v.parts)}`,
  "pair-expectation-hours": (v: { group: number; household: number }) =>
    `let op: de groep denkt aan ${number(v.group)} uur per week, het huishouden aan ${number(v.household)}; praat daarover`,
  "pair-expectation-focus": (v: { group: number; household: number }) =>
    `let op: de groep wil ${step(focuses, v.group - 1)}, het huishouden ${step(focuses, v.household - 1)}; praat daarover`,
  "round-criteria-left-out": (v: { count: number }) =>
    `Woorden over geloof, herkomst, taal, geslacht of geaardheid tellen nooit mee. In de lijsten met interesses, prioriteiten en werk ${v.count === 1 ? "is 1 antwoord" : `zijn ${v.count} antwoorden`} daarom buiten de score gelaten.`,
  "level-criteria": (_: object) =>
    "Zo veel mogelijk hele punten voor afstand, prioriteiten, verwachtingen, interesses en werk",
  "homes-municipality": (_: object) =>
    "Op deze regel ontbreekt de gemeente. De woning doet niet mee. Vul de gemeente in.",
  "homes-unreadable": (_: object) =>
    "Dit vak kunnen we niet lezen. De woning doet niet mee. Kies een woord uit de lijst, vul een heel getal of een datum in, of maak het vak leeg.",
  "step-homes": (_: object) => "Leeg blad Woningen klaarzetten",
  "step-preselection": (_: object) => "Voorselectie schrijven",
  "preselection-fill-homes": (_: object) =>
    "Fase 1 begint met woningen. Vul op het blad Woningen per soort woning in: gemeente, voor welk huishouden, hoogstens hoeveel personen, hoeveel woningen en vanaf wanneer. Start daarna opnieuw met --set preset=resettlement --set phase=1, of zet die twee op het blad Instellingen.",
  "preselection-homes-unread": (_: object) =>
    "Geen enkele woning op het blad Woningen is te lezen. Verbeter de cellen die hieronder staan. Start daarna opnieuw.",
  "preselection-needs-preset": (_: object) =>
    "phase=1 hoort bij hervestiging. Deze ronde volgt de regels van de pilot en is geen voorselectie.",
  "preselection-homes-unused": (_: object) =>
    "Op het blad Woningen staan woningen. Deze ronde volgt de regels van de pilot en kijkt daar niet naar.",
  "remedy-preselection": (_: object) =>
    "Wilt u een voorselectie, start dan met --set preset=resettlement --set phase=1, of zet die twee op het blad Instellingen.",
  "preselection-no-groups": (_: object) => "Er zijn geen groepen vrij voor de voorselectie.",
  "preselection-made": (v: Counts) => `Voorselectie: ${counted(v)}`,
  "preselection-next": (_: object) =>
    "Dit is fase 1: er staan geen mensen op, en er is nog geen match. Gaven huishoudens toestemming? Start dan met --set preset=resettlement --set phase=2, of zet die twee op het blad Instellingen.",
  "preselection-inexact": (v: PreselectionGap) =>
    `Er zijn te veel mogelijkheden om alles na te rekenen. ${mayBeBetter[v.goal](v.most)}`,
  "preselection-more-inexact": (_: object) =>
    "Niet van alles is nagerekend wat één erbij verandert. Wat hier niet staat, kan ook helpen.",
  "preselection-total": (_: object) => "alle groepen en woningen",
  "preselection-counted": (v: Counts) => counted(v),
  "preselection-kinds-from-homes": (_: object) =>
    "Er is geen lijst met huishoudens: we gaan uit van elk huishouden dat in een woning past.",
  "preselection-kept": (v: { number: number; profile: HouseholdProfile; home: HomeKind; rank?: number | undefined }) =>
    `${v.number}. ${kind(v.profile, v.home.most)} (${home(v.home)})${v.rank === undefined ? "" : `; ${places[v.rank] ?? ""} keuze van de groep`}`,
  "preselection-suitable": (v: {
    home: HomeKind;
    types: readonly (HouseholdType | "unknown")[];
    support?: number | undefined;
  }) => {
    const types = v.types.map((type) => (type === "unknown" ? "onbekende samenstelling" : typeWords[type].nl));
    const most = v.support === undefined || v.support === 0 ? "" : "hoogstens ";
    const support = v.support === undefined ? [] : [`${most}${step(supportNeeded, v.support)}`];
    return `${home(v.home)}: ${[...types, ...support].join(", ")}`;
  },
  "preselection-waits": (v: { reason: keyof typeof waits }) => waits[v.reason],
  "preselection-no-choice": (_: object) => "Geen keuze: er past maar één soort huishouden.",
  "preselection-more": (v: {
    what: "home" | "group" | "household";
    municipality?: string | undefined;
    type?: HouseholdType | undefined;
    support?: number | undefined;
  }) => {
    if (v.what === "group") {
      return `nog een groep${where(v.municipality)}${v.support === undefined ? "" : ` ${step(openTo, v.support)}`}`;
    }
    if (v.what === "household") return `nog een ${v.type === undefined ? "huishouden" : typeWords[v.type].nl}`;
    const type = v.type === undefined ? "welk huishouden ook" : `een ${typeWords[v.type].nl}`;
    return `nog een woning${where(v.municipality)} voor ${type}`;
  },
  "preselection-nothing-more": (_: object) => "één woning, groep of huishouden",
  "preselection-no-gain": (_: object) =>
    "Eén erbij verandert niets: er zijn woningen en huishoudens tegelijk nodig, of een gemeente of score ontbreekt.",
  "preselection-gain": (v: { groups: number; choices: number }): string => {
    const more = v.groups === 0 ? [] : [`Een huishouden mogelijk voor ${groups(v.groups)} meer`];
    const choice = v.choices <= 0 ? [] : [`een tweede keuze voor ${groups(v.choices)} meer`];
    const told = [...more, ...choice].join(", en ");
    return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
  },
  "round-without-consent": (v: { count: number }) =>
    `${v.count === 1 ? "1 huishouden doet" : `${v.count} huishoudens doen`} niet mee: er is geen toestemming.`,
};
