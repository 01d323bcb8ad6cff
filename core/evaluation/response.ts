import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import type { Survey } from "../records/survey.ts";
import type { Words } from "../sheets/design.ts";

/** Who filled in a questionnaire: a group together, one of its members, a household, or a partner organisation (R23, R71). */
export type Respondent = Survey["respondent"];

/** The moment of a questionnaire (R62). */
export type Wave = Survey["wave"];

/** Moments in the order of time. */
export const waves: readonly Wave[] = ["intake", "mid", "end"];

/** Respondents in the order in which tables show them. */
export const respondents: readonly Respondent[] = ["household", "member", "group", "partner"];

/**
 * What somebody belonged to at first, whatever came later (R5): `treated` and `control` by a draw, `outside` a match that
 * nobody drew for, `none` nothing of these, or not to be told because the answers carry no code.
 */
export type StudyArm = NonNullable<Match["originalArm"]> | "none";

/**
 * How the answers to an item are told.
 * `agree`: fully disagree 1 to fully agree 5; `satisfied`: very dissatisfied 1 to very satisfied 5 (R63).
 * `yes-no`: no 0, yes 1. `choice`: one of the options; `choices`: any of them, at most `most` (R65).
 * `level`: the place among `levels`, from no knowledge at all to C2 (R64). `number`: as it is, such as hours.
 */
export type Scale = "agree" | "satisfied" | "yes-no" | "choice" | "choices" | "level" | "number";

/** Levels of a language in their order: no knowledge, some below A1, then the European framework (R64). */
export const levels = ["none", "A0", "A1", "A2", "B1", "B2", "C1", "C2"] as const;

/** One of the options of an item. */
export interface ItemOption {
  /** Stable name; of a coordinator's own item the words as they stand there. */
  readonly key: string;
  readonly words: Words;
}

/** What an item is about; tables stand in this order. */
export const themes = ["contact", "group", "language", "work", "network", "ambassador", "satisfaction", "closing", "background"] as const; // prettier-ignore

/** What an item is about. */
export type Theme = (typeof themes)[number];

/** One question, however the questionnaires of a workbook put it. */
export interface Item {
  /** Stable name, such as `trust`; of a coordinator's own item derived from its words. */
  readonly key: string;
  readonly scale: Scale;
  /** Absent of a coordinator's own questions. */
  readonly theme?: Theme;
  /** Short, as in a table. */
  readonly words: Words;
  /** Of `choice` and `choices`. */
  readonly options?: readonly ItemOption[];
  /** Of `choices`: more than so many count as an answer that cannot be told (R65). */
  readonly most?: number;
  /** About the group or the match: people in the control group are never asked it (R62). */
  readonly ofMatch?: true;
  /** Answers to it are read the other way round when a change for the better is looked for: `lives too far away`. */
  readonly isWorseWhenHigher?: true;
  /** A question of the coordinator's own, which stands in no item bank. */
  readonly own?: true;
}

/** An answer: a number on the scale of its item, or the keys of the options that were chosen. */
export type Answer = number | readonly string[];

/** One filled-in questionnaire, joined to whom it is of. */
export interface Response {
  readonly wave: Wave;
  readonly respondent: Respondent;
  /** Code of the group or household as its list has it; absent where the answers do not say whose they are. */
  readonly code?: string;
  /** Tells members of one group apart and finds them back in another wave; a hash of what they are known by, never a name. */
  readonly person?: string;
  /** The match that was theirs at the moment of the answers: the last that had begun by then. */
  readonly match?: string;
  readonly arm: StudyArm;
  /** True where the match is not the first of the household or group (R58). */
  readonly isRematched: boolean;
  /** The pair of candidates that a coin decided between (R5); that of the household's own draw. */
  readonly block?: string;
  readonly round?: number;
  /** Between the two sides of the match, as the sheet of matches or of the round says (R18). */
  readonly km?: number;
  /** Day of the answers, where the sheet says it. */
  readonly on?: string;
  readonly sheet: string;
  readonly row: number;
  /** Per key of an item; what is absent was left blank, not asked, or could not be understood. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What one sheet asked of one kind of respondent at one moment. */
export interface AskedSheet {
  readonly sheet: string;
  readonly wave: Wave;
  readonly respondent: Respondent;
  /** Keys of the items that it has a column for. */
  readonly items: readonly string[];
}

/** The stages of the study, in counts of groups or households (R9, evaluation-and-privacy.md 5). */
export interface FlowSide {
  readonly registered: number;
  /** Withdrawn or ended before any match. */
  readonly dropped: number;
  /** With a match that was confirmed or went further. */
  readonly matched: number;
  /** Drawn for comparison; groups have none. */
  readonly control: number;
  /** Of the matched: those whose first match ended. */
  readonly ended: number;
  /** Of the ended: those with a later match. */
  readonly rematched: number;
}

/** How many were there to answer and how many did. `expected` is absent where nobody can tell, as of partners. */
export interface ResponseRate {
  readonly wave: Wave;
  readonly respondent: Respondent;
  /** Absent: all arms together. */
  readonly arm?: StudyArm;
  readonly expected?: number;
  /** Questionnaires that count. */
  readonly responded: number;
  /** Of members and groups: from how many groups. */
  readonly groups?: number;
}

/** From sign-up to answers. */
export interface SampleFlow {
  readonly groups: FlowSide;
  readonly households: FlowSide;
  readonly rates: readonly ResponseRate[];
}

/** What people wrote about a moment: what else went on then, such as a lockdown (R70). */
export interface WaveNote {
  readonly wave: Wave;
  readonly from?: string;
  readonly until?: string;
  readonly note: string;
}

/** Everything an evaluation is worked out from. */
export interface EvaluationData {
  /** Every item that at least one sheet asks: those of the bank in its order, then the coordinator's own. */
  readonly items: readonly Item[];
  readonly asked: readonly AskedSheet[];
  /** Those that count: doubles, tries and rows without an answer are left out and told. */
  readonly responses: readonly Response[];
  readonly flow: SampleFlow;
  readonly notes: readonly WaveNote[];
  /** Keys of the items that were chosen beforehand as the main outcomes. */
  readonly primary: readonly string[];
  readonly problems: readonly Problem[];
}

/** True where a respondent of this arm was asked the item: nobody in the control group is asked about a group (R62). */
export function isAskedOf(item: Pick<Item, "ofMatch">, arm: StudyArm): boolean {
  return item.ofMatch !== true || arm !== "control";
}
