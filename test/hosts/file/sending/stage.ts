import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkIns } from "../../../../core/jobs/all.ts";
import { matchesDesign } from "../../../../core/sheets/matches.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { remindersDesign } from "../../../../core/sheets/reminders.ts";
import { synced } from "../../../../core/sheets/synced.ts";
import { textOf } from "../../../../core/workbook/cell.ts";
import { editsOf } from "../../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { readArguments } from "../../../../file-host/command-line/arguments.ts";
import { complaint } from "../../../../file-host/command-line/complaint.ts";
import { remindCommand } from "../../../../file-host/commands/remind.ts";
import type { Computer } from "../../../../file-host/computer.ts";
import { realDisk, type Disk } from "../../../../file-host/sending/disk.ts";
import { sendReminders, type Sent } from "../../../../file-host/sending/send-reminders.ts";
import { XlsxHost } from "../../../../file-host/xlsx-host.ts";
import { contactsSheet, startedMatch } from "../../../core/check-ins/programme.ts";
import { emptyWorkbook, matchRow, optionsOn } from "../../../core/tasks/workbooks.ts";
import { MailServer, type Certificate } from "../mail-server.ts";

/** A Monday at nine, as it is in Amsterdam. */
export const mondayAtNine = Date.UTC(2026, 2, 16, 8);

const minute = 60_000;

/** The file of a programme that runs: so many invented contact persons, each with a match and the talks of a year. */
export async function programmeFile(people: number): Promise<Uint8Array> {
  const startsOn = "2026-03-03";
  const host = XlsxHost.fromSheet(contactsSheet(people));
  const rows = Array.from({ length: people }, (_, place) => matchRow(startedMatch(place + 1, startsOn)));
  await host.apply(synced(emptyWorkbook, { design: matchesDesign, rows, others: "keep" }, "nl"));
  await host.apply(editsOf(checkIns.plan(await everything(host), optionsOn(startsOn))));
  return host.bytes();
}

async function everything(host: XlsxHost): Promise<Snapshot> {
  return host.read((await host.outline()).sheets.map(({ name }) => name));
}

/** The ledger in the bytes of a workbook: the status of each address. */
export async function ledgerIn(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const rows = ownRows(await everything(XlsxHost.open(bytes)), remindersDesign);
  return new Map(rows.map(({ values }) => [textOf(values["to"]), textOf(values["status"])]));
}

/** How a run went. */
export interface Ran {
  /** Absent where it was refused. */
  readonly sent?: Sent;
  /** What it was refused with, as people read it. */
  readonly refused?: string;
  readonly remarks: readonly string[];
}

/** What a run meets that is out of the ordinary. */
export interface Circumstances {
  /** Number of its process. */
  readonly pid?: number;
  /** Does something before a change on the disk, of which the first is 1; a promise that never comes is a run that is killed. */
  readonly beforeChange?: (number: number) => Promise<void>;
  readonly stop?: AbortSignal;
  /** Whatever else the computer says of itself. */
  readonly computer?: Partial<Computer>;
}

function watched(beforeChange: (number: number) => Promise<void>): Disk {
  let changes = 0;
  const next = (): Promise<void> => beforeChange((changes += 1));
  return {
    ...realDisk,
    replace: (...all) => next().then(() => realDisk.replace(...all)),
    create: (...all) => next().then(() => realDisk.create(...all)),
    append: (...all) => next().then(() => realDisk.append(...all)),
    move: (...all) => next().then(() => realDisk.move(...all)),
    remove: (...all) => next().then(() => realDisk.remove(...all)),
  };
}

/** A workbook in a folder of its own, a real mail server, and a clock that stands still unless somebody waits. */
export class SendingStage {
  readonly server: MailServer;
  readonly folder: string;
  /** Where the mail server is and as whom, as a command reads it from its environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  time = mondayAtNine;
  /** Does something at each wait, with its number from 1. */
  onWait: (number: number) => Promise<void> = () => Promise.resolve();
  /** Numbers of the processes that run. */
  readonly alive = new Set<number>();
  #waits = 0;

  private constructor(server: MailServer, folder: string) {
    this.server = server;
    this.folder = folder;
    const { host, port, user = "", password = "", from } = server.settings;
    const settings = {
      HOST: host,
      PORT: String(port),
      USER: user,
      PASSWORD: password,
      FROM: from,
      CA: this.at("ca.pem"),
    };
    this.environment = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [`SAMEN_HIER_SMTP_${name}`, value]),
    );
  }

  static async begin(certificate: Certificate, file: Uint8Array): Promise<SendingStage> {
    const stage = new SendingStage(
      await MailServer.start(certificate),
      await mkdtemp(join(tmpdir(), "samen-hier-sending-")),
    );
    await writeFile(stage.at("ca.pem"), certificate.cert);
    await writeFile(stage.path, file);
    return stage;
  }

  async end(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  at(name: string): string {
    return join(this.folder, name);
  }

  /** The workbook. */
  get path(): string {
    return this.at("Gesprekken 2026.xlsx");
  }

  /** What stands in the folder besides the certificate. */
  async files(): Promise<readonly string[]> {
    return (await readdir(this.folder)).filter((name) => name !== "ca.pem").sort();
  }

  async ledger(): Promise<ReadonlyMap<string, string>> {
    return ledgerIn(await readFile(this.path));
  }

  /** To whom mail went, in the order of their addresses. */
  get received(): readonly string[] {
    return this.server.received.map(({ to }) => to).sort();
  }

  later(minutes: number): void {
    this.time += minutes * minute;
  }

  /** Sends, with words of the command line behind the file. */
  async send(words: readonly string[] = [], circumstances: Circumstances = {}): Promise<Ran> {
    const { pid = 1, stop = new AbortController().signal, beforeChange, computer } = circumstances;
    const given = readArguments("remind", [this.path, "--send", ...words], remindCommand.options);
    const remarks: string[] = [];
    const terminal = { answer: () => undefined, remark: (line: string) => remarks.push(line), elapsed: () => 0 };
    this.alive.add(pid);
    try {
      const sent = await sendReminders(given, terminal, {
        disk: beforeChange === undefined ? realDisk : watched(beforeChange),
        clock: { now: () => this.time, wait: (milliseconds) => this.#wait(milliseconds) },
        computer: this.#computer(pid, computer),
        environment: this.environment,
        stop,
      });
      return { sent, remarks };
    } catch (error) {
      return { refused: complaint(error, given.language), remarks };
    } finally {
      this.alive.delete(pid);
    }
  }

  /** Sends in a process that is killed before a change on the disk; false where it came to its end before that. */
  async killedBefore(change: number): Promise<boolean> {
    const pid = 1000 + change;
    let kill: () => void = () => undefined;
    const killed = new Promise<true>((resolve) => {
      kill = () => {
        this.alive.delete(pid);
        resolve(true);
      };
    });
    const beforeChange = (number: number): Promise<void> => {
      if (number !== change) return Promise.resolve();
      kill();
      return new Promise(() => undefined);
    };
    const ended = this.send([], { pid, beforeChange }).then(() => false);
    return Promise.race([killed, ended]);
  }

  async #wait(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    this.#waits += 1;
    await this.onWait(this.#waits);
  }

  #computer(pid: number, more: Partial<Computer> = {}): Computer {
    const isAlive = (other: number): boolean => this.alive.has(other);
    return { platform: "linux", pid, name: "verzonnen-pc", startedAt: mondayAtNine - 60 * minute, isAlive, ...more };
  }
}
