import { Desk } from "../../core/screens/desk.ts";
import type { JobName } from "../../core/screens/request.ts";
import type { ImmediateHost } from "../../core/workbook/host.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { SheetsHost } from "../sheets-host/sheets-host.ts";

/** The workbook as it is now, with the core on top of it. */
export interface Opened {
  readonly host: SheetsHost;
  readonly desk: Desk;
  /** What was read. */
  readonly snapshot: Snapshot;
}

/** The workbook that the script belongs to. */
export function activeWorkbook(): ImmediateHost {
  return new SheetsHost();
}

/**
 * Reads what a job needs or, for the screens, what people see. Nothing is kept between calls: people may have typed since.
 */
export function opened(job?: JobName): Opened {
  const host = new SheetsHost();
  const desk = new Desk();
  const names = desk.needs(host.outline(), job);
  const snapshot = job === undefined ? host.look(names) : host.read(names);
  desk.open(snapshot);
  return { host, desk, snapshot };
}
