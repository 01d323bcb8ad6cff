import type { Item, Response } from "../response.ts";
import { noneOption } from "../tables/item-tables.ts";
import { chosenIn, numberIn } from "../tables/questionnaires.ts";
import { isOfOptions } from "../tables/scales.ts";

/** What is compared: an item, or one of its options, as a number on a scale or as yes (1) and no (0). */
export interface Outcome {
  readonly item: Item;
  readonly option?: string;
  readonly isYesNo: boolean;
  /** The answer of one questionnaire; undefined where it has none that can be used. */
  readonly answerIn: (response: Response) => number | undefined;
}

/** The outcomes of an item. What describes people (their work field, their sex) is no outcome. */
export function outcomesOf(item: Item): readonly Outcome[] {
  if (item.theme === "background") return [];
  if (!isOfOptions(item.scale)) {
    return [{ item, isYesNo: item.scale === "yes-no", answerIn: (response) => numberIn(response, item) }];
  }
  return (item.options ?? [])
    .filter(({ key }) => key !== noneOption)
    .map(({ key }) => ({
      item,
      option: key,
      isYesNo: true,
      answerIn: (response) => {
        const chosen = chosenIn(response, item);
        return chosen === undefined ? undefined : Number(chosen.includes(key));
      },
    }));
}
