import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Ambassador } from "../records/people.ts";
import type { Problem } from "../records/problem.ts";
import { printedProblem, type PrintedProblem } from "../text/problem.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { Confidence, Found, Reading, SheetReading, SheetRole, SurveyReading } from "./reading.ts";

/** A sheet as `inspect --json` prints it (contracts.md). */
export interface PrintedSheet {
  readonly name: string;
  readonly role: SheetRole;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly field?: string;
    readonly confidence: Confidence;
    readonly refused?: string;
  }[];
  /** Present on sheets of answers: whose they are (R23), and how many were joined to a list. */
  readonly survey?: SurveyReading;
}

/** What `inspect --json` prints (contracts.md). */
export interface InspectResult {
  readonly sheets: readonly PrintedSheet[];
  /** Those who take part; rows with a problem of level `error` are left out. */
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
  readonly ambassadors: readonly Ambassador[];
  readonly problems: readonly PrintedProblem[];
}

function printedSheet(sheet: SheetReading, language: Language): PrintedSheet {
  const columns = sheet.columns.map(({ refused, ...column }) =>
    refused === undefined ? column : { ...column, refused: say(language, refused) },
  );
  return { ...sheet, columns };
}

function takingPart<Item>(found: readonly Found<Item>[]): Item[] {
  return found.filter(({ blocked }) => !blocked).map(({ record }) => record);
}

/** A reading as data for other programs, texts in a language. */
export function inspected(reading: Reading, problems: readonly Problem[], language: Language): InspectResult {
  return {
    sheets: reading.sheets.map((sheet) => printedSheet(sheet, language)),
    groups: takingPart(reading.groups),
    households: takingPart(reading.households),
    ambassadors: takingPart(reading.ambassadors),
    problems: problems.map((problem) => printedProblem(problem, language)),
  };
}

/** What a person is told first of a reading. */
export function inspectSummary(reading: Reading, problems: readonly Problem[]): Sentence[] {
  const groups = takingPart(reading.groups);
  const count = (level: Problem["level"]): number => problems.filter((problem) => problem.level === level).length;
  return [
    sentence("inspect-found", {
      groups: groups.length,
      households: takingPart(reading.households).length,
      members: groups.reduce((sum, { members }) => sum + (members?.length ?? 0), 0),
    }),
    sentence("inspect-problems", { errors: count("error"), warnings: count("warning") }),
  ];
}
