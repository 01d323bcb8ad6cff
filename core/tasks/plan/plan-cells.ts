import { yesNoIn } from "../../intake/cells/yes-no.ts";
import { saysUnknown } from "../../intake/cells/unknown.ts";
import { valueIn } from "../../intake/outcome.ts";
import { folded } from "../../intake/words.ts";
import { textOf, type Scalar } from "../../workbook/cell.ts";
import type { Condition } from "../catalogue.ts";

/** What a cell for an answer says; `open` for a blank cell and whatever is no answer yet, `unclear` for words unknown. */
export type PlanWord = "yes" | "no" | "later" | "open" | "unclear";

/** The answer in a cell, from the dropdown or in people's own words: `Ja!`, `x`, `nog niet`, `?`. */
export function planWordIn(value: Scalar | undefined): PlanWord {
  if (value === undefined || saysUnknown(value)) return "open";
  const text = folded(textOf(value)).replace(/[.!]+$/u, "");
  if (text === "later") return "later";
  const read = valueIn(yesNoIn(value));
  if (read === undefined) return "unclear";
  return read === "not-yet" ? "later" : read;
}

/** Conditions about children, to which people also answer with how many there are. */
const counted: ReadonlySet<Condition> = new Set(["children", "children-0-4", "children-4-17", "adults"]);

/** Routes of civic integration: people answer which one it is. */
const routes: Readonly<Record<string, PlanWord>> = {
  b1: "yes",
  "b1-route": "yes",
  "b1 route": "yes",
  z: "yes",
  "z-route": "yes",
  "z route": "yes",
  zelfredzaamheidsroute: "yes",
  onderwijsroute: "no",
  "education route": "no",
};

/** The answer to whether a condition holds; a number of children and the name of a route are answers too. */
export function conditionWordIn(condition: Condition, value: Scalar | undefined): PlanWord {
  const text = folded(textOf(value ?? null)).replace(/[.!]+$/u, "");
  if (counted.has(condition) && /^\d{1,2}$/u.test(text)) return Number(text) > 0 ? "yes" : "no";
  const route = condition === "b1-or-z-route" ? new Map(Object.entries(routes)).get(text) : undefined;
  return route ?? planWordIn(value);
}
