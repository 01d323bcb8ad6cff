import { strict as assert } from "node:assert";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { sending } from "../../../core/check-ins/sending.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { say } from "../../../core/text/sentence.ts";
import { MemoryHost } from "../../../core/workbook/memory-host.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { CommandFault } from "../../../file-host/command-line/fault.ts";
import { sent, type Mailer, type SendingAround } from "../../../file-host/mail/sending-driver.ts";
import { SmtpMailer } from "../../../file-host/mail/smtp-mailer.ts";
import { smtpSettings } from "../../../file-host/mail/smtp-settings.ts";
import { programme } from "../../core/check-ins/programme.ts";
import { optionsOn } from "../../core/tasks/workbooks.ts";
import { tools } from "../../../scripts/tools.mjs";
import { describeWith } from "../../with-tools.ts";
import { MailServer, ownCertificate, type Certificate, type MailTrouble } from "./mail-server.ts";

const message = {
  id: "2026-03-16-abc",
  to: "iemand@voorbeeld.example",
  subject: "Gesprekken (3)",
  text: "M-07: 3 gesprekken.",
  about: ["M-07"],
};

/** The text of a mail as its program shows it. */
function decoded(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  const unfolded = body.replace(/=\r\n/gu, "").replace(/\r\n/gu, "\n");
  const bytes = unfolded.replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

describeWith([tools.openssl], "mail by a mail server", function (openssl) {
  let certificate: Certificate;
  let server: MailServer;

  before(() => {
    certificate = ownCertificate(openssl);
  });

  beforeEach(async () => {
    server = await MailServer.start(certificate);
  });
  afterEach(() => server.stop());

  it("goes over a safe connection, with the address, the text and an id that stays the same", async () => {
    const mailer = new SmtpMailer(server.settings);
    assert.equal(await mailer.room(), "yes");
    assert.equal(await mailer.send(message), "sent");
    const [mail] = server.received;
    assert.equal(mail?.to, message.to);
    for (const part of [message.text, "Subject: Gesprekken (3)", "<2026-03-16-abc@voorbeeld.example>"]) {
      assert.ok(mail.text.includes(part), part);
    }
  });

  it("is plain text in UTF-8 from one address to another, and names nobody", async () => {
    const text = "Één gesprek \u2013 twee taken: \u00e9\u00eb\u011f.\n";
    const mailer = new SmtpMailer(server.settings);
    for (const subject of ["Gesprekken (3)", "E\u00e9n gesprek"]) await mailer.send({ ...message, subject, text });
    const [mail, other] = server.received.map((received) => received.text);
    const [head = "", body = ""] = (mail ?? "").split(/\r\n\r\n/u);
    const lines = head.split(/\r\n(?! )/u);
    const names = lines.map((line) => line.slice(0, line.indexOf(":")));
    const expected = ["From", "To", "Subject", "Message-ID", "Content-Transfer-Encoding", "Date", "MIME-Version"];
    assert.deepEqual(names.sort(), [...expected, "Content-Type", "Auto-Submitted"].sort());
    for (const line of [
      "From: herinneringen@voorbeeld.example",
      "To: iemand@voorbeeld.example",
      "Content-Type: text/plain; charset=utf-8",
    ])
      assert.ok(lines.includes(line), line);
    const encoding = /Content-Transfer-Encoding: (\S+)/u.exec(head)?.[1] ?? "";
    assert.equal(decoded(body, encoding), text);
    assert.match(other ?? "", /^Subject: =\?UTF-8\?/mu);
    assert.ok(!`${mail ?? ""}${other ?? ""}`.includes(hostname()), "nor the computer");
  });

  const outcomes: readonly (readonly [MailTrouble, string, number])[] = [
    ["no-such-person", "bad-address", 0],
    ["refused", "refused", 0],
    ["box-busy", "refused", 0],
    ["busy", "quota", 0],
    ["gone", "unknown", 1],
  ];
  for (const [trouble, outcome, received] of outcomes) {
    it(`says ${outcome} where the server is ${trouble}`, async () => {
      const mailer = new SmtpMailer(server.settings);
      assert.equal(await mailer.room(), "yes");
      server.troubles.push(trouble);
      assert.equal(await mailer.send(message), outcome);
      assert.equal(server.received.length, received);
      assert.equal(mailer.fault, outcome === "quota" ? "busy" : undefined);
      assert.equal(await mailer.room(), outcome === "quota" ? "quota" : "yes");
    });
  }

  it("does not begin where the sign-in is refused, and keeps the password to itself", async () => {
    const mailer = new SmtpMailer({ ...server.settings, password: "verkeerd-woord" });
    assert.equal(await mailer.room(), "quota");
    assert.equal(mailer.fault, "sign-in");
    assert.ok(!JSON.stringify(mailer).includes("verkeerd"));
  });

  it("does not begin where nobody vouches for the certificate", async () => {
    const { host, port, security, from } = server.settings;
    const mailer = new SmtpMailer({ host, port, security, from });
    assert.deepEqual([await mailer.room(), mailer.fault], ["quota", "unsafe"]);
  });

  it("does not begin in the open where the server has no safe connection to offer", async () => {
    const open = await MailServer.start(certificate, { hideSTARTTLS: true, disabledCommands: ["STARTTLS"] });
    try {
      const mailer = new SmtpMailer(open.settings);
      assert.deepEqual([await mailer.room(), mailer.fault], ["quota", "unsafe"]);
      assert.deepEqual(open.received, []);
    } finally {
      await open.stop();
    }
  });

  it("says so where no server is there", async () => {
    const { settings } = server;
    await server.stop();
    const mailer = new SmtpMailer(settings);
    assert.deepEqual([await mailer.room(), mailer.fault], ["quota", "unreachable"]);
    server = await MailServer.start(certificate);
  });

  it("has a connection that is safe from the first byte where that is asked for", async () => {
    const safe = await MailServer.start(certificate, { secure: true });
    try {
      const mailer = new SmtpMailer({ ...safe.settings, security: "tls" });
      assert.equal(await mailer.send(message), "sent");
    } finally {
      await safe.stop();
    }
  });

  /** The workbook after sending at a moment, with whatever killed it. */
  async function afterSending(
    start: Snapshot,
    now: string,
    killBefore: number,
  ): Promise<{ readonly workbook: Snapshot; readonly isKilled: boolean }> {
    const host = new MemoryHost(start);
    const names = start.sheetNames;
    const mailer = new SmtpMailer(server.settings);
    let effects = 0;
    const step = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      effects += 1;
      if (effects === killBefore) throw new Error("killed");
      return work();
    };
    const around: SendingAround = {
      workbook: {
        write: (edits) => step(() => host.apply(edits)),
        read: () => step(() => host.read(names)),
      },
      mailer: {
        room: () => step(() => mailer.room()),
        send: (one) => step(() => mailer.send(one)),
      } satisfies Mailer,
    };
    const options = { ...optionsOn(now.slice(0, 10)), now, clock: () => now };
    let isKilled = false;
    try {
      await sent(sending(start, options), around);
    } catch {
      isKilled = true;
    }
    const { sheets } = await host.outline();
    return { workbook: await host.read(sheets.map(({ name }) => name)), isKilled };
  }

  it("goes to everybody once, wherever sending is killed and begun again", async () => {
    const start = programme(2);
    for (let killBefore = 1; ; killBefore += 1) {
      server.received.length = 0;
      const first = await afterSending(start, "2026-03-16T09:00", killBefore);
      const { workbook } = await afterSending(first.workbook, "2026-03-16T10:00", 0);
      const addresses = server.received.map(({ to }) => to);
      assert.equal(new Set(addresses).size, addresses.length, "nobody twice");
      const ledger = ownRows(workbook, remindersDesign).map(({ values }) => [values["to"], values["status"]]);
      assert.equal(ledger.length, 2);
      for (const [to, status] of ledger) {
        assert.ok(status === "sent" || status === "uncertain", String(status));
        if (status === "sent") assert.ok(addresses.includes(String(to)));
      }
      if (!first.isKilled) break;
    }
    assert.equal(server.received.length, 2);
  });
});

describe("the settings of the mail server", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "samen-hier-mail-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const environment = {
    SAMEN_HIER_SMTP_HOST: "mail.voorbeeld.example",
    SAMEN_HIER_SMTP_FROM: "herinneringen@voorbeeld.example",
    SAMEN_HIER_SMTP_USER: "bezorger",
    SAMEN_HIER_SMTP_PASSWORD: "geheim-woord",
  };

  function refusal(file: string | undefined, from: Readonly<Record<string, string>>): string {
    try {
      smtpSettings(file, from);
    } catch (error) {
      assert.ok(error instanceof CommandFault);
      assert.ok(error.remedy !== undefined);
      const said = say("nl", error.told) + say("en", error.told) + error.message;
      assert.ok(!said.includes("geheim"), "a password is never said");
      return `${error.told.code} ${JSON.stringify(error.told.values)}`;
    }
    return "";
  }

  function written(settings: object, rights: number): string {
    const path = join(folder, "smtp.json");
    writeFileSync(path, JSON.stringify(settings));
    chmodSync(path, rights);
    return path;
  }

  it("come from the environment, with the usual port", () => {
    assert.deepEqual(smtpSettings(undefined, environment), {
      host: "mail.voorbeeld.example",
      port: 587,
      security: "starttls",
      from: "herinneringen@voorbeeld.example",
      user: "bezorger",
      password: "geheim-woord",
    });
    assert.equal(smtpSettings(undefined, { ...environment, SAMEN_HIER_SMTP_PORT: "465" }).security, "tls");
  });

  it("name what is missing or wrong, and nothing of what it says", () => {
    assert.match(refusal(undefined, {}), /host, from/u);
    assert.match(refusal(undefined, { ...environment, SAMEN_HIER_SMTP_PORT: "geheim" }), /"port"/u);
    assert.match(refusal(undefined, { ...environment, SAMEN_HIER_SMTP_USER: "" }), /user/u);
    assert.match(refusal(undefined, { ...environment, SAMEN_HIER_SMTP_FROM: "geheim\nBcc: x" }), /"from"/u);
    const authority = refusal(undefined, { ...environment, SAMEN_HIER_SMTP_CA: "-----BEGIN CERTIFICATE-----\ngeheim" });
    assert.match(authority, /mail-settings-wrong.*"ca"/u);
    assert.doesNotMatch(authority, /BEGIN|geheim/u);
  });

  it("come from a file that only its owner can read", () => {
    const settings = { host: "mail.voorbeeld.example", from: "a@voorbeeld.example", user: "u", password: "geheim" };
    assert.equal(smtpSettings(written(settings, 0o600), {}).host, settings.host);
    assert.match(refusal(written(settings, 0o644), {}), /mail-settings-open/u);
    assert.match(refusal(written({ ...settings, wachtwoord: "geheim" }, 0o600), {}), /"wachtwoord"/u);
    assert.match(refusal(join(folder, "weg.json"), {}), /mail-settings-unread/u);
  });
});
