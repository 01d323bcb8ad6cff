import { logDesign } from "../sheets/log.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { textOf } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { shownDay } from "./values.ts";
import type { LogLine, LogView } from "./views.ts";

/** Lines that are shown; the sheet has them all. */
const shownLines = 100;

function lineOf({ values }: OwnRow, language: Language): LogLine {
  const text = (key: string): string => textOf(values[key]);
  return {
    timeLabel: shownDay(text("time"), language),
    job: text("job"),
    codes: text("codes"),
    counts: text("counts"),
    ...(text("seed") === "" ? {} : { seed: text("seed") }),
    version: text("version"),
    inputHash: text("inputHash"),
  };
}

/** What was done with this workbook, the newest first. */
export function logView(snapshot: Snapshot, language: Language): LogView {
  const rows = ownRows(snapshot, logDesign);
  const sheet = sheetWithKey(snapshot, logDesign.key);
  return {
    lines: rows
      .slice(-shownLines)
      .reverse()
      .map((row) => lineOf(row, language)),
    total: rows.length,
    ...(sheet === undefined ? {} : { place: { sheet: sheet.name } }),
  };
}
