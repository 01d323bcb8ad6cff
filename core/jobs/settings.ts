import { withSetting, type SettingKey, type Settings } from "../settings.ts";
import { ownTable, type OwnTable } from "../sheets/own-table.ts";
import { settingsDesign, settingsOf, toldSettingFault, wantedSettings } from "../sheets/settings.ts";
import { synced } from "../sheets/synced.ts";
import { sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import { valueOf, type Scalar } from "../workbook/cell.ts";
import type { CellChange, Edit } from "../workbook/edit.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";
import { RequestProblem } from "./request-problem.ts";

/** What the job `settings` changes. */
export interface SettingsResult {
  /** Every setting that gets another value, with that value as the sheet will have it. */
  readonly settings: readonly { readonly key: SettingKey; readonly value: string }[];
}

/** The settings as they will be. Throws a `RequestProblem` for one that cannot be, so that nothing is changed by halves. */
function settingsThen(now: Settings, changes: JobOptions["settings"]): Settings {
  return changes.reduce((settings, { key, value }) => {
    const taken = withSetting(settings, key, value);
    if ("fault" in taken) throw new RequestProblem(toldSettingFault(taken.fault, key, value, settings));
    return taken.settings;
  }, now);
}

function keysThatDiffer(now: Settings, then: Settings): SettingKey[] {
  return (Object.keys(then) as SettingKey[]).filter((key) => now[key] !== then[key]);
}

/** The value in a row, and the change that makes it another. */
function changeOf(table: OwnTable, key: SettingKey, then: Settings): CellChange[] {
  const row = table.rows.get(key);
  const column = table.columns.find(({ design }) => design.key === "value");
  if (row === undefined || column === undefined) return [];
  const [before, after]: readonly Scalar[] = [valueOf(row.cells[column.index]), String(then[key])];
  return before === after ? [] : [{ row: row.key, column: column.title, before: before ?? null, after: after ?? null }];
}

/** A sheet that is not there yet is made with the new values; on one that stands only the cells that differ change. */
function editsFor(snapshot: Snapshot, now: Settings, then: Settings): readonly Edit[] {
  const whole = synced(snapshot, wantedSettings(then), then.language);
  const sheet = sheetWithKey(applied(snapshot, whole), settingsDesign.key);
  if (sheet === undefined) return whole;
  const table = ownTable(sheet, settingsDesign, then.language);
  const changes = keysThatDiffer(now, then).flatMap((key) => changeOf(table, key, then));
  return changes.length === 0 ? whole : [...whole, { kind: "set-cells", table: table.address, changes }];
}

/**
 * Changes settings of the workbook, on its sheet `Instellingen`. What is given as settings of the run is what they become:
 * so everything that this run brings up to date, and the language of it, goes by them at once. Throws a `RequestProblem`
 * for a setting that is not known, a value that cannot be, and one that would make a rule of who somebody is (R10, R20).
 */
export const settings: PeopleJob<JobOptions, SettingsResult> = {
  needs: everySheet,
  plan: (snapshot, options) => {
    const { settings: now, problems } = settingsOf(snapshot);
    const then = settingsThen(now, options.settings);
    const changed = keysThatDiffer(now, then);
    const edits = changed.length === 0 ? [] : editsFor(snapshot, now, then);
    return {
      steps: edits.length === 0 ? [] : [{ title: sentence("step-settings", {}), edits }],
      findings: problems,
      messages: [],
      summary: [
        changed.length === 0 ? sentence("settings-same", {}) : sentence("settings-changed", { count: changed.length }),
      ],
      result: { settings: changed.map((key) => ({ key, value: String(then[key]) })) },
    };
  },
};
