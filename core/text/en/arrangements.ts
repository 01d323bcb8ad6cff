import type { Profile, RematchMode, Stages } from "../../records/round.ts";
import type { Apart } from "../nl/arrangements.ts";
import type { Side } from "../nl/words.ts";
import { groups, kilometres, matches } from "./words.ts";

/** What comes of an arrangement that cannot be: one that was given just now stops everything, one on a sheet is left out. */
function result(given: boolean): string {
  return given ? "Nothing was written." : "The arrangement does not count.";
}

const rules = new Map([
  ["distance", "too far"],
  ["distance-uncertain", "distance uncertain"],
  ["location-unknown", "place unknown"],
  ["vulnerability", "more support needed than the group can carry"],
  ["vulnerability-unknown", "vulnerability unknown"],
  ["consent", "no consent"],
  ["approval", "group not ready yet"],
  ["municipality", "another municipality"],
  ["forbidden", "not together according to Arrangements"],
  ["earlier-match", "proposed or matched to each other before"],
  ["paused", "on a break"],
]);

function tooFar({ metres, byTable, limitMetres, own }: Apart): string {
  return `too far (${kilometres(metres, limitMetres)} km${byTable === true ? " by your own table" : ""}, ${own === true ? "limit of this group" : "limit"} ${limitMetres / 1000} km)`;
}

function told(failing: readonly string[], apart?: Apart): string {
  return failing
    .map((code) => (code === "distance" && apart !== undefined ? tooFar(apart) : (rules.get(code) ?? code)))
    .join(", ");
}

const modes: Readonly<Record<RematchMode, string>> = {
  "rank-first": "wishes first, then as many as possible stay",
  "keep-first": "as many as possible stay",
  full: "everything anew",
};

function movedTold(moved: readonly string[]): string {
  if (moved.length === 0) return "nobody moves";
  return `${groups(moved.length)} ${moved.length === 1 ? "moves" : "move"}: ${moved.join(", ")}`;
}

/** How many matches stand whatever happens, where there are any. */
function beside(fixed: number): string {
  if (fixed === 0) return "";
  return fixed === 1 ? ", besides 1 that stands" : `, besides ${fixed} that stand`;
}

function nowIn(match: string): string {
  return match === "" ? "no match" : match;
}

/** Ids with why; nothing where there are none. */
function because(ids: readonly string[], why: string): readonly string[] {
  return ids.length === 0 ? [] : [`${ids.join(", ")} (${why})`];
}

const stages: Readonly<Record<keyof Stages, string>> = {
  resting: "not back yet after an earlier match",
  read: "read; the rows below add up to this",
  error: "with an error in the row, take no part",
  registered: "signed up, no further yet",
  intake: "in the intake",
  pool: "in the pool of this round",
  paused: "on a break",
  matched: "in a proposal or match already",
  withdrawn: "withdrew",
  ended: "ended",
};

/** A household without consent: it said no, or did not answer yet where a yes is needed. */
function notAgreed(answered: boolean): string {
  return answered
    ? "this household gave no consent. A reason does not change that."
    : "this household gave no consent yet. Ask first, and fill in the answer. A reason is not enough.";
}

/** Sentences of pairs that people fixed, ruled out or replaced, and matching again, in English. */
export const arrangements = {
  "arrangement-incomplete": (v: { missing: "group" | "household" | "kind" }) =>
    `This arrangement does not count: ${{ group: "the group", household: "the household", kind: "what the arrangement is" }[v.missing]} is missing. Fill in the cell, or remove the row.`,
  "arrangement-unread": (_: object) =>
    "We do not understand this arrangement, so it does not count. Choose ‘fix’ or ‘not together’ from the list.",
  "arrangement-unknown-code": (v: { side: Side; code: string }) =>
    `An arrangement names ${v.code}, but there is no ${v.side} with that code. The arrangement does not count. Correct the code.`,
  "pin-in-match": (v: { side: Side; code: string; given: boolean }) =>
    `Fixing is not possible: ${v.code} is in another proposal or match already. ${result(v.given)} With ‘replace’ you replace a proposal.`,
  "pin-not-in-pool": (v: { side: Side; code: string; given: boolean }) =>
    `Fixing is not possible: ${v.code} takes no part in this round, by the status or an error in the row. ${result(v.given)}`,
  "forbid-standing": (v: { match: string; group: string; household: string }) =>
    `${v.group} and ${v.household} may not be together, but still stand as a proposal on Matches (${v.match}). Set ${v.match} to declined, or replace the proposal with ‘replace’.`,
  "pin-forbidden": (v: { group: string; household: string; given: boolean }) =>
    `${v.group} with ${v.household} is fixed and also ‘not together’. ${v.given ? result(v.given) : "The pair is not formed."} Remove one of the two arrangements.`,
  "pin-twice": (v: { pairs: readonly { readonly group: string; readonly household: string }[]; given: boolean }) =>
    `These arrangements cannot all hold: ${v.pairs.map(({ group, household }) => `${group} with ${household}`).join(", ")}. ${v.given ? result(v.given) : "None of them counts."} Leave one.`,
  "pin-spent": (v: { group: string; household: string }) =>
    `${v.group} and ${v.household} were proposed or matched to each other after this arrangement. It does not count any more. Remove the row, or give it a new date if it must be so all the same.`,
  "pin-consent-refused": (v: { group: string; household: string; answered: boolean; given: boolean }) =>
    `${v.group} and ${v.household} cannot be fixed: ${notAgreed(v.answered)} ${result(v.given)}`,
  "pin-certificate-missing": (v: { group: string; household: string; given: boolean }) =>
    `${v.group} and ${v.household} cannot be fixed: not every certificate of conduct of ${v.group} was seen. A reason does not change that. ${result(v.given)}`,
  "pin-reason-needed": (v: { group: string; household: string; failing: readonly string[]; given: boolean }) =>
    `Fixing ${v.group} and ${v.household} is against the rules (${told(v.failing)}). That needs a reason in words${v.given ? ": give it with --because" : ""}. ${result(v.given)}`,
  "pin-against-rules": (v: { group: string; household: string; failing: readonly string[] }) =>
    `${v.group} and ${v.household} are fixed against the rules: ${told(v.failing)}. The reason is on the sheet Arrangements and on the sheet of the round.`,
  "pair-pinned": (v: { reason: string }) => `fixed by the coordinator${v.reason === "" ? "" : `: ${v.reason}`}`,
  "pair-against-rules": (_: object) => "note: against the rules",
  "proof-pin": (v: { reason: string }) =>
    `This household was fixed to this group before the draw${v.reason === "" ? "" : `: ${v.reason}`}`,
  "proof-forbidden": (_: object) => "These households were ruled out for this group",
  "step-arrangements": (_: object) => "Keeping the arrangements on pairs",
  "replace-reason-needed": (_: object) =>
    "A proposal can only be replaced with a reason, in words. Give it with --because. Nothing has changed.",
  "replace-which": (_: object) =>
    "Say who comes instead: a household (--household) or a group (--group), one of the two.",
  "replace-match-unknown": (v: { match: string }) => `Match ${v.match} is not on the sheet Matches.`,
  "replace-code-unknown": (v: { side: Side; code: string }) => `There is no ${v.side} with the code ${v.code}.`,
  "replace-same": (v: { side: Side; code: string }) => `${v.code} is in this proposal already.`,
  "replace-closed": (v: { match: string }) =>
    `Match ${v.match} was declined or has ended: there is nothing to replace. Group and household take part in the next round.`,
  "replace-not-proposal": (v: { match: string }) =>
    `Match ${v.match} is no proposal any more. Only a proposal can be replaced. If this match really ends, say so on the sheet Matches first.`,
  "replace-not-in-pool": (v: { side: Side; code: string }) =>
    `${v.code} cannot be matched now, by the status or an error in the row. Nothing has changed.`,
  "replace-consent-refused": (v: { household: string; answered: boolean }) =>
    `${v.household} is not possible: ${notAgreed(v.answered)} Nothing has changed.`,
  "replace-certificate-missing": (v: { group: string }) =>
    `${v.group} is not possible: not every certificate of conduct of this group was seen. A reason does not change that. Nothing has changed.`,
  "replace-busy": (v: { code: string; match: string }) =>
    `${v.code} is in match ${v.match}, which is no proposal any more. Nothing has changed.`,
  "replace-answered": (v: { code: string; match: string }) =>
    `${v.code} is in proposal ${v.match}, where something was filled in already. Decline that proposal yourself if it is off. Nothing has changed.`,
  "replace-against-rules": (v: { group: string; household: string; failing: readonly string[]; apart?: Apart }) =>
    `${v.group} and ${v.household} are against the rules: ${told(v.failing, v.apart)}. The reason is on the sheet Matches.`,
  "replace-said-yes": (v: { match: string; side: Side | "municipality" }) =>
    `For ${v.match} the ${v.side} had said yes already. Tell them that it changes.`,
  "replace-fell": (v: { match: string; code: string }) =>
    `Proposal ${v.match} falls because of this. ${v.code} takes part in the next round again.`,
  "replace-made": (v: { match: string; by: string; group: string; household: string }) =>
    `${v.by} comes instead of ${v.match}: ${v.group} with ${v.household}. It is a proposal: ask everybody to agree.`,
  "replace-back": (v: { code: string }) => `${v.code} takes part in the next round again.`,
  "replace-again": (v: { match: string; by: string }) =>
    `${v.match} was replaced by ${v.by} before. Nothing changes in the proposals.`,
  "replace-cell": (v: { match: string; reason: string }) => `Replaced by ${v.match}: ${v.reason}`,
  "replace-cell-fell": (v: { match: string }) => `Fell because of ${v.match}`,
  "step-replace": (_: object) => "Replacing a proposal on the sheet Matches",
  "round-check-alone": (v: { others: readonly string[] }) =>
    `--check recomputes a round and changes nothing. Leave out ${v.others.join(", ")}, or leave out --check.`,
  "round-mode-idle": (_: object) =>
    "--mode goes with --rematch. Give --rematch with the number of the round too, or leave out --mode.",
  "round-because-idle": (_: object) =>
    "--because is the reason for --pin or --forbid. Give a pair too, or leave out --because.",
  "rematch-phase-one": (_: object) =>
    "In phase 1 there are no matches yet to match again. Set the setting phase to 2, or leave out --rematch.",
  "rematch-round-unknown": (v: { round: number }) => `There are no matches of round ${v.round} on the sheet Matches.`,
  "round-check-older-version": (v: { round: number }) =>
    `Round ${v.round} was made by an older version of this program. This version cannot recompute it. The round itself stays as it is.`,
  "rematch-nothing-moves": (v: { round: number }) =>
    `Round ${v.round} stays as it is: nobody more and nobody else. Nothing changes in the proposals.`,
  "rematch-made": (v: { round: number; again: number; kept: number; made: number }) =>
    `Round ${v.round} matches round ${v.again} again: ${v.kept} ${v.kept === 1 ? "proposal stays" : "proposals stay"}, ${v.made} ${v.made === 1 ? "is" : "are"} new. What was answered never changes.`,
  "rematch-mode": (
    v: Profile & { mode: RematchMode; chosen: boolean; matches: number; fixed: number; moved: readonly string[] },
  ) =>
    `${v.chosen ? "Chosen: " : "Also possible: "}${modes[v.mode]} (--mode ${v.mode}): ${matches(v.matches)}${beside(v.fixed)}; first choice ${v.first}, second ${v.second}, third ${v.third}, fourth ${v.fourth}, fifth ${v.fifth}, not on the list ${v.unranked}; ${movedTold(v.moved)}.`,
  "level-kept": (_: object) => "As many proposals as possible stay",
  "proof-rematch": (_: object) => "The round that was matched again",
  "proof-mode": (_: object) =>
    "What went first: rank-first (wishes, then staying), keep-first (staying) or full (everything anew)",
  "proof-standing": (_: object) => "This proposal stood without an answer",
  "proof-outcome": (v: { mode: RematchMode; moved: readonly string[] }) =>
    `So it was with ${modes[v.mode]}: matches, first, second, third, fourth, fifth choice, not on the list; ${movedTold(v.moved)}`,
  "step-refused": (_: object) => "Setting proposals with a no to declined",
  "step-withdraw": (_: object) => "Closing proposals that do not stay on the sheet Matches",
  "match-row-incomplete": (v: { missing: "id" | "group" | "household" }) =>
    `This row does not count as a match: ${{ id: "the number of the match", group: "the group", household: "the household" }[v.missing]} is missing. Fill in the cell, or remove the row.`,
  "match-left-proposal": (v: { match: string; code: string }) =>
    `${v.match}: ${v.code} takes no part any more. Set the match to declined, or replace the proposal.`,
  "match-left-match": (v: { match: string; code: string }) =>
    `${v.match}: ${v.code} takes no part any more, but the match still runs. Set the match to ended if it stops.`,
  "rematch-cell": (v: { round: number; group: string; household: string }) =>
    `Withdrawn: divided again in round ${v.round} (group: ${nowIn(v.group)}, household: ${nowIn(v.household)})`,
  "rematch-locked": (v: { typed: readonly string[]; chosen: readonly string[]; drawn: readonly string[] }) =>
    `Stays where it is: ${[
      ...because(v.typed, "you wrote something beside it"),
      ...because(v.chosen, "chosen by people"),
      ...because(v.drawn, "after the coin for the comparison"),
    ].join("; ")}.`,
  "waiting-fixed": (v: { side: "group" | "household"; codes: readonly string[]; count: number }) => {
    const [one, more] =
      v.side === "group" ? ["another group", "other groups"] : ["another household", "other households"];
    const named = v.codes.join(", ") + (v.count > v.codes.length ? ` and ${v.count - v.codes.length} more` : "");
    return `${named} ${v.count === 1 ? "is" : "are"} fixed with ${v.count === 1 ? one : more} by an arrangement.`;
  },
  "waiting-forbidden": (v: { codes: readonly string[] }) =>
    `Not together with ${v.codes.join(", ")}, by an arrangement.`,
  "round-lead-since": (_: object) =>
    "This sheet is the outcome of that day. Proposals may have been replaced or declined since: ‘Matches’ says how it stands now.",
  "match-answer-unread": (v: { match: string; side: Side | "municipality" }) =>
    `The answer of the ${v.side} to proposal ${v.match} is neither yes nor no. It does not count as an answer. Choose yes or no, or clear the cell.`,
  "match-refused": (v: { match: string }) =>
    `${v.match} has a no: group and household take part again. A new round sets the status to declined.`,
  "match-id-repeated": (v: { id: string }) =>
    `There is a match ${v.id} above already. This row does not count. Give the match a number of its own, or remove the row.`,
  "proof-stage": (v: { side: "groups" | "households"; stage: keyof Stages }) =>
    `${v.side === "groups" ? "Groups" : "Households"}: ${stages[v.stage]}${v.side === "households" && v.stage === "pool" ? ", also who gave no consent" : ""}`,
};
