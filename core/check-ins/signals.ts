import type { SignalCode } from "../records/check-in.ts";
import { missedTalks, noContact, sidesDiffer } from "./contact-signals.ts";
import { together, type Rule } from "./evidence.ts";
import { dependence, heavyWorkload, tasksOverdue } from "./load-signals.ts";
import { noted, wantsToStop } from "./noted-signals.ts";

/** What the rows themselves show, besides what people note as a code. S6, S7, S8 and S10 only people can see. */
const shown: Readonly<Partial<Record<SignalCode, Rule>>> = {
  S1: noContact,
  S2: missedTalks,
  S3: sidesDiffer,
  S4: heavyWorkload,
  S5: dependence,
  S9: tasksOverdue,
  S11: wantsToStop,
};

/** The rule of a signal: what the rows show, and what people noted at a talk. */
export function ruleOf(code: SignalCode): Rule {
  const rule = shown[code];
  const byPeople = noted(code);
  return (evidence) => {
    const grounds = together([rule?.(evidence), byPeople(evidence)]);
    return grounds === undefined ? undefined : { ...grounds, because: [...new Set(grounds.because)] };
  };
}
