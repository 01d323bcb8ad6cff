import { textOf, type Scalar } from "../../workbook/cell.ts";
import { headerShown } from "../header-text.ts";
import { folded } from "../words.ts";
import { fingerprints, proof, telling, type Fingerprint } from "./fingerprints.ts";
import type { ContactField, SurveyShape, SurveyTool } from "./survey.ts";

/** A header as tools are known by: `submitdate. Date submitted` of LimeSurvey is its text. */
export function plainHeader(header: string): string {
  return folded(headerShown(header)).replace(/^[a-z][a-z0-9_]*\. (?=\S)/u, "");
}

/** How many of a tool's marks stand among headers; once the tool is known two of them make another row of its header. */
export function marksOf(tool: SurveyTool, headers: readonly string[]): number {
  const told = headers.map(plainHeader);
  const marks = fingerprints.find((one) => one.tool === tool)?.marks ?? [];
  return marks.filter(([mark]) => told.some((header) => mark.test(header))).length;
}

function points({ marks }: Fingerprint, headers: ReadonlySet<string>): number {
  const found = marks.filter(([mark]) => [...headers].some((header) => mark.test(header))).map(([, one]) => one);
  return found.some((one) => one >= telling) ? found.reduce((sum, one) => sum + one, 0) : 0;
}

/** The tool that these headers prove most clearly. */
function fingerprintOf(headers: readonly string[]): Fingerprint | undefined {
  const told = new Set(headers.map(plainHeader).filter((header) => header !== ""));
  const scored = fingerprints.map((one) => ({ one, score: points(one, told) })).filter(({ score }) => score >= proof);
  return scored.sort((one, other) => other.score - one.score)[0]?.one;
}

/** The tool that wrote a row of headers, by its own columns among them. */
export function toolOf(headers: readonly string[]): SurveyTool | undefined {
  return fingerprintOf(headers)?.tool;
}

/** `English (United States)`, as Microsoft Forms writes the language of the form it showed. */
const formLanguage = /^[\p{L} ]+ \([\p{L} ]+\)$/u;

/** The column `Language` of Microsoft Forms; a question of that name has languages in it, not those of a form. */
function isFormLanguage({ tool }: Fingerprint, header: string, cells: readonly Scalar[]): boolean {
  if (tool !== "microsoft-forms" || !/^(?:language|taal)$/u.test(header)) return false;
  const filled = cells.map((cell) => textOf(cell).replace(/[\u200e\u200f]/gu, "")).filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => formLanguage.test(text));
}

/** A point that somebody's telephone noted is where the talk was; only a name can say that it is a home. */
function isPlaceOfInterview(header: string, headers: readonly string[]): boolean {
  return headers.includes(`_${header}_latitude`) && !/won|adres|huis|home|address|house/u.test(header);
}

/** What a telephone noted of that point: the same with where its words say so, whatever group of questions it stands in. */
function isPartOfPlace(header: string, headers: readonly string[]): boolean {
  const [, group = "", question = ""] = /^(.*\/)?_(.+)_(?:latitude|longitude|altitude|precision)$/u.exec(header) ?? [];
  return question !== "" && isPlaceOfInterview(question, headers.map((one) => one.startsWith(group) ? one.slice(group.length) : one)); // prettier-ignore
}

/** Columns that name the respondent. Two for the same leave it to words and content what they are. */
function contactOf({ contact }: Fingerprint, headers: readonly string[]): Map<number, ContactField> {
  return new Map(
    contact.flatMap(([mark, field]): [number, ContactField][] => {
      const found = headers.flatMap((header, index) => (mark.test(header) ? [index] : []));
      const [first] = found;
      return first === undefined || found.length > 1 ? [] : [[first, field]];
    }),
  );
}

/**
 * What is particular to a sheet with these headers that a tool wrote. `cellsOf` gives the cells of a column, for the few
 * columns whose header is not enough.
 */
export function surveyShape(
  tool: SurveyTool,
  headers: readonly string[],
  cellsOf: (index: number) => readonly Scalar[],
): SurveyShape | undefined {
  const print = fingerprints.find((one) => one.tool === tool);
  if (print === undefined) return undefined;
  const known = headers.map(plainHeader);
  const own = [...print.marks.map(([mark]) => mark), ...print.technical];
  const isOwn = (header: string, index: number): boolean =>
    own.some((mark) => mark.test(header)) ||
    isFormLanguage(print, header, cellsOf(index)) ||
    isPlaceOfInterview(header, known) ||
    isPartOfPlace(header, known);
  const technical = new Set(known.flatMap((header, index) => (isOwn(header, index) ? [index] : [])));
  const sentOn = print.sentOn.map((mark) => known.findIndex((header) => mark.test(header))).find((index) => index >= 0);
  const shape = { tool: print.tool, technical, contact: contactOf(print, known) };
  return sentOn === undefined ? shape : { ...shape, sentOn };
}
