/** What each column of a table asks, so that the dictionary is not shown what a survey tool wrote around it. */
import { isBlank, textOf, type Scalar } from "../../workbook/cell.ts";
import { languagesIn } from "../cells/languages.ts";
import { yesNoIn } from "../cells/yes-no.ts";
import { isPlainNumber } from "../cells/number.ts";
import { isKnownHeader } from "../header-phrases.ts";
import { folded } from "../words.ts";
import { questionsIn, type Part, type Question } from "./parts.ts";
import type { SurveyTool } from "./survey.ts";

/** What a column asks. */
export interface Asked {
  /** The words to look up; blank for a column that only makes sense together with others. */
  readonly asked: string;
  readonly part?: Part;
  /** True for an option that also stands in a column with all chosen options together. */
  readonly spare?: true;
}

/** The cells of a column, by index. */
type CellsOf = (index: number) => readonly Scalar[];

/** A question that counts: its numbers are no marks. */
const counts =
  /\b(?:hoeveel|aantal|aantallen|how many|number of|numbers of|samenstelling|samengesteld|composition|(?:uit|met) wie|who lives|who is in|(?:vul|typ|zet) (?:een |de |het |steeds een )?(?:getal|aantal)(?:len)?)\b/u;

/** A question about somebody else than who answers: a name there is not theirs. */
const aboutOthers = /contactpers|aanspreek|contact ?person|\bnood|emergency|partner|\bkind|\bchild/u;

/** `Anders, namelijk` and the like: a column with what people typed themselves. */
export function isOther(option: string): boolean {
  return /^(?:(?:nog )?(?:een |iets )?andere?s?|overige?|(?:an)?other)\b/u.test(folded(option));
}

function filledIn(cells: readonly Scalar[]): Scalar[] {
  return cells.filter((cell) => !isBlank(cell));
}

/** True for a column that only says whether its option was chosen: yes or no, 1 or 0, or the option itself. */
export function isChoice(cells: readonly Scalar[], option: string): boolean {
  const own = folded(option);
  return filledIn(cells).every((cell) => yesNoIn(cell).is === "value" || folded(textOf(cell)) === own);
}

/** True where columns answer on the same scale: most of their answers stand in more than one of them. */
function isGrid(columns: readonly (readonly Scalar[])[]): boolean {
  const times = new Map<string, number>();
  for (const cells of columns)
    for (const text of new Set(filledIn(cells).map((cell) => folded(textOf(cell)))))
      times.set(text, (times.get(text) ?? 0) + 1);
  const shared = [...times.values()].filter((count) => count > 1).length;
  return shared * 2 > times.size;
}

function areNumbers(columns: readonly (readonly Scalar[])[]): boolean {
  return columns.every((cells) => filledIn(cells).every(isPlainNumber));
}

/** A sentence of those who answer about themselves, which says by itself what is marked: `Wij hebben ervaring met ...`. */
function isStatement(option: string): boolean {
  return /^(?:wij|we|ik|onze groep|de groep|our group|i|i'm|we're)\s+\S+\s+\S+/u.test(folded(option));
}

/** How the columns of one question are to be looked up. */
function lookedUp(
  question: string,
  columns: readonly (readonly Scalar[])[],
  isChosen: boolean,
): (option: string) => string {
  if (isChosen) return (option) => (isKnownHeader(option) ? option : "");
  const plain = folded(question);
  if (areNumbers(columns)) return (option) => (counts.test(plain) || isStatement(option) ? option : "");
  if (isGrid(columns)) return (option) => (isStatement(option) ? option : "");
  return (option) => (aboutOthers.test(plain) ? `${question} ${option}` : option);
}

/** Columns of one question, by index. */
interface Several {
  readonly question: string;
  readonly columns: readonly { readonly index: number; readonly part: Part }[];
}

function severalIn(all: readonly Question[]): Several[] {
  const found = new Map<string, { question: string; columns: { index: number; part: Part }[] }>();
  all.forEach(({ part }, index) => {
    if (part === undefined) return;
    const key = folded(part.question);
    const some = found.get(key) ?? { question: part.question, columns: [] };
    some.columns.push({ index, part });
    found.set(key, some);
  });
  return [...found.values()];
}

/** A question of which the chosen options stand together in a column of their own, as `talen` beside `talen/arabisch`. */
function hasSummary(question: string, all: readonly Question[]): boolean {
  const own = folded(question);
  const whole = ({ text, part }: Question): string => (part === undefined ? text : `${part.question}/${part.option}`);
  return all.some(
    (one) => folded(one.part?.question ?? "") !== own && [one.text, whole(one)].some((text) => folded(text) === own),
  );
}

/** True for a column that only holds its own header, where the option was chosen. */
function holdsItself(header: string, cells: readonly Scalar[]): boolean {
  const filled = filledIn(cells);
  return header !== "" && filled.length > 0 && filled.every((cell) => folded(textOf(cell)) === folded(header));
}

/** What options ask for that are languages; others leave it open. */
function questionOf(options: readonly string[], tool?: SurveyTool): string | undefined {
  const known = options.filter((option) => languagesIn(option).is === "value");
  if (known.length * 2 > options.length) return "Talen";
  return tool === undefined ? undefined : "";
}

/** The columns that are named by their options alone, as Typeform has them, with what people typed themselves behind them. */
function optionRuns(headers: readonly string[], cellsOf: CellsOf): number[][] {
  const runs: number[][] = [];
  headers.forEach((header, index) => {
    const last = runs[runs.length - 1];
    const goesOn = last !== undefined && last[last.length - 1] === index - 1;
    if (goesOn && isOther(header)) last.push(index);
    if (!holdsItself(header, cellsOf(index)) || isOther(header)) return;
    if (goesOn) last.push(index);
    else runs.push([index]);
  });
  return runs.filter((run) => run.length > 1);
}

/** What each of these headers asks, with the cells below it. */
export function askedIn(headers: readonly string[], cellsOf: CellsOf, tool?: SurveyTool): Asked[] {
  const all = questionsIn(headers, tool);
  const result: Asked[] = all.map(({ text }) => ({ asked: text }));
  for (const run of optionRuns(headers, cellsOf)) {
    const question = questionOf(run.map((index) => headers[index] ?? "").filter((option) => !isOther(option)), tool); // prettier-ignore
    for (const index of question === undefined ? [] : run)
      result[index] = { asked: "", part: { question: question ?? "", option: headers[index] ?? "" } };
  }
  for (const several of severalIn(all)) {
    const { question, columns } = several;
    const chosen = columns.filter(({ part }) => !isOther(part.option));
    const isChosen = chosen.every(({ index, part }) => isChoice(cellsOf(index), part.option));
    // A group of KoboToolbox has a path as options have; only columns that say whether they were chosen are options.
    if (tool === "kobotoolbox" && !isChosen) continue;
    const lookUp = lookedUp(question, chosen.map(({ index }) => cellsOf(index)), isChosen); // prettier-ignore
    const isSpare = tool === "kobotoolbox" && hasSummary(question, all);
    for (const { index, part } of columns)
      result[index] = isSpare ? { asked: "", part, spare: true } : { asked: lookUp(part.option), part };
  }
  return result;
}
