import type { Reading } from "../intake/reading.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import type { Match } from "../records/match.ts";
import { rematchMode, type RematchMode, type RematchOutcome } from "../records/round.ts";
import type { Settings } from "../settings.ts";
import { closedCells } from "../sheets/closed-proposals.ts";
import { allAgreed, isRunning, matchesOf } from "../sheets/matches.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { roundDesign, writtenRounds, type WrittenRound } from "../sheets/rounds.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { blocksOf } from "./blocks.ts";
import { canonicalCode, pairKey } from "./codes.ts";
import { profileOf } from "./profile.ts";
import { chosenIn, solvedRound, type RoundInput, type SolvedRound } from "./solved.ts";
import { unansweredProposals } from "./untouched.ts";
import { hasLeft } from "./withdrawn.ts";

/** Proposals of an earlier round that may move when it is matched again (matching.md 2.6). */
export interface Standing {
  /** Number of the round that is matched again. */
  readonly round: number;
  readonly mode: RematchMode;
  /** The household that each group was proposed, both as canonical codes. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** Which round is matched again, and how far its proposals may move. */
export type Rematch = Pick<Standing, "round" | "mode">;

/** True for a match that is one of the standing proposals. */
export function isStanding(
  { round, group, household, replaces }: Match,
  standing: Pick<Standing, "round" | "pairs"> | undefined,
): boolean {
  if (standing === undefined || round !== standing.round || replaces !== undefined) return false;
  return standing.pairs.get(canonicalCode(group)) === canonicalCode(household);
}

/** True for a proposal that not all agreed to and of which one side takes no part any more: the other is free. */
function isLeft(match: Match, reading: Reading): boolean {
  return match.status === "proposed" && !allAgreed(match) && hasLeft(match, reading);
}

/** The proposals that a written round moved: declined by the round, not by anybody, so that those two may still be together. */
export function movedAlong(snapshot: Snapshot, matches: readonly Match[]): readonly Match[] {
  const declined = matches.filter(({ status }) => status === "declined");
  if (declined.length === 0) return [];
  const moves = writtenRounds(snapshot).flatMap((written) => {
    const standing = standingThen(written);
    if (standing === undefined) return [];
    const kept = ownRows(snapshot, roundDesign(written.number)).map(({ values }) =>
      pairKey(textOf(values["group"]), textOf(values["household"])),
    );
    return [{ standing, kept: new Set(kept) }];
  });
  return declined.filter((match) =>
    moves.some(({ standing, kept }) => isStanding(match, standing) && !kept.has(pairKey(match.group, match.household))),
  );
}

/**
 * The proposals of a round that may move: nobody has answered them or typed more than a note, and no coin was thrown
 * for them, for what a coin decided is not thrown again (R5); or one side left. All else is locked. Throws a `RequestProblem` for a round
 * without matches.
 */
export function standingNow(
  snapshot: Snapshot,
  reading: Reading,
  matches: readonly Match[],
  { round, mode }: Rematch,
): Standing {
  const ofRound = matches.filter((match) => match.round === round);
  if (ofRound.length === 0) throw new RequestProblem(sentence("rematch-round-unknown", { round }));
  const unanswered = unansweredProposals(snapshot, reading);
  const movable = ofRound.filter((match) => {
    const mayMove = unanswered.has(match.id) || isLeft(match, reading);
    return mayMove && match.block === undefined && match.replaces === undefined;
  });
  const pairs = new Map(movable.map((match) => [canonicalCode(match.group), canonicalCode(match.household)]));
  return { round, mode, pairs };
}

/** The standing proposals that a written round was drawn over, as its proof sheet has them. */
export function standingThen({ rematch }: WrittenRound): Standing | undefined {
  const mode = rematchMode.safeParse(rematch?.mode);
  if (rematch === undefined || !mode.success) return undefined;
  const pairs = [...rematch.standing].map(([group, household]): [string, string] => [
    canonicalCode(group),
    canonicalCode(household),
  ]);
  return { round: rematch.round, mode: mode.data, pairs: new Map(pairs) };
}

/**
 * The round that a round stands for: itself, or for one that was matched again the first of the chain. Who waits in two of
 * one chain waited once.
 */
export function rootsOf(written: readonly WrittenRound[]): (round: number) => number {
  const before = new Map(
    written.flatMap(({ number, rematch }) =>
      rematch !== undefined && rematch.round < number ? [[number, rematch.round] as const] : [],
    ),
  );
  return (round) => {
    let root = round;
    for (let next = before.get(root); next !== undefined; next = before.get(root)) root = next;
    return root;
  };
}

/** Codes of the groups whose proposal would not stay although both sides still take part. */
function movedIn(work: SolvedRound, { pairs }: Standing): readonly string[] {
  const { groups, households } = work.pool;
  const present = new Set(households.map(({ code }) => canonicalCode(code)));
  const now = new Map(
    blocksOf(work).map(({ matched }) => [canonicalCode(matched.group.code), canonicalCode(matched.household.code)]),
  );
  return groups
    .map(({ code }) => code)
    .filter((code) => {
      const household = pairs.get(canonicalCode(code));
      return household !== undefined && present.has(household) && now.get(canonicalCode(code)) !== household;
    });
}

/** What each mode would give, so that people can choose: the three rounds are solved beside one another. */
export function rematchOutcomes(input: RoundInput, standing: Standing, chosen: SolvedRound): readonly RematchOutcome[] {
  return rematchMode.options.map((mode) => {
    const work = mode === standing.mode ? chosen : solvedRound({ ...input, standing: { ...standing, mode } });
    return {
      mode,
      matches: blocksOf(work).length,
      profile: profileOf(chosenIn(work.problem, work.solution, work.draw.possible)),
      moved: [...movedIn(work, standing)],
    };
  });
}

/** Where somebody of a withdrawn proposal is now. */
type Now = ReadonlyMap<string, string>;

/** The match that everybody in a proposal or running match is in, by side and canonical code. */
function placedIn(matches: readonly Match[]): Now {
  return new Map(
    matches.filter(isRunning).flatMap(({ id, group, household }): [string, string][] => [
      [`group ${canonicalCode(group)}`, id],
      [`household ${canonicalCode(household)}`, id],
    ]),
  );
}

function withdrawn({ group, household }: Match, round: number, now: Now): Sentence {
  return sentence("rematch-cell", {
    round,
    group: now.get(`group ${canonicalCode(group)}`) ?? "",
    household: now.get(`household ${canonicalCode(household)}`) ?? "",
  });
}

/**
 * Closes the rows of standing proposals that a round does not keep, each with where its two are now: the sheet of the
 * earlier round sends whoever reads it to `Matches`, so no row goes. What somebody typed there stays.
 */
export function withdrawal(
  snapshot: Snapshot,
  reading: Reading,
  gone: readonly Match[],
  { number, settings }: { readonly number: number; readonly settings: Settings },
): readonly Edit[] {
  const unanswered = unansweredProposals(snapshot, reading);
  const closing = gone.filter((match) => unanswered.has(match.id) || isLeft(match, reading));
  const closed = new Set(closing.map(({ id }) => id));
  const now = placedIn(matchesOf(snapshot).filter(({ id }) => !closed.has(id)));
  const told = new Map(closing.map((match) => [match.id, withdrawn(match, number, now)] as const));
  return closedCells(snapshot, told, settings.language);
}

/** Proposals of a round that stay although nobody answered them, by why. */
export interface Locked {
  /** Somebody typed something beside them that is no note. */
  readonly typed: readonly string[];
  /** People chose the pair, with `replace`. */
  readonly chosen: readonly string[];
  /** A coin was thrown for them (R5). */
  readonly drawn: readonly string[];
}

/** The proposals of a round that stay where they are although nobody answered them. */
export function lockedIn(matches: readonly Match[], { round, pairs }: Pick<Standing, "round" | "pairs">): Locked {
  const open = matches.filter(
    (match) =>
      match.round === round &&
      match.status === "proposed" &&
      Object.keys(match.approvals).length === 0 &&
      !isStanding(match, { round, pairs }),
  );
  const idsOf = (isIn: (match: Match) => boolean): readonly string[] => open.filter(isIn).map(({ id }) => id);
  return {
    typed: idsOf(({ replaces, block }) => replaces === undefined && block === undefined),
    chosen: idsOf(({ replaces }) => replaces !== undefined),
    drawn: idsOf(({ replaces, block }) => replaces === undefined && block !== undefined),
  };
}
