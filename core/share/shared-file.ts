import type { Chart, SheetLayout } from "../workbook/layout.ts";
import type { Scalar } from "../workbook/cell.ts";

/**
 * For whom files are made. `profile`: anonymous profiles for recruiting (R14). `home`: where to look for a home (R17).
 * `partners`: signals for organisations, without saying whom they came from (R59). `forms`: blank questionnaires (R62, R72).
 * `person`: what the workbook holds of somebody, for them (article 15 of the GDPR). `research`: answers and matches under
 * pseudonyms (R69); `key`: whose those are, for the coordinator alone. `report`: the evaluation for who reads it, such as a
 * municipal council.
 */
export const audiences = [
  "group",
  "municipality",
  "contact",
  "ambassador",
  "profile",
  "home",
  "partners",
  "forms",
  "person",
  "research",
  "key",
  "report",
] as const;

/** For whom a file is made. */
export type Audience = (typeof audiences)[number];

/** What is asked to be shared. JSON-safe. */
export interface ShareRequest {
  readonly audience: Audience;
  /** Id of the match; absent for everything of a municipality, contact person or ambassador, and for profiles. */
  readonly match?: string;
  /** Name of the municipality or contact person, or code of the ambassador, household or group, where no match says it; a party for signals; a language for forms. */
  readonly who?: string;
  /** Name the members of the group by their first name; otherwise they are numbered. */
  readonly names: boolean;
  /** The days as appointments for a calendar, instead of a workbook. */
  readonly calendar?: true;
  /** Of pseudonyms: what they are made with. Whoever has it can tell who is who; it never stands in the file itself. */
  readonly secret?: string;
  /** Of `person`: one member of the group that `who` names, by name or e-mail address. */
  readonly member?: string;
  /** Small numbers too: for who may see the answers themselves, and for nobody else. */
  readonly internal?: true;
}

/** A chart of the rows of a sheet to share; its columns are of that sheet. */
export interface SharedChart extends Omit<Chart, "source"> {
  /** Places of the first and the last row that it draws, from 0. Absent: all rows. */
  readonly rows?: { readonly first: number; readonly last: number };
}

/** A sheet of a file to share: values only, no formulas. */
export interface SharedSheet {
  readonly layout: SheetLayout;
  readonly rows: readonly (readonly Scalar[])[];
  /** Places in `rows` of lines that head a part of the sheet, from 0; only their first cell says something. */
  readonly headings?: readonly number[];
  /** Native charts, from the top down. */
  readonly charts?: readonly SharedChart[];
  /** They stand under the table, which is better on paper; absent is right of it. */
  readonly chartsBelow?: true;
  /** Everything comes on one page of paper, smaller where it must. */
  readonly onePage?: true;
}

/** A file that a person takes away from the workbook. */
export type SharedFile =
  | {
      readonly kind: "workbook";
      /** With its ending. */ readonly name: string;
      readonly sheets: readonly SharedSheet[];
    }
  | { readonly kind: "calendar"; /** With its ending. */ readonly name: string; readonly text: string };
