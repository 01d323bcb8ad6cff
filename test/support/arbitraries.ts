import * as fc from "fast-check";
import type { Cell, Formula, Scalar } from "../../core/workbook/cell.ts";
import { sheetNameFrom } from "../../core/workbook/check.ts";
import { chartKinds, type Chart } from "../../core/workbook/layout.ts";
import type { ColumnLayout, ColumnType, Hint, SheetLayout } from "../../core/workbook/layout.ts";
import { longestText, storedRows } from "../../core/workbook/stored.ts";
import { folded, rowKey } from "../../core/workbook/table.ts";

/** Texts that spreadsheets, files and programs like to take for something else. */
export const trickyTexts: readonly string[] = [
  "=1+1",
  '=HYPERLINK("http://example.org","klik")',
  "+31 6 12345678",
  "-",
  "-5",
  "@x",
  "\t=2",
  "'aanhaling",
  "0612345678",
  "007",
  "1-2",
  "1,5",
  "12%",
  "€ 5",
  "TRUE",
  "onwaar",
  "2026-02-30",
  "2026-03-01",
  "1899-12-31",
  "1900-02-29",
  "2026-03-01T10:00",
  "1e5",
  "#N/A",
  "Zoë Çelik",
  "👩‍👩‍👧 gezin",
  "مرحبا بكم",
  "ትግርኛ",
  "regel 1\nregel 2",
  "dos\r\nmac\runix",
  "__proto__",
  "constructor",
  " spaties ",
  "veel     spaties",
  " ",
  "\u00a0",
  "]]>",
  "&amp; <b>",
  "_x0041_",
  "_x000D_",
  '"quotes"',
  "een | twee",
  "\u0000\u0008\u001f\u007f",
  "half \ud83d",
  "\ufeffbom",
  "\ufffe",
];

/** Any text, in whatever state people and programs deliver it: the core decides what of it a cell holds. */
export const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...trickyTexts) },
    { weight: 3, arbitrary: fc.string({ maxLength: 12, unit: "grapheme" }) },
    { weight: 2, arbitrary: fc.string({ maxLength: 12, unit: "binary" }) },
  );

/** A text of the longest length a cell holds, or just over it, where a character may be cut in two. */
export const longText = (): fc.Arbitrary<string> =>
  fc.constantFrom("x".repeat(longestText), `x${"🙂".repeat(longestText / 2 + 1)}`, " y".repeat(longestText));

/** Numbers as sheets hold them: finite, no finer than a millionth. */
export const number = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: -1000, max: 60_000 }),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((millionths) => millionths / 1_000_000),
    fc.constantFrom(0, -0, 0.1, 1e15, -1e15),
  );

/** A civil date of this and the last century, on which all calendars of spreadsheets agree. */
export const isoDate = (): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date("1900-03-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const time = (): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 1439 }).map((minutes) => {
    const two = (value: number): string => String(value).padStart(2, "0");
    return `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  });

/** A plain value of any kind. */
export const scalar = (): fc.Arbitrary<Scalar> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 6, arbitrary: text() },
    { weight: 3, arbitrary: number() },
    { weight: 1, arbitrary: fc.boolean() },
    { weight: 2, arbitrary: isoDate() },
  );

/** A formula that every spreadsheet calculates to the same value. */
export const formula = (): fc.Arbitrary<Formula> =>
  fc.constantFrom<Formula>(
    { formula: "1+1", value: 2 },
    { formula: 'IF(1<2,"ja & nee","")', value: "ja & nee" },
    { formula: "1=2", value: false },
  );

const columnTypes: readonly ColumnType[] = [
  "text",
  "number",
  "integer",
  "kilometres",
  "percentage",
  "date",
  "datetime",
  "boolean",
  "sheet-link",
];

/** Any type of column. */
export const columnType = (): fc.Arbitrary<ColumnType> => fc.constantFrom(...columnTypes);

/** What a column of this type is meant for. */
function fitting(type: ColumnType): fc.Arbitrary<Scalar> {
  switch (type) {
    case "text":
    case "sheet-link":
      return text();
    case "number":
    case "integer":
    case "kilometres":
    case "percentage":
      return number();
    case "date":
      return isoDate();
    case "datetime":
      return fc.tuple(isoDate(), time()).map(([date, clock]) => date + clock);
    case "boolean":
      return fc.boolean();
  }
}

/** A cell of a column: mostly what it is meant for, sometimes blank, a formula or anything at all. */
export const cellOf = (type: ColumnType): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 6, arbitrary: fitting(type) },
    { weight: 2, arbitrary: scalar() },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: formula() },
  );

const oneOf = (letters: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(letters));

/** Titles of columns: tidy, but not always what a program hopes for. */
export const title = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      "Code",
      "Naam",
      "Datum",
      "Wie?",
      "__proto__",
      "constructor",
      "=1+1",
      "Café",
      "عنوان",
      "1",
      "A & B <c>",
    ),
    fc.string({ minLength: 1, maxLength: 8, unit: oneOf("abcdeZYX'\"[]#@0") }),
  );

const titles = (min: number, max: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(title(), { minLength: min, maxLength: max, selector: folded });

/** Names of tabs that a spreadsheet allows. */
export const sheetName = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      "Ronde 1",
      "M-07 taken",
      "__proto__",
      "O'Neil",
      "Ünï 🙂",
      "=cmd",
      "-",
      "n".repeat(31),
      "constructor",
    ),
    fc.string({ minLength: 1, maxLength: 12, unit: oneOf("abcXYZ -&<>'") }).map((name) => sheetNameFrom(name)),
  );

const words = (): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom("open", "bezig", "klaar", "n.v.t.", "=1", "ja & nee", "één"), {
    minLength: 1,
    maxLength: 4,
  });

/** Objects as JSON makes them, which `deepEqual` tells from those without a prototype. */
const plain = <Fields>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }): fc.Arbitrary<Fields> =>
  fc.record<Fields>(fields, { noNullPrototype: true });

/** A hint that Excel shows whole. */
export const hint = (): fc.Arbitrary<Hint> =>
  plain({
    title: fc.constantFrom("Kies", "A & B", "t".repeat(32)),
    text: fc.constantFrom("Typ <hier>", "é".repeat(255)),
  });

/** A dropdown with its words written out. */
export const choices = (): fc.Arbitrary<{ values: string[] }> => words().map((values) => ({ values }));

const column = (key: string, columnTitle: string): fc.Arbitrary<ColumnLayout> =>
  columnType().chain((type) =>
    fc
      .record(
        {
          width: fc.integer({ min: 1, max: 60 }),
          wrap: fc.boolean(),
          choices: choices(),
          checkbox: fc.constant(true),
          hint: hint(),
          input: fc.boolean(),
        },
        { requiredKeys: ["width"], noNullPrototype: true },
      )
      .map(({ checkbox, ...rest }) => ({
        key,
        title: columnTitle,
        type,
        ...rest,
        ...(checkbox === true && type === "boolean" ? { checkbox } : {}),
      })),
  );

const columns = (): fc.Arbitrary<ColumnLayout[]> =>
  titles(1, 5).chain((all) => fc.tuple(...all.map((one, place) => column(`column-${place}`, one))));

/** A chart of some columns, under one of a few ids. */
export const chart = (titlesOfAll: readonly string[]): fc.Arbitrary<Chart> =>
  plain({
    id: fc.constantFrom("a", "b", "__proto__"),
    kind: fc.constantFrom(...chartKinds),
    title: fc.constantFrom("Taken & <zo>", "Aantal"),
    categories: fc.constantFrom(...titlesOfAll),
    series: fc.subarray([...titlesOfAll], { minLength: 1 }),
    isToned: fc.boolean(),
    height: fc.constantFrom(undefined, 24, 40),
  }).map(({ isToned, height, ...drawn }) => ({
    ...drawn,
    ...(height === undefined ? {} : { height }),
    ...(isToned ? { tones: drawn.series.map((_, place) => emphases[place % emphases.length] ?? "muted") } : {}),
  }));

const emphases = ["bad", "attention", "good", "muted"] as const;

/** A layout that every host can make; `key` is its stable name. */
export const layout = (key: string): fc.Arbitrary<SheetLayout> =>
  columns().chain((all) => {
    const titlesOfAll = all.map((one) => one.title);
    return fc.record(
      {
        key: fc.constant(key),
        name: sheetName(),
        lead: fc.array(text(), { maxLength: 3 }),
        columns: fc.constant(all),
        keyColumns: fc.subarray(
          all.map((one) => one.key),
          { minLength: 1, maxLength: Math.min(2, all.length) },
        ),
        frozenColumns: fc.integer({ min: 0, max: all.length }),
        conditionalFormats: fc.array(
          plain({
            when: fc.constant("equals" as const),
            column: fc.constantFrom(...titlesOfAll),
            value: fc.constantFrom("klaar", "a & <b>", true, 3),
            emphasis: fc.constantFrom("good" as const, "attention" as const, "bad" as const, "muted" as const),
          }),
          { maxLength: 2 },
        ),
        print: fc.constantFrom({ orientation: "portrait" as const }, { orientation: "landscape" as const }),
        tabColour: fc.constantFrom("FF0000", "1f6f5c"),
        place: fc.constantFrom("first" as const, "last" as const),
      },
      {
        noNullPrototype: true,
        requiredKeys: [
          "key",
          "name",
          "lead",
          "columns",
          "keyColumns",
          "frozenColumns",
          "conditionalFormats",
          "print",
          "place",
        ],
      },
    );
  });

/** Rows of a layout, with a key each: rows that would share one, or have none, are left out. */
export const rowsOf = (own: SheetLayout): fc.Arbitrary<Cell[][]> => {
  const keyIndices = own.columns.flatMap((one, index) => (own.keyColumns.includes(one.key) ? [index] : []));
  const cell = (one: ColumnLayout, index: number): fc.Arbitrary<Cell> =>
    keyIndices.includes(index) ? fc.oneof(fitting(one.type), scalar()) : cellOf(one.type);
  return fc
    .uniqueArray(fc.tuple(...own.columns.map(cell)), {
      maxLength: 6,
      selector: (row) => rowKey(keyIndices.map((index) => storedRows([row])[0]?.[index])),
    })
    .map((rows) => rows.filter((row) => rowKey(keyIndices.map((index) => storedRows([row])[0]?.[index])) !== ""));
};

/** One sheet of a coordinator, from which a host under test is built. */
export interface StartSheet {
  readonly name: string;
  /** From A1 on; plain values only, in normal form. A text that is a date may be stored as a date or as text. */
  readonly cells: readonly (readonly Scalar[])[];
  /** Row of the header of the table on it, counted from 1. */
  readonly headerRow: number;
  /** Titles of its key columns. */
  readonly keyColumns: readonly string[];
}

/** The workbook that a host under test starts from. */
export interface HostStart {
  readonly sheets: readonly StartSheet[];
}

function grid(rows: readonly (readonly Scalar[])[]): readonly (readonly Scalar[])[] {
  return storedRows(rows) as readonly (readonly Scalar[])[];
}

const startSheet = (name: string): fc.Arbitrary<StartSheet> =>
  fc
    .record({
      above: fc.array(fc.array(scalar(), { maxLength: 2 }), { maxLength: 2 }),
      header: titles(1, 4),
      rows: fc.array(fc.array(scalar(), { maxLength: 5 }), { maxLength: 6 }),
    })
    .map(({ above, header, rows }) => ({
      name,
      cells: grid([...above, header, ...rows]),
      headerRow: above.length + 1,
      keyColumns: header.slice(0, 1),
    }));

/** A workbook of one to three sheets of a coordinator: rows without a key, with the same key, notes beside the table. */
export const hostStart = (): fc.Arbitrary<HostStart> =>
  fc
    .uniqueArray(sheetName(), { minLength: 1, maxLength: 3, selector: folded })
    .chain((names) => fc.tuple(...names.map(startSheet)))
    .map((sheets) => ({ sheets }));
