import { isCivilDate } from "../../dates/civil-date.ts";
import { readableDate } from "../../dates/readable-date.ts";
import type { ToldLimit, ToldMetres } from "../../matching/rules.ts";
import type { ReasonCode } from "../../records/round.ts";
import type { matching as dutch } from "../nl/matching.ts";
import { bothSides, kilometres, matches, people, places, supportNeeded } from "./words.ts";

const papers = new Map([
  ["declaration", "declaration"],
  ["conductCertificate", "certificate of conduct"],
  ["training", "training"],
]);

const columns = new Map([
  ["vulnerability.score", "vulnerability (households)"],
  ["vulnerability.willingness", "willingness (groups)"],
  ["vulnerability.experience", "experience (groups)"],
]);

/** Why pairs fell out, in a word or two. */
const excluded: Readonly<Record<ReasonCode, string>> = {
  distance: "distance",
  "distance-uncertain": "distance uncertain",
  "location-unknown": "place unknown",
  vulnerability: "vulnerability",
  "vulnerability-unknown": "vulnerability unknown",
  consent: "consent",
  approval: "group not ready",
  municipality: "other municipality",
  forbidden: "ruled out",
  "earlier-match": "matched before",
  paused: "on a break",
};

/** Which of the two a sentence is about. */
type Side = "group" | "household" | "both";

const whose: Readonly<Record<Side, string>> = {
  group: "of the group",
  household: "of the household",
  both: "of both",
};

function wish(rank: number): string {
  return rank === 0 ? "a household type not on the list" : `${places[rank] ?? `${rank}th`} choice`;
}

const presets = { pilot: "Rules of the pilot.", resettlement: "Rules for resettlement." };

const objectives = {
  fair: "As few people as possible got a last choice.",
  total: "All choices together came out as high as possible.",
  "rank-maximal": "As many people as possible got their first choice.",
};

/** `limit 5 km`, or with a verb `limit is 5 km`; says so where it is the group's own. */
function limit({ limitMetres, own }: ToldLimit, verb = ""): string {
  return `${own === true ? "limit of this group" : "limit"} ${verb}${limitMetres / 1000} km`;
}

/** Kilometres between two people, and whether they are from the table that people keep themselves. */
function apart({ metres, byTable }: ToldMetres, limitMetres: number, word = ""): string {
  return `${kilometres(metres, limitMetres)} km${word}${byTable === true ? " by your own table" : ""}`;
}

/** A day as people read it; anything else as it stands. */
function day(date: string): string {
  return isCivilDate(date) ? readableDate(date, "en") : date;
}

/** Kinds of goals, as a round names them in their order. */
const goalWords: ReadonlyMap<string, string> = new Map([
  ["pairs", "as many pairs as possible"],
  ["seconds", "as many second candidates as possible"],
  ["wishes", "the wishes"],
  ["total", "the wishes"],
  ["criteria", "how well people fit"],
  ["other", "proposals that stay"],
  ["bands", "the distance in steps"],
  ["waiting", "who waited before"],
  ["lottery", "the lottery"],
  ["distance", "the distance"],
]);

/** Sentences of matching, in English. */
export const matching: typeof dutch = {
  "reason-distance": (v) => `Too far: ${apart(v, v.limitMetres)}, the ${limit(v, "is ")}.`,
  "reason-distance-uncertain": (v) =>
    `Distance uncertain: about ${kilometres(v.metres)} km, give or take ${kilometres(v.errorKm * 1000)}; the ${limit(v, "is ")}. Fill in the whole postcode.`,
  "reason-location-unknown": (v) => `The place ${whose[v.side]} is not known. Fill in a postcode.`,
  "reason-vulnerability": (v) =>
    `Needs more support than the group can carry: vulnerability ${v.score}, the group can carry ${v.capacity}.`,
  "reason-vulnerability-unknown": (v) => `The vulnerability score ${whose[v.side]} is missing. Fill it in.`,
  "reason-consent": (v) =>
    v.consent === "no" ? "The household did not consent." : "Whether the household consents is not known yet.",
  "reason-approval": (v) =>
    `The group is not ready yet: ${v.missing.map((paper) => papers.get(paper) ?? paper).join(", ")} missing.`,
  "reason-municipality": (v) =>
    v.known
      ? "Group and household do not live in the same municipality."
      : "The municipality of the group or the household is missing.",
  "reason-forbidden": () => "The coordinator ruled this pair out.",
  "reason-earlier-match": () => "These two were proposed or matched to each other before.",
  "reason-paused": (v) =>
    v.side === "both"
      ? "The group and the household have a break."
      : v.side === "group"
        ? "The group has a break."
        : "The household has a break.",

  "pair-distance": (v) => `${apart(v, v.limitMetres, " apart")} (${limit(v)})`,
  "pair-same-area": (v) => `same postcode area, about 0.6 to 1.3 km (${limit(v)})`,
  "kilometres-same-area": () => "same postcode area",
  "pair-distance-uncertain": (v) => `note: distance uncertain, give or take ${kilometres(v.errorKm * 1000)} km`,
  "pair-vulnerability": (v) => `the group can carry this (${supportNeeded[v.band] ?? ""})`,
  "pair-group-rank": (v) => `for the group: ${wish(v.rank)}`,
  "pair-household-rank": (v) => `for the household: ${wish(v.rank)}`,
  "pair-group-indifferent": () => "for the group: no preference known",
  "pair-group-singles": () => "for the group: a preference about single people does not count in this round",
  "pair-household-indifferent": () => "for the household: no preference known",
  "pair-alternatives": (v) =>
    [
      v.households === 1
        ? "no choice for this group: 1 possible household"
        : `possible for this group: ${people("household", v.households)}`,
      v.groups === 1
        ? "no choice for this household: 1 possible group"
        : `for this household: ${people("group", v.groups)}`,
    ].join("; "),
  "pair-drawn": () => "other outcomes were equally good: the draw decided",
  "pair-consent-unknown": () => "note: consent not known yet",
  "pair-single-candidate": () => "no second candidate left: no draw for the comparison",

  "waiting-no-candidate": (v) =>
    v.side === "group"
      ? "No household in this round fits within the rules."
      : "No group in this round fits within the rules.",
  "waiting-outnumbered": (v) =>
    `Possible: ${people(v.side === "group" ? "household" : "group", v.candidates)}. There are too few for everybody; this gave the most matches, and the best fitting.`,
  "waiting-draw": (v) =>
    `Possible: ${people(v.side === "group" ? "household" : "group", v.candidates)}. Another outcome was equally good; the draw decided.`,
  "waiting-nearest": (v) => `${v.code}: ${v.because}`,

  "round-too-many-pairs": (v) =>
    `More than ${v.most / 1_000_000} million pairs are possible in this round. That does not fit in the memory of an ordinary computer.`,
  "remedy-too-many-pairs": () =>
    "Make a round per town or region, or set distance.km lower or municipality to same. Do many people live at exactly the same point? Then see whether their postcodes are right.",

  "round-few-groups": (v) =>
    `${people("group", v.groups)} ${v.groups === 1 ? "takes" : "take"} part; the minimum is ${v.minimum}.${v.stuck ? "" : " More groups give more choice: waiting is possible."}`,
  "round-few-households": (v) =>
    `There are not more households (${v.households}) than groups (${v.groups}).${v.stuck ? "" : " More households give more choice."}`,
  "round-nobody-fits": (v) =>
    [
      "In this round no household fits a group. Waiting alone does not help then.",
      ...(v.counts.length === 0
        ? []
        : [
            `Pairs excluded (a pair can be excluded by more than one rule): ${v.counts.map(({ reason, count }) => `${excluded[reason]} ${count}`).join(", ")}.`,
          ]),
    ].join(" "),
  "round-singles-off": () =>
    "What groups prefer about single men and women does not count in this round (setting ranks.singles): they are nobody's lower choice.",
  "round-vulnerability-off": (v) =>
    `The rule on vulnerability is off: there is no column ${v.missing.map((field) => columns.get(field) ?? field).join(" and no column ")}.`,
  "round-consent-column-missing": () =>
    "There is no column with consent. With resettlement nobody can be matched without consent.",
  "round-uncertain-pairs": (v) =>
    `In ${matches(v.count)} the distance is too uncertain to be sure that it is within the limit. Fill in the whole postcode.`,
  "round-status-matched": (v) =>
    `${v.code} has the status matched, but is in no running match. It takes no part; change the status if that is wrong.`,
  "round-held-back": (v) => `Not that far yet, on a break or stopped: ${bothSides(v)}.`,
  "round-in-match": (v) => `In a proposal or match already: ${bothSides(v)}.`,
  "round-match-unknown-code": (v) =>
    `Match ${v.id} names a group or household that is not on your sheets. Check the code.`,
  "round-control-single": (v) =>
    `${people("group", v.count)} got only one candidate and ${v.count === 1 ? "is" : "are"} outside the comparison.`,
  "round-control-means": (v) =>
    `Comparison: ${people("household", v.count)} drawn to compare with. They get no match now; tell them honestly and in time.`,

  "round-made": (v) =>
    `Round ${v.round}: ${matches(v.matches)} proposed, from ${people("group", v.groups)} and ${people("household", v.households)}.`,
  "round-again": (v) =>
    `Round ${v.round} was there already, with the same data, settings and seed. Nothing changes in the round.`,
  "round-none-possible": (v) =>
    `No new round: between the ${people("group", v.groups)} and ${people("household", v.households)} still free no pair is possible.`,
  "round-nobody-free": () => "No new round: there are no groups or no households free to match.",
  "round-propose": () => "These are proposals. Only when group, household and municipality say yes it is a match.",
  "round-waits": (v) => `Still waiting: ${bothSides(v)}; the sheet with reasons says why.`,
  "round-check-passed": (v) =>
    `Round ${v.round} was recomputed: no better outcome exists, and the draw is right. Compared were the pairs, outcomes, chances and numbers on the sheets of the round and the pairs on Matches; sentences such as reasons and explanations were not.`,
  "round-check-unknown": (v) => `Round ${v.round} is not in this workbook.`,
  "round-check-input-changed": (v) =>
    `The data changed since round ${v.round}. The proof can only be recomputed with the data of then.`,
  "round-check-pairs-differ": (v) =>
    ({
      other: `Here stands ${v.found === "" ? "nothing" : v.found}; the draw gave ${v.drawn}.`,
      missing: `The pair ${v.drawn} of the draw is not here.`,
      extra: `The draw did not give the pair ${v.found}.`,
    })[v.kind],
  "round-check-values-differ": (v) =>
    `The proof of round ${v.round} has another number at ${v.level} than the computation gives.`,

  "step-round-proof": (v) => `Write the proof of round ${v.round}`,
  "step-round": (v) => `Write round ${v.round}`,
  "step-round-why": (v) => `Write the reasons of round ${v.round}`,
  "step-matches": () => "Put the proposals on the sheet Matches",
  "step-accept": () => "Put the answers on the sheet Matches",

  "round-lead-title": (v) => `Round ${v.round}`,
  "round-lead-drawn": (v) => `Made on ${v.date}. Seed (the text of the draw): ${v.seed}`,
  "round-lead-counts": (v) =>
    `${people("group", v.groups)}, ${people("household", v.households)}: ${matches(v.matches)}${v.control > 0 ? `, ${v.control} for comparison` : ""}.`,
  "round-lead-settings": (v) =>
    `No further than ${v.km} km apart. ${presets[v.preset]} ${objectives[v.objective]} All rules of this round are on the sheet ‘Round ${v.round} proof’.`,
  "round-lead-order": (v) =>
    `What went first: ${v.goals.flatMap((goal) => goalWords.get(goal) ?? []).join(", then ")}.`,
  "round-lead-own-limits": (v) =>
    v.groups === 1
      ? "1 group chose a limit for the distance itself; for that group that limit holds."
      : `${v.groups} groups chose a limit for the distance themselves; for those groups their own limit holds.`,
  "round-lead-attention": (v) => `Note: ${v.told}`,
  "round-why-excluded": (v) =>
    v.counts.length === 0
      ? "No pair was excluded by a rule."
      : `Pairs excluded (a pair can be excluded by more than one rule): ${v.counts.map(({ reason, count }) => `${reason} ${count}`).join(", ")}.`,
  "round-why-kind": () => "Waiting says nothing about a person: it depends on who takes part in this round.",
  "round-proof-title": (v) => `Round ${v.round}: proof`,
  "round-proof-how": () =>
    "The lines under Goals go from top to bottom: a higher goal always goes first. Of each goal it is proven that it cannot be better without harm to a higher one. The column Code is for programs, the same in every language; what each line is stands at Meaning.",
  "round-proof-repeat": (v) =>
    `To recompute: samen-hier round FILE --check ${v.round}. The same data, settings and seed always give the same round.`,
  "excluded-distance": () => excluded.distance,
  "excluded-distance-uncertain": () => excluded["distance-uncertain"],
  "excluded-location-unknown": () => excluded["location-unknown"],
  "excluded-vulnerability": () => excluded.vulnerability,
  "excluded-vulnerability-unknown": () => excluded["vulnerability-unknown"],
  "excluded-consent": () => excluded.consent,
  "excluded-approval": () => excluded.approval,
  "excluded-municipality": () => excluded.municipality,
  "excluded-forbidden": () => excluded.forbidden,
  "excluded-earlier-match": () => excluded["earlier-match"],
  "excluded-paused": () => excluded.paused,
  "level-pairs": () => "As many groups with a household as possible",
  "level-seconds": () => "As many groups with a second candidate as possible, for the comparison",
  "level-unranked": () => "As few people as possible with a type not on their list",
  "level-rank": (v) => `As ${v.most ? "many" : "few"} people as possible with their ${places[v.rank] ?? ""} choice`,
  "level-total": () => "Smallest sum of all places on the lists",
  "level-bands": () => "Smallest sum of distance bands",
  "level-waiting": () => "Who waited in earlier rounds goes first",
  "level-households": () => "Draw between households: smallest sum of places in the draw",
  "level-groups": () => "Draw between groups: smallest sum of places in the draw",
  "level-distance": () => "Smallest sum of distances, in metres",
  "proof-date": () => "Day of the draw",
  "proof-seed": () => "Seed: all lottery numbers follow from it",
  "proof-method": () => "Rules and goal",
  "proof-input-hash": () => "Fingerprint of the data that took part: it differs once one of those data changes",
  "proof-optimal": () => "Recomputed by this program: it cannot be better",
  "proof-count-groups": () => "Groups that took part",
  "proof-count-households": () => "Households that took part",
  "proof-count-matches": () => "Matches proposed",
  "proof-count-control": () => "Households drawn for comparison",
  "proof-rank": (v) =>
    v.rank === 0
      ? "People with a type not on their list"
      : `People with their ${places[v.rank] ?? ""} choice, both sides counted`,
  "proof-profile": (v) =>
    `How it would be with ${v.objective}: first, second, third, fourth, fifth choice, not on the list`,
  "proof-excluded": (v) => `Pairs excluded by: ${v.reason}`,

  "accept-round-unknown": (v) => `There are no matches of round ${v.round} on the sheet Matches.`,
  "accept-match-unknown": (v) => `Match ${v.match} of round ${v.round} is not on the sheet Matches.`,
  "accept-said-no": (v) =>
    `Match ${v.match} has a no from the ${v.side}. It stays; change it on the sheet yourself if it is wrong.`,
  "accept-answer-unread": (v) =>
    `The answer of the ${v.side} to match ${v.match} is neither yes nor no. It stays; choose yes or no yourself.`,
  "accept-ending-unsaid": (v) =>
    `Match ${v.match} has a day or reason of ending, but its status says something else. The match stays as it is; choose the right status.`,
  "match-status-unread": (v) =>
    `We do not understand the status of match ${v.match}. Choose a word from the list. Until then nothing is done with this match, and its group and household stay taken.`,
  "accept-start-early": (v) =>
    `The first meeting (${day(v.start)}) would be before round ${v.round}, which was made on ${day(v.drawn)}. Look at it on the sheet Matches.`,
  "accept-start-late": (v) =>
    `The first meeting (${day(v.start)}) is more than a year away. Look at it on the sheet Matches.`,
  "accept-closed": (v) => `Match ${v.match} was declined or has ended, and stays so.`,
  "accept-column-missing": (v) => `The sheet Matches lacks the column ${v.column}. Put it back.`,
  "accept-recorded": (v) =>
    `${v.matches === 1 ? "1 match gets" : `${v.matches} matches get`} an answer. With that, ${v.confirmed} ${v.confirmed === 1 ? "is" : "are"} confirmed.`,
  "accept-nothing": () => "There was nothing to record: it was all there.",
};
