import { refuse } from "./problem.ts";

/** How the people of one country write what they type into cells. */
export interface Locale {
  readonly decimal: string;
  readonly group: string;
  readonly dayFirst: boolean;
  /** Words for true and false; the English ones are understood everywhere. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly currency: string;
  readonly months: readonly string[];
  /** Formats that entered dates, moments and times get. */
  readonly dateFormat: string;
  readonly momentFormat: string;
  readonly timeFormat: string;
}

const locales: ReadonlyMap<string, Locale> = new Map([
  [
    "nl_NL",
    {
      decimal: ",",
      group: ".",
      dayFirst: true,
      yes: ["TRUE", "WAAR"],
      no: ["FALSE", "ONWAAR"],
      currency: "€",
      months: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
      dateFormat: "d-m-yyyy",
      momentFormat: "d-m-yyyy h:mm:ss",
      timeFormat: "h:mm:ss",
    },
  ],
  [
    "en_US",
    {
      decimal: ".",
      group: ",",
      dayFirst: false,
      yes: ["TRUE"],
      no: ["FALSE"],
      currency: "$",
      months: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
      dateFormat: "m/d/yyyy",
      momentFormat: "m/d/yyyy h:mm:ss",
      timeFormat: "h:mm:ss am/pm",
    },
  ],
]);

/** What is known of a locale such as `nl_NL`; refuses one that is not modelled. */
export function localeNamed(name: string): Locale {
  return locales.get(name) ?? refuse(`the locale ${name} is not modelled`);
}

/** Text between quotes, names of sheets between quotes, numbers, and single characters. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:\.\d+)?|./gsu;

/** A formula as a spreadsheet of this locale shows it: `;` between arguments and a decimal comma where people use one. */
export function formulaIn(formula: string, { decimal }: Locale): string {
  if (decimal === ".") return formula;
  let arrays = 0;
  return formula.replace(pieces, (piece) => {
    if (/^["']/u.test(piece) && piece.length > 1) return piece;
    if (piece === "{") arrays += 1;
    if (piece === "}") arrays -= 1;
    if (piece === ",") return arrays > 0 ? "\\" : ";";
    return /^\d/u.test(piece) ? piece.replace(".", ",") : piece;
  });
}

/** Whether a formula with commas between arguments is understood where people write `;`: sources differ. */
export type CommaFormulas = "understood" | "refused";

interface Walk {
  arrays: number;
  isBroken: boolean;
}

function englishPiece(piece: string, walk: Walk): string {
  if (/^["']/u.test(piece) && piece.length > 1) return piece;
  if (piece === "{") walk.arrays += 1;
  if (piece === "}") walk.arrays -= 1;
  if (piece === ";") return walk.arrays > 0 ? ";" : ",";
  if (piece === "\\") return ",";
  if (piece === ",") walk.isBroken = true;
  return /^\d+,\d+$/u.test(piece) ? piece.replace(",", ".") : piece;
}

const localPieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:,\d+)?|./gsu;

function withoutQuoted(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/gu, "");
}

/** A formula as it was entered, in English with commas; undefined where the spreadsheet cannot read it. */
export function englishFrom(formula: string, { decimal }: Locale, commas: CommaFormulas): string | undefined {
  const bare = withoutQuoted(formula);
  // A `;` between arguments is understood everywhere.
  if (decimal === ".") return bare.includes(";") ? formula.replace(localPieces, asSemicolons) : formula;
  if (!bare.includes(";") && commas === "understood") return formula;
  const walk: Walk = { arrays: 0, isBroken: false };
  const english = formula.replace(localPieces, (piece) => englishPiece(piece, walk));
  return walk.isBroken ? undefined : english;
}

function asSemicolons(piece: string): string {
  return piece === ";" ? "," : piece;
}
