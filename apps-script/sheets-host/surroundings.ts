import type { Range } from "../../core/workbook/ranges.ts";
import { chartNoteKey } from "../grid/chart-note.ts";
import { perhaps } from "./perhaps.ts";
import { placeOf } from "./ranges.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** How a sheet is guarded as a whole. */
export interface Guard {
  /** Whoever runs the script may not type here. */
  readonly isProtected: boolean;
  /** People are warned before they type here. */
  readonly isWarned: boolean;
}

const open: Guard = { isProtected: false, isWarned: false };

function refuses(one: Protection): boolean {
  return !one.isWarningOnly() && !one.canEdit();
}

/**
 * What one question to Google tells of all tabs at once, asked when it is first needed: a workbook may have a hundred tabs,
 * and a question to each takes minutes.
 */
export class Surroundings {
  #guards: ReadonlyMap<number, Guard> | undefined;
  #chartNotes: readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] | undefined;

  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** How the sheet with an id is guarded. */
  guardOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Guard {
    this.#guards ??= this.#readGuards();
    return this.#guards.size === 0 ? open : (this.#guards.get(sheet.getSheetId()) ?? open);
  }

  /**
   * Parts of a sheet that whoever runs the script may not change. Asked of the sheet itself: every sheet of ours has a part
   * with a warning, and few sheets are written on at a time.
   */
  refusedOn(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly Range[] {
    return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).flatMap((one) => {
      const range = refuses(one) ? perhaps(one.getRange()) : undefined;
      return range === undefined ? [] : [placeOf(range)];
    });
  }

  /** What all sheets keep of charts of ours. */
  get chartNotes(): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    this.#chartNotes ??= this.spreadsheet.createDeveloperMetadataFinder().withKey(chartNoteKey).find();
    return this.#chartNotes;
  }

  /** True where any sheet has a chart of ours. */
  get hasCharts(): boolean {
    return this.chartNotes.length > 0;
  }

  #readGuards(): ReadonlyMap<number, Guard> {
    const guards = new Map<number, Guard>();
    for (const one of this.spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
      const id = perhaps(one.getRange())?.getSheet().getSheetId();
      if (id === undefined) continue;
      const standing = guards.get(id) ?? open;
      const isWarned = standing.isWarned || one.isWarningOnly();
      guards.set(id, { isProtected: standing.isProtected || refuses(one), isWarned });
    }
    return guards;
  }
}
