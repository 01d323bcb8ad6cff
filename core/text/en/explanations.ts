import { capital } from "../capital.ts";
import type { Absence } from "../../records/explanations.ts";
import type { ToldChange } from "../../matching/counterfactual.ts";
import type { ToldCost } from "../../matching/why-not.ts";
import type { explanations as dutch, TakePartRule } from "../nl/explanations.ts";
import type { Side } from "../nl/words.ts";
import { counted, people, places } from "./words.ts";

function place(rank: number): string {
  return `${places[rank] ?? `${rank}th`} choice`;
}

function choice(rank: number): string {
  return rank === 0 ? "a choice not on their list" : `a ${place(rank)}`;
}

function some(codes: readonly string[], count: number): string {
  const rest = count - codes.length;
  return rest > 0 ? `${codes.join(", ")} and ${rest} more` : codes.join(", ");
}

function swap({ ranks }: ToldCost): string | undefined {
  const [up, down] = [ranks.find(({ more }) => more === 1), ranks.find(({ more }) => more === -1)];
  if (ranks.length !== 2 || up === undefined || down === undefined) return undefined;
  return `then somebody would get ${choice(up.rank)} instead of ${choice(down.rank)}`;
}

function wishes({ ranks }: ToldCost): string {
  const [first, second, ...others] = ranks.map(
    ({ rank, more }) => `${Math.abs(more)} ${more < 0 ? "fewer" : "more"} would get ${choice(rank)}`,
  );
  const rest = others.length > 0 ? ", which counts for more than what others would gain" : ` and ${second ?? ""}`;
  return `then ${first ?? ""}${second === undefined ? "" : rest}`;
}

/** Metres as tenths of a kilometre: exact metres would say where somebody lives. */
function rough(metres: number): string {
  return metres < 50 ? "less than 0.1" : String(Math.round(metres / 100) / 10);
}

function costOf(cost: ToldCost): string {
  const { goal, by } = cost;
  switch (goal) {
    case "pairs":
      return `then there would be ${by} ${by === 1 ? "match" : "matches"} fewer`;
    case "seconds":
      return `then ${people("group", by)} fewer would have a second candidate`;
    case "wishes":
      return swap(cost) ?? wishes(cost);
    case "total":
      return `then all choices together would come out ${by} ${by === 1 ? "place" : "places"} lower`;
    case "criteria":
      return "then all pairs together would fit each other less well";
    case "bands":
      return "then all pairs together would live farther apart";
    case "waiting":
      return "then somebody would go first who waited less long";
    case "lottery":
      return "just as good: the draw went the other way";
    case "even":
      return "just as good for wishes and draw; this way the two candidates of every group are more alike";
    case "distance":
      return `just as good, but all pairs together would live ${rough(by)} km farther apart`;
    case "other":
      return "then another goal of this round would suffer";
  }
}

function isEquallyGood({ goal }: ToldCost): boolean {
  return goal === "lottery" || goal === "distance" || goal === "even";
}

function moved(moves: number): string {
  return moves === 0 ? "" : ` ${counted(moves, "other group")} would then get another household, or none.`;
}

function when({ side, rule, needed, now, ownLimit, partner }: ToldChange): string {
  switch (rule) {
    case "distance":
      if (ownLimit === true) {
        return side === "group"
          ? `If this group agrees to ${needed} km itself (now ${now} km), it could be matched, by way of ${partner}.`
          : `If group ${partner} agrees to ${needed} km itself (now ${now} km), this household could be matched.`;
      }
      return `If ${needed} km were allowed (now ${now} km), this ${side} could be matched, by way of ${partner}.`;
    case "vulnerability":
      return side === "group"
        ? `If this group could carry vulnerability ${needed} (now ${now}), it could be matched, by way of ${partner}.`
        : `If group ${partner} could carry vulnerability ${needed} (now ${now}), this household could be matched.`;
    case "approval":
      return `Once the group's papers are complete it can be matched, by way of ${partner}.`;
    case "consent":
      return `If the household consents it can be matched, by way of ${partner}.`;
    case "municipality":
      return `If another municipality were allowed, this ${side} could be matched, by way of ${partner}.`;
    case "location-unknown":
      return `The place is missing. With a postcode it may be possible: ${partner} fits all other rules.`;
    case "vulnerability-unknown":
      return side === "group"
        ? `Willingness or experience is missing. Once known it may be possible: ${partner} fits all other rules.`
        : `The vulnerability score is missing. Once known it may be possible: ${partner} fits all other rules.`;
  }
}

const firstStep: Readonly<Record<TakePartRule, string>> = {
  approval: "Complete the papers of the group.",
  consent: "Ask whether the household consents.",
  "location-unknown": "Fill in a postcode.",
  "vulnerability-unknown": "Fill in what is missing about vulnerability.",
};

function chanceThen(side: Side): string {
  return `Then this ${side} really takes part. Whether there is room then depends on the other ${side}s.`;
}

function outBecause({ code, match }: { code: string; match: string }): Readonly<Record<Absence["because"], string>> {
  return {
    "in-match": `${code} is in proposal or match ${match} already.`,
    "status-matched": `${code} has the status matched. If that is wrong, change the status.`,
    registered: `${code} has signed up, but is no further yet.`,
    intake: `${code} is still in the intake.`,
    withdrawn: `${code} withdrew.`,
    ended: `${code} stopped.`,
    "again-not": `${code} wants no other match after ${match}.`,
    "again-later": `${code} may want another match later, after ${match}.`,
    "again-intake": `${code} wants again after ${match}, but had no new intake yet. Fill in that day on the sheet Matches.`,
    "again-approval": `${code} takes part again after ${match} only once the coordinator agrees. Choose that on the sheet Matches.`,
    error: `What is known of ${code} is incomplete or cannot be read. The sheet Attention says what is missing.`,
  };
}

function either(codes: readonly string[]): string {
  return [codes.slice(0, -1).join(", "), ...codes.slice(-1)].filter((some) => some !== "").join(" or ");
}

const pairQuestions = {
  pin: "fixing a pair (--pin)",
  forbid: "ruling a pair out (--forbid)",
  "why-not": "asking why a pair is none (--why-not)",
};

/** Sentences of why and why not, in English. */
export const explanations: typeof dutch = {
  "waiting-wishes": (v) =>
    `Possible: ${people(v.side === "group" ? "household" : "group", v.candidates)}. There are too few for everybody, and the wishes decided: with ${v.partner} it could be too, but ${costOf(v.cost)}.`,
  "pair-better": (v) =>
    `this group would rather have had ${v.household} (${place(v.rank)})${isEquallyGood(v.cost) ? "; " : ", but "}${costOf(v.cost)}`,

  "why-not-forbidden": (v) => `${v.group} with ${v.household} is not possible:`,
  "why-not-fixed": (v) => `${v.group} or ${v.household} is fixed with somebody else.`,
  "why-not-chosen": (v) => `${v.group} and ${v.household} were chosen together in this round.`,
  "why-not-possible": (v) =>
    `${v.group} with ${v.household} ${isEquallyGood(v.cost) ? "was possible too, " : "is possible, but "}${costOf(v.cost)}.${moved(v.moves)}`,
  "why-not-absent": (v) => `${v.group} with ${v.household} is not possible in this round:`,
  "why-not-out": (v) => outBecause(v)[v.because],
  "why-not-unknown": (v) =>
    v.codes
      .map(
        ({ code, meant }) =>
          `The code ${code} is not on your sheets.${meant.length === 0 ? "" : ` Did you mean ${either(meant)}?`}`,
      )
      .join(" "),
  "why-not-same-side": (v) =>
    `${v.codes.join(" and ")} are both ${v.side}s. Name a group and a household: GROUP:HOUSEHOLD.`,
  "why-not-brief": () => "Without --why-not you also see all pairs and what needs attention.",
  "why-not-cost": (v) => `${capital(costOf(v.cost))}.`,
  "why-not-title": (v) => `Round ${v.round}: why not with another household?`,
  "why-not-how": () =>
    "Per group the other households that were allowed, the best liked first. Behind each stands what would happen if this pair had to be.",
  "why-not-shared": () => "This sheet is for the coordinator. Do not share it: it is about people.",
  "why-not-some": (v) =>
    `Here ${v.most === 1 ? "is the best liked" : `are the ${v.most} best liked`} of every group. For another pair: samen-hier round FILE --why-not GROUP:HOUSEHOLD.`,
  "step-round-why-not": (v) => `Write why not of round ${v.round}`,

  "pairs-phase-one": (v) =>
    `In phase 1 of resettlement there are no pairs of a group and a household yet. ${capital(v.asked.map((one) => pairQuestions[one]).join(" and "))} can be done in phase 2: set the setting phase to 2. Nothing was done.`,

  "shortage-waits": (v) => {
    const other = v.side === "group" ? "household" : "group";
    const twice = v.each > 1 ? ` (a group has room for ${v.each}: one for the match, one to compare)` : "";
    const who = v.count === 1 ? `This ${v.side}` : `These ${people(v.side, v.count)} together`;
    return `${who} can reach only ${people(other, v.reach)}${twice}: ${some(v.codes, v.count)}. So ${v.count - v.each * v.reach} must wait.`;
  },
  "shortage-placed": (v) => {
    const others = people(v.side === "group" ? "household" : "group", v.reach);
    return v.count === 1
      ? `Could reach only ${others}.`
      : `One of ${people(v.side, v.count)} who together could reach only ${others}.`;
  },

  "waiting-longer": (v) =>
    `Possible: ${people(v.side === "group" ? "household" : "group", v.candidates)}. Another division was just as good, but others waited longer and went first. This waiting counts in the next round.`,

  "waiting-said-no": () => "This household gave no consent and so takes no part.",
  "helps-said-no": (_: object) => "Not to consent is their choice; do not ask again for this round.",
  "helps-change": (v) => when(v.change),
  "helps-nobody-loses": () => "Nobody else would lose their match by it.",
  "helps-too-far": (v) => `Only at ${v.needed} km would there be room. That is too far to be neighbours.`,
  "helps-one-more": (v) =>
    v.side === "group"
      ? "All households have a group already. One more household helps."
      : "All groups have a household already. One more group helps.",
  "helps-no-single-rule": (v) =>
    `To relax one rule is not enough${v.none ? "" : " without somebody else losing their match"}.`,
  "helps-take-part": (v) => `${firstStep[v.rule]} ${chanceThen(v.side)}`,

  "why-waited": (v) => `Waited in ${counted(v.count, "earlier round")} too.`,
  "why-matched": (v) => `Why this fits stands on the sheet ‘Round ${v.round}’.`,
  "why-compared": () =>
    "Drawn for the comparison. Gets no match now, and counts in a next round as somebody who waited.",
  "why-title": (v) => `Round ${v.round}: explained per group and household`,
};
