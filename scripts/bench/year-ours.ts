import { readFile, writeFile } from "node:fs/promises";
import exceljs from "exceljs";
import { checkIns, remind } from "../../core/jobs/all.ts";
import { everySheet } from "../../core/jobs/needs.ts";
import type { JobOptions } from "../../core/jobs/options.ts";
import { checkInsDesign } from "../../core/sheets/check-ins.ts";
import { matchesDesign } from "../../core/sheets/matches.ts";
import { synced, type WantedRow } from "../../core/sheets/synced.ts";
import { editsOf } from "../../core/workbook/plan.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { main } from "../../file-host/cli.ts";
import { newWorkbook } from "../../file-host/xlsx/new-workbook.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";

/** So many matches have ten thousand talks in a year: 28 each. */
const matches = 358;
const contacts = 40;

/** In the fourth week of the year of the programme: many talks are late. */
const today = "2026-03-30";

const options: JobOptions = { today, now: `${today}T09:00`, language: "nl", settings: [], mappings: [] };

/** An invented match: nobody held a talk yet. */
function matchRow(number: number): WantedRow {
  return {
    id: `M-${number}`,
    group: `G-${number}`,
    household: `H-${number}`,
    status: "started",
    "starts-on": `2026-03-${String(2 + (number % 20)).padStart(2, "0")}`,
    "contact-person": `Invented Caller ${number % contacts}`,
  };
}

/** Writes the measured workbook: everybody in it is invented. */
export async function writeYear(path: string): Promise<void> {
  const rows = Array.from({ length: contacts }, (_, place) => [
    `Invented Caller ${place}`,
    `caller${place}@example.org`,
  ]);
  const host = XlsxHost.open(
    newWorkbook([{ name: "Contactpersonen", cells: [["Contactpersoon", "E-mail"], ...rows] }]),
  );
  const wanted = Array.from({ length: matches }, (_, place) => matchRow(place + 1));
  const empty = await host.read(everySheet(await host.outline()));
  await host.apply(synced(empty, { design: matchesDesign, rows: wanted, others: "keep" }, "nl"));
  const matched = await host.read(everySheet(await host.outline()));
  for (const { edits } of checkIns.plan(matched, { ...options, today: "2026-03-02" }).steps) await host.apply(edits);
  await writeFile(path, host.bytes());
}

/** The measured workbook as a snapshot. */
export async function yearSnapshot(path: string): Promise<Snapshot> {
  const host = XlsxHost.open(new Uint8Array(await readFile(path)));
  return host.read(remind.needs(await host.outline()));
}

/** The plan of the reminders of a week alone; gives how many mails there are. */
export function remindPlanned(snapshot: Snapshot): number {
  const plan = remind.plan(snapshot, options);
  if (editsOf(plan).length === 0) throw new Error("nothing was planned");
  return plan.messages.length;
}

/** The command `remind` on the file, from its bytes to its answer. */
export async function remindedFile(path: string): Promise<void> {
  const code = await main(["remind", path, "--today", today], {
    answer: () => undefined,
    remark: () => undefined,
    elapsed: () => 0,
  });
  if (code === 2) throw new Error("remind could not run");
}

/** What a plain library needs to read the file and count the talks that are late, without a word to anybody. */
export async function lateByExceljs(path: string): Promise<number> {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  let late = 0;
  book.getWorksheet(checkInsDesign.name.nl)?.eachRow((row) => {
    const planned = row.getCell(5).value;
    if (planned instanceof Date && planned.toISOString().slice(0, 10) < today) late += 1;
  });
  return late;
}
