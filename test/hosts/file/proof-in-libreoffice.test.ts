import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { planRound } from "../../../core/jobs/plan-round.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import { headersOf } from "../../../core/sheets/own-rows.ts";
import { textOf, valueOf, type Cell } from "../../../core/workbook/cell.ts";
import type { CellChange, Edit } from "../../../core/workbook/edit.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { rowKey } from "../../../core/workbook/table.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { tools } from "../../../scripts/tools.mjs";
import { converted } from "../../support/libreoffice.ts";
import { describeWith } from "../../with-tools.ts";

/** The invented pilot: 42 groups, 71 households, wishes on both sides. */
const pilot = new Uint8Array(readFileSync(new URL("../../../samples/pilot.xlsx", import.meta.url)));

async function everything(host: XlsxHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

const uncalculated = "not calculated";

/** Every formula with a result that is none: what comes out right afterwards was calculated by somebody else. */
function spoilt(edits: readonly Edit[]): readonly Edit[] {
  return JSON.parse(
    JSON.stringify(edits, (_, part: unknown) =>
      typeof part === "object" && part !== null && "formula" in part ? { ...part, value: uncalculated } : part,
    ),
  ) as readonly Edit[];
}

const told: JobOptions = { today: "2026-03-02", now: "2026-03-02T10:00", language: "nl", settings: [], mappings: [] };

/** The pilot with a round, its edits changed on the way. */
async function written(
  settings: JobOptions["settings"],
  change: (edits: readonly Edit[]) => readonly Edit[],
): Promise<Uint8Array> {
  const host = XlsxHost.open(pilot);
  const plan = planRound.plan(await everything(host), { ...told, settings, seed: "lente" });
  await host.apply(change(editsOf(plan)));
  return host.bytes();
}

/** One of our sheets as a test looks at it: a row is its cells by title. */
interface Table {
  readonly sheet: Sheet;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly at: (row: readonly Cell[], title: string) => Cell;
}

function tableOf(snapshot: Snapshot, key: string): Table {
  const sheet = sheetWithKey(snapshot, key);
  assert.ok(sheet !== undefined, key);
  const titles = headersOf(sheet);
  const at = (row: readonly Cell[], title: string): Cell => row[titles.indexOf(title)] ?? null;
  return { sheet, titles, rows: sheet.cells.slice(sheet.headerRow), at };
}

/** Changes of cells on a sheet whose first columns are its key. */
function changing({ sheet, titles }: Table, keys: number, changes: readonly CellChange[]): Edit {
  const keyColumns = titles.slice(0, keys);
  return { kind: "set-cells", table: { sheet: sheet.name, headerRow: sheet.headerRow, keyColumns }, changes };
}

function change(table: Table, keys: number, row: readonly Cell[], title: string, after: Cell): CellChange {
  const key = rowKey(Array.from({ length: keys }, (_, place) => row[place]));
  return { row: key, column: title, before: valueOf(table.at(row, title)), after };
}

/** What people do to a written round, as edits. */
type Deed = (snapshot: Snapshot) => readonly Edit[];

const words = {
  nl: {
    household: "Huishouden",
    chosen: "Gekozen",
    section: "Regel",
    group: "groep",
    pair: "paar",
    yes: "ja",
    no: "nee",
  },
  en: { household: "Household", chosen: "Chosen", section: "Line", group: "group", pair: "pair", yes: "yes", no: "no" },
} as const;

/** Two groups that get each other's household. */
function swapped({ household }: { readonly household: string }): Deed {
  return (snapshot) => {
    const table = tableOf(snapshot, "round_1");
    const [one = [], other = []] = table.rows;
    return [
      changing(table, 1, [
        change(table, 1, one, household, table.at(other, household)),
        change(table, 1, other, household, table.at(one, household)),
      ]),
    ];
  };
}

/** Another number in the first row of a kind, at a goal. */
function another(word: (typeof words)["nl" | "en"], section: "group" | "pair", goal: string): Deed {
  return (snapshot) => {
    const table = tableOf(snapshot, "round_1_numbers");
    const row = table.rows.find((cells) => table.at(cells, word.section) === word[section]) ?? [];
    return [changing(table, 3, [change(table, 3, row, goal, Number(table.at(row, goal)) + 1)])];
  };
}

/** One pair less on the sheet of the round. */
function dropped({ household }: { readonly household: string }): Deed {
  return (snapshot) => {
    const table = tableOf(snapshot, "round_1");
    return [changing(table, 1, [change(table, 1, table.rows[0] ?? [], household, null)])];
  };
}

/** Another value in the report of a goal. */
function reported(value: string): Deed {
  return (snapshot) => {
    const table = tableOf(snapshot, "round_1_proof");
    const row = table.rows.find((cells) => textOf(cells[1]) === "rank2" || textOf(cells[1]) === "total") ?? [];
    return [changing(table, 2, [change(table, 2, row, table.titles[2] ?? "", value)])];
  };
}

/** The lines of the verdict: code to value. */
function verdictOf(snapshot: Snapshot): ReadonlyMap<string, Cell> {
  const lines = tableOf(snapshot, "round_1_proof").rows.filter(([part]) => part === "oordeel" || part === "verdict");
  return new Map(lines.map(([, item, value]) => [textOf(item), valueOf(value)]));
}

interface Case {
  readonly name: string;
  readonly verdict: string;
  readonly bytes: Uint8Array;
}

/** A round in every language, for every objective, with and without a control group. */
const rounds = [
  ["nl", "fair", "true"],
  ["nl", "rank-maximal", "false"],
  ["nl", "total", "true"],
  ["en", "fair", "false"],
  ["en", "rank-maximal", "true"],
  ["en", "total", "false"],
] as const;

type Round = (typeof rounds)[number];

function settingsOf([language, objective, control]: Round): JobOptions["settings"] {
  return Object.entries({ language, objective, control }).map(([key, value]) => ({ key, value }));
}

async function casesOf(round: Round): Promise<readonly Case[]> {
  const word = words[round[0]];
  const bytes = await written(settingsOf(round), spoilt);
  const snapshot = await everything(XlsxHost.open(bytes));
  const deeds: Record<string, Deed> = {
    "swapped pair": swapped(word),
    "dropped pair": dropped(word),
    "first price": another(word, "group", "pairs"),
    "last price": another(word, "group", "pairing"),
    cost: another(word, "pair", "households"),
    value: reported("9999"),
  };
  const cases: Case[] = [{ name: [...round, "as drawn"].join(" "), verdict: word.yes, bytes }];
  for (const [deed, edits] of Object.entries(deeds)) {
    const host = XlsxHost.open(bytes);
    await host.apply(edits(snapshot));
    cases.push({ name: [...round, deed].join(" "), verdict: word.no, bytes: host.bytes() });
  }
  return cases;
}

describeWith([tools.libreOffice], "The proof of a round in LibreOffice", (soffice) => {
  const cases: Case[] = [];
  let saved: Map<string, Uint8Array>;

  before(async function () {
    this.timeout(240_000);
    for (const round of rounds) cases.push(...(await casesOf(round)));
    saved = converted(soffice, new Map(cases.map(({ name, bytes }) => [`${name}.xlsx`, bytes])), "xlsx");
  });

  const savedAs = (name: string): Promise<Snapshot> =>
    everything(XlsxHost.open(saved.get(`${name}.xlsx`) ?? new Uint8Array()));

  it("is recalculated to yes for every round as drawn, and to no whatever is changed", async () => {
    const wrong: string[] = [];
    for (const { name, verdict } of cases) {
      const found = verdictOf(await savedAs(name));
      if (found.get("optimal") !== verdict) wrong.push(`${name}: ${JSON.stringify([...found])}`);
    }
    assert.deepEqual(wrong, []);
    assert.equal(cases.length, 42);
  });

  it("gives every cell the value that we calculated ourselves", async () => {
    for (const round of rounds) {
      const made = await everything(XlsxHost.open(await written(settingsOf(round), (edits) => edits)));
      const given = cases.find(({ name }) => name === [...round, "as drawn"].join(" "))?.bytes ?? new Uint8Array();
      assert.equal(verdictOf(await everything(XlsxHost.open(given))).get("optimal"), uncalculated);
      const recalculated = await savedAs([...round, "as drawn"].join(" "));
      for (const key of ["round_1_numbers", "round_1_proof"]) {
        const values = (snapshot: Snapshot): unknown => tableOf(snapshot, key).rows.map((row) => row.map(valueOf));
        assert.deepEqual(values(recalculated), values(made), [...round, key].join(" "));
      }
    }
  });
});
