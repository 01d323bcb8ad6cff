import type { Arguments } from "./arguments.ts";
import type { Terminal } from "./terminal.ts";

/**
 * What the command `network` needs of `apps-script/network`, which is loaded only when somebody uses it: the libraries of
 * Google are large.
 */
export interface NetworkPart {
  /** Runs one action on a register; gives the exit code. Throws `CommandFault` and `FileProblem`. */
  runNetwork(given: Arguments, terminal: Terminal): Promise<number>;
}
