import type { Snapshot } from "../workbook/snapshot.ts";
import type { SheetDesign } from "./design.ts";
import { ownRows } from "./own-rows.ts";
import type { Wanted } from "./synced.ts";

/** The sheet `Logboek`: what was done, when, with what; never a value of a coordinator's cell. */
export const logDesign: SheetDesign = {
  key: "log",
  name: { nl: "Logboek", en: "Log" },
  lead: [
    { nl: "Logboek", en: "Log" },
    {
      nl: "Wat er wanneer is gedaan. Hier staan geen persoonsgegevens: alleen codes en aantallen.",
      en: "What was done and when. No personal data here: only codes and counts.",
    },
  ],
  columns: [
    { key: "number", title: { nl: "Nr", en: "No" }, type: "integer", width: 6, filledBy: "us" },
    { key: "time", title: { nl: "Tijd", en: "Time" }, type: "datetime", width: 17, filledBy: "us" },
    { key: "job", title: { nl: "Taak", en: "Job" }, type: "text", width: 14, filledBy: "us" },
    { key: "codes", title: { nl: "Codes", en: "Codes" }, type: "text", width: 30, wrap: true, filledBy: "us" },
    { key: "counts", title: { nl: "Aantallen", en: "Counts" }, type: "text", width: 50, wrap: true, filledBy: "us" },
    { key: "seed", title: { nl: "Lotingssleutel", en: "Seed" }, type: "text", width: 20, filledBy: "us" },
    { key: "version", title: { nl: "Versie", en: "Version" }, type: "text", width: 9, filledBy: "us" },
    {
      key: "inputHash",
      title: { nl: "Controlegetal invoer", en: "Input hash" },
      type: "text",
      width: 20,
      filledBy: "us",
    },
  ],
  keyColumns: ["number"],
  frozenColumns: 0,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: "7F7F7F",
  place: "last",
};

/** One line of the log, without its number. */
export interface LogEntry {
  /** `yyyy-MM-ddTHH:mm`. */
  readonly time: string;
  /** Name of the command. */
  readonly job: string;
  /** Codes of rounds and matches concerned, separated by commas. */
  readonly codes: string;
  /** Counts in words. */
  readonly counts: string;
  readonly seed?: string;
  readonly version: string;
  readonly inputHash: string;
}

/** The log with one more line, numbered on from what stands. */
export function wantedLog(snapshot: Snapshot, entry: LogEntry): Wanted {
  const numbers = ownRows(snapshot, logDesign).map((row) => Number(row.values["number"]));
  const number = numbers.reduce((most, one) => (Number.isFinite(one) && one > most ? one : most), 0) + 1;
  return { design: logDesign, rows: [{ ...entry, seed: entry.seed ?? null, number }], others: "keep" };
}
