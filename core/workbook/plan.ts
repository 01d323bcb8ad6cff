import type { Sentence } from "../text/sentence.ts";
import type { Edit } from "./edit.ts";
import type { Erasure } from "./erasure.ts";
import type { Outline, Snapshot } from "./snapshot.ts";
import type { Problem } from "../records/problem.ts";
import type { Message } from "../records/message.ts";

/** One part of a plan that is worth its own line in a progress display. */
export interface Step {
  readonly title: Sentence;
  readonly edits: readonly Edit[];
}

/**
 * What a job would do, as data: shown before it is done, done by a host, undone by its inverse. Messages are not edits:
 * sending them is the host's work, guarded by a ledger.
 */
export interface Plan<Result> {
  /**
   * Present where somebody is forgotten: done first, before the steps, which are planned on the workbook as it is then. A
   * plan with it cannot be undone, and whatever could be undone before it is given up.
   */
  readonly erasure?: Erasure;
  /** Steps without edits are left out; a plan without steps changes nothing. */
  readonly steps: readonly Step[];
  readonly findings: readonly Problem[];
  readonly messages: readonly Message[];
  /** Where somebody asked something: the answers, each of one or more sentences. They are told before all else. */
  readonly answers?: readonly (readonly Sentence[])[];
  /** What a person is told, most important first. */
  readonly summary: readonly Sentence[];
  /** The records of contracts.md that `--json` prints. */
  readonly result: Result;
}

/** What a coordinator can do: which sheets it needs, and what it would change. Pure and synchronous. */
export interface Job<Options, Result> {
  needs(outline: Outline): readonly string[];
  plan(snapshot: Snapshot, options: Options): Plan<Result>;
}

/** All edits of a plan, in order. */
export function editsOf(plan: Plan<unknown>): readonly Edit[] {
  return plan.steps.flatMap((step) => step.edits);
}
