import { daysBetween, isCivilDate } from "../dates/civil-date.ts";
import type { Reading } from "../intake/reading.ts";
import { figuresOf } from "../network/counted.ts";
import { figureKeys, figureWords } from "../network/figures.ts";
import { textOf } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { SheetDesign } from "./design.ts";
import { ownRows, type OwnRow } from "./own-rows.ts";
import type { Wanted } from "./synced.ts";

/**
 * The sheet `Cijfers`: what a municipality shares with the national overview, and nothing else. It is there because
 * somebody asked for it; whoever removes it shares nothing any more.
 */
export const figuresDesign: SheetDesign = {
  key: "figures",
  name: { nl: "Cijfers", en: "Figures" },
  lead: [
    { nl: "Cijfers voor het landelijk overzicht", en: "Figures for the national overview" },
    {
      nl: "Precies deze regels gaan naar het landelijk overzicht, en niets anders: geen namen, geen codes, geen andere bladen.",
      en: "Exactly these lines go to the national overview, and nothing else: no names, no codes, no other sheets.",
    },
    {
      nl: "Aantallen van 1 tot en met 4 zijn daar niet te zien. Verwijder dit blad als u niets meer wilt delen.",
      en: "Numbers from 1 to 4 cannot be seen there. Delete this sheet if you do not want to share anything any more.",
    },
  ],
  columns: [
    { key: "key", title: { nl: "Kenmerk", en: "Key" }, type: "text", width: 20, filledBy: "us" },
    { key: "what", title: { nl: "Wat het is", en: "What it is" }, type: "text", width: 44, filledBy: "us" },
    { key: "count", title: { nl: "Aantal", en: "Number" }, type: "integer", width: 10, filledBy: "us" },
    { key: "on", title: { nl: "Geteld op", en: "Counted on" }, type: "date", width: 12, filledBy: "us" },
  ],
  keyColumns: ["key"],
  frozenColumns: 0,
  emphases: [],
  print: { orientation: "portrait" },
  tabColour: "1F6F5C",
  place: "last",
};

/** After so many days the same numbers get a new date, so that the overview can tell a quiet week from an old workbook. */
const daysOfDate = 7;

/** The day on which the rows that stand were counted, where they say one and it has not passed for too long. */
function standingDay(rows: readonly OwnRow[], today: string): string | undefined {
  const days = new Set(rows.map(({ values }) => textOf(values["on"]).slice(0, 10)));
  const [day = ""] = days;
  if (days.size !== 1 || !isCivilDate(day)) return undefined;
  const age = daysBetween(day, today);
  return age >= 0 && age < daysOfDate ? day : undefined;
}

/** What the sheet should say of a workbook as it is. Numbers that stay the same keep their day for a week. */
export function figuresWanted(snapshot: Snapshot, reading: Reading, today: string, language: Language): Wanted {
  const figures = figuresOf(snapshot, reading);
  const standing = ownRows(snapshot, figuresDesign);
  const counts = new Map(standing.map(({ key, values }) => [key, values["count"]]));
  const isSame = figureKeys.every((key) => counts.get(key) === figures[key]);
  const on = (isSame ? standingDay(standing, today) : undefined) ?? today;
  const rows = figureKeys.map((key) => ({ key, what: figureWords[key][language], count: figures[key], on }));
  return { design: figuresDesign, rows, others: "remove" };
}

/** The same, but only where the sheet stands: no job makes it beside the one that is asked for it. */
export function figuresKeptUp(
  snapshot: Snapshot,
  reading: Reading,
  today: string,
  language: Language,
): Wanted | undefined {
  if (sheetWithKey(snapshot, figuresDesign.key) === undefined) return undefined;
  return figuresWanted(snapshot, reading, today, language);
}
