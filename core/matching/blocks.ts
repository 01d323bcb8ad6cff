import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { Candidate } from "./candidates.ts";
import { pairMarks, pairReasons, type PairFacts } from "./explanation.ts";
import { pinOf } from "./pins.ts";
import { numbersOf } from "./levels.ts";
import { coin } from "./lottery.ts";
import { chosenIn, type SolvedRound } from "./solved.ts";

/** A pair as drawn, with its reasons still without a language. */
export interface DrawnPair {
  readonly group: Group;
  readonly household: Household;
  readonly candidate: Candidate;
  readonly slot: "A" | "B";
  /** Number of the block within the round; absent where the group had one candidate or no control group is drawn (R5). */
  readonly block?: number;
  readonly reasons: readonly Sentence[];
  readonly marks: readonly Sentence[];
}

/** Who is matched, and with a control group who is compared, of one group. */
export interface Block {
  readonly matched: DrawnPair;
  readonly compared?: DrawnPair;
}

/** The two candidates of a group, and which of them the coin chose (R5). */
export interface ThrownCoin {
  /** Number of the block within the round, from 1 in the order of the groups. */
  readonly block: number;
  /** Slot A and slot B: the lowest lottery number first, so that the slot says nothing of which fitted better. */
  readonly candidates: readonly [Candidate, Candidate];
  /** Slot of the candidate who is matched; the other is compared. */
  readonly matched: "A" | "B";
}

/** The candidates that the solution chose for one group, in the order of their lottery numbers. */
type Chosen = readonly [Candidate, ...Candidate[]];

function chosenByGroup(work: SolvedRound): readonly Chosen[] {
  const byGroup = new Map<number, [Candidate, ...Candidate[]]>();
  for (const candidate of chosenIn(work.problem, work.solution, work.draw.possible)) {
    const others = byGroup.get(candidate.group);
    if (others === undefined) byGroup.set(candidate.group, [candidate]);
    else others.push(candidate);
  }
  const numbers = numbersOf(work.draw);
  const number = ({ household }: Candidate): number => numbers(work.draw.households[household] ?? "");
  return [...byGroup.values()]
    .map((chosen) => chosen.sort((one, other) => number(one) - number(other) || one.household - other.household))
    .sort(([one], [other]) => one.group - other.group);
}

/**
 * Throws the coin of every group with two candidates, once it is settled who they are: from the seed and the code of the
 * group alone, so that both have the same chance whoever they are. In the order of the groups.
 */
export function coinsOf(work: SolvedRound): readonly ThrownCoin[] {
  return coinsFor(work, chosenByGroup(work));
}

function coinsFor({ draw, seed }: SolvedRound, byGroup: readonly Chosen[]): readonly ThrownCoin[] {
  return byGroup
    .flatMap(([first, second]) => (second === undefined ? [] : [[first, second] as const]))
    .map((candidates, index) => ({
      block: index + 1,
      candidates,
      matched: coin(seed, draw.groups[candidates[0].group] ?? "") ? "A" : "B",
    }));
}

/** Per group with a pair, in the order of the groups: who is matched, and who is compared. */
export function blocksOf(work: SolvedRound): readonly Block[] {
  const byGroup = chosenByGroup(work);
  const coins = new Map(coinsFor(work, byGroup).map((thrown) => [thrown.candidates[0].group, thrown]));
  return byGroup.map(([first]) => {
    const thrown = coins.get(first.group);
    return thrown === undefined ? { matched: drawnPair(work, first, "A") } : blockOf(work, thrown);
  });
}

function blockOf(work: SolvedRound, { block, candidates: [first, second], matched }: ThrownCoin): Block {
  const [a, b] = [drawnPair(work, first, "A", block), drawnPair(work, second, "B", block)];
  return matched === "A" ? { matched: a, compared: b } : { matched: b, compared: a };
}

function drawnPair(work: SolvedRound, candidate: Candidate, slot: "A" | "B", block?: number): DrawnPair {
  const facts = factsOf(work, candidate);
  const { group, household } = facts;
  const single = work.pool.rules.settings.control && block === undefined;
  return {
    group,
    household,
    candidate,
    slot,
    ...(block === undefined ? {} : { block }),
    reasons: [...pairReasons(facts, work.pool.rules), ...(single ? [sentence("pair-single-candidate", {})] : [])],
    marks: pairMarks(facts, work.pool.rules),
  };
}

function factsOf(
  { pool, contested, groupCandidates, householdCandidates }: SolvedRound,
  candidate: Candidate,
): PairFacts {
  const group = pool.groups[candidate.group];
  const household = pool.households[candidate.household];
  if (group === undefined || household === undefined) throw new Error("A candidate outside the pool");
  const pin = pinOf(pool.pins, group.code, household.code);
  return {
    ...(pin === undefined ? {} : { pin }),
    candidate,
    group,
    household,
    groupCandidates: groupCandidates[candidate.group] ?? 0,
    householdCandidates: householdCandidates[candidate.household] ?? 0,
    drawn: contested.rows.has(candidate.group) || contested.columns.has(candidate.household),
  };
}
