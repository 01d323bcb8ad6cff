import type { Confidence, SheetRole } from "../intake/reading.ts";
import type { SettingKey } from "../settings.ts";
import type { Language } from "../workbook/layout.ts";
import type { PlanView } from "./views/plan.ts";
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
export type * from "./views/plan.ts";
export type * from "./views/tasks.ts";

/** A screen, and what it answers. Results of evaluation come as a screen of their own. */
export type ScreenName = "start" | "sheets" | "round" | "tasks" | "plan" | "check-ins" | "settings" | "log";

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
    | "check-sheets"
    | "solve-problems"
    | "load-postcodes"
    | "make-round"
    | "collect-answers"
    | "set-first-days"
    | "make-checklists"
    | "plan-talks"
    | "hold-talks"
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
  /** Words to choose from, with how people read them; days and periods of days; or a number and its bounds. */
  readonly values:
    | { readonly kind: "periods" }
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

/** Somebody who takes no part in a round, and why. */
export interface AbsentView {
  readonly side: "group" | "household";
  readonly code: string;
  readonly reason: string;
  readonly place?: Place;
}

/** A pair that people fixed or ruled out. */
export interface ArrangementView {
  readonly kind: "pin" | "forbid";
  readonly group: string;
  readonly household: string;
  readonly reason?: string;
}

/** What one side of a proposal said. */
export interface AnswerView {
  readonly side: "group" | "household" | "municipality";
  readonly answer: "yes" | "no" | "open";
  /** Readable date. */
  readonly on?: string;
}

/** A match that stands on the sheet `Matches`. */
export interface MatchView {
  readonly id: string;
  readonly round?: number;
  readonly group: string;
  readonly household: string;
  readonly status: string;
  readonly statusLabel: string;
  readonly answers: readonly AnswerView[];
  /** A proposal to which somebody said no: the next round closes it. */
  readonly isRefused?: true;
  /** Readable date. */
  readonly startsOn?: string;
  readonly place?: Place;
}

/** A round that was made before. */
export interface RoundLine {
  readonly number: number;
  /** Readable date. */
  readonly date: string;
  readonly matches: number;
  readonly place: Place;
}

/** Round, before anything is drawn: who takes part, by which rules, and what stands. */
export interface RoundView {
  /** Why no round can be made; absent when one can. */
  readonly blocked?: string;
  readonly groups: readonly string[];
  readonly households: readonly string[];
  readonly absent: readonly AbsentView[];
  /** Postcodes of which nobody knows where they are: a table of postcodes mends it. 0 when none. */
  readonly unplaced: number;
  /** True while of half the people or more nobody knows where their postcode is: a round now would pair few of them. */
  readonly needsPlaces: boolean;
  readonly problems: readonly ProblemGroup[];
  readonly settings: readonly SettingView[];
  readonly arrangements: readonly ArrangementView[];
  readonly rounds: readonly RoundLine[];
  /** Everything on `Matches` that is not over, proposals first. */
  readonly matches: readonly MatchView[];
}

/** One side of a pair: what they asked and what they got, in a few words. */
export interface SideView {
  readonly code: string;
  /** Such as `kreeg 1e keus: gezin met kinderen`. */
  readonly got: string;
  readonly place?: Place;
}

/** A pair as proposed. */
export interface PairView {
  readonly id: string;
  readonly group: SideView;
  readonly household: SideView;
  /** `4,2 km`, `4,2 km ± 0,6`; absent when unknown. */
  readonly distance?: string;
  /** Why this pair, the weightiest first. */
  readonly reasons: readonly string[];
  /** What to look at before saying yes. */
  readonly doubts: readonly string[];
  readonly isPinned: boolean;
}

/** Somebody who waits. */
export interface WaitingView {
  readonly side: "group" | "household";
  readonly code: string;
  readonly reason: string;
  /** What would help, each a sentence. */
  readonly helps: readonly string[];
  /** Who came nearest, each with the rules that stood in the way. */
  readonly nearest?: readonly string[];
  readonly place?: Place;
}

/** A dot on the map. */
export interface MapPoint {
  readonly code: string;
  readonly side: "group" | "household";
  readonly lat: number;
  readonly lon: number;
  /** How far off it may be, in kilometres. */
  readonly precisionKm: number;
  readonly state: "matched" | "waiting" | "control";
  /** The pair it belongs to. */
  readonly pair?: string;
}

/** What a limit of so many kilometres would give. */
export interface DistanceOption {
  readonly km: number;
  readonly matches: number;
  /** True for the limit in force. */
  readonly isNow: boolean;
}

/** A round as it would be: everything the proposal screen shows. */
export interface ProposalView {
  /** Absent when nothing new was drawn. */
  readonly number?: number;
  readonly seed?: string;
  readonly pairs: readonly PairView[];
  readonly waiting: readonly WaitingView[];
  readonly control: readonly { readonly group: string; readonly household: string }[];
  readonly points: readonly MapPoint[];
  readonly distances: readonly DistanceOption[];
  /** How wishes were met: `1e keus` with its number, in order, last those without a wish; both sides counted, only what occurs. */
  readonly profile: readonly { readonly label: string; readonly count: number }[];
  /** That nobody can do better by these rules, in plain words; absent when that was not proven. */
  readonly proof?: string;
}

/** One planned talk. */
export interface TalkView {
  readonly match: string;
  readonly side: "group" | "household";
  readonly sideLabel: string;
  readonly number: number;
  readonly planned: string;
  readonly plannedLabel: string;
  readonly contactPerson?: string;
  readonly state: "overdue" | "this-week" | "later" | "held";
  readonly place?: Place;
}

/** A signal, with the rows it comes from. */
export interface SignalView {
  readonly match: string;
  readonly code: string;
  readonly level: "amber" | "red";
  readonly text: string;
  readonly sinceLabel: string;
  /** The day by which somebody has to act, readable. */
  readonly actByLabel?: string;
  readonly places: readonly Place[];
}

/** Reminders of this week. */
export interface RemindersView {
  /** Mails that would be sent if reminders went out today. */
  readonly messages: number;
  /** Matches that those are about. */
  readonly matches: number;
  /** Mails of this week that were refused; tried again on a later day, or once an address is corrected. */
  readonly failed: number;
  /** Mails of this week of which nobody can tell whether they went; they never go again by themselves. */
  readonly uncertain: number;
  /** The sheet that they stand on, where it is there. */
  readonly place?: Place;
}

/** Talks: whom should I call? */
export interface CheckInsView {
  /** Of the talks on the sheet: overdue and of this week, and the next few of every match. */
  readonly talks: readonly TalkView[];
  readonly signals: readonly SignalView[];
  readonly held: number;
  /** Talks on the sheet that were not called off; 0 as long as none are planned. */
  readonly total: number;
  /** Matches whose talks are not planned yet, or would change if they were planned now. */
  readonly toWrite: number;
  readonly unconfirmed: number;
  /** Confirmed matches without a first day: nothing can be planned for them. */
  readonly undated: number;
  readonly reminders: RemindersView;
  readonly problems: readonly ProblemGroup[];
}

/** Settings of the workbook that are no rules of a round, and what is kept where. */
export interface SettingsView {
  readonly language: Language;
  readonly settings: readonly SettingView[];
  /** Postcodes of which nobody knows where they are; see `RoundView`. */
  readonly unplaced: number;
  /** True once the sheet stands with the counts that go to the national overview. */
  readonly sharesFigures: boolean;
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
  readonly settings: SettingsView;
  readonly log: LogView;
}
