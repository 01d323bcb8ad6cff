import type { Choices, Hint } from "../../core/workbook/layout.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import type { Sheet, Snapshot } from "../../core/workbook/snapshot.ts";
import type { FormatGrid } from "../../core/workbook/format-grid.ts";
import type { Structure } from "./structure.ts";

/** What a column of one of our sheets offers, as Excel has it. */
export interface StandingColumn {
  readonly title: string;
  readonly choices?: Choices;
  /** Where the words of the dropdown stand, as Excel writes it: words with commas, or `=Lijsten!$A$2:$A$9`. */
  readonly source?: string;
  readonly hint?: Hint;
  readonly isCheckbox: boolean;
  /** Its cells lead to a sheet. */
  readonly isLink: boolean;
}

/** A table of Excel on a sheet. */
export interface StandingTable {
  readonly name: string;
  /** With its header and its row of totals. */
  readonly range: Range;
  readonly hasTotals: boolean;
}

/** A sheet as it stands, with what must be known to write on it. */
export interface StandingSheet {
  readonly sheet: Sheet;
  readonly formats: FormatGrid;
  /** Of our own sheets. */
  readonly columns: readonly StandingColumn[];
  readonly tables: readonly StandingTable[];
  /** Names of charts of ours that stand there and have lost the cells they drew. */
  readonly lostCharts: readonly string[];
  /** Its cells were read, not only what its columns offer. */
  readonly isWhole: boolean;
  /** A filter hides rows. */
  readonly isFiltered: boolean;
}

/** What was read of a workbook. */
export interface Standing {
  readonly structure: Structure;
  readonly snapshot: Snapshot;
  /** By name in lower case; our own sheets that were only looked at for their columns are in it with their header alone. */
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
}
