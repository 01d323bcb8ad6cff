import type { Confidence, SheetRole } from "../intake/reading.ts";
import type { SettingKey } from "../settings.ts";
import type { Language } from "../workbook/layout.ts";
import type { CheckInsView } from "./views/check-ins.ts";
import type { PlanView } from "./views/plan.ts";
import type { PrivacyView } from "./views/privacy.ts";
import type { ResultsView } from "./views/results.ts";
import type { RoundView } from "./views/round.ts";
import type { TasksView } from "./views/tasks.ts";

/**
 * What the screens show, as data: JSON-safe, every sentence already in the language asked for, codes and never names.
 * Screens (ui/) turn it into elements and decide nothing; hosts hand it on and know nothing of it.
 */

/** Where a link leads. */
export interface Place {
  /** Name on the tab. */
  readonly sheet: string;
  /** Address such as `C7`; absent for the sheet as a whole. */
  readonly cell?: string;
}

export type * from "./views/ambassadors.ts";
export type * from "./views/gate.ts";
export type * from "./views/match-life.ts";
export type * from "./views/check-ins.ts";
export type * from "./views/plan.ts";
export type * from "./views/privacy.ts";
export type * from "./views/results.ts";
export type * from "./views/round.ts";
export type * from "./views/tasks.ts";

/** A screen, and what it answers. */
export type ScreenName = "start" | "sheets" | "round" | "tasks" | "plan" | "check-ins" | "results" | "settings" | "log";

/** How bad something is, as in problems. */
export type Level = "error" | "warning" | "info";

/** One place where something is wrong. */
export interface ProblemItem {
  readonly text: string;
  /** What to do about it. */
  readonly remedy?: string;
  readonly place?: Place;
  /** How people speak of the place: `blad Groepen, cel C7`. */
  readonly where?: string;
}

/** Problems with one cause, worst first; many of them are cut off and counted. */
export interface ProblemGroup {
  /** Stable code of the cause. */
  readonly code: string;
  readonly level: Level;
  /** The cause in words, for all of them together. */
  readonly title: string;
  readonly count: number;
  /** At most `problemsShown` of them. */
  readonly items: readonly ProblemItem[];
}

/** A sensible thing to do now. */
export interface NextStep {
  readonly key:
    | "add-people"
    | "act-on-signals"
    | "check-sheets"
    | "solve-problems"
    | "load-postcodes"
    | "make-round"
    | "collect-answers"
    | "set-first-days"
    | "make-checklists"
    | "plan-talks"
    | "hold-talks"
    | "make-plans"
    | "see-waits"
    | "see-tasks"
    | "see-log";
  /** Where it is done. */
  readonly screen: ScreenName;
  /** How many of them, where it counts something: columns to confirm, proposals without an answer, talks this week. */
  readonly count?: number;
}

/** Something that was found in the workbook, counted; the number leads to it. */
export interface FoundCount {
  readonly key: "groups" | "households" | "ambassadors" | "proposals" | "matches" | "talks-this-week" | "tasks-overdue";
  readonly count: number;
  readonly place?: Place;
}

/** Start: what is in this workbook, and what to do now. */
export interface StartView {
  /** True when nothing of groups or households was found: the screen then says how to begin. */
  readonly isEmpty: boolean;
  /** Sheets with rows that we did not recognise; one of them may be the list that was missed. Absent for none. */
  readonly unread?: number;
  readonly found: readonly FoundCount[];
  readonly problems: {
    readonly errors: number;
    readonly warnings: number;
    /** Our sheet with all of them, once it is there. */
    readonly place?: Place;
  };
  readonly next: NextStep;
  /** The other things that can be done, most sensible first. */
  readonly others: readonly NextStep[];
}

/** One of the meanings that a column can be given. */
export interface FieldChoice {
  /** Field as in mappings; `-` is "leave it alone". */
  readonly field: string;
  readonly label: string;
}

/** One column, how we read it, and how it looks. */
export interface ColumnView {
  /** Letters, such as `C`. */
  readonly column: string;
  /** The header by which mappings speak of it: of duplicates the second is `Naam (2)`. */
  readonly name: string;
  /** The field we read it as; absent when we leave it alone. */
  readonly field?: string;
  readonly label?: string;
  readonly confidence: Confidence;
  /** True when a person confirmed it. */
  readonly isConfirmed: boolean;
  /** Why it is never read; then there are no samples either. */
  readonly refused?: string;
  /** At most three different values as they stand there; none of a refused column. */
  readonly samples: readonly string[];
  /** Part of a ranking that is asked about as a whole. */
  readonly ranking?: true;
  readonly place: Place;
}

/** Columns that together are a ranking, and which number is the first choice. */
export interface RankingView {
  readonly columns: readonly string[];
  /** `known` where sheet, headers or cells say it; else what the setting `ranking.first` says. */
  readonly first: "known" | "ask" | "lowest" | "highest";
}

/** One sheet of the coordinator. */
export interface SheetView {
  readonly name: string;
  readonly role: SheetRole;
  readonly roleLabel: string;
  /** Number of rows with data; 0 where no header was found. */
  readonly rows: number;
  /** Columns as they stand; none on sheets that we leave alone. */
  readonly columns: readonly ColumnView[];
  readonly ranking?: RankingView;
  /** What became of the answers of a survey. */
  readonly note?: string;
  /** What columns of this sheet can be; `-` first. */
  readonly choices: readonly FieldChoice[];
  readonly place: Place;
}

/** My sheets: does it understand them? */
export interface SheetsView {
  readonly sheets: readonly SheetView[];
  /** What a sheet can be. */
  readonly roles: readonly { readonly role: SheetRole; readonly label: string }[];
  readonly problems: readonly ProblemGroup[];
  /** Columns read by a guess that nobody confirmed. */
  readonly guesses: number;
  /** True when sheets of people have no codes, and a column with ours can be added. */
  readonly canAddCodes: boolean;
}

/** One rule or preference, to be shown as a sentence with its value in it. */
export interface SettingView {
  readonly key: SettingKey;
  /** What it means. */
  readonly meaning: string;
  /** As it stands in settings: `5`, `fair`, `true`. */
  readonly value: string;
  readonly standard: string;
  /** Words to choose from, with how people read them; days and periods of days; an address; or a number and its bounds. */
  readonly values:
    | { readonly kind: "periods" }
    | { readonly kind: "address" }
    | { readonly kind: "choice"; readonly choices: readonly { readonly value: string; readonly label: string }[] }
    | {
        readonly kind: "number";
        readonly min: number;
        readonly max: number;
        readonly whole: boolean;
        /** Set where `min` itself is too little. */
        readonly isAbove?: true;
        /** Set where 0 may be said too, and means that it is off. */
        readonly orOff?: true;
      };
  /** True for rules of the round, which stand on its screen; the rest stands on Settings. */
  readonly ofRound: boolean;
}

/** Settings of the workbook that are no rules of a round, and what is kept where. */
export interface SettingsView {
  readonly language: Language;
  readonly settings: readonly SettingView[];
  /** Postcodes of which nobody knows where they are; see `RoundView`. */
  readonly unplaced: number;
  /** True once the sheet stands with the counts that go to the national overview. */
  readonly sharesFigures: boolean;
  readonly privacy: PrivacyView;
  /** The sheets that are ours, in order. */
  readonly sheets: readonly Place[];
  readonly version: string;
}

/** One line of the log. */
export interface LogLine {
  readonly timeLabel: string;
  readonly job: string;
  readonly codes: string;
  readonly counts: string;
  readonly seed?: string;
  readonly version: string;
  readonly inputHash: string;
}

/** What was done with this workbook, newest first. */
export interface LogView {
  readonly lines: readonly LogLine[];
  readonly total: number;
  readonly place?: Place;
}

/** What each screen shows. */
export interface Views {
  readonly start: StartView;
  readonly sheets: SheetsView;
  readonly round: RoundView;
  readonly tasks: TasksView;
  readonly plan: PlanView;
  readonly "check-ins": CheckInsView;
  readonly results: ResultsView;
  readonly settings: SettingsView;
  readonly log: LogView;
}
