import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Ambassador, ContactPerson, Party } from "../records/people.ts";
import type { Problem } from "../records/problem.ts";
import type { Sentence } from "../text/sentence.ts";
import type { AreaDistances } from "./area-distances.ts";
import type { SurveyUse } from "./joining/survey-use.ts";
import type { MappedSheet } from "./mapped-sheet.ts";
import type { Places } from "./places.ts";

/** What a sheet is, as far as we understand it. */
export type SheetRole =
  | "groups"
  | "households"
  | "members"
  | "ambassadors"
  | "contacts"
  | "parties"
  | "survey"
  | "locations"
  | "settings"
  | "output"
  | "unknown";

/** How sure we are of the meaning of a column; only `sure` and confirmed columns are used without asking. */
export type Confidence = "sure" | "guess" | "none";

/** Our reading of one column. */
export interface ColumnReading {
  /** Letters, such as `C`. */
  readonly column: string;
  /** Header as it stands, white space tidied. */
  readonly header: string;
  /** The field of the record it fills, such as `postcode` or `ranking.family`; absent when we leave it alone. */
  readonly field?: string;
  readonly confidence: Confidence;
  /** Why the column is never read: citizen service numbers, religion, orientation and the like (R20). */
  readonly refused?: Sentence;
}

/** Whose answers a sheet holds, and what became of them. */
export interface SurveyReading extends SurveyUse {
  /** How many answers were joined to a list; absent where they are no survey beside one. */
  readonly joined?: number;
  /** How many fit nobody there, or more than one, and were left out and told. */
  readonly unjoined?: number;
}

/** Our reading of one sheet; rows count from 1, `headerRow` is 0 where none was found. */
export interface SheetReading {
  readonly name: string;
  readonly role: SheetRole;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnReading[];
  /** Present on sheets of answers. */
  readonly survey?: SurveyReading;
}

/** A record with the place it came from, so that everything said about it can point there. */
export interface Found<Item> {
  readonly record: Item;
  readonly sheet: string;
  readonly row: number;
  /** True when a problem of level `error` concerns the row: it is shown, and takes no part. */
  readonly blocked: boolean;
  /** True when the row has no code of its own, and the one in the record is ours. */
  readonly proposed?: true;
}

/** Everyone and everything that was understood from a workbook. */
export interface Reading {
  readonly sheets: readonly SheetReading[];
  /**
   * The same sheets with their rows as they stand, refused columns too: only for who looks for the questions of an
   * evaluation, or for everything about one person. Never for what leaves the workbook.
   */
  readonly tables: readonly MappedSheet[];
  readonly groups: readonly Found<Group>[];
  readonly households: readonly Found<Household>[];
  readonly ambassadors: readonly Found<Ambassador>[];
  readonly contactPersons: readonly Found<ContactPerson>[];
  readonly parties: readonly Found<Party>[];
  /** Fields that have a column on a sheet of the role, whether or not a row fills it: `vulnerability.score`, `consent`. */
  readonly groupFields: ReadonlySet<string>;
  readonly householdFields: ReadonlySet<string>;
  /** The postcodes and places of which the workbook itself says where they are. */
  readonly places: Places;
  /** Kilometres between postcodes where the straight line misleads (`areaKilometres`). */
  readonly areaDistances: AreaDistances;
  readonly problems: readonly Problem[];
}

/** A coordinator's own word on what a column is: `--map SHEET!HEADER=field`, or a line of the sheet `Kolommen`. */
export interface ColumnMapping {
  readonly sheet: string;
  readonly header: string;
  /** Field name, or `-` for "leave it alone". */
  readonly field: string;
}
