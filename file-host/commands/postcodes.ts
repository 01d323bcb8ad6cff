import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { isUsed, usedPlaces, type UsedPlaces } from "../../core/intake/used-places.ts";
import { readPeople } from "../../core/intake/read-people.ts";
import type { Reading } from "../../core/intake/reading.ts";
import { postcodes } from "../../core/jobs/all.ts";
import type { PostcodesOptions } from "../../core/jobs/postcodes.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Arguments } from "../command-line/arguments.ts";
import type { Around } from "../command-line/command.ts";
import { CommandFault } from "../command-line/fault.ts";
import { jobCommand } from "../command-line/run-job.ts";
import { targetOf, type Target } from "../command-line/workbook-file.ts";
import { askPdok, isFull, pdokBase, realSurroundings } from "../pdok.ts";
import { readPostcodeTable } from "../postcode-table.ts";

/** A table of this many bytes takes longer than a second to read. */
const largeTable = 5_000_000;

/** Progress is told once in so many postcodes. */
const progressEvery = 25;

/** The table, or nothing where PDOK is asked. Throws `CommandFault` for both and for neither. */
function tableOf({ positionals, own }: Arguments): string | undefined {
  const [table, extra] = positionals;
  if (extra !== undefined) throw new CommandFault(sentence("cli-extra-argument", { argument: extra }));
  if ((table === undefined) !== own.has("pdok")) throw new CommandFault(sentence("postcodes-table-or-pdok", {}));
  return table;
}

function intoOf({ own }: Arguments): string {
  const into = own.get("into");
  if (into === undefined) throw new CommandFault(sentence("cli-option-needed", { option: "--into", expected: "FILE" }));
  return into;
}

/** It writes like `--in-place` (contracts.md), unless somebody wants the result elsewhere or only wants to see it. */
function targetFrom(given: Arguments, file: string): Target | undefined {
  if (given.own.has("dry-run")) return undefined;
  return targetOf(given.out === undefined ? { ...given, inPlace: true } : given, file);
}

async function fromTable(
  path: string,
  used: UsedPlaces,
  options: PostcodesOptions,
  { progress }: Around,
): Promise<PostcodesOptions> {
  // A file that is not there is told by whoever reads it.
  const size = await stat(path).then((found) => found.size, () => 0); // prettier-ignore
  progress.now(say(options.language, sentence("postcodes-reading-table", { file: path })), { long: size > largeTable });
  const points = await readPostcodeTable(path, isUsed(used));
  return { ...options, points, source: { kind: "table", name: basename(path) } };
}

/** A yes from whoever sits there, or `--yes` where nobody does. Throws `CommandFault` for everything else. */
async function refuseWithoutYes(count: number, { given, terminal }: Around): Promise<void> {
  if (given.own.has("yes")) return;
  if (terminal.ask === undefined) throw new CommandFault(sentence("postcodes-pdok-yes-needed", { count }));
  const typed = await terminal.ask(say(given.language, sentence("postcodes-pdok-question", { count })));
  if (!/^(?:j|ja|y|yes)$/iu.test(typed.trim())) throw new CommandFault(sentence("postcodes-pdok-declined", {}));
}

/** Full postcodes of people without a point of their own, as far as the workbook does not know where those are. */
function lackingIn(reading: Reading, { lacking }: UsedPlaces): readonly string[] {
  return lacking.filter((postcode) => isFull(postcode) && !reading.places.points.has(postcode));
}

async function fromPdok(
  lacking: readonly string[],
  options: PostcodesOptions,
  around: Around,
): Promise<PostcodesOptions> {
  if (around.given.own.has("dry-run")) {
    return { ...options, source: { kind: "pdok", sent: 0, open: lacking, dry: true } };
  }
  const base = pdokBase(process.env);
  const count = lacking.length;
  if (count > 0) await refuseWithoutYes(count, around);
  const progress = (done: number): void => {
    if (done % progressEvery !== 0) return;
    around.progress.now(say(options.language, sentence("postcodes-pdok-asking", { done, count })));
  };
  const { points, sent, open } = await askPdok(lacking, realSurroundings(base, progress));
  return { ...options, points, source: { kind: "pdok", sent, open } };
}

/** `postcodes TABLE --into FILE`: where the postcodes in a file are, from a table or, when asked to, from PDOK. */
export const postcodesCommand = jobCommand({
  name: "postcodes",
  help: "cli-help-postcodes",
  usage: "TABLE --into FILE",
  example: "samen-hier postcodes samples/postcodes.csv --into out/pilot-result.xlsx",
  options: [
    { name: "into", value: "FILE", help: "cli-option-into" },
    { name: "pdok", help: "cli-option-pdok" },
    { name: "yes", help: "cli-option-yes" },
    { name: "dry-run", help: "cli-option-postcodes-dry-run" },
  ],
  job: postcodes,
  fileFrom: intoOf,
  targetFrom,
  optionsFrom: (given, common): PostcodesOptions => {
    const table = tableOf(given);
    const name = table === undefined ? "" : basename(table);
    return { ...common, points: [], source: { kind: "table", name } };
  },
  gathered: async (options, snapshot, around) => {
    const reading = readPeople(snapshot, options);
    const used = usedPlaces(reading);
    const table = tableOf(around.given);
    if (table !== undefined) return fromTable(table, used, options, around);
    return fromPdok(lackingIn(reading, used), options, around);
  },
  details: () => [],
});
