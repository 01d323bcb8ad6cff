import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { tools } from "../../../../scripts/tools.mjs";
import { contactAddress } from "../../../core/check-ins/programme.ts";
import { describeWith } from "../../../with-tools.ts";
import { ownCertificate, type Certificate } from "../mail-server.ts";
import { programmeFile, SendingStage } from "./stage.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const program = `${root}file-host/bin.mjs`;

/** How a process ended, and what it printed. */
interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly answer: string;
  readonly remarks: string;
}

describeWith([tools.openssl], "sending reminders as processes of their own", function (openssl) {
  let certificate: Certificate;
  let stage: SendingStage;

  before(() => {
    certificate = ownCertificate(openssl);
  });
  beforeEach(async () => {
    stage = await SendingStage.begin(certificate, await programmeFile(3));
  });
  afterEach(() => stage.end());

  /** A process, and how it ends. */
  function started(command: string, words: readonly string[], environment: Readonly<Record<string, string>>) {
    const child = spawn(command, words, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    const [answer, remarks]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (part: Buffer) => answer.push(part));
    child.stderr.on("data", (part: Buffer) => remarks.push(part));
    const ended = new Promise<Ended>((resolve) => {
      child.on("close", (code, signal) => {
        resolve({ code, signal, answer: Buffer.concat(answer).toString(), remarks: Buffer.concat(remarks).toString() });
      });
    });
    return { child, ended };
  }

  function sender(...more: readonly string[]) {
    const environment = { PATH: process.env["PATH"] ?? "", ...stage.environment };
    const words = [program, "remind", stage.path, "--send", "--today", "2026-03-16", ...more];
    return started(process.execPath, words, environment);
  }

  /** Runs a process that gets a signal at a step of the message it sends. */
  async function stopped(at: "from" | "taken", signal: "SIGKILL" | "SIGTERM"): Promise<Ended> {
    const { child, ended } = sender();
    stage.server.onStep = (step) => {
      if (step !== at) return;
      stage.server.onStep = () => undefined;
      child.kill(signal);
    };
    return ended;
  }

  it("sends nothing twice and loses nothing unseen where the process is killed while it sends", async () => {
    assert.equal((await stopped("from", "SIGKILL")).signal, "SIGKILL");
    assert.equal((await stopped("taken", "SIGKILL")).signal, "SIGKILL");
    const done = await sender("--json").ended;
    assert.equal(done.code, 1, "what is uncertain asks for a person");
    const { sent, uncertain } = JSON.parse(done.answer) as Record<string, unknown>;
    assert.deepEqual([sent, uncertain], [1, 1]);
    assert.deepEqual(stage.received, [contactAddress(2), contactAddress(3)]);
    assert.deepEqual([...(await stage.ledger()).values()], ["uncertain", "uncertain", "sent"]);
  }).timeout(120_000);

  it("finishes what it began where it is asked to stop", async () => {
    const { code } = await stopped("from", "SIGTERM");
    assert.equal(code, 1);
    assert.deepEqual([...(await stage.ledger()).values()], ["sent", "planned", "planned"]);
    assert.deepEqual(
      (await stage.files()).filter((name) => name.includes("lock")),
      [],
    );
  }).timeout(120_000);

  it("sends everything once where two begin at once", async () => {
    const both = await Promise.all([sender().ended, sender().ended]);
    assert.deepEqual(
      both.map(({ code }) => code),
      [0, 0],
      both.map(({ remarks }) => remarks).join("\n"),
    );
    assert.deepEqual(stage.received, [1, 2, 3].map(contactAddress));
  }).timeout(120_000);

  it("goes by cron as the guide has it, with nothing in the environment", async () => {
    const crontab = await readFile(`${root}samples/sending/crontab`, "utf8");
    const [, line = ""] = /^(?:\S+ ){5}(.+)$/mu.exec(crontab.replace(/^#.*$/gmu, "")) ?? [];
    const example = JSON.parse(await readFile(`${root}samples/sending/smtp.json`, "utf8")) as Record<string, unknown>;
    const { host, port, user, password, from } = stage.server.settings;
    const settings = { ...example, host, port, user, password, from, ca: stage.at("ca.pem") };
    await writeFile(stage.at("smtp.json"), JSON.stringify(settings));
    await chmod(stage.at("smtp.json"), 0o600);
    const here = line
      .replace("/usr/bin/node", process.execPath)
      .replace("/srv/samen-hier/", root)
      .replace("/srv/werkmappen/Gesprekken.xlsx", stage.path)
      .replace("/etc/samen-hier/smtp.json", stage.at("smtp.json"))
      .replace("/var/log/samen-hier.log", stage.at("log"))
      .replace("--send", "--send --today 2026-03-16");
    const { code } = await started("/bin/sh", ["-c", here], { PATH: "/usr/bin:/bin" }).ended;
    const log = await readFile(stage.at("log"), "utf8");
    assert.equal(code, 0, log);
    assert.equal(stage.received.length, 3);
    assert.match(log, /^Gesprekken 2026\.xlsx: 3 verstuurd\.\n/u);
    assert.ok(!log.includes("@"));
  }).timeout(120_000);
});
