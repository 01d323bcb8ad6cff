import type { Place, ProblemGroup } from "../views.ts";
import type { GateLight } from "./gate.ts";

/** An answer that somebody gave or has not given yet. */
export type PlanAnswer = "yes" | "no" | "open";

/** Whether the household wants to be in touch with the group, as it said at one moment (R48). */
export interface PlanChoiceView {
  /** Nr of the row, as in the request `plan-entries`. */
  readonly row: string;
  /** When it is asked: before arrival, or after it. */
  readonly label: string;
  readonly outcome: "yes" | "no" | "later" | "open";
  /** The day on which it was asked, readable. */
  readonly on?: string;
  /** In which language it was asked, or what else was noted of that talk. */
  readonly spoken?: string;
  readonly place?: Place;
}

/** Something that only the newcomer can say and that decides which tasks there are. */
export interface PlanQuestionView {
  readonly row: string;
  readonly question: string;
  /** Which tasks hang on the answer; absent where none in use does any more. */
  readonly about?: string;
  readonly answer: PlanAnswer;
  readonly place?: Place;
}

/** One of the three open questions on being equals (R34, R47). */
export interface PlanPromptView {
  readonly row: string;
  readonly prompt: string;
  /** What was written down; absent while it is blank. */
  readonly text?: string;
  readonly place?: Place;
}

/** One goal, chosen with the newcomer (R54). */
export interface PlanGoalView {
  readonly row: string;
  /** The subject in words; a goal of people's own may have none. */
  readonly domain: string;
  /** Tasks of this subject that apply, to think of. */
  readonly hints: readonly string[];
  readonly goal?: string;
  readonly step?: string;
  readonly who?: string;
  readonly withWhom?: string;
  /** `yyyy-MM-dd`, for a field to change it. */
  readonly when?: string;
  /** The same, readable; what is no day stands as it was typed, and then without `when`. */
  readonly whenLabel?: string;
  readonly agreed: PlanAnswer;
  /** `open` while nobody said. */
  readonly progress: "not-started" | "busy" | "done" | "not-applicable" | "open";
  /** 1 first. */
  readonly priority?: number;
  readonly place?: Place;
}

/** The settlement plan of one match. */
export interface PlanOfMatchView {
  readonly match: string;
  readonly group: string;
  readonly household: string;
  readonly state: "none" | "incomplete" | "complete";
  /** The sheet of the plan; absent while it is not there. */
  readonly place?: Place;
  /** What has to be filled in before the plan is complete. */
  readonly missing: readonly { readonly text: string; readonly place?: Place }[];
  readonly questions: readonly PlanQuestionView[];
  readonly goals: readonly PlanGoalView[];
  readonly equality: readonly PlanPromptView[];
  readonly choice: readonly PlanChoiceView[];
  /** `before-arrival`, or `before-start` of a household that lives here already. */
  readonly gateName: "before-arrival" | "before-start";
  readonly gate: readonly GateLight[];
}

/** Settlement plan: what does the household want, and who helps with what? */
export interface PlanView {
  /** Every confirmed match, with its plan as it is or would be made now. */
  readonly plans: readonly PlanOfMatchView[];
  /** Plans that are complete. */
  readonly complete: number;
  /** Matches that should have a plan. */
  readonly total: number;
  /** Plans that are not made yet, or would change if they were made now. */
  readonly toWrite: number;
  /** Proposals that may still become a match. */
  readonly unconfirmed: number;
  /** That stopping has no effect on residence or benefits and needs no reason (R49); to be read out. */
  readonly stopping: string;
  readonly problems: readonly ProblemGroup[];
}
