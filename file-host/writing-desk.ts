import { Desk } from "../core/screens/desk.ts";
import type { SharedSheet } from "../core/share/shared-file.ts";
import { sharedWorkbook } from "./xlsx/new-workbook.ts";

/** The desk of a pane or page, that also makes files to share: off the thread that draws. */
export class WritingDesk extends Desk {
  /** The bytes of a workbook file with these sheets. */
  written(sheets: readonly SharedSheet[]): Uint8Array {
    return sharedWorkbook(sheets);
  }
}
