import type { Reading } from "../intake/reading.ts";
import type { EvaluationData, Response } from "./response.ts";

/**
 * Answers of questionnaires that somebody filled in. What the lists of people say at the intake is counted with them, and is
 * no questionnaire.
 */
export function filledIn(
  { responses }: Pick<EvaluationData, "responses">,
  { sheets }: Pick<Reading, "sheets">,
): readonly Response[] {
  const lists = new Set(sheets.filter(({ role }) => role !== "survey").map(({ name }) => name));
  return responses.filter(({ sheet }) => !lists.has(sheet));
}
