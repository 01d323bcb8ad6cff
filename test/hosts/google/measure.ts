/**
 * One measurement for `npm run bench google`: a programme goes through its jobs at Google in memory and in a file. Started
 * with numbers of groups and households, and which jobs; answers with one line of JSON for each part.
 */
import { accept, checkIns, checklists, planRound } from "../../../core/jobs/all.ts";
import { everySheet } from "../../../core/jobs/needs.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { valueOf } from "../../../core/workbook/cell.ts";
import type { Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { newWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { groupRow, householdRow, numbers, told, workbookOf } from "../../core/jobs/pilot.ts";
import type { PartCost } from "../../../scripts/bench/google.ts";
import { bookOf, openGoogle } from "./opened.ts";

type Job = (snapshot: Snapshot) => Plan<unknown>;

const jobs: readonly (readonly [string, Job])[] = [
  ["round", (snapshot) => planRound.plan(snapshot, { ...told, seed: "lente" })],
  ["accept", (snapshot) => accept.plan(snapshot, { ...told, round: 1, by: "all", start: "2026-03-02" })],
  ["checklists", (snapshot) => checklists.plan(snapshot, told)],
  ["check-ins", (snapshot) => checkIns.plan(snapshot, told)],
];

/** A workbook somewhere, with what it asks of whoever holds it. */
interface Place {
  readonly name: string;
  /** The host as a job begins with it: of a file it is opened anew. */
  begin(): WorkbookHost;
  /** What comes after writing: a file is saved. */
  end(): void;
  calls(): Counted;
}

/** Calls so far in a job. */
interface Counted {
  readonly calls: number;
  readonly questions: number;
}

const none: Counted = { calls: 0, questions: 0 };

function filePlace(sheets: Snapshot["sheets"]): Place {
  let bytes = newWorkbook(sheets);
  let host: XlsxHost | undefined;
  return {
    name: "file",
    begin: () => (host = XlsxHost.open(bytes)),
    end: () => {
      if (host !== undefined) bytes = host.bytes();
    },
    calls: () => none,
  };
}

/** What builds something on this side before it is handed over. */
const building = /Builder\.|\.new(?:TextStyle|RichTextValue|DataValidation|ConditionalFormatRule)$/u;

function googlePlace(sheets: Snapshot["sheets"]): Place {
  // Typed by whoever fills in lists: numbers are numbers, and none of these cells is a formula.
  const book = bookOf(sheets.map(({ name, cells }) => ({ name, cells: cells.map((row) => row.map(valueOf)) })));
  // One host for all, as in an execution: tabs and names are asked for once in a job.
  const opened = openGoogle(book, { keepsHost: true });
  const { host } = opened;
  let total = none;
  const counted = <Value>(value: Value): Value => {
    for (const [method, count] of opened.calls()) {
      const questions = total.questions + (building.test(method) ? 0 : count);
      total = { calls: total.calls + count, questions };
    }
    return value;
  };
  const counting: WorkbookHost = {
    without: host.without,
    outline: async () => counted(await host.outline()),
    read: async (names) => counted(await host.read(names)),
    apply: async (edits) => {
      await host.apply(edits);
      counted(undefined);
    },
  };
  return {
    name: "google",
    begin: () => {
      total = none;
      return counting;
    },
    end: () => undefined,
    calls: () => total,
  };
}

function print(cost: PartCost): void {
  console.log(JSON.stringify(cost));
}

/** Does one job at one place and prints what it cost to read and to write. */
async function measured(place: Place, name: string, job: Job): Promise<void> {
  const start = performance.now();
  const host = place.begin();
  const snapshot = await host.read(everySheet(await host.outline()));
  const read = performance.now() - start;
  const reading = place.calls();
  print({ part: `${name}: read`, place: place.name, milliseconds: read, ...reading });
  const plan = job(snapshot);
  const again = performance.now();
  for (const step of plan.steps) await host.apply(step.edits);
  place.end();
  const milliseconds = performance.now() - again;
  const { calls, questions } = place.calls();
  const writing = { calls: calls - reading.calls, questions: questions - reading.questions };
  print({ part: `${name}: write`, place: place.name, milliseconds, ...writing });
}

const [groups = 42, households = 71] = process.argv.slice(2, 4).map(Number);
const wanted = process.argv.slice(4);
const { sheets } = workbookOf(
  numbers(groups).map((number) => groupRow(number)),
  numbers(households).map((number) => householdRow(number)),
);
for (const place of [googlePlace(sheets), filePlace(sheets)]) {
  for (const [name, job] of jobs) if (wanted.length === 0 || wanted.includes(name)) await measured(place, name, job);
}
