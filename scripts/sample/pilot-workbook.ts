import { sampleAmbassadors } from "./ambassadors.ts";
import { newBook, ok, type Book } from "./book.ts";
import { sampleContacts } from "./contacts.ts";
import { sampleGroups } from "./groups.ts";
import { byCity, sampleHouseholds } from "./households.ts";
import { sampleMembers } from "./members.ts";
import { sampleParties } from "./parties.ts";
import { repacked } from "./repack.ts";
import { writeGroups } from "./sheets/groups.ts";
import { writeHouseholds } from "./sheets/households.ts";
import { writeLists } from "./sheets/lists.ts";
import { writeMembers } from "./sheets/members.ts";
import { writeOverview } from "./sheets/overview.ts";
import { writeAmbassadors, writeContacts, writeParties } from "./sheets/people.ts";
import { writeReadMe } from "./sheets/read-me.ts";

function writeSheets(book: Book): void {
  const groups = sampleGroups();
  const households = byCity(sampleHouseholds());
  writeReadMe(book);
  writeOverview(book, groups, households);
  writeGroups(book, groups);
  writeHouseholds(book, households);
  writeMembers(book, sampleMembers(groups));
  writeAmbassadors(book, sampleAmbassadors());
  writeContacts(book, sampleContacts);
  writeParties(book, sampleParties);
  writeLists(book);
}

/** Document properties with a fixed day, so that the same script gives the same file. */
function describe({ file }: Book): void {
  const moment = "2019-10-21T09:30:00Z";
  ok(
    file.SetDocProps({
      Title: "Overzicht pilot (voorbeeld)",
      Creator: "coördinator (verzonnen)",
      Created: moment,
      Modified: moment,
    }),
  );
}

/** The bytes of `samples/pilot.xlsx`: the same on every run. */
export async function pilotWorkbook(): Promise<Uint8Array> {
  const book = await newBook();
  writeSheets(book);
  ok(book.file.DeleteSheet("Sheet1"));
  describe(book);
  ok(book.file.SetActiveSheet(1));
  const made = book.file.WriteToBuffer();
  ok(made);
  if (!(made.buffer instanceof Uint8Array)) throw new TypeError("the library gave no bytes");
  return repacked(made.buffer);
}
