import type { Explanations } from "../records/explanations.ts";
import { balanceOf } from "./balance.ts";
import type { SolvedRound } from "./solved.ts";

export type { Explanations };

/**
 * Explains a solved round: why not other pairs, why some wait, what would change it. Each part has a file of its own;
 * this one says in which rounds they are computed.
 */
export function explained(work: SolvedRound): Explanations {
  return { ...(work.pool.rules.settings.control ? { balance: balanceOf(work) } : {}) };
}
