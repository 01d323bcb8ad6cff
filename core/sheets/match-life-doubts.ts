import { pausesIn } from "../dates/pauses.ts";
import type { Problem } from "../records/problem.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf } from "./design.ts";
import { agreementIn } from "./match-status.ts";
import { againColumn, dayOfMatch, matchesDesign, matchRows, newIntakeColumn } from "./matches.ts";
import { columnIndex, type OwnRow } from "./own-rows.ts";

/** A first meeting that cannot be read is told as one that is missing. */
const days = [
  ...["arrives-on", "paused-from", "resumes-on", "ended-on"],
  ...[newIntakeColumn("group"), newIntakeColumn("household")],
];
const choices = [againColumn("group"), againColumn("household")];

function isChoice(key: string, text: string): boolean {
  return columnOf(matchesDesign, key).choices?.some(({ value }) => value === text) === true;
}

/** What is wrong with a filled cell; undefined for one that is read. */
function faultOf(key: string, text: string): Sentence | undefined {
  if (key === "pauses") return pausesIn(text) === undefined ? sentence("match-pauses-unread", {}) : undefined;
  if (days.includes(key)) return dayOfMatch(text) === undefined ? sentence("match-day-unread", {}) : undefined;
  const isKnown = key === "rematch-approved" ? agreementIn(text) !== undefined : isChoice(key, text);
  return isKnown ? undefined : sentence("match-choice-unread", {});
}

function faultsIn(row: OwnRow): readonly { readonly key: string; readonly told: Sentence }[] {
  return [...days, "pauses", ...choices, "rematch-approved"].flatMap((key) => {
    const text = textOf(row.values[key]);
    const told = text === "" ? undefined : faultOf(key, text);
    return told === undefined ? [] : [{ key, told }];
  });
}

/** A warning for every cell about the arrival, rests, the end and what came after it that is not understood: it counts as blank. */
export function matchLifeProblems(snapshot: Snapshot): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  if (sheet === undefined) return [];
  return matchRows(snapshot).flatMap((row) =>
    faultsIn(row).map(({ key, told }): Problem => {
      const column = columnIndex(sheet, columnOf(matchesDesign, key)) + 1;
      return { level: "warning", sheet: sheet.name, row: row.row, cell: cellAddress(row.row, column), told };
    }),
  );
}
