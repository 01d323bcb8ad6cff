import type { Book, SampleCell } from "../book.ts";
import type { Chance } from "../chance.ts";
import { writeRows, type SampleColumn } from "../columns.ts";
import { freeze, newSheet } from "../page.ts";
import { answersFor, type CountedItem } from "./counted.ts";

/** One filled-in questionnaire: whose it is and when it came in. */
export interface Questionnaire {
  readonly code: string;
  readonly on: string;
}

/** A sheet of answers, one row for each questionnaire. */
export interface AnswerSheet {
  readonly name: string;
  /** What is reconstructed and what is invented. */
  readonly note: string;
  /** Header of the column that says whose answers they are. */
  readonly who: string;
  readonly questionnaires: readonly Questionnaire[];
  readonly items: readonly CountedItem[];
  /** Questions that only the questionnaires of these places were asked, from 0; absent: all. */
  readonly onlyFor?: { readonly items: readonly CountedItem[]; readonly places: readonly number[] };
}

const top = 4;

function answered(item: CountedItem, answers: readonly SampleCell[]): SampleColumn<Questionnaire> {
  return { header: item.header, width: 22, value: (_, n) => answers[n] };
}

/** The answers to a question that only some were asked, at their places. */
function atPlaces(answers: readonly SampleCell[], places: readonly number[], count: number): SampleCell[] {
  const found = Array.from({ length: count }, (): SampleCell => undefined);
  places.forEach((place, n) => {
    found[place] = answers[n];
  });
  return found;
}

/** Writes a sheet of answers; which respondent gave which answer is decided by chance. */
export function writeAnswers(book: Book, chance: Chance, sheet: AnswerSheet): void {
  const { name, note, who, questionnaires, items, onlyFor = { items: [], places: [] } } = sheet;
  const count = questionnaires.length;
  newSheet(book, name, "8064A2", name, note);
  const all = items.map((item) => answered(item, answersFor(chance, item, count)));
  const some = onlyFor.items.map((item) =>
    answered(item, atPlaces(answersFor(chance, item, onlyFor.places.length), onlyFor.places, count)),
  );
  const columns: SampleColumn<Questionnaire>[] = [
    { header: who, width: 16, value: ({ code }) => code },
    { header: "Ingevuld op", width: 13, look: "date", value: ({ on }) => ({ day: on }) },
    ...all,
    ...some,
  ];
  writeRows(book, name, top, columns, questionnaires);
  freeze(book, name, 1, top, `B${top + 1}`);
}
