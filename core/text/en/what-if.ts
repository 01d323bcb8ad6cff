import type { Profile } from "../../records/round.ts";
import type { whatIf as dutch } from "../nl/what-if.ts";
import { counted, typeNamed } from "./words.ts";

/** A mean as people read it: one decimal. */
function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** How many households a group could have, on average. */
function possible(mean: number): string {
  return rounded(mean) === "1" ? "1 possible household" : `${rounded(mean)} possible households`;
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

const support = ["no", "little", "some", "much", "very much"];

function supportOf(band: number): string {
  return support[Math.min(band, support.length - 1)] ?? "";
}

const objectives = {
  fair: "fewest last choices",
  total: "as high as possible together",
  "rank-maximal": "most first choices",
};

/** How often each choice was met, both sides counted; choices nobody got are left out. */
function wishes({ first, second, third, fourth, fifth, unranked }: Profile): string {
  const named: readonly (readonly [number, string])[] = [
    [first, "the first choice"],
    [second, "the second"],
    [third, "the third"],
    [fourth, "the fourth"],
    [fifth, "the fifth"],
    [unranked, "a choice that was not on the list"],
  ];
  const met = named.filter(([count]) => count > 0).map(([count, what]) => `${counted(count, "time")} ${what}`);
  return met.join(", ");
}

/** The same as a sentence; nothing where nobody has a match to have wishes about. */
function wishesTold(profile: Profile): string {
  const told = wishes(profile);
  return told === "" ? "" : ` Wishes: ${told}.`;
}

/** Something that is more, less or the same as now. */
function than(more: number): string {
  if (more === 0) return "as many as now";
  return more > 0 ? `${more} more than now` : `${-more} fewer than now`;
}

/** How many more or fewer of something there are than now. */
function moreOf(more: number, what: string): string {
  if (more === 0) return `as many ${what}`;
  return `${Math.abs(more)} ${more > 0 ? "more" : "fewer"} ${what}`;
}

function place(v: { municipality: string; area: string }, otherwise: string): string {
  const area = v.area === "" ? [] : [`postcode ${v.area}`];
  const told = [...(v.municipality === "" ? [] : [v.municipality]), ...area];
  return told.length === 0 ? otherwise : `in ${told.join(", ")}`;
}

const categories = {
  always: "always a match",
  sometimes: "depends on the draw",
  outnumbered: "never: too few places",
  "no-candidate": "never: nobody possible",
};

const chances = {
  always: (draws: number): string => `got a match in all ${draws} draws.`,
  sometimes: (): string => "got a match in some draws and not in others.",
  outnumbered: (): string =>
    "can get no match with those who take part now, however the draw falls: there would be fewer matches, or wishes would come out worse.",
  "no-candidate": (): string => "cannot be with anybody in this round within the rules.",
};

/** People of both sides, a side without any left out. */
function people(v: { groups: number; households: number }): string {
  if (v.groups === 0) return counted(v.households, "household");
  if (v.households === 0) return counted(v.groups, "group");
  return `${counted(v.groups, "group")} and ${counted(v.households, "household")}`;
}

/** Sentences of what would help, and chances, in English. */
export const whatIf: typeof dutch = {
  "step-round-what-if": (v) => `Write the what-ifs of round ${v.round}`,
  "what-if-title": (v) => `Round ${v.round}: what if`,
  "what-if-about": () =>
    "What would the round have given with another limit, another rule or other people? This sheet changes nothing about the round; it helps with the next.",
  "what-if-wishes": () =>
    "Wishes are counted on both sides, so two for every match. Whoever has none counts as a first choice.",
  "what-if-counted": (v) =>
    `Chances: the same round was drawn again ${v.draws} times. Such a chance is an estimate: an estimated chance of 40% is nearly always between 33% and 47%.`,
  "what-if-certain": () =>
    "Chances: in this round no place depended on the draw. Whoever got a match would have got one in every draw.",
  "what-if-coin": () =>
    "With a control group the last coin is part of the chance: of the two candidates of a group each has half.",
  "what-if-types": () =>
    "Differences between types of households do not say where they come from: types also live in other places and ask other support. Do talk about them.",
  "what-if-own-limits": (v) =>
    v.groups === 1
      ? "1 group chose a limit for the distance itself. In the lines about distance the limit changes only for the other groups."
      : `${v.groups} groups chose a limit for the distance themselves. In the lines about distance the limit changes only for the other groups.`,
  "what-if-too-large": (v) =>
    `This round has more than ${thousands(v.pairs)} possible pairs. So other limits, chances and recruitment were not worked out.`,

  "what-if-item-distance": (v) => `limit ${v.km} km`,
  "what-if-item-band": (v) => (v.to === undefined ? `more than ${v.from} km apart` : `${v.from} to ${v.to} km apart`),
  "what-if-item-objective": (v) => objectives[v.objective],
  "what-if-item-type": (v) => typeNamed(v.type),
  "what-if-item-chance": (v) => categories[v.category],
  "what-if-item-group": (v) => `one more group ${place(v, "near a household that waits")}: ${typeNamed(v.type)}`,
  "what-if-item-household": (v) =>
    `one more household ${place(v, "near a group that waits")}: ${v.type === "unknown" ? "any type" : typeNamed(v.type)}`,
  "what-if-item-pool": (v) => (v.share === 1 ? "everybody in this round" : `${percent(v.share)} of the people`),

  "what-if-unit-matches": () => "matches",
  "what-if-unit-first": () => "times the first choice",
  "what-if-unit-share": () => "% have a match",
  "what-if-unit-people": () => "households",
  "what-if-unit-households": () => "waiting households with a chance",
  "what-if-unit-groups": () => "waiting groups with a chance",
  "what-if-unit-candidates": () => "possible households per group",

  "what-if-distance-own": (v) =>
    `The limit of this round: ${counted(v.matches, "match", "matches")}.${wishesTold(v.profile)}`,
  "what-if-distance": (v) =>
    `With this limit: ${counted(v.matches, "match", "matches")}, ${than(v.more)}.${wishesTold(v.profile)}`,
  "what-if-band": (v) =>
    `So far apart: ${counted(v.possible, "possible pair", "possible pairs")}, of which ${v.matches} became a match.`,
  "what-if-objective-own": (v) => `The rule of this round. Wishes, of both sides: ${wishes(v.profile)}.`,
  "what-if-objective-same": () => "With this rule the wishes came out as well as now.",
  "what-if-objective": (v) =>
    `With this rule: ${wishes(v.profile)}. Compared with now: ${moreOf(v.first, "with the first choice")}, and ${moreOf(v.last, "with the fifth or one that was not on the list")}.`,
  "what-if-type": (v) =>
    `${counted(v.households, "household")}. For ${v.possible} a group was possible, ${v.matched} got a match.`,
  "what-if-type-chance": (v) => `Mean chance of a match: ${percent(v.chance)}.`,
  "what-if-type-rank": (v) => `Mean place on the list of their group: ${rounded(v.rank)} (1 is the first choice).`,
  "what-if-chance": (v) => `${people(v)} ${chances[v.category](v.draws)}`,
  "what-if-group": (v) =>
    `With one more group there is 1 match more.${v.band < 0 ? "" : ` The group ${v.band === 0 ? "need not be able to give any" : `must be able to give ${supportOf(v.band)}`} extra support.`} ${v.helps === 1 ? "1 household of this type waits there now, which could then get a match." : `${v.helps} households of this type wait there now, one of which could then get a match.`}`,
  "what-if-household": (v) =>
    `With one more household there is 1 match more.${v.band < 0 ? "" : ` It may need ${v.band === 0 ? "no" : `at most ${supportOf(v.band)}`} extra support.`} ${v.helps === 1 ? "1 group waits there now, which could then get a match." : `${v.helps} groups wait there now, one of which could then get a match.`}`,
  "what-if-pool": (v) =>
    v.share === 1
      ? `Now a group has ${possible(v.candidates)} on average, and ${percent(v.matched)} of the groups can get a match.`
      : `With ${percent(v.share)} of these people, chosen at random, a group had ${possible(v.candidates)} on average, and ${percent(v.matched)} of the groups could get a match.`,
  "round-larger-pool": (v) =>
    `A group now has ${possible(v.candidates)} on average; with half of these people that was ${rounded(v.half)}. Now ${percent(v.matched)} of the groups can get a match; with half of these people that was ${percent(v.halfMatched)}. So you can estimate what waiting brings. It is not certain: it depends on who joins.`,
};
