import { evaluationReportDesign } from "../../sheets/evaluation-report.ts";
import type { Wanted } from "../../sheets/synced.ts";
import type { Language } from "../../workbook/layout.ts";
import { reportParts } from "../report/report.ts";
import type { EvaluationData } from "../response.ts";
import type { EvaluationResult } from "../result.ts";
import { suppressed } from "../suppression/suppressed.ts";

/** What the sheet with the report should say; a part is named at its first line. Nothing where nobody answered anything. */
export function reportWanted(
  result: EvaluationResult,
  { primary, responses }: EvaluationData,
  language: Language,
): Wanted {
  const parts = responses.length === 0 ? [] : reportParts({ shown: suppressed(result), primary, language });
  const lines = parts.flatMap(({ heading, lines: own }) =>
    own.map((text, place) => ({ part: place === 0 ? heading : null, text })),
  );
  const rows = lines.map((line, place) => ({ number: place + 1, ...line }));
  return { design: evaluationReportDesign, rows, others: "remove", ordered: true };
}
