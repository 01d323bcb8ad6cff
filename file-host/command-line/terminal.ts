import { createInterface } from "node:readline/promises";

/** Where a command writes. Standard output is for the answer alone; everything else goes to standard error. */
export interface Terminal {
  /** One line of the answer. */
  answer(line: string): void;
  /** One line beside the answer: progress, what was written, what is wrong. */
  remark(line: string): void;
  /** Milliseconds from some fixed moment, for deciding whether progress is worth a line. */
  elapsed(): number;
  /** Asks whoever sits there, and gives what they typed; absent where nobody does. */
  ask?(question: string): Promise<string>;
}

async function askPerson(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(`${question} `);
  } finally {
    lines.close();
  }
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  answer: (line) => process.stdout.write(`${line}\n`),
  remark: (line) => process.stderr.write(`${line}\n`),
  elapsed: () => performance.now(),
  ...(process.stdin.isTTY && process.stderr.isTTY ? { ask: askPerson } : {}),
};

/** Progress of one command: silent for work that is done within a second. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #begin: number;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#begin = terminal.elapsed();
  }

  /** Says what begins now, when it took over a second to get here or is known to take long. */
  now(line: string, known: { readonly long: boolean } = { long: false }): void {
    if (known.long || this.#terminal.elapsed() - this.#begin > 1000) this.#terminal.remark(`… ${line}`);
  }
}
