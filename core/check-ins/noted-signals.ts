import type { SignalCode } from "../records/check-in.ts";
import type { TalkRow } from "../sheets/talks.ts";
import { held, keys, lastOf, saying, sides, together, type Rule } from "./evidence.ts";

/** Codes that stay until somebody notes that the action is done, whatever a later talk says. */
const lasting: ReadonlySet<SignalCode> = new Set(["S6", "S7", "S10", "S11"]);

function isSettled(talk: TalkRow, today: string): boolean {
  return talk.actionDone !== undefined && talk.actionDone <= today;
}

/**
 * A code that somebody noted at a talk. It ends when the action is noted as done; a lighter one also when the next talk
 * with that side does not repeat it. A grave one counts from the moment that it stands there, also where nobody filled in
 * that the talk took place, or where it was called off.
 */
export function noted(code: SignalCode): Rule {
  return (evidence) =>
    together(
      sides.map((side) => {
        const notes = (talk: TalkRow): boolean => talk.codes.includes(code);
        const talks = lasting.has(code) ? saying(evidence, side, notes) : held(evidence, side).slice(-1).filter(notes);
        const open = talks.filter((talk) => !isSettled(talk, evidence.today));
        const [first] = open;
        return first === undefined ? undefined : { since: first.day, because: keys(open) };
      }),
    );
}

/** True for a row with the word of a side on going on; a no counts wherever it stands. */
function hasWord({ wantsOn, held: tookPlace }: TalkRow): boolean {
  return wantsOn === "no" || (tookPlace && wantsOn !== undefined);
}

/** S11: one side does not want to go on, by its last word on it; what a newcomer says here is always followed (R49). */
export const wantsToStop: Rule = (evidence) =>
  together(
    sides.map((side) => {
      const last = lastOf(saying(evidence, side, hasWord));
      if (last?.wantsOn !== "no" || isSettled(last, evidence.today)) return undefined;
      return { since: last.day, because: [last.key] };
    }),
  );
