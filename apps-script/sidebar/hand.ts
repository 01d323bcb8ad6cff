import type { SharedFile } from "../../core/share/shared-file.ts";
import { sharedWorkbook } from "../../file-host/xlsx/new-workbook.ts";
import { download } from "../../ui/download.ts";

/** Gives a file to share to the person: Google lets a sidebar put one among the downloads of the browser. */
export function hand(file: SharedFile): void {
  download(file.name, file.kind === "calendar" ? new TextEncoder().encode(file.text) : sharedWorkbook(file.sheets));
}
