import type { Reading } from "../intake/reading.ts";
import { say, type Sentence } from "../text/sentence.ts";
import type { Cell } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { SheetDesign } from "./design.ts";
import type { WantedRow } from "./synced.ts";

/** What the lines of the overview are made from. */
export interface Sources {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  /** `yyyy-MM-dd`. */
  readonly today: string;
  readonly language: Language;
}

/** One line of the overview before it has a language. */
export interface Line {
  /** Lines without a name of their own are numbered, without gaps. */
  readonly part?: string;
  readonly what: Sentence;
  readonly count?: Cell | undefined;
  /** How many of what is counted should have been done before today. */
  readonly late?: number;
  /** Name of the sheet that the line leads to. */
  readonly sheet?: string | undefined;
  readonly next?: Sentence;
}

/** A line as a row of the overview; `place` counts from 0. */
export function overviewRow(line: Line, place: number, language: Language): WantedRow {
  return {
    part: line.part ?? String(place + 1),
    what: say(language, line.what),
    count: line.count ?? null,
    late: line.late === undefined || line.late === 0 ? null : line.late,
    sheet: line.sheet ?? null,
    next: line.next === undefined ? null : say(language, line.next),
  };
}

/** A line about one of our sheets; none as long as the sheet is not there. */
export function ownLine({ snapshot }: Sources, design: SheetDesign, line: Omit<Line, "sheet">): Line[] {
  const sheet = sheetWithKey(snapshot, design.key)?.name;
  return sheet === undefined ? [] : [{ ...line, sheet }];
}
