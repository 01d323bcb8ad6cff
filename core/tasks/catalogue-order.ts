import { taskOf, type CatalogueTask } from "./catalogue.ts";

/** A task with what has to be done first as its row says. */
interface Asked {
  readonly task: CatalogueTask;
  /** People changed it: where it cannot hold, theirs gives way to ours. */
  readonly isOwn: boolean;
}

/** Something in a list of what comes first that cannot be held to. */
interface OrderFault {
  /** Id of the task. */
  readonly task: string;
  readonly fault: "unknown" | "circle";
}

/** What has to be done first, so that no task waits for itself. */
export interface SettledOrder {
  /** Ids of tasks of the workbook, by the task that waits for them. */
  readonly prerequisites: ReadonlyMap<string, readonly string[]>;
  /** At most one of each kind for a task. */
  readonly faults: readonly OrderFault[];
}

/** Whether a task waits for another, straight or by way of others. */
function waitsFor(order: ReadonlyMap<string, readonly string[]>, task: string, other: string): boolean {
  const seen = new Set<string>();
  const open = [task];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === other) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(order.get(next) ?? []));
  }
  return false;
}

/**
 * What has to be done first, from what the rows say: numbers in any case, those of tasks that are not there left out,
 * and those left out that would make a task wait for itself. Our own go before what people typed. A task of ours that
 * was deleted from the sheet counts as done, as does one that does not apply.
 */
export function settledPrerequisites(asked: readonly Asked[]): SettledOrder {
  const ids = new Map(asked.map(({ task }) => [task.id.toLowerCase(), task.id]));
  const order = new Map<string, string[]>(asked.map(({ task }) => [task.id, []]));
  const faults: OrderFault[] = [];
  const tell = (task: string, fault: OrderFault["fault"]): void => {
    if (!faults.some((one) => one.task === task && one.fault === fault)) faults.push({ task, fault });
  };
  const inTurn = [...asked.filter(({ isOwn }) => !isOwn), ...asked.filter(({ isOwn }) => isOwn)];
  for (const { task } of inTurn) {
    for (const number of task.prerequisites) {
      const first = ids.get(number.toLowerCase());
      if (first === undefined) {
        if (taskOf(number.toUpperCase()) === undefined) tell(task.id, "unknown");
      } else if (waitsFor(order, first, task.id)) tell(task.id, "circle");
      else order.get(task.id)?.push(first);
    }
  }
  return { prerequisites: order, faults };
}
