import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNetworkIn } from "../../../../apps-script/network/command.ts";
import { readArguments } from "../../../../file-host/command-line/arguments.ts";
import { CommandFault } from "../../../../file-host/command-line/fault.ts";
import type { Terminal } from "../../../../file-host/command-line/terminal.ts";
import { networkCommand } from "../../../../file-host/commands/network.ts";
import { say } from "../../../../core/text/sentence.ts";
import { TestClock } from "./clock.ts";
import { GoogleServer } from "./server.ts";
import { GoogleWorld, type Account } from "./world.ts";

/** The client of the programme, and whoever works with it. */
const clientId = "programme-client";
const clientSecret = "programme-secret";

/** What a run of the command gave. */
export interface NetworkRun {
  readonly code: number;
  readonly answer: string;
  readonly remarks: string;
  /** Code of the complaint, where the command could not be used. */
  readonly fault?: string;
}

/** A folder with a register, a client file, and Google beside it. */
export class NetworkTrial {
  readonly folder: string;
  readonly google: GoogleServer;
  readonly world: GoogleWorld;
  readonly clock: TestClock;
  /** Whoever signs in. */
  readonly person: Account;
  /** What is typed when a question is asked. */
  typed = "j";
  /** Throws before a request, as if the process were killed there. */
  killBefore: number | undefined;

  private constructor(folder: string, google: GoogleServer) {
    this.folder = folder;
    this.google = google;
    this.world = google.world;
    this.clock = google.world.clock;
    this.person = this.world.account("programme@example.org");
    this.world.personAtPage = { email: this.person.email };
    this.world.clients.set(clientId, clientSecret);
  }

  /** A new folder with a client file. */
  static async begin(): Promise<NetworkTrial> {
    const folder = await mkdtemp(join(tmpdir(), "samen-hier-network-"));
    const trial = new NetworkTrial(folder, await GoogleServer.start(new GoogleWorld(new TestClock())));
    await trial.write(
      "client.json",
      JSON.stringify({ installed: { client_id: clientId, client_secret: clientSecret } }),
    );
    return trial;
  }

  async end(): Promise<void> {
    await this.google.stop();
    await rm(this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async write(name: string, text: string): Promise<void> {
    await writeFile(this.path(name), text);
  }

  /** Makes a service account with a key; gives the name of its file. */
  async serviceAccount(email: string): Promise<string> {
    const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = { type: "pkcs8", format: "pem" } as const;
    this.world.account(email, { isServiceAccount: true });
    this.world.accountKeys.set(email, publicKey.export({ type: "spki", format: "pem" }).toString());
    const key = { type: "service_account", client_email: email, private_key: privateKey.export(pem).toString() };
    await this.write("account.json", JSON.stringify(key));
    return this.path("account.json");
  }

  /** A terminal with somebody who opens the address that is shown, as a browser would. */
  #terminal(answer: string[], remarks: string[], isAlone: boolean): Terminal {
    return {
      answer: (line) => answer.push(line),
      remark: (line) => {
        remarks.push(line);
        if (line.startsWith("http")) void fetch(line).then((page) => page.text(), () => undefined); // prettier-ignore
      },
      elapsed: () => 0,
      ...(isAlone ? {} : { ask: () => Promise.resolve(this.typed) }),
    };
  }

  /** The clock of a run, which dies where the process should. */
  #runClock(): TestClock {
    const { clock, google } = this;
    const before = this.killBefore;
    const dying = Object.create(clock) as TestClock;
    const start = google.requests.length;
    dying.now = () => {
      if (before !== undefined && google.requests.length - start >= before) throw new Error("killed");
      return clock.now();
    };
    dying.wait = (milliseconds) => clock.wait(milliseconds);
    return dying;
  }

  /** Runs `network` with these words, the register and the client; `alone`: nobody sits at the terminal. */
  async run(words: readonly string[], { alone = false, client = true } = {}): Promise<NetworkRun> {
    const [answer, remarks]: [string[], string[]] = [[], []];
    const all = [...words, "--municipalities", this.path("register.csv")];
    const given = readArguments(
      "network",
      client ? [...all, "--client", this.path("client.json")] : all,
      networkCommand.options,
    );
    const environment = { SAMEN_HIER_GOOGLE_BASE: this.google.address, SAMEN_HIER_CONFIG: this.path("config") };
    const told = (code: number, fault?: string): NetworkRun => ({
      code,
      answer: answer.join("\n"),
      remarks: remarks.join("\n"),
      ...(fault === undefined ? {} : { fault }),
    });
    try {
      const code = await runNetworkIn(given, this.#terminal(answer, remarks, alone), {
        clock: this.#runClock(),
        environment,
      });
      return told(code);
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      remarks.push(say(given.language, error.told));
      return told(2, error.told.code);
    }
  }
}
