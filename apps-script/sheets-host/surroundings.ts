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
  #refused: ReadonlyMap<number, readonly Range[]> | undefined;
  #hasCharts: boolean | undefined;

  constructor(private readonly spreadsheet: Spreadsheet) {}

  /** How the sheet with an id is guarded. */
  guardOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Guard {
    this.#guards ??= this.#readGuards();
    return this.#guards.size === 0 ? open : (this.#guards.get(sheet.getSheetId()) ?? open);
  }

  /** Parts of a sheet that whoever runs the script may not change. */
  refusedOn(sheet: GoogleAppsScript.Spreadsheet.Sheet): readonly Range[] {
    this.#refused ??= this.#readRefused();
    return this.#refused.size === 0 ? [] : (this.#refused.get(sheet.getSheetId()) ?? []);
  }

  /** True where any sheet has a chart of ours. */
  get hasCharts(): boolean {
    this.#hasCharts ??= this.spreadsheet.createDeveloperMetadataFinder().withKey(chartNoteKey).find().length > 0;
    return this.#hasCharts;
  }

  #protections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): readonly { one: Protection; id: number; range: Range }[] {
    return this.spreadsheet.getProtections(type).flatMap((one) => {
      const range = perhaps(one.getRange());
      return range === undefined ? [] : [{ one, id: range.getSheet().getSheetId(), range: placeOf(range) }];
    });
  }

  #readGuards(): ReadonlyMap<number, Guard> {
    const guards = new Map<number, Guard>();
    for (const { one, id } of this.#protections(SpreadsheetApp.ProtectionType.SHEET)) {
      const standing = guards.get(id) ?? open;
      const isWarned = standing.isWarned || one.isWarningOnly();
      guards.set(id, { isProtected: standing.isProtected || refuses(one), isWarned });
    }
    return guards;
  }

  #readRefused(): ReadonlyMap<number, readonly Range[]> {
    const refused = new Map<number, Range[]>();
    for (const { one, id, range } of this.#protections(SpreadsheetApp.ProtectionType.RANGE)) {
      if (refuses(one)) refused.set(id, [...(refused.get(id) ?? []), range]);
    }
    return refused;
  }
}
