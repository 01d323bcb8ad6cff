import type { Arguments } from "../../file-host/command-line/arguments.ts";
import type { Terminal } from "../../file-host/command-line/terminal.ts";
import type { Problem } from "../../core/records/problem.ts";
import type { NetworkClients } from "./clients.ts";
import type { NetworkClock } from "./clock.ts";
import type { Municipality } from "./register.ts";
import type { Requests } from "./requests.ts";
import type { StateFile } from "./state.ts";

/** What stands around an action of the network while it runs. */
export interface NetworkAround {
  readonly given: Arguments;
  readonly terminal: Terminal;
  /** The municipalities to work on: the good rows of the register, as far as `--only` asked for them. */
  readonly municipalities: readonly Municipality[];
  /** Rows of the register that were left out; they make the exit code 1. */
  readonly problems: readonly Problem[];
  readonly state: StateFile;
  /** Signs in when that is needed, and gives the APIs. Throws `NetworkProblem`. */
  clients(): Promise<NetworkClients>;
  /** Every request goes through these: they keep the pace and decide what may be asked twice. */
  readonly requests: Requests;
  readonly clock: NetworkClock;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What an action came to. */
export interface NetworkOutcome {
  /** For `--json`; the rows that were left out are added as `problems`. */
  readonly result: object;
  /** Lines for people. */
  readonly lines: readonly string[];
  /** Something went wrong with a municipality: exit code 1. */
  readonly isPartly: boolean;
}

/** One of the four things that `network` does. */
export interface NetworkAction {
  readonly name: "provision" | "push" | "rollup" | "remind";
  /** What it may do at Google: the least that suffices. */
  readonly scopes: readonly string[];
  /** What it may do instead where an option asks for more. */
  readonly scopesFor?: (given: Arguments) => readonly string[];
  /** Whether a service account can do it. */
  readonly serviceAccount: boolean;
  /** Names of options it takes besides those that all four take (`command.ts`). */
  readonly options: readonly string[];
  run(around: NetworkAround): Promise<NetworkOutcome>;
}
