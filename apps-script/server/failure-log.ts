import { wantedLog, type LogEntry } from "../../core/sheets/log.ts";
import { settingsOf } from "../../core/sheets/settings.ts";
import { synced } from "../../core/sheets/synced.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import { version } from "../../core/version.ts";
import { sheetWithKey } from "../../core/workbook/snapshot.ts";
import { momentNow } from "./clock.ts";
import { locked } from "./document-lock.ts";
import { activeWorkbook } from "./opened.ts";

/** How long to wait for people, in milliseconds. */
const patience = 5_000;

function logged(code: string): void {
  const host = activeWorkbook();
  const names = host.outline().sheets.flatMap(({ key, name }) => (key === "log" || key === "settings" ? [name] : []));
  const snapshot = host.read(names);
  // A workbook in which nothing was done yet gets no sheet for the sake of a failure.
  if (sheetWithKey(snapshot, "log") === undefined) return;
  const { language } = settingsOf(snapshot).settings;
  const counts = say(language, sentence("schedule-failure-logged", { code }));
  const entry: LogEntry = { time: momentNow(language).now, job: "remind", codes: "", counts, version, inputHash: "" };
  host.apply(synced(snapshot, wantedLog(snapshot, entry), language));
}

/** Leaves a line in the log about a run that failed; where even that cannot be done the other signs remain. */
export function loggedFailure(code: string): void {
  try {
    locked(() => {
      logged(code);
    }, patience);
  } catch {
    // What made the run fail may well stand in the way here too.
  }
}
