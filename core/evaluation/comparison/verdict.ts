import type { Comparison } from "../result.ts";
import { level } from "../statistics/detectable.ts";
import type { Verdict } from "../suppression/shared-result.ts";

/**
 * What a comparison comes to: `difference` where chance alone gives what was found at most one time in twenty, corrected
 * for having looked at all outcomes of its family; `not-told` where chance can well give it, which is not that there is none.
 */
export function verdictOf({ reason, adjusted }: Pick<Comparison, "reason" | "adjusted">): Verdict {
  if (reason !== undefined) return reason;
  return adjusted !== undefined && adjusted <= level ? "difference" : "not-told";
}
