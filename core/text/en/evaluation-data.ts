import type { Words } from "../../sheets/design.ts";
import type { SaidCells, SaidRows } from "../nl/evaluation-data.ts";
import type { evaluationData as nl } from "../nl/evaluation-data.ts";

const answers = (v: SaidCells): string => (v.count === 1 ? "one answer" : `${v.count} answers`);
const at = (v: SaidCells): string => `under ‘${v.header}’ (${v.cells})`;
const At = (v: SaidCells): string => `Under ‘${v.header}’ (${v.cells})`;
const rows = (v: SaidRows): string => (v.count === 1 ? `Row ${v.rows}` : `Rows ${v.rows}`);
const one = <Value>(v: { readonly count: number }, single: Value, more: Value): Value =>
  v.count === 1 ? single : more;
const ofItem =
  (text: (item: string) => string): ((v: { item: Words }) => string) =>
  (v) =>
    text(v.item.en);
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

/** Sentences of what is said of questionnaires and moments, in English. */
export const evaluationData: typeof nl = {
  "answer-unreadable": (v) =>
    `We cannot read ${answers(v)} ${at(v)}. ${one(v, "It counts", "They count")} as not filled in.`,
  "remedy-answer-unreadable": ofItem(
    (item) =>
      `Correct the cell, or leave it blank. Is the column not about ‘${item}’? Say on the sheet Item bank what you did ask.`,
  ),
  "answer-direction": (v) =>
    `${At(v)} there are numbers, and nothing says what 1 and 5 mean. These answers do not count yet.`,
  "remedy-answer-direction": ofItem(
    (item) =>
      `Choose on the sheet Item bank, at ‘${item}’, under Answers in numbers, which is the most. Or put it in the header: (1 = strongly disagree, 5 = strongly agree).`,
  ),
  "answer-steps": (v) =>
    `${At(v)} ${one(v, "an answer does", "answers do")} not fit a scale of five: ‘agree’ and ‘somewhat agree’, or the like, are mixed. ${one(v, "This answer does", "These answers do")} not count.`,
  "remedy-answer-steps": fixed(
    "Use the same five words within one question, such as: strongly agree, somewhat agree, neither agree nor disagree, somewhat disagree, strongly disagree.",
  ),
  "answer-range": (v) =>
    `${At(v)} ${one(v, "a number lies", "numbers lie")} outside the scale. ${one(v, "It counts", "They count")} as not filled in.`,
  "remedy-answer-range": fixed("See whether it is a typing error. A scale goes from 1 to 5."),
  "answer-too-many": (v) =>
    `${At(v)} ${one(v, "somebody chose", "people chose")} more than ${v.most} answers. ${one(v, "This answer does", "These answers do")} not count.`,
  "remedy-answer-too-many": fixed("Ask which matter most, and leave the others out. We do not choose for anybody."),
  "answer-of-control": (v) =>
    `Whoever is in the comparison has no group. Yet there ${one(v, "is", "are")} ${answers(v)} ${at(v)}. ${one(v, "It does", "They do")} not count.`,
  "remedy-answer-of-control": fixed(
    "Ask people in the comparison no questions about a group. Is the code in this row right?",
  ),
  "answer-after-crossover": (v) =>
    `${At(v)} ${one(v, "is an answer", "are answers")} about a group of somebody who was in the comparison first. There that goes on counting as the comparison; ${one(v, "this answer does", "these answers do")} not count.`,
  "remedy-answer-after-crossover": fixed("You need not do anything."),
  "answer-other-option": (v) =>
    `${At(v)} ${one(v, "is an answer", "are answers")} in people's own words. We count ${one(v, "it", "them")} as ‘other’.`,
  "remedy-answer-other-option": fixed("Did somebody mean one of the answers of the list? Then put that word there."),
  "answers-code-unknown": (v) =>
    `${rows(v)}: this code is not on your lists. ${one(v, "This answer does", "These answers do")} not count.`,
  "remedy-answers-code-unknown": fixed(
    "Correct the code, or clear the cell if you do not know whose answer it is: then it counts without a code.",
  ),
  "answers-several": (v) =>
    `${rows(v)}: this may be of more than one group or household. ${one(v, "This answer does", "These answers do")} not count.`,
  "remedy-answers-several": fixed("Put the whole code in this row."),
  "answers-wave-unknown": (v) =>
    `${rows(v)}: we do not know to which moment ${one(v, "this answer belongs", "these answers belong")}. ${one(v, "It does", "They do")} not count yet.`,
  "remedy-answers-wave-unknown": fixed(
    "Choose the moment of this sheet on the sheet Survey moments: intake, halfway or end.",
  ),
  "answers-empty": (v) =>
    `${rows(v)}: there is no answer here to a question that we know. We do not count ${one(v, "this row", "these rows")}.`,
  "remedy-answers-empty": fixed("You need not do anything, unless something should have been filled in."),
  "answers-double": (v) =>
    `${rows(v)}: there are more answers of ${one(v, "this respondent", "these respondents")} of the same moment. One of them counts.`,
  "remedy-answers-double": fixed(
    "Take away what does not count. Or choose on the sheet Settings, at survey.doubles: last (the newest counts), first (the oldest) or keep (all).",
  ),
  "answers-replaced-by-other": (v) => `${rows(v)}: the same was asked on another sheet too. What stands there counts.`,
  "remedy-answers-replaced-by-other": fixed("You need not do anything."),
  "answers-respondent-unclear": (v) => `${rows(v)}: we cannot read who filled this in. We go by the sheet.`,
  "remedy-answers-respondent-unclear": fixed("Use in the column: household, group member, group or partner."),
  "answers-arm-differs": (v) =>
    `${rows(v)}: the sheet says another arm (with a group or comparison) than the draw. The draw counts.`,
  "remedy-answers-arm-differs": fixed(
    "See whether the code is right. The sheets of the rounds and Matches show how it was drawn.",
  ),
  "answers-arm-from-sheet": (v) =>
    `${rows(v)}: no round says whether ${one(v, "this household", "these households")} drew a group or the comparison. We go by the sheet.`,
  "remedy-answers-arm-from-sheet": fixed("You need not do anything if this is right."),
  "wave-by-date": (v) =>
    `Nothing says to which moment these answers belong. We worked it out from the date: ${one(v, "one answer", `${v.count} answers`)}.`,
  "remedy-wave-by-date": fixed("Is that wrong? Choose the moment of this sheet on the sheet Survey moments."),
  "item-twice": (v) =>
    `More than one column looks like the question ‘${v.item.en}’: ${v.headers}. We use none of them.`,
  "remedy-item-twice": fixed("Put the header of the right column at this question on the sheet Item bank."),
  "questions-unused": (v) => `We make no table of ${one(v, "this column", `these ${v.count} columns`)}: ${v.headers}.`,
  "remedy-questions-unused": fixed(
    "Is it a question that we know after all? Put its header on the sheet Item bank. We do not count open questions.",
  ),
  "item-label-unknown": (v) =>
    `On the sheet Item bank, at ‘${v.item.en}’, is a header that no questionnaire has: ‘${v.header}’.`,
  "remedy-item-label-unknown": fixed("Copy the header from your questionnaire as it is."),
};
