import { codeKey } from "../intake/codes.ts";
import type { Reading } from "../intake/reading.ts";
import type { TaskStatus } from "../records/checklist.ts";
import type { Group } from "../records/group.ts";
import type { PlanState } from "./plan/plan-state.ts";

/** The six conditions of the gate, and the task of the catalogue behind each (R33). */
export const gateConditions = [
  { condition: "training", task: "T04" },
  { condition: "introduction", task: "T05" },
  { condition: "roles", task: "T06" },
  { condition: "plan", task: "T08" },
  { condition: "briefing", task: "T09" },
  { condition: "informed", task: "T10" },
] as const;

/** How many members of a group followed the start training, of all who should (R26). */
export interface Trained {
  readonly count: number;
  readonly of: number;
}

/** What the gate of one match follows from. */
export interface GateSource {
  /** The tasks on its checklist; a task that is not there does not apply. */
  readonly tasks: readonly { readonly id: string; readonly status: TaskStatus }[];
  readonly plan: PlanState["state"];
  /** Undefined where the workbook does not keep who followed the training. */
  readonly trained: Trained | undefined;
}

/** One condition of the gate of one match. */
export interface GateState {
  readonly condition: (typeof gateConditions)[number]["condition"];
  readonly task: (typeof gateConditions)[number]["task"];
  readonly state: "done" | "open" | "not-applicable";
  /** Present where somebody still has to follow the training. */
  readonly trained?: Trained;
  /** Present where the plan itself is what is missing. */
  readonly plan?: "none" | "incomplete";
}

/** True for a workbook that keeps of members whether they followed the training: a blank then means that they did not. */
function keepsTraining({ groups }: Pick<Reading, "groups">): boolean {
  return groups.some(({ record: { members = [] } }) =>
    members.some(({ approval }) => approval?.training !== undefined),
  );
}

function trainedIn({ members = [], size, approval, noted }: Group, isKept: boolean): Trained | undefined {
  if (noted?.training !== undefined) return noted.training;
  const of = members.length > 0 ? members.length : (size ?? 0);
  if (approval?.training === true || of === 0) return undefined;
  if (approval?.training === false && !isKept) return { count: 0, of };
  return isKept && members.length > 0
    ? { count: members.filter((one) => one.approval?.training?.seen === true).length, of }
    : undefined;
}

/**
 * How many members of a group followed the start training, by the coordinator's lists and the sheet `Training` (R26);
 * undefined where nobody keeps that of them.
 */
export function trainedMembers(reading: Pick<Reading, "groups">, group: string): Trained | undefined {
  const found = reading.groups.find(({ record }) => codeKey(record.code) === codeKey(group));
  return found === undefined ? undefined : trainedIn(found.record, keepsTraining(reading));
}

function stateOf(statuses: ReadonlyMap<string, TaskStatus>, task: string): GateState["state"] {
  const status = statuses.get(task);
  if (status === undefined || status === "not-applicable") return "not-applicable";
  return status === "done" ? "done" : "open";
}

/**
 * The six lights of a match. A condition is met once its task is done; for the training every member must have followed
 * it where that is kept (R26), and for the plan the plan itself must be complete (R34).
 */
export function gateOf({ tasks, plan, trained }: GateSource): readonly GateState[] {
  const statuses = new Map(tasks.map(({ id, status }) => [id, status]));
  return gateConditions.map(({ condition, task }): GateState => {
    const state = stateOf(statuses, task);
    if (state === "not-applicable") return { condition, task, state };
    if (condition === "training" && trained !== undefined && trained.count < trained.of)
      return { condition, task, state: "open", trained };
    if (condition === "plan" && plan !== "complete") return { condition, task, state: "open", plan };
    return { condition, task, state };
  });
}
