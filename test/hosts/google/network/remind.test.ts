import { strict as assert } from "node:assert";
import { chmod } from "node:fs/promises";
import { remindersDesign } from "../../../../core/sheets/reminders.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { programme } from "../../../core/check-ins/programme.ts";
import { tools } from "../../../../scripts/tools.mjs";
import { describeWith } from "../../../with-tools.ts";
import { MailServer, ownCertificate, type Certificate } from "../../file/mail-server.ts";
import type { Book } from "../book/book.ts";
import { ownBook } from "./own-book.ts";
import { NetworkTrial } from "./run-network.ts";
import { shareBook, SheetsTrial } from "./sheets-opened.ts";

const id = `werkmap-${"x".repeat(36)}`;
/** Ten in the morning in Amsterdam, on a Monday. */
const monday = Date.UTC(2026, 10, 23, 9);
const hour = 3_600_000;

describeWith([tools.openssl], "reminders of workbooks in which no script may run", function (openssl) {
  let certificate: Certificate;
  let trial: NetworkTrial;
  let server: MailServer;
  let book: Book;

  before(() => {
    certificate = ownCertificate(openssl);
  });

  beforeEach(async () => {
    server = await MailServer.start(certificate);
    trial = await NetworkTrial.begin();
    book = ownBook(programme(2));
    shareBook(trial.world, id, book, trial.person);
    await trial.write("register.csv", `Gemeente;E-mail;Link\nGouda;coordinator@example.org;${id}\n`);
    const { host, port, user, password, from } = server.settings;
    await trial.write("ca.pem", certificate.cert);
    const settings = { host, port, user, password, from, ca: trial.path("ca.pem") };
    await trial.write("smtp.json", JSON.stringify(settings));
    await chmod(trial.path("smtp.json"), 0o600);
  });
  afterEach(async () => {
    await trial.end();
    await server.stop();
  });

  /** A run of its own, a minute after the one before, so that their requests are not counted together. */
  const run = (...words: readonly string[]): ReturnType<NetworkTrial["run"]> => {
    trial.clock.time += 60_000;
    return trial.run(["remind", "--smtp", trial.path("smtp.json"), ...words]);
  };

  /** Status of every row of the ledger, as the workbook has it. */
  async function ledger(): Promise<readonly unknown[]> {
    const reader = await SheetsTrial.begin();
    try {
      const host = reader.open(id, book);
      const { sheets } = await host.outline();
      const snapshot = await host.read(sheets.map(({ name }) => name));
      return ownRows(snapshot, remindersDesign).map(({ values }) => values["status"]);
    } finally {
      await reader.end();
    }
  }

  it("go once, by the ledger of the workbook", async () => {
    const first = await run();
    assert.equal(first.code, 0, first.answer);
    assert.match(first.answer, /Gouda: 2 verstuurd\./u);
    assert.equal(server.received.length, 2);
    assert.deepEqual(await ledger(), ["sent", "sent"]);
    const second = await run();
    assert.match(second.answer, /Gouda: 0 verstuurd\./u);
    assert.equal(server.received.length, 2);
  });

  it("are shown and not sent, and nothing is written, when somebody only wants to see them", async () => {
    const { code, answer } = await run("--dry-run", "--json");
    assert.equal(code, 0);
    const [gouda] = (JSON.parse(answer) as { municipalities: { messages: { to: string }[] }[] }).municipalities;
    assert.equal(gouda?.messages.length, 2);
    assert.deepEqual(trial.google.writes, []);
    assert.deepEqual(server.received, []);
  });

  it("wait for the day and the hour that the workbook says, unless somebody says now", async () => {
    for (const moment of [monday - 3 * hour, monday + 9 * hour, monday - 24 * hour]) {
      trial.clock.time = moment;
      const { code, answer } = await run();
      assert.deepEqual([code, /nu niet/u.test(answer)], [0, true]);
    }
    assert.deepEqual(server.received, []);
    assert.match((await run("--now")).answer, /2 verstuurd/u);
  });

  it("say no address and no name where something goes wrong", async () => {
    server.troubles.push("no-such-person", "gone");
    const { code, answer, remarks } = await run();
    assert.equal(code, 1);
    assert.match(answer, /Gouda: 0 verstuurd, 1 mislukt, 1 onzeker/u);
    for (const part of ["caller", "Invented", "geheim"]) assert.ok(!(answer + remarks).includes(part), part);
    assert.deepEqual(await ledger(), ["failed", "uncertain"]);
  });

  it("wait where the mail server is not to be had, and say so", async () => {
    await server.stop();
    const { code, remarks } = await run();
    server = await MailServer.start(certificate);
    assert.equal(code, 1);
    assert.match(remarks, /mailserver is niet te bereiken/u);
    assert.deepEqual(await ledger(), ["planned", "planned"]);
  });

  it("all go, and none is uncertain, where Google stumbles over two of three writes", async () => {
    let writes = 0;
    const to = ({ path }: { readonly path: string }): boolean =>
      path.endsWith(":batchUpdate") && (writes += 1) % 3 !== 0;
    trial.google.faults.push({ kind: "unavailable", times: 100, to });
    const { code, answer } = await run();
    assert.equal(code, 0, answer);
    assert.deepEqual(await ledger(), ["sent", "sent"]);
    assert.equal(server.received.length, 2);
  });

  it("need the settings of a mail server before anything is asked of Google", async () => {
    const { code, fault } = await trial.run(["remind"]);
    assert.deepEqual([code, fault], [2, "mail-settings-wrong"]);
    assert.deepEqual(trial.google.requests, []);
  });

  it("go once to each, and are told where that is uncertain, when the run dies between any two requests", async () => {
    const start = book.state;
    for (let before = 1; ; before += 3) {
      book.state = start;
      server.received.length = 0;
      trial.killBefore = before;
      const isKilled = await run("--now").then(
        () => false,
        () => true,
      );
      trial.killBefore = undefined;
      const addresses = server.received.map(({ to }) => to);
      assert.equal(new Set(addresses).size, addresses.length);
      for (const status of await ledger())
        assert.ok(["planned", "sending", "sent"].includes(String(status)), String(status));
      trial.clock.time += hour / 3;
      await run("--now");
      // A claim that nobody came back for is told after a quarter of an hour, and not sent again.
      const told = await ledger();
      assert.ok(
        told.every((status) => status === "sent" || status === "uncertain"),
        told.join(),
      );
      assert.equal(new Set(server.received.map(({ to }) => to)).size, server.received.length, "nobody twice");
      if (!isKilled) break;
    }
    assert.equal(server.received.length, 2);
  });
});
