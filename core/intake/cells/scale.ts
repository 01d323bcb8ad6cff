import { steadyNumber } from "../../steady-number.ts";
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
  const word = text.replace(/ (?:ervaring|experience|bereidheid|willingness)$/u, "");
  const found = steps.findIndex((words) => words.includes(word));
  return found < 0 ? undefined : found;
}

/** What a mark is called in its own list: `2 - enige`. Words that take it back or name another are none. */
function isName(words: string): boolean {
  return stepOf(words) !== undefined || !/\b(?:niet|of|or|tot|to|weet|not|maar|but|eerst|later)\b/u.test(words);
}

/** `3/4`, `3 van 4` and `3 (veel)`: the number, where what stands behind it is the end of the scale or a word. */
function numberOnScale(text: string, max: number): number | undefined {
  const [, number = "", of, words] =
    /^(\d+(?:[.,]\d+)?)\s*(?:(?:\/|van|of|uit|out of)\s*(\d+(?:[.,]\d+)?)|[-=:(]+\s*([\p{L}\s]+)\)?)?$/u.exec(text) ??
    [];
  if (number === "" || (of !== undefined && numberFrom(of, true) !== max)) return undefined;
  return words === undefined || isName(words.trim()) ? numberFrom(number, true) : undefined;
}

/** Words, folded, with the number that each of them counts for in this workbook. */
type Legend = ReadonlyMap<string, number>;

/** The highest marks that a workbook uses; everything is read on these scales and kept on those of contracts.md (R2). */
export interface Scales {
  /** For the vulnerability of a household; kept as 0 to 8. */
  readonly score: number;
  /** For willingness and experience of a group; kept as 0 to 4. */
  readonly strength: number;
}

/** The scales of contracts.md. */
export const usualScales: Scales = { score: 8, strength: 4 };

/** True for the scales of contracts.md. */
export function isUsual({ score, strength }: Scales): boolean {
  return score === usualScales.score && strength === usualScales.strength;
}

/**
 * A reader of a scale from 0 to `top`, in numbers or in words, that gives the number on a scale from 0 to `kept`.
 * Anything outside it is the fault given.
 */
function scaleTo(top: number, kept: number, wrong: CellFault, legend?: Legend): CellReader<number> {
  return reading((cell): Outcome<number> => {
    const text = folded(textOf(cell));
    const step = legend === undefined ? stepOf(text) : undefined;
    if (typeof cell !== "number" && step !== undefined) return value((step * kept) / 4);
    const found = typeof cell === "number" ? cell : (legend?.get(text) ?? numberOnScale(text, top));
    if (found === undefined || !(found >= 0 && found <= top)) return fault(wrong);
    return value(top === kept ? found : steadyNumber((found * kept) / top));
  });
}

/**
 * Willingness and experience of a group: 0 none to 4 much, however high the marks of the workbook go (R2). Where the
 * workbook says what its words count for, only those are words.
 */
export function strengthIn({ strength }: Scales, legend?: Legend): CellReader<number> {
  return scaleTo(strength, usualScales.strength, "scale-unreadable", legend);
}

/** Vulnerability of a household: 0 none to 8 very much, however high the scores of the workbook go (R2). */
export function vulnerabilityIn({ score }: Scales, legend?: Legend): CellReader<number> {
  return scaleTo(score, usualScales.score, "score-unreadable", legend);
}

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
