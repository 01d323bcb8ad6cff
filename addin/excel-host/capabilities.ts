/** What this Excel can do beyond the least we ask for, ExcelApi 1.9. */
export interface Capabilities {
  /** Merged cells can be asked for (ExcelApi 1.13). */
  readonly mergedCells: boolean;
  /** Comments that people answer can be read (ExcelApi 1.10). */
  readonly comments: boolean;
  /** Tables can be given another range (ExcelApi 1.13). */
  readonly tableResize: boolean;
  /** Charts tell which cells they draw (ExcelApi 1.15). */
  readonly chartSources: boolean;
  /** Notes on cells can be read (ExcelApi 1.18). */
  readonly notes: boolean;
  /** Cells can be native checkboxes (ExcelApi 1.18). */
  readonly checkboxes: boolean;
  /** One `undo` takes back everything of one run (ExcelApi 1.20). */
  readonly mergedUndo: boolean;
  /** A tab can be given another place without clearing what a person can undo: on the web, not in Excel for the desktop. */
  readonly movesTabs: boolean;
}

/** Says whether Excel has a requirement set, such as `1.18`. */
export type SupportsSet = (version: string) => boolean;

/** The least that everything here needs. */
export const leastSet = "1.9";

/** What Office says of the Excel around us; nothing outside Office. */
export const officeSupports: SupportsSet = (version) =>
  typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", version);

/** Whether this is Excel on the web, as far as Office says so. Its types have numbers for what are words when it runs. */
export function officeMovesTabs(): boolean {
  return typeof Office !== "undefined" && String(Office.context.platform) === "OfficeOnline";
}

/** What an Excel with these requirement sets can do. */
export function capabilitiesOf(supports: SupportsSet, movesTabs: boolean): Capabilities {
  return {
    movesTabs,
    mergedCells: supports("1.13"),
    comments: supports("1.10"),
    tableResize: supports("1.13"),
    chartSources: supports("1.15"),
    notes: supports("1.18"),
    checkboxes: supports("1.18"),
    mergedUndo: supports("1.20"),
  };
}
