import { levels, type Item, type Response, type Scale } from "../response.ts";
import { chosenIn, numberIn } from "./questionnaires.ts";

const five = [1, 2, 3, 4, 5] as const;
const answers: Readonly<Partial<Record<Scale, readonly number[]>>> = {
  agree: five,
  satisfied: five,
  "yes-no": [0, 1],
  level: levels.map((_, place) => place),
};

/** The answers of a scale from the lowest to the highest; none for options and numbers. */
export function answersOf(scale: Scale): readonly number[] {
  return answers[scale] ?? [];
}

/** True for the two scales of five answers (R63). */
export function isOfFive(scale: Scale): boolean {
  return scale === "agree" || scale === "satisfied";
}

/** True where the answers are options: one of them, or any. */
export function isOfOptions(scale: Scale): boolean {
  return scale === "choice" || scale === "choices";
}

/** The lowest answer that agrees: 4 of five, and yes. None for scales on which nobody agrees or disagrees. */
export function agreesFrom(scale: Scale): number | undefined {
  if (isOfFive(scale)) return 4;
  return scale === "yes-no" ? 1 : undefined;
}

/** True where a questionnaire gives an answer to the item that can be counted. */
export function isAnswered(item: Item, response: Response): boolean {
  if (isOfOptions(item.scale)) return chosenIn(response, item) !== undefined;
  return numberIn(response, item) !== undefined;
}
