import { newBook, ok, put, type Book } from "../book.ts";
import { repacked } from "../repack.ts";
import { newSheet } from "../page.ts";
import { writeLists } from "./list-sheets.ts";
import { studyGroups, studyHouseholds } from "./lists.ts";
import { writePublished } from "./published-sheet.ts";
import { StudyFile, studyIn, type Study } from "./study.ts";
import { writeSurveys, type Reached } from "./survey-sheets.ts";

const lines: readonly string[] = [
  "Dit bestand is gemaakt om de evaluatie uit te proberen. Er staat niemand in die bestaat.",
  "",
  "Wat is gereconstrueerd?",
  "42 groepen en 42 huishoudens die een match kregen, 29 huishoudens ter vergelijking; 51 groepsleden en 23 statushouders in de tussenmeting.",
  "De aantallen antwoorden kloppen met de percentages in de tussentijdse evaluatie van de pilot Samen Hier (Justice & Peace),",
  "voor zover die percentages onderling kunnen kloppen. Het blad Gepubliceerd zegt bij elk percentage of dat zo is.",
  "",
  "Wat is verzonnen?",
  "Wie wat antwoordde, alle namen, adressen, punten op de kaart en datums, wie met wie een match kreeg, de hele eindmeting,",
  "de antwoorden van partners, de vraag die vooraf als hoofdvraag is gekozen, en welke twee paren na een einde opnieuw begonnen. In de pilot waren dat drie huishoudens en twee groepen.",
  "",
  "Gebruik cijfers uit dit bestand nooit als uitkomst van de pilot: lees daarvoor het verslag.",
];

const headings = new Set(["Wat is gereconstrueerd?", "Wat is verzonnen?"]);

function writeReadMe(book: Book): void {
  newSheet(book, "Leesmij", "FFC000", "Leesmij", "Lees dit eerst.");
  ok(book.file.SetColWidth("Leesmij", "A", "A", 125));
  lines.forEach((line, n) => {
    if (line !== "") put(book, "Leesmij", `A${n + 4}`, line, headings.has(line) ? "real" : "text");
  });
}

function describe({ file }: Book): void {
  const moment = "2020-12-14T09:30:00Z";
  ok(file.SetDocProps({ Title: "Evaluatie (gereconstrueerd voorbeeld)", Creator: "coördinator (verzonnen)", Created: moment, Modified: moment })); // prettier-ignore
}

async function written(sheets: (book: Book) => void): Promise<Uint8Array> {
  const book = await newBook();
  sheets(book);
  ok(book.file.DeleteSheet("Sheet1"));
  describe(book);
  const made = book.file.WriteToBuffer();
  ok(made);
  if (!(made.buffer instanceof Uint8Array)) throw new TypeError("the library gave no bytes");
  return repacked(made.buffer);
}

/** The round on the lists alone: who would have a match, and who stands in the comparison. */
async function drawnStudy(again: ReadonlySet<string>): Promise<Study> {
  const file = new StudyFile(await written((book) => { writeLists(book, studyGroups(again), studyHouseholds(again)); })); // prettier-ignore
  await file.drawnRound();
  return studyIn(await file.snapshot());
}

/** Matches that ended in the first months (report B section 5.1): nine, in the order of the sheet. */
const endedCount = 9;

/** Days on which they ended. */
const endedOn = ["2020-01-13", "2020-01-27", "2020-02-03", "2020-02-10", "2020-02-17", "2020-02-24", "2020-03-02", "2020-03-09", "2020-03-16"]; // prettier-ignore

/** Which matches ended: the two of the same city first, because those four went on with each other's side. */
function endedIn({ matches }: Study): Study["matches"] {
  const inCity = matches.filter(({ group }) => group.startsWith("WG-DHG")).slice(0, 2);
  const others = matches.filter((match) => !inCity.includes(match)).filter((_, place) => place % 5 === 2);
  return [...inCity, ...others].slice(0, endedCount);
}

function reachedIn({ matches }: Study, ended: Study["matches"]): Reached {
  const going = matches.filter((match) => !ended.includes(match)).slice(0, 24);
  return {
    groups: going.map(({ group }) => group).sort(),
    // Of one of the 24 the household did not answer.
    households: going.slice(0, 23).map(({ household }) => household).sort(), // prettier-ignore
  };
}

async function lived(file: StudyFile, ended: Study["matches"]): Promise<void> {
  for (const [place, { id }] of ended.entries()) {
    const on = endedOn[place] ?? "";
    const again = place < 2 ? ({ group: "again", household: "again" } as const) : ({ group: "not", household: "not" } as const); // prettier-ignore
    await file.changed(id, { kind: "end", on, reasons: ["not-given"], ...again }, on);
  }
  const [one, other] = ended;
  if (one === undefined || other === undefined) throw new RangeError("nobody ended");
  await file.pairedAgain([
    { group: one.group, household: other.household },
    { group: other.group, household: one.household },
  ]);
}

/** The bytes of `samples/pilot-evaluatie.xlsx`: the same on every run. */
export async function evaluationWorkbook(): Promise<Uint8Array> {
  const first = endedIn(await drawnStudy(new Set())).slice(0, 2);
  const again = new Set(first.flatMap(({ group, household }) => [group, household]));
  const study = await drawnStudy(again);
  const ended = endedIn(study);
  const bytes = await written((book) => {
    writeReadMe(book);
    writeLists(book, studyGroups(again), studyHouseholds(again));
    writeSurveys(book, study, reachedIn(study, ended));
    writePublished(book);
  });
  const file = new StudyFile(bytes);
  await file.drawnRound();
  await lived(file, ended);
  await file.saidOfQuestions();
  return file.bytes();
}
