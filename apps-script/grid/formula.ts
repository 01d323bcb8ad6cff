/** Languages (the part of a locale before `_`) whose spreadsheets write a comma in 1,5 and so `;` between arguments. */
const commaLanguages = new Set(
  "nl de fr es it pt pl cs da sv nb no nn fi tr ru uk ro hu el bg hr sk sl sr lt lv et is id vi ca".split(" "),
);
/** Countries that write a point although their language mostly writes a comma. */
const pointLocales = new Set([
  "de_CH",
  "de_LI",
  "it_CH",
  "es_MX",
  "es_US",
  "es_PR",
  "es_GT",
  "es_SV",
  "es_HN",
  "es_NI",
  "es_PA",
  "es_PE",
  "es_DO",
]);

/** True where a spreadsheet with this locale (`nl_NL`) writes decimals with a comma. */
export function writesDecimalComma(locale: string): boolean {
  return (
    commaLanguages.has(locale.split(/[_-]/u)[0]?.toLowerCase() ?? "") && !pointLocales.has(locale.replace("-", "_"))
  );
}

/** A piece of a formula: text between quotes, which is left alone, or one character of it. */
interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
  /** What it stands in directly: `{` for an array, `f(` for the arguments of a function, `(` or `""` for neither. */
  readonly within: string;
}

const quotedOrOne = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^]/gu;

function piecesOf(formula: string): readonly Piece[] {
  const open: string[] = [];
  let before = "";
  return (formula.match(quotedOrOne) ?? []).map((text) => {
    if (text === ")" || text === "}") open.pop();
    const piece = { text, isQuoted: /^["']/u.test(text), within: open[open.length - 1] ?? "" };
    if (text === "{") open.push(text);
    if (text === "(") open.push(/[\p{L}\d_.]/u.test(before) ? "f(" : "(");
    before = text;
    return piece;
  });
}

function isDigit(piece: Piece | undefined): boolean {
  return /^\d$/u.test(piece?.text ?? "");
}

/** True for a comma or point with a number at both sides; the number of a row, as in `A1`, is none. */
function isDecimal(pieces: readonly Piece[], place: number): boolean {
  let first = place - 1;
  while (isDigit(pieces[first])) first -= 1;
  const isNumber = first < place - 1 && !/[\p{L}$_.]/u.test(pieces[first]?.text ?? "");
  return isNumber && isDigit(pieces[place + 1]);
}

/** True where a formula is written with `;` between arguments and with a comma in numbers. */
function isInCommaForm(pieces: readonly Piece[], decimalComma: boolean): boolean {
  const bare = pieces.filter(({ isQuoted }) => !isQuoted);
  if (bare.some(({ text, within }) => text === "\\" || (text === ";" && within !== "{"))) return true;
  const commas = pieces.flatMap((piece, place) => (piece.text === "," && !piece.isQuoted ? [{ ...piece, place }] : []));
  // Only one that can be nothing else is a decimal: not among arguments, nor between columns of an array.
  return (
    decimalComma && commas.every(({ within, place }) => within !== "f(" && within !== "{" && isDecimal(pieces, place))
  );
}

/**
 * A formula as we know formulas: English, `,` between arguments and columns of an array, `.` in numbers. Spreadsheets
 * give it so or in the form of their locale, with `;` between arguments and `\` between columns of an array. What can be
 * read as either, `SUM(1,5)`, is taken as English. Without its `=`, before and after.
 */
export function englishFormula(formula: string, locale: string): string {
  const pieces = piecesOf(formula);
  if (!isInCommaForm(pieces, writesDecimalComma(locale))) return formula;
  return pieces
    .map(({ text, isQuoted, within }) => {
      if (isQuoted) return text;
      if (text === ",") return ".";
      if (text === "\\") return ",";
      return text === ";" && within !== "{" ? "," : text;
    })
    .join("");
}

function localPiece({ text, isQuoted, within }: Piece, isNumber: boolean, decimalComma: boolean): string {
  if (isQuoted) return text;
  if (text === "." && isNumber && decimalComma) return ",";
  if (text !== ",") return text;
  if (within === "{") return decimalComma ? "\\" : ",";
  return ";";
}

/**
 * A formula of ours (English, commas) as every spreadsheet takes it, whatever its locale: `;` between arguments is
 * understood everywhere, a comma only where decimals have a point. The other way round of `englishFormula`.
 */
export function localFormula(formula: string, locale: string): string {
  const pieces = piecesOf(formula);
  const decimalComma = writesDecimalComma(locale);
  return pieces.map((piece, place) => localPiece(piece, isDecimal(pieces, place), decimalComma)).join("");
}

/**
 * What the commas between arguments of a formula of ours (English) say to a spreadsheet that writes decimals with one:
 * `clear` where one cannot be a decimal, `unclear` where all could be, as in `SUM(1,5)`.
 */
export function separatorsIn(formula: string): "none" | "clear" | "unclear" {
  const pieces = piecesOf(formula);
  const places = pieces.flatMap(({ text, isQuoted }, place) => (text === "," && !isQuoted ? [place] : []));
  if (places.length === 0) return "none";
  return places.every((place) => isDecimal(pieces, place)) ? "unclear" : "clear";
}
