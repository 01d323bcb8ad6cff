import { dateIn } from "../intake/cells/date.ts";
import { typeOptionFrom } from "../intake/cells/household-type.ts";
import { numberBetween } from "../intake/cells/number.ts";
import { valueIn, type Outcome } from "../intake/outcome.ts";
import type { HomeKind } from "../records/preselection.ts";
import type { Problem } from "../records/problem.ts";
import { householdTypes, type HouseholdType } from "../records/words.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { isBlank, textOf, type Scalar } from "../workbook/cell.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, type SheetDesign } from "./design.ts";
import { typeChoices } from "./household-types.ts";
import { columnIndex, ownRows, type OwnRow } from "./own-rows.ts";
import type { Wanted } from "./synced.ts";

/** Homes of one kind, and how many there are. */
export interface Homes {
  readonly kind: HomeKind;
  readonly count: number;
}

/** The homes of a workbook, and the rows that cannot be taken for one. */
export interface HomesReading {
  readonly homes: readonly Homes[];
  readonly problems: readonly Problem[];
}

/**
 * The sheet `Woningen`: the homes that municipalities can give, by which phase 1 of resettlement chooses (R12). People
 * fill it in; we only lay it out.
 */
export const homesDesign: SheetDesign = {
  key: "homes",
  name: { nl: "Woningen", en: "Homes" },
  lead: [
    {
      nl: "Woningen voor de voorselectie (hervestiging, fase 1)",
      en: "Homes for the pre-selection (resettlement, phase 1)",
    },
    {
      nl: "Zet op elke regel één soort woning. Voorbeeld: Arnhem, stel zonder kinderen, hoogstens 2 personen, 3 woningen. Een leeg vak betekent: maakt niet uit. Staat er geen aantal, dan is het 1 woning.",
      en: "Put one kind of home on each line. Example: Arnhem, couple without children, at most 2 persons, 3 homes. A blank cell means: any. Without a number it is 1 home.",
    },
  ],
  columns: [
    { key: "municipality", title: { nl: "Gemeente", en: "Municipality" }, type: "text", width: 20, filledBy: "people" },
    {
      key: "type",
      title: { nl: "Voor welk huishouden", en: "For which household" },
      type: "text",
      width: 26,
      choices: [
        ...typeChoices,
        { value: "any", words: { nl: "maakt niet uit", en: "any" }, also: ["alle", "iedereen", "all", "-"] },
      ],
      filledBy: "people",
    },
    {
      key: "most",
      title: { nl: "Hoogstens personen", en: "At most persons" },
      type: "integer",
      width: 12,
      filledBy: "people",
    },
    {
      key: "count",
      title: { nl: "Aantal woningen", en: "Number of homes" },
      type: "integer",
      width: 12,
      filledBy: "people",
    },
    { key: "from", title: { nl: "Vanaf", en: "From" }, type: "date", width: 14, filledBy: "people" },
    { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 36, wrap: true, filledBy: "people" },
  ],
  keyColumns: ["municipality", "type", "most", "count", "from"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "portrait" },
  tabColour: "2E75B6",
  place: "last",
};

/** A home sheet without rows, for people to fill in. */
export const wantedHomes: Wanted = { design: homesDesign, rows: [], others: "keep" };

const personsIn = numberBetween(1, 30, "count-unreadable", { whole: true });
const countIn = numberBetween(0, 10_000, "count-unreadable", { whole: true });

/** The type a cell means: one of the five, any, or a fault. */
function typeIn(cell: Scalar): HouseholdType | "any" | undefined {
  const text = textOf(cell);
  if (text === "" || text === "any") return "any";
  return householdTypes.find((type) => type === text) ?? typeOptionFrom(text);
}

/** A value that may be blank: the fault says that something stands there that cannot be read. */
function optional<Value>(cell: Scalar, outcome: Outcome<Value>): Value | undefined | "unreadable" {
  if (isBlank(cell)) return undefined;
  return outcome.is === "fault" ? "unreadable" : valueIn(outcome);
}

/** The homes of a row, or its columns that cannot be read. */
type RowRead = { readonly homes: Homes } | { readonly unreadable: readonly string[] };

function rowOf({ values }: OwnRow): RowRead {
  const cell = (key: string): Scalar => values[key] ?? null;
  const municipality = textOf(cell("municipality"));
  const type = typeIn(cell("type"));
  const most = optional(cell("most"), personsIn(cell("most")));
  const count = optional(cell("count"), countIn(cell("count")));
  const from = optional(cell("from"), dateIn(cell("from"), "day-first"));
  const unreadable = [
    ...(municipality === "" ? ["municipality"] : []),
    ...(type === undefined ? ["type"] : []),
    ...Object.entries({ most, count, from }).flatMap(([key, value]) => (value === "unreadable" ? [key] : [])),
  ];
  if (unreadable.length > 0 || type === undefined) return { unreadable };
  if (most === "unreadable" || count === "unreadable" || from === "unreadable") return { unreadable };
  const kind: HomeKind = {
    municipality,
    ...(type === "any" ? {} : { type }),
    ...(most === undefined ? {} : { most }),
    ...(from === undefined ? {} : { from }),
  };
  return { homes: { kind, count: count ?? 1 } };
}

function problemAt(sheet: Sheet, { row }: OwnRow, key: string): Problem {
  const column = columnIndex(sheet, columnOf(homesDesign, key)) + 1;
  const cell = column > 0 ? { cell: cellAddress(row, column) } : {};
  const told = key === "municipality" ? sentence("homes-municipality", {}) : sentence("homes-unreadable", {});
  return { level: "error", sheet: sheet.name, row, ...cell, told };
}

/** Reads the sheet `Woningen`; nothing where it is not there. A row that cannot be read is told, and left out. */
export function homesIn(snapshot: Snapshot): HomesReading {
  const sheet = sheetWithKey(snapshot, homesDesign.key);
  const homes: Homes[] = [];
  const problems: Problem[] = [];
  if (sheet === undefined) return { homes, problems };
  for (const row of ownRows(snapshot, homesDesign)) {
    const read = rowOf(row);
    if ("unreadable" in read) problems.push(...read.unreadable.map((key) => problemAt(sheet, row, key)));
    else if (read.homes.count > 0) homes.push(read.homes);
  }
  return { homes, problems };
}
