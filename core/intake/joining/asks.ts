/** Whether a sheet holds answers that people gave, and whether they are about how it goes. */
import { opinionIn } from "../../evaluation/answers/opinion.ts";
import { itemsFor } from "../../evaluation/questionnaires/item-header.ts";
import { respondentIn, waveIn } from "../../evaluation/questionnaires/moment-words.ts";
import { textOf } from "../../workbook/cell.ts";
import { saysUnknown } from "../cells/unknown.ts";
import { answerColumns, type SheetTable } from "../sheet-table.ts";
import { folded } from "../words.ts";

/** Names of sheets and titles of what came in by a form. */
const answerWords =
  /antwoord|reacties|\brespons|\bresponses?\b|vragenlijst|enquete|\bsurvey|questionnaire|formulier|\bform\b|inzending|\banswers?\b|\bsubmissions?\b|ingevuld/u;

const questionWords =
  /^(?:hoe|hoeveel|wat|welke?|waar|waarom|wanneer|wie|heb|hebt|heeft|hebben|ben|bent|is|zijn|kun|kunt|kunnen|wil|wilt|willen|how|what|which|where|why|when|who|have|has|do|does|are|can|would|will)\b/u;

function isQuestion(header: string): boolean {
  const text = folded(header);
  return text.includes("?") || (questionWords.test(text) && text.split(" ").length >= 4);
}

/** Most of the columns ask somebody something. */
function asksQuestions({ columns }: SheetTable): boolean {
  const headers = columns.map(({ header }) => header).filter((header) => header !== "");
  const questions = headers.filter(isQuestion);
  return questions.length >= 3 && questions.length * 2 >= headers.length;
}

/** True for answers that came in, by a survey tool or otherwise; a list that a coordinator keeps has none of its marks. */
export function holdsAnswers(table: SheetTable): boolean {
  if (table.headerRow === 0 || table.rows.length === 0) return false;
  const names = folded([table.sheet.name, ...table.titles].join(" "));
  return (
    table.survey !== undefined ||
    answerWords.test(names) ||
    momentWords.test(names) ||
    asksQuestions(table) ||
    holdsOpinions(table)
  );
}

/** A column of opinions has few different answers; a list of names is left after so many. */
const fewAnswers = 12;

/** The different texts of a column; nothing where there are too many for answers on a scale. */
function textsIn({ rows }: SheetTable, index: number): ReadonlySet<string> | undefined {
  const texts = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[index] ?? null;
    if (saysUnknown(cell)) continue;
    texts.add(textOf(cell));
    if (texts.size > fewAnswers) return undefined;
  }
  return texts;
}

/** True for a column with nothing but opinions in words. */
function isOfOpinions(table: SheetTable, index: number): boolean {
  const texts = [...(textsIn(table, index) ?? [])];
  const opinions = texts.map((text) => opinionIn(text)).filter((one) => one !== undefined);
  // A word such as `neutraal` alone says nothing yet.
  return opinions.some(({ degree }) => degree !== "middle") && opinions.length >= texts.length * 0.8;
}

/** True for a header that is a question about how it goes, by the words of the item bank. */
function asksOpinion(header: string): boolean {
  const [best] = itemsFor(header);
  return best !== undefined && best.score >= 0.9 && (best.item.scale === "agree" || best.item.scale === "satisfied");
}

/**
 * True where at least two columns, and half of what was asked, are about how much people agree or how content they are. An
 * intake asks such things too, among many others: that is no evaluation.
 */
export function holdsOpinions(table: SheetTable): boolean {
  const asked = answerColumns(table).filter(({ header }) => header !== "");
  const found = asked.filter(({ index, header, part }) => asksOpinion(part?.option ?? header) || isOfOpinions(table, index)); // prettier-ignore
  return found.length >= 2 && found.length * 2 >= asked.length;
}

/** True for a sheet that calls itself a questionnaire of some moment: `Vragenlijst intake deelnemers`. */
export function isNamedQuestionnaire({ sheet, titles }: SheetTable): boolean {
  return [sheet.name, titles.join(" ")].some((text) => {
    const plain = folded(text);
    return momentWords.test(plain) || (answerWords.test(plain) && waveIn(plain) !== undefined);
  });
}

/** True for answers of organisations that work with the programme, by the name of the sheet or a title (R71). */
export function isOfPartners({ sheet, titles }: SheetTable): boolean {
  return (respondentIn(sheet.name) ?? respondentIn(titles.join(" "))) === "partner";
}

/** Moments at which nobody keeps a list. */
const momentWords =
  /nulmeting|base-?line|tussenmeting|eindmeting|slotformulier|slotmeting|mid-?term|end-?line|closing (?:form|survey)/u;

/** How it goes, and how content people are. */
const evaluationWords =
  /tussenmeting|eindmeting|slotformulier|slotmeting|tussentijdse? (?:meting|enquete|vragenlijst)|evaluatie|evaluation|mid-?term|end-?line|closing (?:form|survey)|tevreden|satisf|terugblik|terugkijk/u;

/** Asking leave for an evaluation is no evaluation. */
const leaveWords = /toestem|akkoord|consent|agree|meedoen|meewerken|benader|deelnemen|take part/u;

/** True for answers about how it goes: the sheet says so, or more than one of its questions does. */
export function isEvaluation(table: SheetTable): boolean {
  const { sheet, titles, columns } = table;
  if (evaluationWords.test(folded([sheet.name, ...titles].join(" ")))) return true;
  const asked = columns.map(({ header }) => folded(header)).filter((header) => evaluationWords.test(header));
  return asked.filter((header) => !leaveWords.test(header)).length >= 2 || holdsOpinions(table);
}
