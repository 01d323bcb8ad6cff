import type { Book } from "../book.ts";
import { writeRows } from "../columns.ts";
import { sampleMembers } from "../members.ts";
import { sampleGroups } from "../groups.ts";
import { freeze, newSheet } from "../page.ts";
import type { StudyGroup, StudyHousehold } from "./lists.ts";

const top = 4;
const invented = "Verzonnen, behalve code, stad en relatie: die staan in de bijlage van het verslag.";

function writeGroupList(book: Book, groups: readonly StudyGroup[]): void {
  const sheet = "Welkom Groepen";
  newSheet(book, sheet, "1F6F5C", "Welkom Groepen", invented);
  writeRows(
    book,
    sheet,
    top,
    [
      { header: "Code", width: 12, value: ({ code }) => code },
      { header: "Gemeente", width: 12, value: ({ city }) => city },
      { header: "Postcode", width: 10, value: ({ home }) => home.postcode },
      { header: "Lat", width: 9, look: "degrees", value: ({ home }) => home.lat },
      { header: "Lon", width: 9, look: "degrees", value: ({ home }) => home.lon },
      { header: "Aantal leden", width: 10, look: "middle", value: ({ size }) => size },
      { header: "Relatie", width: 26, value: ({ relation }) => relation },
      { header: "Aangemeld op", width: 13, look: "date", value: ({ registeredOn }) => ({ day: registeredOn }) },
      { header: "Intake op", width: 13, look: "date", value: ({ intakeOn }) => ({ day: intakeOn }) },
      { header: "Status", width: 15, value: ({ status }) => status },
      { header: "Contactpersoon", width: 20, value: ({ contact }) => contact },
    ],
    groups,
  );
  freeze(book, sheet, 1, top, `B${top + 1}`);
}

function writeHouseholdList(book: Book, households: readonly StudyHousehold[]): void {
  const sheet = "Statushouders";
  newSheet(book, sheet, "C8553D", "Statushouders", "Alle huishoudens zijn verzonnen.");
  writeRows(
    book,
    sheet,
    top,
    [
      { header: "Code", width: 8, value: ({ code }) => code },
      { header: "Gemeente", width: 12, value: ({ city }) => city },
      { header: "Postcode", width: 10, value: ({ home }) => home.postcode },
      { header: "Lat", width: 9, look: "degrees", value: ({ home }) => home.lat },
      { header: "Lon", width: 9, look: "degrees", value: ({ home }) => home.lon },
      { header: "Aangemeld op", width: 13, look: "date", value: ({ registeredOn }) => ({ day: registeredOn }) },
      { header: "Intake op", width: 13, look: "date", value: ({ intakeOn }) => ({ day: intakeOn }) },
      { header: "Status", width: 15, value: ({ status }) => status },
      { header: "Contactpersoon", width: 20, value: ({ contact }) => contact },
    ],
    households,
  );
  freeze(book, sheet, 1, top, `B${top + 1}`);
}

function writeMemberList(book: Book): void {
  const sheet = "Groepsleden";
  newSheet(book, sheet, "1F6F5C", "Groepsleden", "Namen en adressen zijn verzonnen; de beroepen staan in de bijlage.");
  writeRows(
    book,
    sheet,
    top,
    [
      { header: "Groep", width: 12, value: ({ group }) => group },
      { header: "Naam", width: 14, value: ({ name }) => name },
      { header: "Leeftijd", width: 9, look: "middle", value: ({ age }) => age },
      { header: "Beroep", width: 26, value: ({ occupation }) => occupation },
      { header: "E-mail", width: 30, value: ({ email }) => email },
    ],
    sampleMembers(sampleGroups()),
  );
  freeze(book, sheet, 1, top, `B${top + 1}`);
}

/** The lists that a round is made of. */
export function writeLists(book: Book, groups: readonly StudyGroup[], households: readonly StudyHousehold[]): void {
  writeGroupList(book, groups);
  writeHouseholdList(book, households);
  writeMemberList(book);
}
