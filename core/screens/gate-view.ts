import type { Reading } from "../intake/reading.ts";
import type { TaskStatus } from "../records/checklist.ts";
import { columnOf } from "../sheets/design.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { columnIndex, ownRows } from "../sheets/own-rows.ts";
import { gateOf, trainedMembers, type GateState } from "../tasks/gate.ts";
import { planState, type PlanState } from "../tasks/plan/plan-state.ts";
import { say, sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { placeOf } from "./problems.ts";
import type { GateLight, Place } from "./views.ts";

/** The checklist of a match, as far as the gate looks at it. */
export interface GateList {
  /** Id of the match. */
  readonly match: string;
  /** Code of the group. */
  readonly group: string;
  readonly tasks: readonly { readonly id: string; readonly status: TaskStatus }[];
}

/** The cell of the status of each task on the sheet of a match. */
function statusPlaces(snapshot: Snapshot, match: string): ReadonlyMap<string, Place> {
  const design = matchTasksDesign(match);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return new Map();
  const column = Math.max(columnIndex(sheet, columnOf(design, "status")), 0) + 1;
  const rows = [...ownRows(snapshot, design)].reverse();
  return new Map(rows.map(({ key, row }) => [key, { sheet: sheet.name, cell: cellAddress(row, column) }]));
}

function detailOf({ state, trained, plan }: GateState, language: Language): string | undefined {
  if (state === "not-applicable") return say(language, sentence("gate-not-here", {}));
  if (trained !== undefined) return say(language, sentence("gate-trained", trained));
  if (plan === undefined) return undefined;
  return say(language, sentence(plan === "none" ? "gate-plan-none" : "gate-plan-incomplete", {}));
}

function placeFor(
  { state, task, plan: lacks }: GateState,
  plan: PlanState,
  places: ReadonlyMap<string, Place>,
): Place | undefined {
  const [first] = lacks !== undefined && plan.state === "incomplete" ? plan.missing : [];
  if (first !== undefined) return placeOf(first.place);
  return state === "not-applicable" ? undefined : places.get(task);
}

/** The six lights before arrival, or before the start of a settled household, of one match, in words (R33). */
export function gateLights(
  { snapshot, reading }: { readonly snapshot: Snapshot; readonly reading: Reading },
  { match, group, tasks }: GateList,
  language: Language,
): readonly GateLight[] {
  const plan = planState(snapshot, match);
  const places = statusPlaces(snapshot, match);
  const listed = new Set(tasks.map(({ id }) => id));
  return gateOf({ tasks, plan: plan.state, trained: trainedMembers(reading, group) }).map((light): GateLight => {
    const { condition, task, state } = light;
    const detail = detailOf(light, language);
    const place = placeFor(light, plan, places);
    return {
      key: task,
      label: say(language, sentence("gate-condition", { condition })),
      state,
      ...(detail === undefined ? {} : { detail }),
      tasks: listed.has(task) ? [task] : [],
      ...(place === undefined ? {} : { place }),
    };
  });
}
