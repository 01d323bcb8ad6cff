import type { Scale, Wave } from "../../evaluation/response.ts";
import type { Place, ProblemGroup } from "../views.ts";

/** A stage of the study, in counts. */
export interface FlowLine {
  readonly label: string;
  /** Absent where a stage is of households alone. */
  readonly groups?: number;
  readonly households: number;
}

/** How many were asked and how many answered. */
export interface RateLine {
  readonly wave: string;
  readonly who: string;
  /** Absent where nobody can tell, as of partners. */
  readonly expected?: number;
  readonly responded: number;
  /** Whole percents; absent where nobody can tell, and of so few that a percentage would say nothing. */
  readonly percent?: number;
  /** Of members: from how many groups. */
  readonly groups?: number;
}

/** How many of those who answered, in percents with the interval that goes with so few people. */
export interface ShareView {
  readonly count: number;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** What one kind of respondent answered to one question. */
export interface AnswersView {
  /** `Huishoudens`, `Huishoudens, controlegroep`. */
  readonly who: string;
  readonly n: number;
  readonly missing: number;
  /** In the order of the answers of the question. */
  readonly counts: readonly number[];
  /** So few answers that only counts are told: no percentages and no bar. */
  readonly isFew: boolean;
  /** Who agrees, is satisfied, or says yes; absent of few and of scales that have none. */
  readonly agree?: ShareView;
  /** Where the middle falls, in words or as a number; absent of few and of options. */
  readonly median?: string;
}

/** One question, respondents side by side. */
export interface ItemView {
  readonly key: string;
  readonly label: string;
  readonly scale: Scale;
  /** The answers in words, the lowest first; options in their order; none of numbers. */
  readonly answers: readonly string[];
  readonly lines: readonly AnswersView[];
  /** A question of the coordinator's own. */
  readonly isOwn?: true;
}

/** Questions that belong together. */
export interface ThemeView {
  readonly key: string;
  readonly label: string;
  readonly items: readonly ItemView[];
}

/** One moment of questionnaires. */
export interface WaveView {
  readonly wave: Wave;
  readonly label: string;
  /** What people wrote of what else went on then (R70). */
  readonly note?: string;
  readonly themes: readonly ThemeView[];
}

/** How the same people moved from one answer to another. */
export interface ChangeView {
  /** The question, and the option where it is about one. */
  readonly label: string;
  readonly who: string;
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly missing: number;
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** The answers that anybody gave, the lowest first. */
  readonly answers: readonly string[];
  /** About being chosen or not, or yes or no: there is no higher or lower. */
  readonly isChosen?: true;
  /** `cells[from][to]`, of those answers. */
  readonly cells: readonly (readonly number[])[];
}

/** How many agree, of those who live at one distance. */
export interface DistanceCell {
  readonly n: number;
  readonly missing: number;
  readonly agree: number;
}

/** Who finds the other too far, or wants more time, at one distance. */
export interface DistanceLine {
  /** `meer dan 1 tot en met 2 km`, `afstand onbekend`. */
  readonly label: string;
  /** In the order of `who`. */
  readonly cells: readonly DistanceCell[];
}

/** One question by distance, respondents side by side; distances at which nobody was asked are left out. */
export interface DistanceView {
  readonly label: string;
  readonly wave: string;
  readonly who: readonly string[];
  readonly lines: readonly DistanceLine[];
}

/** One outcome compared, in a sentence that says no more than it can. */
export interface ComparisonView {
  readonly label: string;
  readonly who: string;
  readonly wave: string;
  readonly text: string;
  readonly isPrimary: boolean;
}

/** Results: does it work? */
export interface ResultsView {
  /** Questionnaires that count; 0 as long as there are none, whatever lists of people say of the beginning. */
  readonly responses: number;
  readonly flow: readonly FlowLine[];
  readonly rates: readonly RateLine[];
  /** Moments at which somebody answered, the last first. */
  readonly waves: readonly WaveView[];
  readonly changes: readonly ChangeView[];
  readonly distance: readonly DistanceView[];
  readonly comparisons: readonly ComparisonView[];
  /** What these figures cannot say. */
  readonly limits: readonly string[];
  /** The sheet on which people write what else went on at each moment, where it is there. */
  readonly notesPlace?: Place;
  /** Our sheets of the evaluation, in order; none before it was made. */
  readonly sheets: readonly Place[];
  readonly problems: readonly ProblemGroup[];
}
