import type { Problem } from "../records/problem.ts";
import { civilDate } from "../records/words.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, type SheetDesign } from "./design.ts";
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

/**
 * The sheet `Afspraken`: pairs that people fix or rule out. Every round reads it. People fill it in; rows given on the
 * command line or a screen are added to it, so that they count next time too.
 */
export const arrangementsDesign: SheetDesign = {
  key: "arrangements",
  name: { nl: "Afspraken", en: "Arrangements" },
  lead: [
    { nl: "Afspraken over paren", en: "Arrangements on pairs" },
    {
      nl: "Kies ‘vastzetten’ als deze twee zeker samen moeten, of ‘niet samen’ als dat juist niet kan. Elke nieuwe ronde houdt zich hieraan. Schrijf er altijd bij waarom; een paar dat tegen de regels ingaat, kan alleen met een reden.",
      en: "Choose ‘fix’ when these two must be together, or ‘not together’ when they must not. Every new round keeps to it. Always write down why; a pair against the rules is only possible with a reason.",
    },
  ],
  columns: [
    { key: "group", title: { nl: "Groep", en: "Group" }, type: "text", width: 14, filledBy: "people" },
    { key: "household", title: { nl: "Huishouden", en: "Household" }, type: "text", width: 14, filledBy: "people" },
    {
      key: "kind",
      title: { nl: "Afspraak", en: "Arrangement" },
      type: "text",
      width: 14,
      choices: [
        {
          value: "pin",
          words: { nl: "vastzetten", en: "fix" },
          also: ["vast", "vastgezet", "vastgelegd", "samen", "wel samen", "fixed", "pinned", "together"],
        },
        {
          value: "forbid",
          words: { nl: "niet samen", en: "not together" },
          also: ["nooit samen", "niet", "uitsluiten", "uitgesloten", "verbieden", "verboden", "never", "forbidden"],
        },
      ],
      filledBy: "people",
    },
    { key: "reason", title: { nl: "Reden", en: "Reason" }, type: "text", width: 50, wrap: true, filledBy: "people" },
    { key: "by", title: { nl: "Wie besloot", en: "Decided by" }, type: "text", width: 18, filledBy: "people" },
    { key: "on", title: { nl: "Datum", en: "Date" }, type: "date", width: 12, filledBy: "people" },
  ],
  keyColumns: ["group", "household", "kind"],
  frozenColumns: 2,
  emphases: [],
  print: { orientation: "landscape" },
  place: "last",
};

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

/** Reads the sheet `Afspraken`; nothing when it is not there. A row without both codes or a kind is told, and left out. */
export function arrangementsIn(snapshot: Snapshot): ArrangementsReading {
  const sheet = sheetWithKey(snapshot, arrangementsDesign.key);
  const arrangements: Arrangement[] = [];
  const problems: Problem[] = [];
  if (sheet === undefined) return { arrangements, problems };
  for (const row of ownRows(snapshot, arrangementsDesign)) {
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

/** The sheet with these arrangements among its rows; rows that stand, stay as people left them. */
export function wantedArrangements(arrangements: readonly Arrangement[]): Wanted {
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
