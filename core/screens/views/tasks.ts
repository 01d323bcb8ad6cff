import type { AmbassadorsView, Place, ProblemGroup } from "../views.ts";
import type { GateLight } from "./gate.ts";

/**
 * What the screen with tasks shows, as data: who does what, what is left lying, and how the work of a group is divided.
 * Names stand in fields of their own, so that a screen shows codes until somebody asks for names.
 */

/** One task of a match. */
export interface TaskView {
  readonly id: string;
  readonly title: string;
  /** `yyyy-MM-dd`, for order. */
  readonly due: string;
  readonly dueLabel: string;
  /** What people call the responsible party. */
  readonly responsible: string;
  /** Of the responsible party; of a task of the group the member who leads it. */
  readonly person?: string;
  /** Members of the group who go along or help, where another party or the newcomer is responsible. */
  readonly companion?: string;
  /** Who steps in. */
  readonly backup?: string;
  readonly status: "open" | "busy" | "done" | "not-applicable";
  readonly state: "overdue" | "soon" | "later" | "done";
  /** Not done, and due before the end of this week, whatever is overdue included. */
  readonly thisWeek?: true;
  /** True where nobody does it: a task of the newcomer is the newcomer's, and has somebody. */
  readonly hasNobody: boolean;
  /** The party that has to do something else first, in words; absent where it waits for nobody. */
  readonly waitsFor?: string;
  /** Why no member does it and whom to ask, as a sentence; absent where somebody does, or nobody of the group has to. */
  readonly unassigned?: string;
  /** The choice is the newcomer's, and still open: until then it counts as busy (R46). */
  readonly mustChoose?: true;
  /** Added by people: no task of the catalogue. */
  readonly isOwn?: true;
  /** Its row, at the cell to fill in; absent while the sheet is not there. */
  readonly place?: Place;
}

/** Hours of one member in one month. */
export interface MonthHours {
  /** `yyyy-MM`, readable. */
  readonly label: string;
  readonly hours: number;
  /** Hours that the member offered in that month; absent where nobody said. */
  readonly offered?: number;
}

/** One member of the group of a match, in the order of the group: hours, never a ranking. */
export interface MemberHours {
  /** `lid 1`: no name. */
  readonly label: string;
  /** For who asks for names. */
  readonly name?: string;
  /** Where availability is kept. */
  readonly place?: Place;
  /** Hours a week; absent where nobody said. */
  readonly offered?: number;
  /** The twelve months from the start of the match. */
  readonly months: readonly MonthHours[];
  /** Hours over those months. */
  readonly total: number;
}

/** The tasks of one match. */
export interface ChecklistView {
  readonly match: string;
  readonly group: string;
  readonly household: string;
  readonly done: number;
  readonly total: number;
  readonly overdue: number;
  readonly soon: number;
  readonly withoutOwner: number;
  /** Tasks that another party holds up. */
  readonly waiting: number;
  readonly gate: readonly GateLight[];
  readonly tasks: readonly TaskView[];
  readonly members: readonly MemberHours[];
  /** There are members, and tasks that may move. */
  readonly canDivideAgain: boolean;
  /** How far the settlement plan is (R34). */
  readonly planState: "none" | "incomplete" | "complete";
  readonly place?: Place;
}

/** A task of the catalogue that no party sees to (R30). */
export interface OrphanTask {
  readonly task: string;
  readonly title: string;
  readonly place?: Place;
}

/** A party that has tasks and no contact (R32). */
export interface SilentParty {
  readonly party: string;
  readonly place?: Place;
}

/** Appointments of two matches in one municipality that can be one (R43). */
export interface JointView {
  readonly title: string;
  /** Ids of the matches. */
  readonly matches: readonly string[];
  /** The day on which both could go, readable. */
  readonly dayLabel: string;
}

/** Something that can be chosen for a task that people add. */
export interface TaskChoice {
  /** As a request takes it. */
  readonly value: string;
  readonly label: string;
}

/** Tasks: who does what, and what is left lying? */
export interface TasksView {
  readonly checklists: readonly ChecklistView[];
  /** Confirmed matches whose list is not made yet, or would change if it were made now. */
  readonly toWrite: number;
  /** Matches that are not confirmed yet. */
  readonly unconfirmed: number;
  /** Confirmed matches without a first day: no list can be made of them. */
  readonly undated: number;
  readonly problems: readonly ProblemGroup[];
  readonly orphans: readonly OrphanTask[];
  readonly silentParties: readonly SilentParty[];
  readonly joint: readonly JointView[];
  /** Cultural ambassadors of the matches (R51). */
  readonly ambassadors: AmbassadorsView;
  /** What a task that people add can be about, and who can see to it. */
  readonly choices: { readonly parties: readonly TaskChoice[]; readonly domains: readonly TaskChoice[] };
  /** Matches with a settlement plan that is complete, of all that have a list. */
  readonly withPlan: { readonly complete: number; readonly total: number };
}
