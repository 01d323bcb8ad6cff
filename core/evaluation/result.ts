import type { Item, Respondent, SampleFlow, StudyArm, Wave, WaveNote } from "./response.ts";

/** How many said it, of how many: with the 95% interval of Wilson, all in percent. */
export interface Share {
  readonly count: number;
  readonly n: number;
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** What one kind of respondent answered to one item at one moment. */
export interface ItemTable {
  readonly item: Item;
  readonly wave: Wave;
  readonly respondent: Respondent;
  /** Absent: all arms together. */
  readonly arm?: StudyArm;
  /** Usable answers. */
  readonly n: number;
  /** Questionnaires that asked it and give no usable answer. */
  readonly missing: number;
  /** Of an ordered scale from the lowest answer to the highest; of options in their order. Zeros are shown. */
  readonly counts: readonly number[];
  /** Of scales of five: 4 and 5. Of `yes-no`: yes. */
  readonly agree?: Share;
  /** Of ordered scales and numbers; between two answers where the middle falls there. */
  readonly median?: number;
  /** Options: how many chose each of them, of the n who answered. */
  readonly shares?: readonly (Share & { readonly option: string })[];
  /** Of `choices` and numbers: how many gave at least one, or more than nought, such as one introduction (R57). */
  readonly atLeastOne?: Share;
}

/** How the same respondents moved from one answer to another between two moments. */
export interface Transition {
  readonly item: Item;
  /** Of options: which of them the cells are about, not chosen first and chosen second. */
  readonly option?: string;
  readonly respondent: Respondent;
  /** Absent: all arms together. */
  readonly arm?: StudyArm;
  readonly from: Wave;
  readonly to: Wave;
  /** Those who answered at both moments. */
  readonly n: number;
  /** Those who answered at one of the two only, as far as their answers say whose they are. */
  readonly missing: number;
  /** `cells[from][to]`, both on the scale of the item, the lowest first. */
  readonly cells: readonly (readonly number[])[];
  readonly up: number;
  readonly same: number;
  readonly down: number;
}

/** Who agrees that the other lives too far away, or wants more time together, by how far that is (R18, R19). */
export interface DistanceBand {
  readonly item: Item;
  readonly wave: Wave;
  readonly respondent: Respondent;
  /**
   * Kilometres: more than `from`, up to and with `to`, as a round allows exactly its limit; without `to` there is no upper
   * end. Both are absent for those of whom nobody knows the distance.
   */
  readonly from?: number;
  readonly to?: number;
  /** Usable answers. */
  readonly n: number;
  /** Questionnaires that asked it and give no usable answer. */
  readonly missing: number;
  /** Who agrees, partly or fully. */
  readonly agree: number;
}

/** By which design two figures are compared (evaluation-and-privacy.md 5). */
export type Design =
  /** The two households of a block, one of which a coin gave a group. */
  | "pairs"
  /** Everybody treated against everybody in the control group, drawn again as the rounds drew. */
  | "arms"
  /** The same people at two moments, within one arm. */
  | "change";

/** The exact method of a comparison. */
export type Method =
  | "mcnemar"
  | "sign-flip"
  | "fisher"
  /** The coins of the rounds thrown again, within their blocks. */
  | "re-randomisation"
  /** Everybody's ranks drawn again, where no coin is known. */
  | "rank-permutation";

/** How large a difference is, whatever its unit; with an interval where there is one. */
export interface Effect {
  /**
   * `risk-difference` in percentage points. From -1 to 1: `cliffs-delta`, how much more often somebody of the treated stands
   * above somebody of the control group than below; `sign-share`, the share of pairs that went up less those that went down.
   */
  readonly kind: "risk-difference" | "cliffs-delta" | "sign-share";
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** One outcome compared. Members of a group count together, as the mean of their group. */
export interface Comparison {
  readonly item: Item;
  /** Of options: which of them, chosen or not. */
  readonly option?: string;
  readonly wave: Wave;
  /** Of `change`: the moment before. */
  readonly before?: Wave;
  readonly respondent: Respondent;
  /** Of `change`: whose, by what they belonged to at first. */
  readonly arm?: StudyArm;
  readonly design: Design;
  readonly method: Method;
  /** Chosen beforehand as a main outcome; all others are exploratory. */
  readonly isPrimary: boolean;
  /** Pairs, or units of the two sides: treated and control, or after and before. */
  readonly n: { readonly pairs: number } | { readonly treated: number; readonly control: number };
  /** Pairs or people of whom the other half gave no answer: they take no part. */
  readonly incomplete?: number;
  /** Households of the control group that had a group by the time they answered: they stay where the draw put them (R5). */
  readonly crossed?: number;
  /** What each side says: percent of yes, or a median; of `change` after and before. */
  readonly treated?: number;
  readonly control?: number;
  /** Of pairs: in how many the first side says more, as much, or less. */
  readonly moved?: { readonly higher: number; readonly same: number; readonly lower: number };
  readonly effect?: Effect;
  /** Two-sided. Absent where there is too little to compare: see `reason`. */
  readonly p?: number;
  /** After Holm, over the outcomes of its family: the main ones, or the exploratory ones. */
  readonly adjusted?: number;
  /** True where p is of all possible draws; false where of many random ones. */
  readonly isExact?: boolean;
  /**
   * The smallest difference that so many would find four times out of five, in percentage points: between shares of yes,
   * or, of answers in pairs, between the share of pairs that goes up and the share that goes down.
   */
  readonly detectable?: number;
  /** Why nothing is said of a difference. */
  readonly reason?: "too-few" | "no-control" | "all-equal";
}

/** All that an evaluation comes to. */
export interface EvaluationResult {
  readonly flow: SampleFlow;
  readonly notes: readonly WaveNote[];
  readonly tables: readonly ItemTable[];
  readonly transitions: readonly Transition[];
  readonly distance: readonly DistanceBand[];
  readonly comparisons: readonly Comparison[];
  /** True where somebody in the control group answered after the draw what others answered too: else nothing is said of causes (R68). */
  readonly hasControl: boolean;
}
