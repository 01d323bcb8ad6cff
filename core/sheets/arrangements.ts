import type { Problem } from "../records/problem.ts";
import { civilDate } from "../records/words.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { arrangementSheets } from "./arrangement-sheets.ts";
import { arrangementsDesign } from "./arrangements-design.ts";
import { columnOf } from "./design.ts";
import { columnIndex, ownRows, type OwnRow } from "./own-rows.ts";
import type { Wanted } from "./synced.ts";

/** What people agreed on two: together whatever the round would give, or never together. */
export type ArrangementKind = "pin" | "forbid";

/** A pair that people fixed or ruled out. */
export interface Arrangement {
  readonly kind: ArrangementKind;
  /** Code of the group, as typed. */
  readonly group: string;
  /** Code of the household, as typed. */
  readonly household: string;
  /** Why, in the words of whoever decided. */
  readonly reason?: string;
  /** The day it was decided, `yyyy-MM-dd`. */
  readonly on?: string;
  /** Where it stands; absent for one that was given for this run and is not on the sheet yet. */
  readonly place?: Pick<Problem, "sheet" | "cell" | "row">;
  /** True when it counts although these two were together before: it was asked for after that. */
  readonly again?: true;
}

/** The arrangements of a workbook, and the rows that cannot be taken for one. */
export interface ArrangementsReading {
  readonly arrangements: readonly Arrangement[];
  readonly problems: readonly Problem[];
}

function placeOf(sheet: Sheet, { row }: OwnRow, key: string): NonNullable<Arrangement["place"]> {
  const column = columnIndex(sheet, columnOf(arrangementsDesign, key)) + 1;
  return { sheet: sheet.name, row, ...(column > 0 ? { cell: cellAddress(row, column) } : {}) };
}

function arrangementIn(sheet: Sheet, row: OwnRow, kind: ArrangementKind): Arrangement {
  const reason = textOf(row.values["reason"]).trim();
  const on = civilDate.safeParse(textOf(row.values["on"]).slice(0, 10));
  return {
    kind,
    group: textOf(row.values["group"]),
    household: textOf(row.values["household"]),
    ...(reason === "" ? {} : { reason }),
    ...(on.success ? { on: on.data } : {}),
    place: placeOf(sheet, row, "group"),
  };
}

/**
 * Reads the sheet `Afspraken`, and every sheet that people made like it; nothing when there is none. A row without both
 * codes or a kind is told, and left out.
 */
export function arrangementsIn(snapshot: Snapshot): ArrangementsReading {
  const found = arrangementSheets(snapshot).map(arrangementsOn);
  return {
    arrangements: found.flatMap(({ arrangements }) => arrangements),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function arrangementsOn(sheet: Sheet): ArrangementsReading {
  const arrangements: Arrangement[] = [];
  const problems: Problem[] = [];
  for (const row of ownRows({ sheets: [sheet], sheetNames: [sheet.name] }, arrangementsDesign)) {
    const { kind } = row.values;
    const missing = (["group", "household", "kind"] as const).find((key) => textOf(row.values[key]).trim() === "");
    if (missing !== undefined) {
      problems.push({
        level: "error",
        ...placeOf(sheet, row, missing),
        told: sentence("arrangement-incomplete", { missing }),
      });
    } else if (kind === "pin" || kind === "forbid") arrangements.push(arrangementIn(sheet, row, kind));
    else problems.push({ level: "error", ...placeOf(sheet, row, "kind"), told: sentence("arrangement-unread", {}) });
  }
  return { arrangements, problems };
}

/**
 * The sheet with these arrangements among its rows; rows that stand, stay as people left them. Nothing where there is
 * nothing to add and people have a sheet of their own: a second, empty one would only ask which of the two counts.
 */
export function wantedArrangements(arrangements: readonly Arrangement[], snapshot: Snapshot): Wanted | undefined {
  const isMarked = sheetWithKey(snapshot, arrangementsDesign.key) !== undefined;
  if (arrangements.length === 0 && !isMarked && arrangementSheets(snapshot).length > 0) return undefined;
  return {
    design: arrangementsDesign,
    rows: arrangements.map(({ kind, group, household, reason, on }) => ({
      group,
      household,
      kind,
      reason: reason ?? null,
      on: on ?? null,
    })),
    others: "keep",
  };
}
