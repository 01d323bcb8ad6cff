import type { SignalCode } from "../records/check-in.ts";
import type { TalkRow } from "../sheets/talks.ts";
import { held, keys, lastOf, sides, together, type Rule } from "./evidence.ts";

/** Codes that stay until somebody notes that the action is done, whatever a later talk says. */
const lasting: ReadonlySet<SignalCode> = new Set(["S6", "S7", "S10", "S11"]);

function isSettled(talk: TalkRow, today: string): boolean {
  return talk.actionDone !== undefined && talk.actionDone <= today;
}

/**
 * A code that somebody noted at a talk. It ends when the action is noted as done; a lighter one also when the next talk
 * with that side does not repeat it.
 */
export function noted(code: SignalCode): Rule {
  return (evidence) =>
    together(
      sides.map((side) => {
        const talks = held(evidence, side);
        const open = (lasting.has(code) ? talks : talks.slice(-1)).filter(
          (talk) => talk.codes.includes(code) && !isSettled(talk, evidence.today),
        );
        const [first] = open;
        return first === undefined ? undefined : { since: first.day, because: keys(open) };
      }),
    );
}

/** S11: one side does not want to go on, by its last word on it; what a newcomer says here is always followed (R49). */
export const wantsToStop: Rule = (evidence) =>
  together(
    sides.map((side) => {
      const last = lastOf(held(evidence, side).filter((talk) => talk.wantsOn !== undefined));
      if (last?.wantsOn !== "no" || isSettled(last, evidence.today)) return undefined;
      return { since: last.day, because: [last.key] };
    }),
  );
