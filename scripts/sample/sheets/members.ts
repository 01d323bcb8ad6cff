import { ok, type Book, type SampleCell } from "../book.ts";
import { lettersOf, writeRows, type Columns } from "../columns.ts";
import type { SampleMember } from "../members.ts";
import { dropdown, freeze, newSheet, repeatHeader } from "../page.ts";
import { typedDay } from "../spelling.ts";

/** Name of the sheet. */
export const membersSheet = "Groepsleden";
const headerRow = 4;

const seenOn = (day: string | undefined, n: number): SampleCell => (day === undefined ? undefined : typedDay(day, n));

const columns: Columns<SampleMember> = [
  { header: "Groep", width: 13, value: (member) => member.group },
  { header: "Voornaam", width: 13, value: (member) => member.name },
  { header: "Leeftijd", width: 9, look: "middle", value: (member) => member.age },
  { header: "Beroep", width: 44, value: (member) => member.occupation },
  { header: "E-mail", width: 36, value: (member) => member.email },
  { header: "Telefoon", width: 14, value: (member) => member.phone },
  { header: "Overdag beschikbaar?", width: 13, look: "middle", value: (member) => member.daytime },
  { header: "Uren per week", width: 9, look: "middle", value: (member) => member.hours },
  { header: "VOG gezien op", width: 16, look: "date", value: (member, n) => seenOn(member.certificateOn, n) },
  {
    header: "Verklaring gezien op",
    width: 16,
    look: "date",
    value: (member, n) => seenOn(member.declarationOn, n + 2),
  },
];

/** The invented members, one row each. */
export function writeMembers(book: Book, members: readonly SampleMember[]): void {
  const note =
    "Verzonnen personen: voornamen, leeftijden, adressen en nummers zijn bedacht. Alleen de beroepen staan in het verslag.";
  newSheet(book, membersSheet, "1F7A8C", "Groepsleden", note);
  writeRows(book, membersSheet, headerRow, columns, members);
  ok(book.file.SetRowHeight(membersSheet, headerRow, 32));
  const daytime = lettersOf(columns, "Overdag beschikbaar?");
  dropdown(
    book,
    membersSheet,
    `${daytime}${headerRow + 1}:${daytime}${headerRow + members.length}`,
    '"vaak,soms,nooit"',
  );
  freeze(book, membersSheet, 0, headerRow, `A${headerRow + 1}`);
  repeatHeader(book, membersSheet, headerRow);
}
