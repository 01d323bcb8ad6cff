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
    weight: "gewicht",
    sum: "som bij de loting",
    now: "som nu",
    value: "Waarde",
    yes: "ja",
    no: "nee",
  },
  en: {
    household: "Household",
    chosen: "Chosen",
    section: "Line",
    group: "group",
    pair: "pair",
    weight: "weight",
    sum: "sum at the draw",
    now: "sum now",
    value: "Value",
    yes: "yes",
    no: "no",
  },
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

/** The goals of a sheet with numbers, from its titles. */
function goalsOf({ titles }: Table): readonly string[] {
  return titles.slice(6);
}

/** Other weights: of every goal, or of the first alone. */
function weighted(word: (typeof words)["nl" | "en"], weight: number, onlyFirst = false): Deed {
  return (snapshot) => {
    const table = tableOf(snapshot, "round_1_numbers");
    const row = table.rows.find((cells) => table.at(cells, word.section) === word.weight) ?? [];
    const goals = onlyFirst ? goalsOf(table).slice(0, 1) : goalsOf(table);
    return [
      changing(
        table,
        3,
        goals.map((goal) => change(table, 3, row, goal, weight)),
      ),
    ];
  };
}

/** A pair that was not chosen costs more, and the sum of the draw is made to fit, or both sums are typed as they were. */
function balanced(word: (typeof words)["nl" | "en"], isTyped: boolean): Deed {
  return (snapshot) => {
    const table = tableOf(snapshot, "round_1_numbers");
    const rowOf = (section: string): readonly Cell[] =>
      table.rows.find((cells) => table.at(cells, word.section) === section) ?? [];
    const pair =
      table.rows.find(
        (cells) => table.at(cells, word.section) === word.pair && !isChosen(snapshot, table.at(cells, word.household)),
      ) ?? [];
    const [goal = ""] = goalsOf(table);
    const sum = rowOf(word.sum);
    const before = Number(table.at(sum, goal));
    return [
      changing(table, 3, [
        change(table, 3, pair, goal, Number(table.at(pair, goal)) + 1),
        isTyped ? change(table, 3, rowOf(word.now), goal, before) : change(table, 3, sum, goal, before + 1),
      ]),
    ];
  };
}

/** Whether a household has a group, as its match or to be compared. */
function isChosen(snapshot: Snapshot, household: Cell): boolean {
  return tableOf(snapshot, "round_1").rows.some((row) => row.some((cell) => cell === household));
}

/** What was recalculated written over what the draw gave, whatever it is. */
function copied(word: (typeof words)["nl" | "en"]): Deed {
  return (snapshot) => {
    const table = tableOf(snapshot, "round_1_proof");
    const changes = table.rows.flatMap((row, place) => {
      if (valueOf(row[3]) === null) return [];
      const formula = `$D$${table.sheet.headerRow + 1 + place}&""`;
      return [change(table, 2, row, word.value, { formula, value: "" })];
    });
    assert.ok(changes.length > 2);
    return [changing(table, 2, changes)];
  };
}

/** One deed after another. */
function all(...deeds: readonly Deed[]): Deed {
  return (snapshot) => deeds.flatMap((deed) => deed(snapshot));
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

/** What somebody does who wants a yes. */
function deceits(word: (typeof words)["nl" | "en"]): Record<string, Deed> {
  return {
    "no weights": weighted(word, 0),
    "another weight": weighted(word, 3, true),
    "swapped pair without weights": all(swapped(word), weighted(word, 0)),
    "swapped pair without weights, its values copied": all(swapped(word), weighted(word, 0), copied(word)),
    "values copied from others": all(another(word, "pair", "households"), copied(word)),
    "cost with its sum": balanced(word, false),
    "cost with typed sums": balanced(word, true),
  };
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
    ...(round === rounds[0] ? deceits(word) : {}),
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
      // The line about the pairs themselves says so as well.
      if (name.endsWith(" swapped pair")) assert.equal(found.get("same-pairs"), verdict, name);
    }
    assert.deepEqual(wrong, []);
    assert.equal(cases.length, 49);
  });

  it("is still ours to --check after LibreOffice saved it", async () => {
    for (const round of rounds) {
      const snapshot = await savedAs([...round, "as drawn"].join(" "));
      const plan = planRound.plan(snapshot, { ...told, seed: "", check: 1 });
      const errors = plan.findings.filter(({ level }) => level === "error");
      assert.deepEqual([errors, plan.result.proof.optimal], [[], true], round.join(" "));
    }
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
