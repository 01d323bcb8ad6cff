import { writesDecimalComma } from "../../grid/formula.ts";

const quotedOrOne = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^]/gu;

/**
 * A formula for a spreadsheet with this locale, from the English form, both without `=`. The API takes what a person could
 * type there: a comma in a Dutch spreadsheet is part of a number, so that arguments need `;`, which every locale takes.
 */
export function localFormula(formula: string, locale: string): string {
  const decimalComma = writesDecimalComma(locale);
  const pieces = formula.match(quotedOrOne) ?? [];
  const depth: string[] = [];
  return pieces
    .map((text, place) => {
      if (text === "(" || text === "{") depth.push(text);
      if (text === ")" || text === "}") depth.pop();
      if (text === "," && depth[depth.length - 1] === "{") return decimalComma ? "\\" : ",";
      if (text === ",") return ";";
      const isDecimal = text === "." && /\d/u.test(pieces[place - 1] ?? "") && /\d/u.test(pieces[place + 1] ?? "");
      return isDecimal && decimalComma ? "," : text;
    })
    .join("");
}

/** A number as a person types it there. */
export function localNumber(number: number, locale: string): string {
  const text = String(number);
  return writesDecimalComma(locale) ? text.replace(".", ",") : text;
}
