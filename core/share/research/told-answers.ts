import { bankItem } from "../../evaluation/items/item-bank.ts";
import type { Answer, EvaluationData, Item, Response } from "../../evaluation/response.ts";
import type { NamedValues } from "../../privacy/named-values.ts";
import type { Scalar } from "../../workbook/cell.ts";

/** What people typed themselves is told where so many at least say the same: fewer could be recognised by it. */
const leastAlike = 5;

/** The key of an answer that fewer gave. */
const rare = "other";

/** How the answers to one item are told. */
export interface ToldItem {
  readonly item: Item;
  /** Words that stand for themselves; of other options the keys of the bank are told. */
  readonly options: readonly string[];
  readonly told: (answer: Answer | undefined) => Scalar;
}

function isOfBank({ key, scale }: Item): boolean {
  const known = bankItem(key);
  return known !== undefined && ((scale !== "choice" && scale !== "choices") || known.options !== undefined);
}

/** The options that enough people chose, and that name nobody. */
function commonOptions({ key }: Item, responses: readonly Response[], named: NamedValues): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { answers } of responses) {
    const answer = answers.get(key);
    if (answer === undefined || typeof answer === "number") continue;
    for (const option of answer) counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  const common = [...counts].filter(([option, count]) => count >= leastAlike && !named.isIn(option));
  return new Set(common.map(([option]) => option));
}

function toldOf(item: Item, data: EvaluationData, named: NamedValues): ToldItem {
  if (isOfBank(item)) {
    const options = (item.options ?? []).map(({ key }) => key);
    const known = new Set(options);
    return { item, options, told: (answer) => shown(answer, (option) => (known.has(option) ? option : rare)) };
  }
  const common = commonOptions(item, data.responses, named);
  return {
    item,
    options: [...common].sort(),
    told: (answer) => shown(answer, (option) => (common.has(option) ? option : rare)),
  };
}

function shown(answer: Answer | undefined, optionOf: (option: string) => string): Scalar {
  if (answer === undefined) return null;
  if (typeof answer === "number") return answer;
  return [...new Set(answer.map(optionOf))].sort().join(", ");
}

/** Numbers of people's own items may be anything, telephone numbers too; words of a question may name somebody. */
function mayGo({ key, scale, words, own }: Item, named: NamedValues): boolean {
  if (own !== true) return true;
  return scale !== "number" && !Object.values(words).some((text) => named.isIn(text)) && !named.isIn(key);
}

/** The items whose answers researchers get, each with how they are told; what may be free text is left out. */
export function toldItems(data: EvaluationData, named: NamedValues): readonly ToldItem[] {
  return data.items.filter((item) => mayGo(item, named)).map((item) => toldOf(item, data, named));
}
