import { readPeople } from "../intake/read-people.ts";
import type { Reading } from "../intake/reading.ts";
import { poolOf, type Pool } from "../matching/pool.ts";
import { everybodyIn, withSidesInPlace } from "../matching/understood-pairs.ts";
import type { Match } from "../records/match.ts";
import type { Settings } from "../settings.ts";
import { arrangementsIn, type Arrangement } from "../sheets/arrangements.ts";
import { matchesAnswered, matchesOf } from "../sheets/matches.ts";
import { settingsOf, type SettingsReading } from "../sheets/settings.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/** A workbook as it was taken in. Whatever is worked out of it is worked out when first asked for, and once. */
export class OpenedWorkbook {
  readonly snapshot: Snapshot;
  /** All that was read, as JSON: two workbooks with the same are the same to every view and plan. */
  readonly tables: string;
  #reading: Reading | undefined;
  #settings: SettingsReading | undefined;
  #matches: readonly Match[] | undefined;
  #pool: Pool | undefined;

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.tables = JSON.stringify(snapshot);
  }

  /** Everybody in it, as every job reads them. */
  get reading(): Reading {
    this.#reading ??= readPeople(this.snapshot, { mappings: [] });
    return this.#reading;
  }

  /** The settings of the workbook, and what is wrong with them. */
  get settingsReading(): SettingsReading {
    this.#settings ??= settingsOf(this.snapshot);
    return this.#settings;
  }

  get settings(): Settings {
    return this.settingsReading.settings;
  }

  /** Every match of the sheet `Matches`, in its order. */
  get matches(): readonly Match[] {
    this.#matches ??= matchesOf(this.snapshot);
    return this.#matches;
  }

  /** What people agreed on pairs, sides in place. */
  get arrangements(): readonly Arrangement[] {
    return withSidesInPlace(arrangementsIn(this.snapshot).arrangements, everybodyIn(this.reading));
  }

  /** Who would take part in a round now. */
  get pool(): Pool {
    this.#pool ??= poolOf(this.reading, matchesAnswered(this.snapshot), this.settings, this.arrangements);
    return this.#pool;
  }
}
