import type { EvaluationData, Item, Response, StudyArm } from "../response.ts";
import type { ItemTable } from "../result.ts";
import { median } from "../statistics/median.ts";
import { arms, asking, chosenIn, numberIn, questionnairesOf, type Questionnaires } from "./questionnaires.ts";
import { agreesFrom, answersOf, isAnswered, isOfOptions } from "./scales.ts";
import { shareOf } from "../statistics/wilson.ts";

/** The option that says that none of the others holds: whoever chose it did not give one. */
export const noneOption = "none";

type Counted = Pick<ItemTable, "counts" | "agree" | "median" | "shares" | "atLeastOne">;

function optionsCounted(item: Item, answered: readonly Response[]): Counted {
  const chosen = answered.map((response) => new Set(chosenIn(response, item)));
  const options = (item.options ?? []).map(({ key }) => key);
  const counts = options.map((option) => chosen.filter((keys) => keys.has(option)).length);
  const n = answered.length;
  const shares = counts.flatMap((count, place) => {
    const share = shareOf(count, n);
    return share === undefined ? [] : [{ ...share, option: options[place] ?? "" }];
  });
  const some = chosen.filter((keys) => [...keys].some((key) => key !== noneOption)).length;
  const atLeastOne = item.scale === "choices" ? shareOf(some, n) : undefined;
  return { counts, ...(n === 0 ? {} : { shares }), ...(atLeastOne === undefined ? {} : { atLeastOne }) };
}

function numbersCounted(item: Item, answered: readonly Response[]): Counted {
  const values = answered.map((response) => numberIn(response, item)).filter((value) => value !== undefined);
  const counts = answersOf(item.scale).map((answer) => values.filter((value) => value === answer).length);
  const from = agreesFrom(item.scale);
  const agree = from === undefined ? undefined : shareOf(values.filter((value) => value >= from).length, values.length);
  const middle = item.scale === "yes-no" ? undefined : median(values);
  const some = item.scale === "number" ? shareOf(values.filter((value) => value > 0).length, values.length) : undefined;
  return {
    counts,
    ...(agree === undefined ? {} : { agree }),
    ...(middle === undefined ? {} : { median: middle }),
    ...(some === undefined ? {} : { atLeastOne: some }),
  };
}

/** The table of one item, over questionnaires that all asked it. */
function tableOf(item: Item, { wave, respondent, responses }: Questionnaires, arm: StudyArm | undefined): ItemTable {
  const answered = responses.filter((response) => isAnswered(item, response));
  return {
    item,
    wave,
    respondent,
    ...(arm === undefined ? {} : { arm }),
    n: answered.length,
    missing: responses.length - answered.length,
    ...(isOfOptions(item.scale) ? optionsCounted(item, answered) : numbersCounted(item, answered)),
  };
}

/** Arms that are shown beside all together: those who answered, where somebody of the control group did. */
export function armsShown(responses: readonly Pick<Response, "arm">[]): readonly StudyArm[] {
  const present = new Set(responses.map(({ arm }) => arm));
  return present.has("control") ? arms.filter((arm) => present.has(arm)) : [];
}

/**
 * A table for every item, moment and kind of respondent that was asked it, and one for each arm where the control group
 * was asked too (R62, R66, R67). `n` and `missing` together are the questionnaires that asked the item. Sorted by item,
 * then moment, then respondent.
 */
export function itemTables(data: Pick<EvaluationData, "items" | "asked" | "responses">): readonly ItemTable[] {
  const isAsked = asking(data);
  const kinds = questionnairesOf(data);
  return data.items.flatMap((item) =>
    kinds.flatMap((kind) => {
      const responses = kind.responses.filter((response) => isAsked(item, response));
      if (responses.length === 0) return [];
      return [undefined, ...armsShown(responses)].map((arm) => {
        const some = arm === undefined ? responses : responses.filter((response) => response.arm === arm);
        return tableOf(item, { ...kind, responses: some }, arm);
      });
    }),
  );
}
