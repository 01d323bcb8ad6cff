import { laterParts } from "./later-parts.ts";
import type { ReportPart, ReportSource } from "./report-part.ts";
import { samplePart } from "./sample-part.ts";
import { summaryPart } from "./summary-part.ts";
import { themeParts } from "./theme-parts.ts";

/**
 * The evaluation as sentences that a municipal council could read: in short, who took part, what they answered with how
 * many there were behind every figure, what changed for the same people, what a comparison can and cannot say, and what
 * else went on (R66 to R70).
 */
export function reportParts(source: ReportSource): readonly ReportPart[] {
  return [summaryPart(source), samplePart(source), ...themeParts(source), ...laterParts(source)];
}
