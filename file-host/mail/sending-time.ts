import { isQuietHour, isSendingHour } from "../../core/check-ins/sending-hours.ts";
import type { JobOptions } from "../../core/jobs/options.ts";
import { settingsOf } from "../../core/sheets/settings.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import type { Arguments } from "../command-line/arguments.ts";

/**
 * What planning the reminders is told. Mail goes now, whatever day was given: claims of other runs are told from abandoned
 * ones by the real time, `moment` (`yyyy-MM-ddTHH:mm` in the zone of the programme).
 */
export function sendingOptions({ language, today, settings, mappings }: Arguments, moment: string): JobOptions {
  return { today: today ?? moment.slice(0, 10), now: moment, language, settings, mappings };
}

/**
 * True where nothing may go at this moment: it is night or weekend, or not the day or hour that the settings of the workbook
 * say, where that was read. Not so where somebody asked to send now, or gave a day.
 */
export function isTooEarly({ own, today, settings }: Arguments, moment: string, snapshot?: Snapshot): boolean {
  if (own.has("now") || today !== undefined) return false;
  if (isQuietHour(moment)) return true;
  return snapshot !== undefined && !isSendingHour(moment, settingsOf(snapshot, settings).settings);
}
