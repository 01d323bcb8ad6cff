import type { Arguments } from "./arguments.ts";
import type { Terminal } from "./terminal.ts";

/**
 * What the command `network` needs of `apps-script/network`, which is loaded only when somebody uses it: the libraries of
 * Google are large.
 */
export interface NetworkPart {
  /** Runs one action on a register; gives the exit code, having said what was wrong where it is 2. Never throws. */
  runNetwork(given: Arguments, terminal: Terminal): Promise<number>;
}
