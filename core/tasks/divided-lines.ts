import { isCivilDate } from "../dates/civil-date.ts";
import { folded } from "../intake/words.ts";
import { isFixed } from "../sheets/match-tasks.ts";
import { textOf } from "../workbook/cell.ts";
import { dueIn, isFinished, isWithoutGroup, nameIn, saidOf, statusOf, type ChecklistLine } from "./checklist-lines.ts";
import { divide } from "./division/divide.ts";
import type {
  Assigned,
  Division,
  DivisionInput,
  DivisionMember,
  Domain,
  Standing,
  Unassigned,
} from "./division/division.ts";
import { memberMonths, type HoursTask, type Spread } from "./division/months.ts";
import { firstName, isTyped, namesApart, namesTogether, settled, settledContact } from "./line-names.ts";
import { domainChoices } from "./words.ts";

/** Heavy work that nobody does alone: looking for furniture, and moving. */
const forTwo: ReadonlySet<string> = new Set(["T66", "T67"]);

/** Hours of a task that people added without saying how many it takes. */
const usualEffort = 1;

/** What the division of one match depends on, besides its lines. */
export interface DividedBy {
  readonly members: readonly DivisionMember[];
  /** Languages of the household. */
  readonly languages: readonly string[];
  /** Name of the contact of a party; `""` for none. */
  contact(party: string): string;
  readonly scope: DivisionInput["scope"];
  readonly usualHours: number;
  /** 0 to below 1. */
  readonly reserve: number;
  readonly seed: string;
  /** The day that counts for a task without one. */
  readonly start: string;
}

/** Lines with who does them, and the division behind it; absent where no member is known. */
export interface DividedLines {
  readonly lines: readonly ChecklistLine[];
  readonly division?: Division;
  /** Hours of each member by month from the start of the match. */
  readonly months: ReadonlyMap<string, Spread>;
}

/** True where a member of the group leads the task, and stands under Who. */
function isLedByGroup({ responsible }: ChecklistLine): boolean {
  return responsible === "group";
}

/** True where the group sees to a task or helps with it, and the newcomer does not want otherwise. */
export function isForGroup(line: ChecklistLine): boolean {
  const helps = line.planned?.task.supporting.includes("group") === true;
  return (isLedByGroup(line) || helps) && !isWithoutGroup(line);
}

function domainOf(line: ChecklistLine): Domain {
  const said = line.planned?.task.domain ?? saidOf(line, "domain");
  return domainChoices.find(({ value }) => value === said)?.value ?? "administration";
}

function effortOf(line: ChecklistLine): number {
  if (line.planned !== undefined) return line.planned.task.effortHours;
  const hours = Number(textOf(line.own?.values["hours"]).replace(",", "."));
  return Number.isFinite(hours) && hours > 0 ? hours : usualEffort;
}

/** A line as the division needs it, and the hours of members. */
function divisionTask(line: ChecklistLine, start: string): HoursTask {
  const due = dueIn(line);
  const task = line.planned?.task;
  return {
    id: line.id,
    domain: domainOf(line),
    due: isCivilDate(due) ? due : start,
    daytime: task?.daytime ?? saidOf(line, "daytime") === "yes",
    effortHours: effortOf(line),
    languageNeed: task?.languageNeed ?? "none",
    ...(forTwo.has(line.id) ? { needsSecond: true } : {}),
    ...(task?.recurrence === undefined ? {} : { recurrence: task.recurrence }),
  };
}

/** The id of the member whom a text names; undefined for anybody else. */
type MemberFinder = (text: string) => string | undefined;

/** Finds members by their name, however it is written, or by their first name where no other member has that. */
function memberFinder(members: readonly DivisionMember[]): MemberFinder {
  const whole = new Map([...members].reverse().map(({ id }) => [folded(id), id]));
  const first = new Map<string, string | undefined>();
  for (const id of whole.values()) {
    const word = folded(firstName(id));
    first.set(word, first.has(word) ? undefined : id);
  }
  return (text) => whole.get(folded(text)) ?? first.get(folded(text));
}

/** The members that stand in a line, the one who leads first; where two sheets differ, those on the sheet of the match. */
function peopleOf(line: ChecklistLine, find: MemberFinder): readonly string[] {
  const companions = namesApart(nameIn(line, "companion"), (text) => find(text) !== undefined);
  const lead = nameIn(line, "person").trim();
  const people = isLedByGroup(line) ? (lead === "" ? [] : [lead, ...companions]) : companions;
  return people.map((name) => find(name) ?? name);
}

/** True where people typed one of the names, or said that they stay. */
function isHeld(line: ChecklistLine): boolean {
  const { person, companion, backup, given, own } = line;
  const isLeadTyped = isLedByGroup(line) && isTyped(person, given.person);
  const others = isTyped(companion, given.companion) || isTyped(backup, given.backup);
  return isLeadTyped || others || isFixed(own?.values);
}

/**
 * True where we put somebody in the lead who left the group since, and nobody typed who does it with them: nobody else
 * would do it, whatever is ticked.
 */
function isLedByLeaver(line: ChecklistLine, find: MemberFinder): boolean {
  const { companion, given } = line;
  const lead = nameIn(line, "person");
  const isOurs = lead !== "" && lead === given.person && !isTyped(companion, given.companion);
  return isOurs && isLedByGroup(line) && !isFinished(line) && find(lead) === undefined;
}

/** Who steps in; whom we put there ourselves no longer does once they left the group, also where people typed the lead. */
function backupOf({ backup, given }: ChecklistLine, find: MemberFinder): string {
  return find(backup) ?? (isTyped(backup, given.backup) ? backup : "");
}

function standingOf(line: ChecklistLine, find: MemberFinder): Standing | undefined {
  const [lead, second] = peopleOf(line, find);
  if (lead === undefined || isLedByLeaver(line, find)) return undefined;
  const backup = backupOf(line, find);
  return {
    lead,
    // Whoever people put at work on it steps in for nobody any more.
    ...([lead, second, ""].includes(backup) ? {} : { backup }),
    ...(second === undefined ? {} : { second }),
    isLocked: isHeld(line) || isFinished(line),
  };
}

function isAssigned(outcome: Assigned | Unassigned | undefined): outcome is Assigned {
  return outcome !== undefined && "lead" in outcome;
}

/** What we would fill in for a line, from the division and the contacts of the parties. */
function ours(
  line: ChecklistLine,
  outcome: Assigned | Unassigned | undefined,
  contact: string,
): { readonly person: string; readonly companion: string; readonly backup: string } {
  if (!isAssigned(outcome)) return { person: isLedByGroup(line) ? "" : contact, companion: "", backup: "" };
  const { lead, second, backup = "" } = outcome;
  if (isLedByGroup(line)) return { person: lead, companion: second ?? "", backup };
  return { person: contact, companion: namesTogether(lead, second), backup };
}

/** The line with who does it; what people typed stays, and of what is finished everything. */
function named(line: ChecklistLine, outcome: Assigned | Unassigned | undefined, contact: string): ChecklistLine {
  const responsible = line.planned === undefined ? "" : line.planned.task.responsible;
  const { given } = line;
  if (isFinished(line)) return { ...line, given: { ...given, responsible } };
  const mine = ours(line, outcome, contact);
  const settle = isLedByGroup(line) ? settled : settledContact;
  const person = settle(line.person, given.person, mine.person);
  const companion = settled(line.companion, given.companion, mine.companion);
  const backup = settled(line.backup, given.backup, mine.backup);
  const filledIn = { ...given, responsible, person: person.given, companion: companion.given, backup: backup.given };
  return {
    ...line,
    person: person.cell,
    companion: companion.cell,
    backup: backup.cell ?? line.backup,
    given: filledIn,
    ...(outcome === undefined || isAssigned(outcome) ? {} : { unassigned: outcome }),
  };
}

/** Lines that take part in the division: what the group is to do, and what its members did. */
function takesPart(line: ChecklistLine, find: MemberFinder): boolean {
  const status = statusOf(line);
  if (status === "not-applicable" || !isForGroup(line)) return false;
  return status !== "done" || peopleOf(line, find).length > 0;
}

/** Nobody is known who could do it. */
const noMembers: Unassigned = { reason: "no-members", ask: ["coordinator"] };

/**
 * The lines of one match with who does what: the contact of the responsible party, and of the group the members among whom
 * its tasks are divided. Whoever people named, or ticked to stay, stays.
 */
export function dividedLines(lines: readonly ChecklistLine[], by: DividedBy): DividedLines {
  const find = memberFinder(by.members);
  const parts = lines.filter((line) => takesPart(line, find));
  const contactOf = (line: ChecklistLine): string => (line.responsible === "" ? "" : by.contact(line.responsible));
  if (by.members.length === 0) {
    const without = new Set(parts.filter((line) => isLedByGroup(line) && peopleOf(line, find).length === 0));
    const outcome = (line: ChecklistLine): Unassigned | undefined => (without.has(line) ? noMembers : undefined);
    return { lines: lines.map((line) => named(line, outcome(line), contactOf(line))), months: new Map() };
  }
  const standing = parts.flatMap((line) => {
    const found = standingOf(line, find);
    return found === undefined ? [] : [[line.id, found] as const];
  });
  const tasks = parts.map((line) => divisionTask(line, by.start));
  const division = divide({
    members: by.members,
    tasks,
    languages: new Set(by.languages),
    standing: new Map(standing),
    scope: by.scope,
    usualHours: by.usualHours,
    reserve: by.reserve,
    seed: by.seed,
  });
  return {
    lines: lines.map((line) => named(line, division.assigned.get(line.id), contactOf(line))),
    division,
    months: memberMonths(division.assigned, tasks, by.start),
  };
}
