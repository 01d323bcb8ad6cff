import { consent, missingPapers, type Pair, type RuleSettings } from "./rules.ts";

/** What no reason sets aside. */
export type BeyondReason = "consent" | "conductCertificate";

/**
 * What keeps two apart whatever reason people give (R12, R21): the household did not say yes where the rule on consent
 * asks for that, or somebody of the group has no certificate of conduct in a workbook that keeps those. A reason says why
 * people judge a match better than the rules do; it is no answer that somebody else has still to give.
 */
export function beyondReason(pair: Pair, rules: RuleSettings): BeyondReason | undefined {
  if (consent(pair, rules) !== undefined) return "consent";
  return missingPapers(pair.group, rules.papers).includes("conductCertificate") ? "conductCertificate" : undefined;
}

/** Whether a reason says anything: two letters together at least, of whatever script. A dot or a cross is none (R15). */
export function saysWhy(reason: string | undefined): boolean {
  return /\p{L}{2}/u.test((reason ?? "").normalize("NFC"));
}
