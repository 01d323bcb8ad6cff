import { copyFile } from "node:fs/promises";
import highsLoader from "highs";
import { divide } from "../../core/tasks/division/divide.ts";
import { Filled } from "../../core/tasks/division/filled.ts";
import { modelOf } from "../../core/tasks/division/model.ts";
import { main } from "../../file-host/cli.ts";
import { dividedByHighs } from "./division-highs.ts";
import { generatedDivision } from "./programmes.ts";

/** The measured programme: all tasks in which a group takes part, over a group of five. */
const programme = generatedDivision({ tasks: Infinity, members: 5 }, 4);

/** One division by us; gives its cost. */
export function divideOurs(): number {
  return divide(programme).cost;
}

/** What people do by hand: everybody in turn, whoever may take it; gives the cost of that. */
export function divideInTurn(): number {
  const model = modelOf(programme);
  const filled = new Filled(model);
  let turn = 0;
  model.places.forEach((_, place) => {
    const inTurn = model.members.map((_, member) => (turn + member) % model.members.length);
    const taker = inTurn.find((member) => filled.canTake(place, member));
    if (taker === undefined) return;
    filled.put(place, taker);
    turn = taker + 1;
  });
  return filled.cost();
}

/** HiGHS until it has proven the best division, or a minute; gives the cost of the best it found. */
export async function divideByHighs(): Promise<() => number> {
  const highs = await highsLoader();
  return () => dividedByHighs(highs, programme, 60)?.cost ?? NaN;
}

const silent = { answer: (): void => undefined, remark: (): void => undefined, elapsed: (): number => 0 };

async function run(words: readonly string[]): Promise<void> {
  const code = await main([...words], silent);
  if (code === 2) throw new Error(`${words[0] ?? ""} could not run`);
}

/** The sample with a round that everybody said yes to, not yet divided. */
export async function writeAccepted(path: string): Promise<void> {
  await copyFile(new URL("../../samples/pilot.xlsx", import.meta.url), path);
  await run(["round", path, "--seed", "bench", "--in-place"]);
  await run(["accept", path, "--round", "1", "--by", "all", "--start", "2027-01-11", "--in-place"]);
}

/** The job checklists on that workbook, from its bytes to its bytes. */
export async function checklistsOurs(path: string): Promise<void> {
  await run(["checklists", path, "--in-place"]);
}
