import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { figuresDesign } from "../../../../core/sheets/figures.ts";
import { figureKeys, figureWords, type FigureKey } from "../../../../core/network/figures.ts";
import { laidOut } from "../../../../core/sheets/design.ts";
import { sheetFrom } from "../../../../core/workbook/apply.ts";
import type { Cell } from "../../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../../file-host/xlsx-host.ts";
import type { Book } from "../book/book.ts";
import { ownBook } from "./own-book.ts";
import { NetworkTrial } from "./run-network.ts";
import { shareBook } from "./sheets-opened.ts";

/** What `--json` prints, as far as the tests look. */
interface Answer {
  readonly totals: Readonly<Record<FigureKey, { readonly total: number | string; readonly of: number }>>;
  readonly municipalities: readonly {
    readonly municipality: string;
    readonly on?: string;
    readonly shares?: boolean;
    readonly figures?: Readonly<Record<string, number | string>>;
    readonly problem?: { readonly code: string };
  }[];
}

const people = { name: "Mensen", headerRow: 0, cells: [["Naam"], ["Iemand Verzonnen"]] };

/** A workbook that shares counts, beside a list of people that is nobody's business. */
function sharing(counts: Partial<Record<FigureKey, Cell>>, on = "2026-11-20"): Snapshot {
  const rows = figureKeys.flatMap((key) =>
    key in counts ? [[key, figureWords[key].nl, counts[key] ?? null, on]] : [],
  );
  const figures = sheetFrom(laidOut(figuresDesign, "nl"), rows);
  return { sheets: [people, figures], sheetNames: [people.name, figures.name] };
}

const all = (waiting: number): Partial<Record<FigureKey, Cell>> => ({
  ...Object.fromEntries(figureKeys.map((key) => [key, 0])),
  "households.waiting": waiting,
});

describe("the national overview of many municipalities", () => {
  let trial: NetworkTrial;

  beforeEach(async () => {
    trial = await NetworkTrial.begin();
  });
  afterEach(() => trial.end());

  /** A register of municipalities by name, each with its book; without one the address leads nowhere. */
  async function register(books: Readonly<Record<string, Book | undefined>>): Promise<void> {
    const lines = Object.entries(books).map(([name, book], place) => {
      const id = `werkmap-${String(place).padStart(4, "0")}-${"x".repeat(30)}`;
      if (book !== undefined) shareBook(trial.world, id, book, trial.person, "reader");
      return `${name};coordinator${place}@example.org;${id};nl;`;
    });
    await trial.write("register.csv", ["Gemeente;E-mail;Link;Taal;Script", ...lines].join("\n"));
  }

  async function rolledUp(...words: readonly string[]): Promise<{ readonly code: number; readonly answer: Answer }> {
    const { code, answer } = await trial.run(["rollup", "--json", ...words]);
    return { code, answer: JSON.parse(answer) as Answer };
  }

  it("adds up what municipalities share, asks each once, and reads no other sheet", async () => {
    await register({ Almere: ownBook(sharing(all(7))), Gouda: ownBook(sharing(all(12))) });
    const { code, answer } = await rolledUp();
    assert.equal(code, 0);
    assert.deepEqual(answer.totals["households.waiting"], { total: 19, of: 2 });
    const [, gouda] = answer.municipalities;
    assert.deepEqual([gouda?.on, gouda?.figures?.["households.waiting"]], ["2026-11-20", 12]);
    const asked = trial.google.requests.filter(({ path }) => path.startsWith("/v4/spreadsheets/"));
    assert.equal(asked.length, 2);
    assert.deepEqual(trial.google.writes, []);
  });

  it("shows no count of 1 to 4, and no sum that would give one away", async () => {
    await register({ Almere: ownBook(sharing(all(3))), Gouda: ownBook(sharing(all(12))) });
    const { answer } = await rolledUp();
    assert.deepEqual(answer.totals["households.waiting"], { total: "13 tot 16", of: 2 });
    assert.equal(answer.municipalities[0]?.figures?.["households.waiting"], "<5");
  });

  it("finds the sheet under another name, and takes no sheet of that name that is not ours", async () => {
    const renamed = ownBook(sharing(all(7)));
    renamed.renameSheet(renamed.sheetNamed("Cijfers")?.id ?? -1, "Voor Den Haag");
    const own = ownBook({ sheets: [{ ...people, name: "Cijfers" }], sheetNames: ["Cijfers"] });
    await register({ Almere: renamed, Gouda: own });
    const { code, answer } = await rolledUp();
    assert.equal(code, 0);
    assert.deepEqual(answer.totals["households.waiting"], { total: 7, of: 1 });
    assert.equal(answer.municipalities[1]?.shares, false);
  });

  it("names who is broken or out of reach, goes on with the others, and counts none of them as 0", async () => {
    const typed = ownBook(sharing({ ...all(7), "households.waiting": "zeven" }));
    const minus = ownBook(sharing(all(-1)));
    await register({ Almere: undefined, Breda: typed, Ede: minus, Gouda: ownBook(sharing(all(12))) });
    const { code, answer } = await rolledUp();
    assert.equal(code, 1);
    assert.deepEqual(
      answer.municipalities.map(({ municipality, problem }) => [municipality, problem?.code]),
      [
        ["Almere", "network-not-found"],
        ["Breda", "rollup-figures-wrong"],
        ["Ede", "rollup-figures-wrong"],
        ["Gouda", undefined],
      ],
    );
    assert.deepEqual(answer.totals["households.waiting"], { total: 12, of: 1 });
  });

  it("says of a count that a workbook does not have that it is unknown", async () => {
    await register({ Almere: ownBook(sharing({ "households.waiting": 8 })) });
    const { answer } = await rolledUp();
    assert.equal(answer.municipalities[0]?.figures?.["talks.held"], "onbekend");
    assert.deepEqual(answer.totals["talks.held"], { total: 0, of: 0 });
  });

  it("writes a workbook with sums, municipalities and who is not in it, and no small number anywhere", async () => {
    await register({
      Almere: ownBook(sharing(all(3))),
      Gouda: ownBook(sharing(all(12))),
      Zeist: ownBook({ sheets: [people], sheetNames: [people.name] }),
    });
    const out = trial.path("landelijk.xlsx");
    const { code } = await trial.run(["rollup", "--out", out]);
    assert.equal(code, 0);
    const host = XlsxHost.open(new Uint8Array(await readFile(out)));
    const { sheets } = await host.outline();
    assert.deepEqual(
      sheets.map(({ name }) => name),
      ["Uitleg", "Landelijk", "Per gemeente", "Zonder antwoord"],
    );
    const said = JSON.stringify((await host.read(sheets.map(({ name }) => name))).sheets.map(({ cells }) => cells));
    for (const part of ["Almere", '"<5"', "13 tot 16", "Zeist", "Deelt geen cijfers"])
      assert.ok(said.includes(part), part);
    for (const part of ["Iemand", "example.org", "werkmap-"]) assert.ok(!said.includes(part), part);
  });

  it("keeps a Google sheet of the programme up to date, and leaves what people wrote in it", async () => {
    const into = `landelijk-${"x".repeat(34)}`;
    const notes = { name: "Notities", headerRow: 0, cells: [["Bespreken in december"]] };
    const national = ownBook({ sheets: [notes], sheetNames: [notes.name] });
    shareBook(trial.world, into, national, trial.person);
    await register({ Almere: ownBook(sharing(all(7))), Zeist: undefined });
    await trial.run(["rollup", "--into", into]);
    await register({ Almere: ownBook(sharing(all(12))), Zeist: ownBook(sharing(all(9))) });
    trial.clock.time += 60_000;
    assert.equal((await trial.run(["rollup", "--into", into])).code, 0);
    const said = Object.fromEntries(
      national.sheets.map(({ name, rows }) => [
        name,
        JSON.stringify(rows.map((row) => row.map((cell) => cell?.value))),
      ]),
    );
    assert.deepEqual(Object.keys(said), ["Notities", "Landelijk", "Per gemeente", "Zonder antwoord"]);
    assert.ok(said["Notities"]?.includes("december"));
    assert.ok(said["Landelijk"]?.includes("21"));
    assert.ok(said["Per gemeente"]?.includes("Zeist"));
    assert.ok(said["Zonder antwoord"]?.includes("Zeist") === false);
  });

  it("writes nothing anywhere, and asks for no more than reading, when somebody only wants to see it", async () => {
    await register({ Almere: ownBook(sharing(all(7))) });
    const out = trial.path("gezien.xlsx");
    const { code, answer } = await trial.run(["rollup", "--dry-run", "--out", out, "--into", `blad-${"x".repeat(34)}`]);
    assert.deepEqual([code, /Huishoudens die op een match wachten: 7/u.test(answer)], [0, true]);
    await assert.rejects(readFile(out));
    assert.deepEqual(trial.google.writes, []);
    const scopes = [...trial.world.passes.values()].flatMap((pass) => pass.scopes);
    assert.deepEqual([...new Set(scopes)], ["https://www.googleapis.com/auth/spreadsheets.readonly"]);
  });

  it("asks for no more than reading, unless a Google sheet is to be written", async () => {
    await register({ Almere: ownBook(sharing(all(7))) });
    await rolledUp();
    const scopes = [...trial.world.passes.values()].flatMap((pass) => pass.scopes);
    assert.deepEqual([...new Set(scopes)], ["https://www.googleapis.com/auth/spreadsheets.readonly"]);
  });

  it("asks again where Google was busy, and where the answer was lost", async () => {
    await register({ Almere: ownBook(sharing(all(7))) });
    trial.google.faults.push({ kind: "too-many" }, { kind: "lost" }, { kind: "server-error" });
    assert.equal((await rolledUp()).answer.totals["households.waiting"].total, 7);
  });
});
