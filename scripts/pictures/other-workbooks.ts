import { fileURLToPath } from "node:url";
import { pageWords } from "../../file-host/page/text/words.ts";
import type { Visit } from "./visit.ts";

/** A list with headers that leave room for doubt, and one that is never read. Nobody in it exists. */
const doubtful = `Groepscode;Naam;Postcode;In welke gemeente werken jullie?;Keuze 1;Keuze 2;Draagkracht;Bereidheid;Burgerservicenummer
WG-01;De Vlier;3011 AA;Rotterdam;gezin;stel;3;3;111222333
WG-02;De Es;3012 AB;Rotterdam;stel;alleenstaande man;2;4;123456782
WG-03;De Linde;3013 AC;Rotterdam;gezin;alleenstaande vrouw;4;2;999999990
WG-04;De Wilg;geen;Rotterdam;gezin;stel;9;3;
`;

/** Somebody's notes, in which nobody is found. */
const notes = `Vergaderdata
2 maart
6 april
`;

/** As much of an old .xls file as is needed to know it by: its first bytes, and the name of its first part. */
function oldWorkbook(): Uint8Array {
  const bytes = Buffer.alloc(640);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = "Workbook";
  bytes.write(name, 512, "utf16le");
  bytes.writeUInt16LE(2 * (name.length + 1), 512 + 64);
  return bytes;
}

async function choose(visit: Visit, name: string, content: string | Uint8Array): Promise<void> {
  await visit.button(pageWords[visit.language].choose).waitFor();
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
  await visit.page.locator('input[type="file"]').setInputFiles(file);
}

async function closeFile(visit: Visit): Promise<void> {
  await visit.press(visit.words.shell.closeFile);
  await visit.button(pageWords[visit.language].choose).waitFor();
}

/** A table that says where postcodes are: what is asked, and what it would add. */
async function postcodes(visit: Visit): Promise<void> {
  const { places, preview } = visit.words;
  await visit.open("round");
  await visit.picture("postcodes");
  const table = fileURLToPath(new URL("../../samples/postcodes.csv", import.meta.url));
  await visit.page.getByLabel(places.choose).and(visit.page.locator("input")).setInputFiles(table);
  await visit.preview();
  await visit.picture("postcodes-preview");
  await visit.press(visit.words.shell.back);
  await visit.button(visit.beginning(preview.apply(""))).waitFor({ state: "hidden" });
}

/** Columns that ask something, a workbook without people, and a file that cannot be read. */
export async function otherWorkbooks(visit: Visit): Promise<void> {
  const { start, sheets } = visit.words;
  await choose(visit, "Welkomgroepen.csv", doubtful);
  await visit.button(start.welcomeAction).waitFor();
  await visit.press(start.welcomeAction);
  await visit.button(sheets.confirm).waitFor();
  await visit.picture("sheets-guesses");
  await postcodes(visit);
  await closeFile(visit);
  await choose(visit, "Vergaderdata.csv", notes);
  await visit.button(start.emptyAction).waitFor();
  await visit.unfold(start.helpTitle);
  await visit.picture("start-empty");
  await closeFile(visit);
  await choose(visit, "Aanmeldingen.xls", oldWorkbook());
  await visit.page.getByRole("alert").getByText("Aanmeldingen.xls").waitFor();
  await visit.picture("file-refused");
}
