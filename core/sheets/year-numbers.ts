import type { ColumnDesign, SheetDesign } from "./design.ts";

function counted(key: string, nl: string, en: string): ColumnDesign {
  return { key, title: { nl, en }, type: "integer", width: 11, filledBy: "us" };
}

const countedByUs = {
  nl: "Wij rekenen dit blad steeds opnieuw uit. De grafieken op het blad Samen Hier tekenen deze cijfers.",
  en: "We work this sheet out again and again. The charts on the sheet Samen Hier draw these numbers.",
};

/**
 * The sheet `Jaarcijfers`: how many talks there were and will be, by the month in which they were planned. A talk counts in
 * one column, so that the columns of a row add up. Numbers only: no codes, no names.
 */
export const yearDesign: SheetDesign = {
  key: "year",
  name: { nl: "Jaarcijfers", en: "Year in numbers" },
  lead: [{ nl: "Jaarcijfers: gesprekken per maand", en: "The year in numbers: talks by month" }, countedByUs],
  columns: [
    { key: "month", title: { nl: "Maand", en: "Month" }, type: "text", width: 11, filledBy: "us" },
    counted("held", "Gevoerd", "Held"),
    counted("too-late", "Te laat", "Overdue"),
    counted("planned", "Nog te voeren", "Still to come"),
    counted("on-hold", "Wacht", "On hold"),
    counted("skipped", "Vervallen", "Skipped"),
  ],
  keyColumns: ["month"],
  frozenColumns: 1,
  emphases: [{ when: "above", column: "too-late", value: 0, emphasis: "bad" }],
  print: { orientation: "portrait" },
  tabColour: "1F6F5C",
  place: "last",
};

/** The sheet `Signaalcijfers`: how many matches have each signal, amber or red. Numbers only: no codes of matches. */
export const signalNumbersDesign: SheetDesign = {
  key: "signal_numbers",
  name: { nl: "Signaalcijfers", en: "Signals in numbers" },
  lead: [{ nl: "Signaalcijfers: matches per signaal", en: "Signals in numbers: matches by signal" }, countedByUs],
  columns: [
    { key: "code", title: { nl: "Signaal", en: "Signal" }, type: "text", width: 9, filledBy: "us" },
    {
      key: "means",
      title: { nl: "Wat het betekent", en: "What it means" },
      type: "text",
      width: 60,
      wrap: true,
      filledBy: "us",
    },
    counted("amber", "Oranje", "Amber"),
    counted("red", "Rood", "Red"),
  ],
  keyColumns: ["code"],
  frozenColumns: 1,
  emphases: [
    { when: "above", column: "amber", value: 0, emphasis: "attention" },
    { when: "above", column: "red", value: 0, emphasis: "bad" },
  ],
  print: { orientation: "portrait" },
  tabColour: "1F6F5C",
  place: "last",
};
