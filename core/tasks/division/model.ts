import { compareText } from "../../matching/codes.ts";
import { hoursOffered, isDaytimeUnknown, mayDo, mostHours } from "./allowed.ts";
import type { DivisionInput, DivisionMember, DivisionTask, Domain } from "./division.ts";
import { hasSecond, shareOf, stayingOf, type Staying } from "./standing.ts";

/** One place to fill: the lead of a task, or the second of heavy work for two. */
export interface Place {
  /** Index of the task. */
  readonly task: number;
  /** Index of the domain. */
  readonly domain: number;
  readonly isLead: boolean;
  /** Hours that whoever stands here counts: of work for two each counts half. */
  readonly hours: number;
  /** Index of the other place of the same task; -1 where there is none. */
  readonly partner: number;
  /** By member: may they stand here, other work aside. */
  readonly allowed: readonly boolean[];
  /** By member: 1 where somebody of the group is skilled and this member, as lead, is not. */
  readonly misses: readonly number[];
  /** By member: 1 where they would lead with an interpreter, for lack of a language of the household. */
  readonly interpreter: readonly number[];
  /** Who stands here and stays, `nobody` for a person who is not of the group; undefined where it is to be filled. */
  readonly stays: number | undefined;
}

/** The input of a division by index, members and tasks sorted, so that their order in a sheet changes nothing. */
export interface Model {
  readonly input: DivisionInput;
  readonly members: readonly DivisionMember[];
  readonly tasks: readonly DivisionTask[];
  readonly domains: readonly Domain[];
  /** Of every task its lead, and behind it its second where it has one. */
  readonly places: readonly Place[];
  /** By member: hours a week offered. */
  readonly offered: readonly number[];
  /** By member: the most hours over the year. */
  readonly most: readonly number[];
}

/** A model without its places. */
type Bare = Pick<Model, "input" | "members" | "tasks" | "domains">;

function sortedById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => compareText(one.id, other.id));
}

/** What a place asks and counts by member. */
type ByMember = Pick<Place, "allowed" | "misses" | "interpreter">;

function byMember({ input, members }: Bare, task: DivisionTask, isLead: boolean): ByMember {
  const daytimeUnknown = isDaytimeUnknown(members);
  const isSkilled = members.some(({ skills }) => skills.has(task.domain));
  const asksInterpreter = task.languageNeed === "interpreter" || task.languageNeed === "basic-dutch-or-interpreter";
  const sharesLanguage = ({ languages }: DivisionMember): boolean =>
    languages !== undefined && [...languages].some((language) => input.languages.has(language));
  return {
    allowed: members.map((member) => mayDo(member, task, daytimeUnknown)),
    misses: members.map(({ skills }) => (isLead && isSkilled && !skills.has(task.domain) ? 1 : 0)),
    interpreter: members.map((member) => (isLead && asksInterpreter && !sharesLanguage(member) ? 1 : 0)),
  };
}

/** The places of one task, the first of which gets this index. */
function placesOf(bare: Bare, task: number, first: number, staying: readonly Staying[]): readonly Place[] {
  const found = bare.tasks[task];
  if (found === undefined) return [];
  const standing = bare.input.standing.get(found.id);
  const roles = hasSecond(found, standing) ? [true, false] : [true];
  return roles.map((isLead, role) => ({
    task,
    domain: bare.domains.indexOf(found.domain),
    isLead,
    hours: shareOf(found, standing),
    partner: roles.length === 1 ? -1 : first + 1 - role,
    ...byMember(bare, found, isLead),
    stays: staying.find((one) => one.task === task && one.isLead === isLead)?.member,
  }));
}

/** The model of an input. */
export function modelOf(input: DivisionInput): Model {
  const [members, tasks] = [sortedById(input.members), sortedById(input.tasks)];
  const domains = [...new Set(tasks.map(({ domain }) => domain))].sort(compareText);
  const bare = { input, members, tasks, domains };
  const staying = stayingOf(input, members, tasks);
  const places: Place[] = [];
  tasks.forEach((_, task) => places.push(...placesOf(bare, task, places.length, staying)));
  return {
    ...bare,
    places,
    offered: members.map((member) => hoursOffered(member, input)),
    most: members.map((member) => mostHours(member, input)),
  };
}
