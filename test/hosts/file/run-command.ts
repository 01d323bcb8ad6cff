import { main } from "../../../file-host/cli.ts";

/** What a command said and how it ended. */
export interface Outcome {
  readonly code: number;
  /** Standard output. */
  readonly answer: string;
  /** Standard error. */
  readonly remarks: string;
}

/** Runs a command as the shell would, without a clock. */
export async function run(...words: string[]): Promise<Outcome> {
  const answer: string[] = [];
  const remarks: string[] = [];
  const code = await main(words, {
    answer: (line) => answer.push(line),
    remark: (line) => remarks.push(line),
    elapsed: () => 0,
  });
  return { code, answer: answer.join("\n"), remarks: remarks.join("\n") };
}
