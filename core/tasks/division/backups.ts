import { hoursOffered, isDaytimeUnknown, mayDo } from "./allowed.ts";
import type { Assigned, Domain } from "./division.ts";
import type { Model } from "./model.ts";

/** A task with a lead, and who steps in. */
interface Led {
  readonly task: number;
  readonly lead: string;
  readonly second?: string;
  backup?: string;
  /** Typed by people: it stays, whatever the rules say. */
  readonly isLocked: boolean;
}

/** Who leads each task, by index of the task. */
export type Leads = ReadonlyMap<number, Pick<Assigned, "lead" | "second">>;

/** Looks for people to step in, one domain after another. */
class BackupSearch {
  private readonly model: Model;
  private readonly order: readonly number[];
  private readonly daytimeUnknown: boolean;
  /** Hours that members may have to step in for. */
  private readonly hours = new Map<string, number>();

  constructor(model: Model, order: readonly number[]) {
    this.model = model;
    this.order = order;
    this.daytimeUnknown = isDaytimeUnknown(model.members);
  }

  /** Who stands as backup already, where that may stay. */
  led([task, { lead, second }]: readonly [number, Pick<Assigned, "lead" | "second">]): Led {
    const { input, tasks } = this.model;
    const standing = input.standing.get(tasks[task]?.id ?? "");
    const led = { task, lead, ...(second === undefined ? {} : { second }) };
    const backup = standing?.backup;
    if (backup === undefined) return { ...led, isLocked: false };
    if (standing?.isLocked === true) return { ...led, backup, isLocked: true };
    const stays = input.scope === "keep" && this.mayStepIn(led, backup);
    return { ...led, ...(stays ? { backup } : {}), isLocked: false };
  }

  /** Whoever steps in meets what a lead has to meet, and is not already at it. */
  private mayStepIn({ task, lead, second }: Pick<Led, "task" | "lead" | "second">, id: string): boolean {
    const [found, member] = [this.model.tasks[task], this.model.members.find((one) => one.id === id)];
    if (found === undefined || member === undefined || id === lead || id === second) return false;
    return hoursOffered(member, this.model.input) > 0 && mayDo(member, found, this.daytimeUnknown);
  }

  private hoursOf({ task }: Led): number {
    return this.model.tasks[task]?.effortHours ?? 0;
  }

  /** Fills one domain, and leaves it so that nobody there is both a lead and the only one who steps in. */
  fill(domain: Domain, tasks: readonly Led[]): void {
    for (const led of tasks) this.counts(led);
    for (let next = this.next(domain, tasks); next !== undefined; next = this.next(domain, tasks)) {
      for (const led of this.openFor(next, tasks)) this.give(led, next);
    }
    this.shareOnly(tasks);
  }

  private counts(led: Led): void {
    const { backup } = led;
    if (backup !== undefined) this.hours.set(backup, (this.hours.get(backup) ?? 0) + this.hoursOf(led));
  }

  private give(led: Led, backup: string): void {
    led.backup = backup;
    this.counts(led);
  }

  private openFor(id: string, tasks: readonly Led[]): readonly Led[] {
    return tasks.filter((led) => led.backup === undefined && this.mayStepIn(led, id));
  }

  /**
   * The member to give all open tasks of a domain that they may do: preferably no lead there, then who may do at least
   * half of them, is skilled, and has least to step in for elsewhere.
   */
  private next(domain: Domain, tasks: readonly Led[]): string | undefined {
    const missing = tasks.filter(({ backup }) => backup === undefined).length;
    const ranked = this.order.flatMap((index) => {
      const member = this.model.members[index];
      const open = member === undefined ? 0 : this.openFor(member.id, tasks).length;
      if (member === undefined || open === 0) return [];
      const leads = tasks.some(({ lead }) => lead === member.id) ? 1 : 0;
      const unskilled = member.skills.has(domain) ? 0 : 1;
      const few = open * 2 < missing ? 1 : 0;
      const busy = (this.hours.get(member.id) ?? 0) / hoursOffered(member, this.model.input);
      return [{ id: member.id, rank: [leads, few, unskilled, busy] }];
    });
    const compare = (one: readonly number[], other: readonly number[]): number =>
      one.map((part, at) => part - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
    return ranked.sort((one, other) => compare(one.rank, other.rank))[0]?.id;
  }

  /** Where one person is the only one who steps in and leads there too: one task to somebody else, or else to nobody. */
  private shareOnly(tasks: readonly Led[]): void {
    const only = onlyBackup(tasks);
    if (only === undefined || !tasks.some(({ lead }) => lead === only)) return;
    if (tasks.some(({ backup, isLocked }) => isLocked && backup !== undefined)) return;
    for (const led of tasks.filter(({ backup, isLocked }) => backup !== undefined && !isLocked)) {
      const other = this.order
        .map((index) => this.model.members[index]?.id)
        .find((id) => id !== undefined && id !== only && this.mayStepIn(led, id));
      if (other !== undefined) {
        led.backup = other;
        return;
      }
    }
    for (const led of tasks) if (!led.isLocked) delete led.backup;
  }
}

/** The one person who steps in for all tasks that have a backup; undefined where there are several, or none. */
function onlyBackup(tasks: readonly Led[]): string | undefined {
  const backups = new Set(tasks.flatMap(({ backup }) => (backup === undefined ? [] : [backup])));
  return backups.size === 1 ? [...backups][0] : undefined;
}

/**
 * Who steps in for each task that has a lead, by index of the task: never its lead or second, and in no domain one
 * person who leads there and is the only one who steps in. What stands stays, unless the rules say otherwise.
 */
export function backupsFor(model: Model, leads: Leads, order: readonly number[]): ReadonlyMap<number, string> {
  const search = new BackupSearch(model, order);
  const all = [...leads].map((entry) => search.led(entry));
  for (const domain of model.domains) {
    search.fill(
      domain,
      all.filter(({ task }) => model.tasks[task]?.domain === domain),
    );
  }
  return new Map(all.flatMap(({ task, backup }) => (backup === undefined ? [] : [[task, backup]])));
}
