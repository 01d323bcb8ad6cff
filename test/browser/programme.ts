import { accept, checkIns, checklists, planRound } from "../../core/jobs/all.ts";
import type { JobOptions } from "../../core/jobs/options.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import { editsOf, type Plan } from "../../core/workbook/plan.ts";
import type { Outline, Snapshot } from "../../core/workbook/snapshot.ts";
import { MemoryHost } from "../../core/workbook/memory-host.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { projectFile } from "./page.ts";

/** How far the sample is: a list of people, proposals, matches that all said yes to, and these with tasks and talks. */
export type Stage = "people" | "proposed" | "confirmed" | "running";

interface AnyJob<Options extends JobOptions> {
  needs(outline: Outline): readonly string[];
  plan(snapshot: Snapshot, options: Options): Plan<unknown>;
}

function on(today: string): JobOptions {
  return { today, now: `${today}T09:00`, language: "nl", settings: [], mappings: [] };
}

/** All that stands in a workbook. */
async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

async function done<Options extends JobOptions>(
  host: WorkbookHost,
  job: AnyJob<Options>,
  options: Options,
): Promise<void> {
  await host.apply(editsOf(job.plan(await host.read(job.needs(await host.outline())), options)));
}

const made = new Map<Stage, Promise<Snapshot>>();

async function make(stage: Stage): Promise<Snapshot> {
  const host = new MemoryHost(await everything(XlsxHost.open(new Uint8Array(projectFile("samples/pilot.xlsx")))));
  if (stage !== "people") await done(host, planRound, { ...on("2026-03-02"), seed: "voorbeeld" });
  if (stage === "confirmed" || stage === "running") {
    await done(host, accept, { ...on("2026-03-09"), round: 1, by: "all", start: "2026-03-16" });
  }
  if (stage === "running") {
    await done(host, checklists, on("2026-03-10"));
    await done(host, checkIns, on("2026-03-10"));
  }
  return everything(host);
}

/** The sample as far as that, made once. */
export function programme(stage: Stage): Promise<Snapshot> {
  const workbook = made.get(stage) ?? make(stage);
  made.set(stage, workbook);
  return workbook;
}
