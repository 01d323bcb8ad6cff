import { type Range } from "../../../../core/workbook/ranges.ts";
import { type Cell } from "../book/cell.ts";
import type { Protection, SheetState } from "../book/state.ts";
import type { Platform } from "./platform.ts";
/** The sheet with this id as it is now; fails once it was deleted. */
export declare function sheetNow(platform: Platform, id: number): SheetState;
/** The same, where it has cells. */
export declare function gridNow(platform: Platform, id: number): SheetState;
/** Fails unless a range lies in the grid of a sheet. */
export declare function checkInside(sheet: SheetState, range: Range): Range;
/** A range of a sheet by its address; fails for what is none. */
export declare function rangeAt(sheet: SheetState, address: string): Range;
/** All cells of the grid. */
export declare function whole({ rowCount, columnCount }: SheetState): Range;
/** True where who runs this may change what is protected. */
export declare function mayEdit(platform: Platform, { isWarningOnly, editors }: Protection): boolean;
/** Fails where who runs this may not change a range; without one, the sheet as a whole. */
export declare function checkMayEdit(platform: Platform, sheet: SheetState, range?: Range): void;
/** True for a cell that a merged range covers: only its upper left one holds anything. */
export declare function isCovered(sheet: SheetState, row: number, column: number): boolean;
/** Fails where what a cell would hold is refused by its own rule. */
export declare function checkRule(platform: Platform, sheet: SheetState, cell: Cell, row: number, column: number): void;
/** A range as people write it. */
export declare function address(range: Range): string;
