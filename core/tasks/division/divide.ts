import { isDaytimeUnknown, whyNobody } from "./allowed.ts";
import { backupsFor, type Leads } from "./backups.ts";
import type { Assigned, Division, DivisionInput, DivisionTask, Unassigned } from "./division.ts";
import { Filled } from "./filled.ts";
import { firstDivision, openPlaces } from "./greedy.ts";
import { LocalSearch } from "./local-search.ts";
import { modelOf, type Model } from "./model.ts";
import { polish } from "./polish.ts";
import { randomFrom, shuffled } from "./random.ts";

/** The id of whoever stands in a place; of a locked person who is not of the group, what was typed. */
function idAt(model: Model, filled: Filled, place: number): string | undefined {
  const found = model.places[place];
  const member = model.members[filled.memberAt[place] ?? -1];
  if (member !== undefined || found?.stays === undefined) return member?.id;
  const standing = model.input.standing.get(model.tasks[found.task]?.id ?? "");
  return found.isLead ? standing?.lead : standing?.second;
}

/** Lead and second of every task that has a lead. */
function leadsOf(model: Model, filled: Filled): Leads {
  const leads = new Map<number, Pick<Assigned, "lead" | "second">>();
  model.places.forEach(({ task, isLead, partner }, place) => {
    const lead = isLead ? idAt(model, filled, place) : undefined;
    const second = partner < 0 ? undefined : idAt(model, filled, partner);
    if (lead !== undefined) leads.set(task, { lead, ...(second === undefined ? {} : { second }) });
  });
  return leads;
}

/** Everybody by task, those that nobody does included. */
function assignedIn(model: Model, leads: Leads, order: readonly number[]): ReadonlyMap<string, Assigned | Unassigned> {
  const backups = backupsFor(model, leads, order);
  const onTask = (task: DivisionTask, index: number): Assigned | Unassigned => {
    const [found, backup] = [leads.get(index), backups.get(index)];
    if (found === undefined) return whyNobody(task, model.members);
    return { ...found, ...(backup === undefined ? {} : { backup }) };
  };
  return new Map(model.tasks.map((task, index) => [task.id, onTask(task, index)]));
}

/**
 * Divides the tasks of one match over the members of its group (R43): conditions that must hold are never broken, what
 * is locked never moves, and as few tasks as can be are left without a lead. Of all such divisions it looks for one of
 * low cost; the same input gives the same division, in whatever order members and tasks stand.
 */
export function divide(input: DivisionInput): Division {
  const model = modelOf(input);
  const random = randomFrom(input.seed);
  const order = shuffled([...model.members.keys()], random);
  const [filled, open] = [new Filled(model), openPlaces(model)];
  firstDivision(filled, open, order);
  new LocalSearch(model, filled, open, random).run();
  polish(filled, open);
  return {
    assigned: assignedIn(model, leadsOf(model, filled), order),
    hours: new Map(model.members.map(({ id }, member) => [id, filled.hours[member] ?? 0])),
    cost: filled.cost(),
    daytimeUnknown: isDaytimeUnknown(model.members),
  };
}
