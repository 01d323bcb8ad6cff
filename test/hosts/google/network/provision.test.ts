import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { listsToFill } from "../../../../core/sheets/lists-to-fill.ts";
import { plainSheets } from "../book/to-plain.ts";
import { NetworkTrial } from "./run-network.ts";
import type { DriveFile } from "./world.ts";

const spreadsheet = "application/vnd.google-apps.spreadsheet";

/** What `--json` prints, as far as the tests look. */
interface Answer {
  readonly municipalities: readonly {
    readonly municipality: string;
    readonly outcome?: string;
    readonly would?: string;
    readonly spreadsheet?: string;
    readonly shared?: number;
    readonly problem?: { readonly code: string };
  }[];
}

const outcomes = ({ municipalities }: Answer): readonly unknown[] =>
  municipalities.map(({ outcome, would, problem }) => outcome ?? would ?? problem?.code);

describe("making the workbooks of municipalities", () => {
  let trial: NetworkTrial;

  beforeEach(async () => {
    trial = await NetworkTrial.begin();
    for (const name of ["jan", "els"]) trial.world.account(`${name}@example.org`);
  });
  afterEach(() => trial.end());

  async function register(...rows: readonly string[]): Promise<void> {
    await trial.write("register.csv", ["Gemeente;E-mail;Link;Taal", ...rows].join("\n"));
  }

  async function provision(...words: readonly string[]): Promise<{ code: number; fault?: string; answer: Answer }> {
    const run = await trial.run(["provision", "--json", "--yes", "--today", "2026-11-23", ...words]);
    const answer = run.answer === "" ? { municipalities: [] } : (JSON.parse(run.answer) as Answer);
    return { code: run.code, answer, ...(run.fault === undefined ? {} : { fault: run.fault }) };
  }

  const files = (): readonly DriveFile[] => [...trial.world.files.values()];
  const editors = ({ permissions }: DriveFile): readonly string[] =>
    permissions.filter(({ role }) => role === "writer").map(({ emailAddress }) => emailAddress);
  const tabs = ({ id }: DriveFile): readonly string[] =>
    (trial.world.books.get(id)?.sheets ?? []).map(({ name }) => name);

  it("makes lists to fill in and our own sheets, and shares the workbook without writing anybody", async () => {
    await register("Almere;jan@example.org, els@example.org");
    const { code, answer } = await provision();
    assert.deepEqual([code, outcomes(answer), answer.municipalities[0]?.shared], [0, ["made"], 2]);
    const [file] = files();
    assert.ok(file !== undefined);
    assert.equal(file.name, "Samen Hier Almere");
    assert.deepEqual(editors(file), ["jan@example.org", "els@example.org"]);
    assert.ok(file.permissions.every(({ notified }) => !notified));
    const book = trial.world.books.get(file.id);
    assert.deepEqual([book?.state.locale, book?.state.zone], ["nl_NL", "Europe/Amsterdam"]);
    const lists = listsToFill.map(({ name }) => name.nl);
    assert.deepEqual(tabs(file), [
      "Samen Hier",
      ...lists,
      "Aandachtspunten",
      "Kolommen",
      "Instellingen",
      "Lijsten",
      "Logboek",
    ]);
  });

  it("speaks the language of the register, in the cells too", async () => {
    await register("Almere;jan@example.org;;Engels");
    await provision();
    const [file] = files();
    assert.ok(file !== undefined);
    assert.ok(tabs(file).includes("Welcome Groups") && tabs(file).includes("Settings"));
    const book = trial.world.books.get(file.id);
    assert.ok(book !== undefined);
    const text = JSON.stringify(plainSheets(book));
    assert.match(text, /Group code/u);
    assert.doesNotMatch(text, /Groepscode|Instellingen/u);
  });

  it("keeps what people type in the new lists as they typed it", async () => {
    await register("Almere;jan@example.org");
    await provision();
    const [file] = files();
    const book = trial.world.books.get(file?.id ?? "");
    const members = book?.sheets.find(({ name }) => name === "Groepsleden");
    const phone = listsToFill[1]?.columns.findIndex(({ title }) => title.nl === "Telefoon") ?? -1;
    for (const row of [2, 3, 200]) {
      assert.equal(members?.rows[row - 1]?.[phone]?.format?.numberFormat, "@", `row ${row}`);
    }
    assert.equal(members?.frozenRows, 1);
  });

  it("does nothing the second time, also without its state, and puts nobody back who was taken off", async () => {
    await register("Almere;jan@example.org");
    await provision();
    const writes = trial.google.writes.length;
    assert.deepEqual(outcomes((await provision()).answer), ["standing"]);
    const [file] = files();
    assert.ok(file !== undefined);
    file.permissions = file.permissions.filter(({ role }) => role === "owner");
    assert.deepEqual(outcomes((await provision()).answer), ["standing"]);
    assert.equal(trial.google.writes.length, writes);
    const elsewhere = trial.path("elsewhere.json");
    assert.deepEqual(outcomes((await provision("--state", elsewhere)).answer), ["shared"]);
    assert.equal(files().length, 1);
  });

  it("shares with a coordinator who came later, and leaves what people did in the workbook", async () => {
    await register("Almere;jan@example.org");
    await provision();
    const [file] = files();
    const book = trial.world.books.get(file?.id ?? "");
    assert.ok(file !== undefined && book !== undefined);
    const [first] = book.sheets;
    book.renameSheet(first?.id ?? 0, "Iets anders");
    const before = book.state;
    await register("Almere;jan@example.org els@example.org");
    assert.deepEqual(outcomes((await provision()).answer), ["shared"]);
    assert.deepEqual(editors(file), ["jan@example.org", "els@example.org"]);
    assert.equal(book.state, before);
  });

  it("writes nothing in a dry run, and asks a person before it begins", async () => {
    await register("Almere;jan@example.org");
    const dry = await provision("--dry-run");
    assert.deepEqual([dry.code, outcomes(dry.answer)], [0, ["make"]]);
    trial.typed = "n";
    assert.equal((await trial.run(["provision"])).fault, "network-declined");
    assert.equal((await trial.run(["provision"], { alone: true })).fault, "network-yes-needed");
    assert.equal(trial.google.writes.length, 0);
    trial.typed = "j";
    const done = await trial.run(["provision", "--notify"]);
    assert.match(done.answer, /^Almere: werkmap gemaakt, gedeeld met 1 mens\. https:\/\/docs\.google\.com\//u);
    assert.ok(files()[0]?.permissions.some(({ notified }) => notified));
  });

  it("leaves a municipality's own workbook alone", async () => {
    const by = { account: trial.person, client: "somebody-else", scopes: [] };
    const own = trial.world.newFile(by, { name: "Van ons", mimeType: spreadsheet });
    await register(`Almere;jan@example.org;https://docs.google.com/spreadsheets/d/${own.id}/edit`);
    assert.deepEqual(outcomes((await provision()).answer), ["own"]);
    assert.equal(trial.google.writes.length, 0);
  });

  it("names a municipality with a trouble, never an address, and does the others", async () => {
    await register("Almere;nobody@elsewhere.example", "Breda;jan@example.org", ";els@example.org");
    const run = await trial.run(["provision", "--yes", "--json"]);
    assert.equal(run.code, 1);
    assert.deepEqual(outcomes(JSON.parse(run.answer) as Answer), ["network-provision-unshared", "made"]);
    assert.match(run.answer, /network-row-name/u);
    assert.doesNotMatch(run.answer + run.remarks, /nobody@|jan@|els@/u);
  });

  it("shares with the others where Google does not share with one, and keeps it from nobody else", async () => {
    await register("Almere;nobody@elsewhere.example, jan@example.org");
    assert.deepEqual(outcomes((await provision()).answer), ["network-provision-unshared"]);
    const [file] = files();
    assert.ok(file?.permissions.some(({ emailAddress }) => emailAddress === "jan@example.org"));
  });

  it("tells of a workbook that was thrown away, and makes no other", async () => {
    await register("Almere;jan@example.org");
    await provision();
    const [file] = files();
    assert.ok(file !== undefined);
    file.trashed = true;
    assert.deepEqual(outcomes((await provision()).answer), ["network-provision-gone"]);
    assert.equal(files().length, 1);
  });

  it("tells that a service account has no room", async () => {
    await register("Almere;jan@example.org");
    const account = await trial.serviceAccount("robot@example.org");
    const run = await trial.run(["provision", "--yes", "--json", "--service-account", account], { client: false });
    assert.deepEqual([run.code, outcomes(JSON.parse(run.answer) as Answer)], [1, ["network-no-room"]]);
  });

  it("finds a workbook that was made although the answer got lost, however late Drive finds it", async () => {
    trial.world.indexDelay = 30_000;
    await register("Almere;jan@example.org");
    trial.google.faults.push({ kind: "lost", to: ({ method, path }) => method === "POST" && path.endsWith("/files") });
    assert.deepEqual(outcomes((await provision()).answer), ["made"]);
    trial.world.indexDelay = 10 * 60_000;
    await register("Breda;jan@example.org");
    trial.google.faults.push({ kind: "lost", to: ({ method, path }) => method === "POST" && path.endsWith("/files") });
    assert.deepEqual(outcomes((await provision()).answer), ["network-unanswered"]);
    trial.clock.time += 3600_000;
    assert.deepEqual(outcomes((await provision()).answer), ["finished"]);
    assert.equal(files().length, 2);
  });

  it("leads to no second script where its state got lost: push asks a person", async () => {
    await register("Almere;jan@example.org");
    await provision();
    for (const name of ["Code.js", "Sidebar.html", "appsscript.json", "VERSION.txt"]) {
      await trial.write(name, '{"version": "0.1.0"}');
    }
    const push = async (): Promise<readonly unknown[]> => {
      const { answer } = await trial.run(["push", "--yes", "--json", "--from", trial.folder]);
      return outcomes(JSON.parse(answer) as Answer);
    };
    assert.deepEqual(await push(), ["new"]);
    await rm(trial.path("register.network.json"));
    assert.deepEqual(await push(), ["network-push-no-workbook"]);
    assert.deepEqual(outcomes((await provision()).answer), ["standing"]);
    assert.deepEqual(await push(), ["network-push-unknown"]);
    assert.equal(trial.world.scripts.size, 1);
  });

  it("stops before it makes anything where it could not look at all of them", async () => {
    await register("Almere;jan@example.org", "Breda;els@example.org");
    const toBreda = { kind: "too-many", at: 2, times: 100 } as const;
    trial.google.faults.push(toBreda, { ...toBreda, at: 3 }, { ...toBreda, at: 4 }, { ...toBreda, at: 5 });
    trial.google.faults.push({ ...toBreda, at: 6 }, { ...toBreda, at: 7 });
    const { code, answer } = await provision();
    assert.deepEqual([code, outcomes(answer)], [1, ["make", "network-too-busy"]]);
    assert.equal(trial.google.writes.length, 0);
  });
});
