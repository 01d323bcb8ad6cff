import { textOf } from "../../workbook/cell.ts";
import type { CellFault } from "../fault.ts";
import { fault, value, type Outcome } from "../outcome.ts";
import { folded } from "../words.ts";
import { numberFrom } from "./number.ts";
import { reading, type CellReader } from "./reader.ts";

/** Words for five steps of more and more, evenly spread over a scale. */
const steps: readonly (readonly string[])[] = [
  ["geen", "niet", "helemaal niet", "none", "not at all", "nihil", "nee"],
  ["weinig", "laag", "licht", "klein", "beperkt", "een beetje", "beetje", "enigszins", "little", "low", "light",
    "mild", "some", "a little", "slight", "gering"],
  ["gemiddeld", "matig", "midden", "middel", "redelijk", "voldoende", "neutraal", "average", "medium", "moderate",
    "fair", "normaal"],
  ["veel", "hoog", "groot", "zwaar", "ruim", "goed", "much", "high", "heavy", "large", "a lot", "lots", "severe"],
  ["heel veel", "zeer veel", "zeer hoog", "heel hoog", "erg hoog", "erg veel", "zeer groot", "zeer zwaar",
    "heel groot", "zeer goed", "very much", "very high", "very heavy", "extreme", "extreem", "maximaal"],
]; // prettier-ignore

/** Step 0 to 4 of a word, `undefined` for others. */
function stepOf(text: string): number | undefined {
  const found = steps.findIndex((words) => words.includes(text));
  return found < 0 ? undefined : found;
}

/** `3/4`, `3 van 4` and `3 (veel)`: the number, where what stands behind it is the end of the scale or a word. */
function numberOnScale(text: string, max: number): number | undefined {
  const [, number = "", of, words] =
    /^(\d+(?:[.,]\d+)?)\s*(?:(?:\/|van|of|uit|out of)\s*(\d+)|[-=:(]+\s*([\p{L}\s]+)\)?)?$/u.exec(text) ?? [];
  if (number === "" || (of !== undefined && Number(of) !== max)) return undefined;
  return words !== undefined && stepOf(words.trim()) === undefined ? undefined : numberFrom(number, true);
}

/** A reader of a scale from 0 to `max`, in numbers or in words. Anything outside it is the fault given. */
export function scaleTo(max: number, wrong: CellFault): CellReader<number> {
  return reading((cell): Outcome<number> => {
    const text = folded(textOf(cell));
    const step = stepOf(text);
    const found = typeof cell === "number" ? cell : step === undefined ? numberOnScale(text, max) : (step * max) / 4;
    return found !== undefined && found >= 0 && found <= max ? value(found) : fault(wrong);
  });
}

/** Willingness and experience of a group: 0 none to 4 much (R2). */
export const strengthIn = scaleTo(4, "scale-unreadable");

/** Vulnerability of a household: 0 none to 8 very much (R2). */
export const vulnerabilityIn = scaleTo(8, "score-unreadable");

/** What somebody hopes for: 1 social to 5 goal-oriented (R19). */
export const focusIn = reading((cell): Outcome<number> => {
  const text = folded(textOf(cell));
  const word = /^(?:sociaal|social|gezellig|vriendschap)/u.test(text)
    ? 1
    : /^(?:doel|goal)/u.test(text)
      ? 5
      : undefined;
  const found = word ?? (typeof cell === "number" ? cell : numberOnScale(text, 5));
  return found !== undefined && found >= 1 && found <= 5 ? value(found) : fault("focus-unreadable");
});
