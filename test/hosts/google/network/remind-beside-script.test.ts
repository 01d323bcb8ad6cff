import { strict as assert } from "node:assert";
import { chmod } from "node:fs/promises";
import { runHourly } from "../../../../apps-script/server/hourly.ts";
import { remindersDesign } from "../../../../core/sheets/reminders.ts";
import { tools } from "../../../../scripts/tools.mjs";
import { programme } from "../../../core/check-ins/programme.ts";
import { describeWith } from "../../../with-tools.ts";
import { MailServer, ownCertificate, type Certificate } from "../../file/mail-server.ts";
import type { Book } from "../book/book.ts";
import { giveScript } from "../google-here.ts";
import { Platform } from "../platform/platform.ts";
import { ownBook } from "./own-book.ts";
import { NetworkTrial } from "./run-network.ts";
import { shareBook } from "./sheets-opened.ts";

const id = `werkmap-${"x".repeat(36)}`;
const owner = "coordinator@example.org";

/** A row of the ledger in a book: where it stands, and what it says. */
interface Row {
  readonly row: number;
  readonly to: string;
  readonly status: string;
}

/** The ledger as the book has it, read without any host of ours. */
function ledger(book: Book): { readonly sheetId: number; readonly status: number; readonly rows: readonly Row[] } {
  const sheet = book.sheetNamed(remindersDesign.name.nl);
  if (sheet === undefined) return { sheetId: -1, status: -1, rows: [] };
  const text = (row: number, column: number): string => {
    const value = sheet.rows[row]?.[column]?.value;
    return typeof value === "string" ? value : "";
  };
  const header = sheet.rows.findIndex((_, row) => text(row, 0) === "Kenmerk");
  const titles = (sheet.rows[header] ?? []).map((_, column) => text(header, column));
  const [to, status] = [titles.indexOf("Aan"), titles.indexOf("Status")];
  const rows = sheet.rows.flatMap((_, row) =>
    row > header && text(row, 0) !== "" ? [{ row: row + 1, to: text(row, to), status: text(row, status) }] : [],
  );
  return { sheetId: sheet.id, status: status + 1, rows };
}

/** Writes the claim of a script in a row, whatever stands there by now. */
function claimByHand(book: Book, row: number): void {
  const { sheetId, status } = ledger(book);
  const claim = ["wordt verstuurd", 46_349.5];
  const range = { firstRow: row, lastRow: row, firstColumn: status, lastColumn: status + 1 };
  book.changeCells(sheetId, range, (cell, _, column) => ({ ...cell, value: claim[column - status] ?? "" }));
}

describeWith([tools.openssl], "reminders by the network beside a script that sends too", function (openssl) {
  let certificate: Certificate;
  let trial: NetworkTrial;
  let server: MailServer;
  let book: Book;
  let start: Book["state"];

  before(() => {
    certificate = ownCertificate(openssl);
  });

  beforeEach(async () => {
    server = await MailServer.start(certificate);
    trial = await NetworkTrial.begin();
    book = ownBook(programme(1));
    start = book.state;
    shareBook(trial.world, id, book, trial.person);
    await trial.write("register.csv", `Gemeente;E-mail;Link\nGouda;coordinator@example.org;${id}\n`);
    const { host, port, user, password, from } = server.settings;
    await trial.write("ca.pem", certificate.cert);
    await trial.write("smtp.json", JSON.stringify({ host, port, user, password, from, ca: trial.path("ca.pem") }));
    await chmod(trial.path("smtp.json"), 0o600);
  });
  afterEach(async () => {
    await trial.end();
    await server.stop();
  });

  /** One run of the network on a fresh workbook; `between` is called before each of its requests, counted from 1. */
  async function run(between: (number: number) => void): Promise<number> {
    book.state = start;
    server.received.length = 0;
    trial.clock.time += 600_000;
    let number = 0;
    trial.google.beforeRequest = () => {
      number += 1;
      between(number);
    };
    const { code, answer, remarks } = await trial.run(["remind", "--smtp", trial.path("smtp.json"), "--now"]);
    assert.equal(code, 0, answer + remarks);
    trial.google.beforeRequest = undefined;
    return number;
  }

  const received = (): readonly string[] => server.received.map(({ to }) => to);

  it("never send one twice, whichever two requests the script runs between", async () => {
    const alone = await run(() => undefined);
    assert.equal(server.received.length, 1);
    for (let at = 1; at <= alone; at += 1) {
      const platform = new Platform({ book, owner });
      giveScript(platform, { runHourly });
      await run((number) => {
        if (number !== at) return;
        platform.now = trial.clock.time;
        platform.run(owner, "runHourly", { hasUi: false, isTimed: true });
      });
      const all = [...received(), ...platform.mails.map(({ to }) => to)];
      assert.equal(new Set(all).size, all.length, `twice, with the script before request ${at}: ${all.join()}`);
      assert.deepEqual(platform.unknown, []);
    }
  });

  it("never send one twice where the script looked before a claim and writes its own after it", async () => {
    const alone = await run(() => undefined);
    const late = async (at: number, delay: number): Promise<readonly string[]> => {
      const sentByScript: string[] = [];
      let seen: readonly Row[] = [];
      let since = 0;
      await run((number) => {
        if (number === at) [seen, since] = [ledger(book).rows, trial.clock.time];
        // A script writes at once what it read: it is seconds late, and not a minute.
        if (number !== at + delay || trial.clock.time - since > 10_000) return;
        const found = seen.find(({ status }) => status === "klaar om te versturen");
        if (found === undefined) return;
        claimByHand(book, found.row);
        sentByScript.push(found.to);
      });
      return [...received(), ...sentByScript];
    };
    for (let at = 1; at <= alone / 2; at += 1) {
      for (const delay of [1, 3]) {
        const all = await late(at, delay);
        assert.equal(new Set(all).size, all.length, `twice: read at ${at}, written ${delay} later: ${all.join()}`);
      }
    }
  });
});
