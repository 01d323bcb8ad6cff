import { folded } from "../../intake/words.ts";
import { levels, type EvaluationData, type Item, type Response } from "../response.ts";
import { asking, chosenIn, numberIn } from "../tables/questionnaires.ts";
import { isAnswered, isOfFive, isOfOptions } from "../tables/scales.ts";
import type { PrintedFigure } from "./printed-figures.ts";

/** What the questionnaires of the workbook say of a printed figure. */
export interface OwnCount {
  readonly count: number;
  /** Who answered the question. */
  readonly answered: number;
  /** Who were asked it, the blanks with them. */
  readonly asked: number;
}

const yes = /^(?:ja|yes|1)$/u;
const no = /^(?:nee|no|0)$/u;
const agrees = /^(?:agree|eens|mee eens|satisfied|tevreden)$/u;
const disagrees = /^(?:disagree|oneens|mee oneens|dissatisfied|ontevreden)$/u;

/** True for the answers that count, of numbers on the scale of the item; undefined where the words name none of them. */
function numberMeant({ scale }: Item, said: string): ((value: number) => boolean) | undefined {
  if (scale === "yes-no")
    return yes.test(said) ? (value) => value === 1 : no.test(said) ? (value) => value === 0 : undefined;
  if (scale === "level") {
    const place = levels.findIndex((level) => folded(level) === said);
    return place < 0 ? undefined : (value) => value === place;
  }
  if (isOfFive(scale) && agrees.test(said)) return (value) => value >= 4;
  if (isOfFive(scale) && disagrees.test(said)) return (value) => value <= 2;
  return said !== "" && Number.isFinite(Number(said)) ? (value) => value === Number(said) : undefined;
}

/** Tells whether a questionnaire gives the answer that a figure is about; undefined where nobody can say which that is. */
function meant(item: Item, answer: string): ((response: Response) => boolean) | undefined {
  const said = folded(answer);
  if (!isOfOptions(item.scale)) {
    const isMeant = numberMeant(item, said);
    return isMeant && ((response) => isMeant(numberIn(response, item) ?? Number.NaN));
  }
  const option = item.options?.find(({ key, words }) => [key, words.nl, words.en].some((one) => folded(one) === said));
  return option && ((response) => chosenIn(response, item)?.includes(option.key) === true);
}

function itemOf({ items }: Pick<EvaluationData, "items">, question: string): Item | undefined {
  const said = folded(question);
  return items.find(({ key, words }) => [key, words.nl, words.en].some((one) => folded(one) === said));
}

/** Counts after what a report prints, from the questionnaires themselves; undefined where they do not say it. */
export function ownCount(
  data: Pick<EvaluationData, "items" | "responses" | "asked">,
  { question = "", answer = "", respondents, wave, arm }: PrintedFigure,
): OwnCount | undefined {
  const item = itemOf(data, question);
  const isMeant = item && meant(item, answer);
  if (item === undefined || isMeant === undefined) return undefined;
  const isAsked = asking(data);
  const asked = data.responses.filter(
    (response) =>
      respondents.includes(response.respondent) &&
      response.wave === wave &&
      (arm === undefined || (response.arm === "control") === (arm === "control")) &&
      isAsked(item, response),
  );
  if (asked.length === 0) return undefined;
  const answered = asked.filter((response) => isAnswered(item, response));
  return { count: answered.filter(isMeant).length, answered: answered.length, asked: asked.length };
}
