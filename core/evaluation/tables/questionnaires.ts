import { isAskedOf, respondents, waves, type Answer, type EvaluationData, type Item } from "../response.ts";
import type { AskedSheet, Respondent, Response, StudyArm, Wave } from "../response.ts";

/** The questionnaires of one kind of respondent at one moment. */
export interface Questionnaires {
  readonly wave: Wave;
  readonly respondent: Respondent;
  readonly responses: readonly Response[];
}

/** Arms in the order in which tables show them. */
export const arms: readonly StudyArm[] = ["treated", "control", "outside", "none"];

function sheetKey({ sheet, wave, respondent }: Pick<AskedSheet, "sheet" | "wave" | "respondent">): string {
  return JSON.stringify([sheet, wave, respondent]);
}

/** All questionnaires by moment and respondent, in the order of time; kinds that nobody filled in are left out. */
export function questionnairesOf({ responses }: Pick<EvaluationData, "responses">): readonly Questionnaires[] {
  return waves.flatMap((wave) =>
    respondents
      .map((respondent) => ({
        wave,
        respondent,
        responses: responses.filter((one) => one.wave === wave && one.respondent === respondent),
      }))
      .filter((one) => one.responses.length > 0),
  );
}

/** Tells whether a questionnaire asked an item: its sheet has a column for it, and its arm is asked about a match (R62). */
export function asking({ asked }: Pick<EvaluationData, "asked">): (item: Item, response: Response) => boolean {
  const items = new Map<string, ReadonlySet<string>>();
  for (const one of asked) {
    const key = sheetKey(one);
    items.set(key, new Set([...(items.get(key) ?? []), ...one.items]));
  }
  // The key is the same for a whole sheet: made once for each response it would take longer than all the rest.
  const byResponse = new Map<Response, ReadonlySet<string> | undefined>();
  return (item, response) => {
    if (!byResponse.has(response)) byResponse.set(response, items.get(sheetKey(response)));
    return byResponse.get(response)?.has(item.key) === true && isAskedOf(item, response.arm);
  };
}

/** An answer on the scale of its item as a number, or none: of options there is none. */
export function numberIn({ answers }: Response, { key }: Item): number | undefined {
  const answer = answers.get(key);
  return typeof answer === "number" ? answer : undefined;
}

/** The options that were chosen; none where nothing was answered. */
export function chosenIn({ answers }: Response, { key }: Item): readonly string[] | undefined {
  const answer: Answer | undefined = answers.get(key);
  return typeof answer === "object" ? answer : undefined;
}
