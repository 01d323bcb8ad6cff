import type { Range } from "../../../../core/workbook/ranges.ts";
import type { SheetState } from "../book/state.ts";
import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
/** Cells of a sheet, as builders and charts know them; `RangeObject` is what scripts call. */
export declare abstract class RangeBase extends Faked {
    readonly typeName = "Range";
    readonly sheetId: number;
    /** Where it was when it was asked for: a range object does not move along with its cells. */
    readonly range: Range;
    constructor(platform: Platform, sheetId: number, range: Range);
    /** Its sheet as it is now; fails when it went, or when the grid has become too small. */
    get sheet(): SheetState;
    /** Rows and columns. */
    get size(): {
        readonly rows: number;
        readonly columns: number;
    };
}
