import type { Place, ProblemGroup, SettingView } from "../views.ts";

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
