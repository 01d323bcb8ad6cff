import type { Explanations } from "../records/explanations.ts";
import type { SolvedRound } from "./solved.ts";

export type { Explanations };

/**
 * Explains a solved round: why not other pairs, why some wait, what would change it. Each part has a file of its own;
 * this one says in which rounds they are computed.
 */
export function explained(_work: SolvedRound): Explanations {
  return {};
}
