import { isCivilDate } from "../../dates/civil-date.ts";
import { readableDate } from "../../dates/readable-date.ts";
import type { HomeKind, HouseholdProfile, PreselectionGap } from "../../records/preselection.ts";
import { typeWords } from "../../sheets/household-types.ts";
import type { Points, resettlement as dutch } from "../nl/resettlement.ts";
import { groups, places, supportNeeded } from "./words.ts";

const criteria = {
  distance: "distance",
  priorities: "priorities",
  expectation: "expectations",
  interests: "interests",
  work: "work",
};

const focuses = [
  "mostly company",
  "more company than goals",
  "company and goals",
  "more goals than company",
  "mostly help with goals",
];

const openTo = [
  "with little experience or willingness",
  "that can give little extra support",
  "that can give some extra support",
  "that can give much extra support",
  "that can give very much extra support",
];

function personsTold(persons: string, most = Infinity): string {
  const [least = "", highest = least] = persons.split("-");
  const told = Number(highest) > most ? [...new Set([least, String(most)])].join("-") : persons;
  return told === "1" ? "1 person" : `${told} persons`;
}

function kind({ type, persons, support }: HouseholdProfile, most?: number): string {
  return [
    type === undefined ? "household of unknown composition" : typeWords[type].en,
    ...(persons === undefined ? [] : [personsTold(persons, most)]),
    ...(support === undefined ? [] : [step(supportNeeded, support)]),
  ].join(", ");
}

function home({ type, most, from }: HomeKind): string {
  return [
    type === undefined ? "home for any household" : `home for a ${typeWords[type].en}`,
    ...(most === undefined ? [] : [most === 1 ? "at most 1 person" : `at most ${most} persons`]),
    ...(from === undefined ? [] : [`from ${isCivilDate(from) ? readableDate(from, "en") : from}`]),
  ].join(", ");
}

function where(municipality: string | undefined): string {
  return municipality === undefined ? "" : ` in ${municipality}`;
}

function homes(count: number): string {
  return count === 1 ? "1 home" : `${count} homes`;
}

function counted(v: { groups: number; homes: number; placed: number; choices: number }): string {
  const placed = v.placed === 0 ? "No group can get a household." : `A household is possible for ${groups(v.placed)}.`;
  const choice =
    v.choices === 0 ? "No group has a second choice yet." : `There is a second choice for ${groups(v.choices)}.`;
  return `${groups(v.groups)} and ${homes(v.homes)}. ${placed} ${choice}`;
}

const waits = {
  approval: "The papers of the group are not complete. The group takes no part now; complete the papers.",
  "municipality-unknown": "The municipality of the group is missing. Fill it in.",
  "no-home": "There is no home in the municipality of this group.",
  "vulnerability-unknown": "Willingness or experience of the group is missing. Fill it in.",
  "nothing-fits": "No kind of household fits the homes and what the group can carry.",
  outnumbered: "There are too few homes or households for all groups that fit here.",
};

function step(words: readonly string[], place: number): string {
  return words[Math.max(0, Math.min(words.length - 1, Math.round(place)))] ?? "";
}

function added(parts: readonly Points[]): string {
  const sum = (some: readonly Points[]): string =>
    some.map(({ criterion, points }) => `${criteria[criterion]} ${points.toFixed(1)}`).join(" + ");
  const unknown = parts.filter((part) => part.unknown === true);
  const known = sum(parts.filter((part) => part.unknown !== true));
  const half = unknown.length === 0 ? "" : `not known, counts half: ${sum(unknown)}`;
  return [known, half].filter((one) => one !== "").join(" + ");
}

/** What may be better than what was found, by the first goal that is not proven. */
const mayBeBetter: Readonly<Record<PreselectionGap["goal"], (most: number) => string>> = {
  groups: (most) => `Perhaps a household is possible for at most ${groups(most)} more.`,
  choices: (most) =>
    `A household for more groups is certainly not possible. Perhaps there is a second choice for at most ${groups(most)} more.`,
  wishes: () =>
    "A household or a second choice for more groups is certainly not possible. Perhaps it can fit the wishes a little better.",
  lottery: () => "Nothing better is possible for groups and their wishes. Only the draw was not computed to the end.",
};

/** Sentences of the second variant of matching, in English. */
export const resettlement: typeof dutch = {
  "pair-criteria": (v) => `score ${v.points.toFixed(1)} of 10 = ${added(v.parts)}`,
  "pair-expectation-hours": (v) =>
    `note: the group thinks of ${v.group} hours a week, the household of ${v.household}; talk about it`,
  "pair-expectation-focus": (v) =>
    `note: the group wants ${step(focuses, v.group - 1)}, the household ${step(focuses, v.household - 1)}; talk about it`,
  "round-criteria-left-out": (v) =>
    `Words about religion, origin, language, sex or orientation never count. In the lists of interests, priorities and work ${v.count === 1 ? "1 answer was" : `${v.count} answers were`} left out of the score for that reason.`,
  "level-criteria": () => "As many whole points as possible for distance, priorities, expectations, interests and work",
  "homes-municipality": () => "This line lacks the municipality. The home takes no part. Fill in the municipality.",
  "homes-unreadable": () =>
    "We cannot read this cell. The home takes no part. Choose a word from the list, fill in a whole number or a date, or empty the cell.",
  "step-homes": () => "Put an empty sheet Homes ready",
  "step-preselection": () => "Write the pre-selection",
  "preselection-fill-homes": () =>
    "Phase 1 begins with homes. Fill in on the sheet Homes, per kind of home: municipality, for which household, at most how many persons, how many homes and from when. Then start again with --set preset=resettlement --set phase=1, or put these two on the sheet Settings.",
  "preselection-homes-unread": () =>
    "No home on the sheet Homes can be read. Correct the cells named below. Then start again.",
  "preselection-needs-preset": () =>
    "phase=1 belongs to resettlement. This round follows the rules of the pilot and is no pre-selection.",
  "preselection-homes-unused": () =>
    "There are homes on the sheet Homes. This round follows the rules of the pilot and does not look at them.",
  "remedy-preselection": () =>
    "For a pre-selection, start with --set preset=resettlement --set phase=1, or put these two on the sheet Settings.",
  "preselection-no-groups": () => "There are no groups free for the pre-selection.",
  "preselection-made": (v) => `Pre-selection: ${counted(v)}`,
  "preselection-next": () =>
    "This is phase 1: there are no people on it, and no match yet. Did households give consent? Then start with --set preset=resettlement --set phase=2, or put these two on the sheet Settings.",
  "preselection-inexact": (v) => `There are too many possibilities to compute them all. ${mayBeBetter[v.goal](v.most)}`,
  "preselection-more-inexact": () =>
    "Not of everything was computed what one more changes. What does not stand here may help as well.",
  "preselection-total": () => "all groups and homes",
  "preselection-counted": (v) => counted(v),
  "preselection-kinds-from-homes": () =>
    "There is no list of households: we assume every household that fits in a home.",
  "preselection-kept": (v) =>
    `${v.number}. ${kind(v.profile, v.home.most)} (${home(v.home)})${v.rank === undefined ? "" : `; ${places[v.rank] ?? ""} choice of the group`}`,
  "preselection-suitable": (v) => {
    const types = v.types.map((type) => (type === "unknown" ? "unknown composition" : typeWords[type].en));
    const most = v.support === undefined || v.support === 0 ? "" : "at most ";
    const support = v.support === undefined ? [] : [`${most}${step(supportNeeded, v.support)}`];
    return `${home(v.home)}: ${[...types, ...support].join(", ")}`;
  },
  "preselection-waits": (v) => waits[v.reason],
  "preselection-no-choice": () => "No choice: only one kind of household fits.",
  "preselection-more": (v) => {
    if (v.what === "group") {
      return `one more group${where(v.municipality)}${v.support === undefined ? "" : ` ${step(openTo, v.support)}`}`;
    }
    if (v.what === "household") return `one more ${v.type === undefined ? "household" : typeWords[v.type].en}`;
    const type = v.type === undefined ? "any household" : `a ${typeWords[v.type].en}`;
    return `one more home${where(v.municipality)} for ${type}`;
  },
  "preselection-nothing-more": () => "one home, group or household",
  "preselection-no-gain": () =>
    "One more changes nothing: homes and households are needed together, or a municipality or score is missing.",
  "preselection-gain": (v) => {
    const more = v.groups === 0 ? [] : [`a household possible for ${groups(v.groups)} more`];
    const choice = v.choices <= 0 ? [] : [`a second choice for ${groups(v.choices)} more`];
    const told = [...more, ...choice].join(", and ");
    return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
  },
  "round-without-consent": (v) =>
    `${v.count === 1 ? "1 household takes" : `${v.count} households take`} no part: there is no consent.`,
};
