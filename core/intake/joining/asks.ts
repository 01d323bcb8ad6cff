/** Whether a sheet holds answers that people gave, and whether they are about how it goes. */
import type { SheetTable } from "../sheet-table.ts";
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
  return table.survey !== undefined || answerWords.test(names) || asksQuestions(table);
}

/** How it goes, and how content people are. */
const evaluationWords =
  /tussenmeting|eindmeting|tussentijdse? (?:meting|enquete|vragenlijst)|evaluatie|evaluation|mid-?term|end-?line|tevreden|satisf|terugblik|terugkijk/u;

/** Asking leave for an evaluation is no evaluation. */
const leaveWords = /toestem|akkoord|consent|agree|meedoen|meewerken|benader|deelnemen|take part/u;

/** True for answers about how it goes: the sheet says so, or more than one of its questions does. */
export function isEvaluation({ sheet, titles, columns }: SheetTable): boolean {
  if (evaluationWords.test(folded([sheet.name, ...titles].join(" ")))) return true;
  const asked = columns.map(({ header }) => folded(header)).filter((header) => evaluationWords.test(header));
  return asked.filter((header) => !leaveWords.test(header)).length >= 2;
}
