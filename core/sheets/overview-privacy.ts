import { sentence } from "../text/sentence.ts";
import { dpiaDesign } from "./dpia.ts";
import { ownLine, type Line, type Sources } from "./overview-line.ts";
import { processingDesign } from "./processing.ts";
import { retentionCounts, retentionDesign } from "./retention.ts";

/** The lines of the overview about privacy: what is past its term, the register and the assessment. */
export function privacyLines(sources: Sources): Line[] {
  const { past, soon, unknown } = retentionCounts(sources.snapshot, sources.today);
  return [
    ...ownLine(sources, retentionDesign, {
      what: sentence("overview-retention", {}),
      count: past + soon,
      late: past,
      next: sentence("overview-retention-next", { past, unknown }),
    }),
    ...ownLine(sources, processingDesign, {
      what: sentence("overview-processing", {}),
      next: sentence("overview-processing-next", {}),
    }),
    ...ownLine(sources, dpiaDesign, {
      what: sentence("overview-dpia", {}),
      next: sentence("overview-dpia-next", {}),
    }),
  ];
}
