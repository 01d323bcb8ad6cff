import { pairKey } from "../matching/codes.ts";
import { wishesKnown } from "../matching/explanation.ts";
import type { RoundResult } from "../matching/round-result.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Proposal, Waiting } from "../records/round.ts";
import type { HouseholdType } from "../records/words.ts";
import type { Settings } from "../settings.ts";
import { settingsOf } from "../sheets/settings.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { FoundPlaces } from "./found-places.ts";
import { mapPoints } from "./map-points.ts";
import type { OpenedWorkbook } from "./opened.ts";
import type { JobRequest } from "./request.ts";
import { shownNumber } from "./values.ts";
import type { PairView, ProposalView, WaitingView } from "./views.ts";

/** What pairs are shown from. */
interface Source {
  readonly people: FoundPlaces;
  readonly settings: Settings;
  /** Pairs that people fixed, as `pairKey`. */
  readonly pinned: ReadonlySet<string>;
  readonly language: Language;
}

function tenths(kilometres: number, language: Language): string {
  return shownNumber(Math.round(kilometres * 10) / 10, language);
}

/** `4,2 km`, `4,2 km ± 0,6`; in words where both live at the same point of an area, where 0 km would promise too much. */
export function distanceText({ km, kmUncertain }: Proposal, language: Language): string | undefined {
  if (km === undefined) return undefined;
  if (km === 0 && kmUncertain !== undefined) return say(language, sentence("kilometres-same-area", {}));
  const error = kmUncertain === undefined ? "" : ` ± ${tenths(Math.max(kmUncertain, 0.1), language)}`;
  return `${tenths(km, language)} km${error}`;
}

/** What somebody got of what they asked: their choice, or the kind alone where they asked for nothing. */
function gotText(
  types: readonly HouseholdType[],
  rank: number | undefined,
  isAsked: boolean,
  language: Language,
): string {
  const named = types.length === 0 ? (["unknown"] as const) : types;
  if (isAsked) return say(language, sentence("got-choice", { rank: rank ?? 0, types: named }));
  return say(language, types.length === 0 ? sentence("got-nothing", {}) : sentence("got-type", { types }));
}

function gotBy(
  proposal: Proposal,
  group: Group,
  household: Household,
  { settings, language }: Source,
): readonly [string, string] {
  const known = wishesKnown(group, household, settings);
  const kind = household.type === undefined ? [] : [household.type];
  return [
    gotText(kind, proposal.groupRank, known.group, language),
    gotText(group.types ?? [], proposal.householdRank, known.household, language),
  ];
}

function pairView(proposal: Proposal, source: Source): PairView {
  const { people, pinned, language } = source;
  const { id, group: groupCode, household: householdCode, reasons, attention = [] } = proposal;
  const group = people.group(groupCode) ?? { code: groupCode };
  const household = people.household(householdCode) ?? { code: householdCode };
  const [ofGroup, ofHousehold] = gotBy(proposal, group, household, source);
  const distance = distanceText(proposal, language);
  return {
    id,
    group: { code: groupCode, got: ofGroup, ...people.placed("group", groupCode) },
    household: { code: householdCode, got: ofHousehold, ...people.placed("household", householdCode) },
    ...(distance === undefined ? {} : { distance }),
    // What asks for a look stands behind the reasons, and apart as well.
    reasons: reasons.slice(0, reasons.length - attention.length),
    doubts: attention,
    isPinned: pinned.has(pairKey(groupCode, householdCode)),
  };
}

function waitingView(waiting: Waiting, { people, language }: Source): WaitingView {
  const { side, code, because = [], helps = [], nearest = [] } = waiting;
  return {
    side,
    code,
    reason: because.join(" "),
    helps,
    nearest: nearest.map((miss) => {
      const rules = miss.failing.map((rule) => say(language, sentence(`excluded-${rule}`, {})));
      return say(language, sentence("waiting-nearest", { code: miss.code, because: rules.join(", ") }));
    }),
    ...people.placed(side, code),
  };
}

/** What the two sides of a pair got: the place on their list, 0 for one that was not on it; nothing without wishes. */
function placesOf(proposal: Proposal, { people, settings }: Source): readonly (number | undefined)[] {
  const [group, household] = [people.group(proposal.group), people.household(proposal.household)];
  if (group === undefined || household === undefined) return [undefined, undefined];
  const known = wishesKnown(group, household, settings);
  return [
    known.group ? (proposal.groupRank ?? 0) : undefined,
    known.household ? (proposal.householdRank ?? 0) : undefined,
  ];
}

/** How often each choice was met, both sides counted: the choices in order, then what was on no list, then no wishes. */
function profileOf(proposals: readonly Proposal[], source: Source): ProposalView["profile"] {
  const met = proposals.flatMap((proposal) => placesOf(proposal, source));
  const label = (place: number | undefined): string =>
    say(
      source.language,
      place === undefined ? sentence("got-nothing", {}) : sentence("profile-choice", { rank: place }),
    );
  return [1, 2, 3, 4, 5, 0, undefined].flatMap((place) => {
    const count = met.filter((one) => one === place).length;
    return count === 0 ? [] : [{ label: label(place), count }];
  });
}

/** A round as it would be, with everything that a person wants to know before saying yes. */
export function proposalView(
  { snapshot, reading, arrangements }: OpenedWorkbook,
  request: Extract<JobRequest, { readonly job: "round" }>,
  result: RoundResult,
  language: Language,
): ProposalView {
  const { settings } = settingsOf(snapshot, request.settings);
  const people = new FoundPlaces(reading);
  const pins = [...arrangements.filter(({ kind }) => kind === "pin"), ...request.pins];
  const pinned = new Set(pins.map(({ group, household }) => pairKey(group, household)));
  const source: Source = { people, settings, pinned, language };
  const { round, distanceCurve = [] } = result;
  const waiting = result.waiting.filter((one) => one.side === "group" || people.household(one.code)?.consent !== "no");
  return {
    ...(round === undefined ? {} : { number: round.id, seed: round.seed }),
    pairs: result.matches.map((proposal) => pairView(proposal, source)),
    waiting: waiting.map((one) => waitingView(one, source)),
    control: result.control.map(({ group, household }) => ({ group, household })),
    points: mapPoints({ ...result, waiting }, people, settings["distance.from"]),
    distances: distanceCurve.map(({ km, matches }) => ({ km, matches, isNow: km === settings["distance.km"] })),
    profile: profileOf(result.matches, source),
    ...(result.proof.optimal && result.matches.length > 0
      ? { proof: say(language, sentence("proof-in-words", {})) }
      : {}),
  };
}
