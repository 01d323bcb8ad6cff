import { readableDate } from "../../dates/readable-date.ts";
import { sentence, type Sentence } from "../../text/sentence.ts";
import { partiesOfMatch } from "../../tasks/roles/input.ts";
import { leadOf, told } from "../book.ts";
import { labelsIn, membersIn } from "../people.ts";
import type { SharedSheet } from "../shared-file.ts";
import { sharedSheet, type SharedDesign, type SharedLine } from "../sheet.ts";
import { isNear, isOpen, isThisWeek, type SharedTask } from "../task-lines.ts";
import { columns } from "../task-states.ts";
import type { GroupBook } from "./context.ts";

const design: SharedDesign = {
  key: "this_week",
  name: { nl: "Deze week", en: "This week" },
  columns: [
    { ...columns.title, title: { nl: "Wat", en: "What" }, width: 50 },
    columns.due,
    { key: "whom", title: { nl: "Met wie", en: "With whom" }, width: 26, wrap: true },
    columns.state,
  ],
  print: { orientation: "portrait" },
  frozenColumns: 0,
  onePage: true,
};

/** Lines of one part at most: more would make the page too small to read. What is left out is counted. */
const mostLines = 8;

/** Parties at most under whom to call. */
const mostParties = 8;

function said(group: GroupBook, line: Sentence): SharedLine {
  return { cells: { title: told(group.book, line) } };
}

/** Who is in it besides the one whose line it is: the other members of the group, or the party that sees to it. */
function whomOf(task: SharedTask, group: GroupBook, self: string): string {
  const { members, book, parties } = group;
  const own = [task.person, task.companion].flatMap((cell) => membersIn(cell, members));
  const others = [...new Set(own)].map((place) => members[place]?.label ?? "").filter((label) => label !== self);
  const party = task.responsible === "group" ? [] : [parties.name(task.responsible, book.source.language)];
  return [...party, ...others].join(", ");
}

function taskLine(task: SharedTask, whom: string): SharedLine {
  return { cells: { title: task.ownTitle, due: task.due, whom, state: task.state } };
}

/** The first tasks of a part, and how many more there are. */
function cut(tasks: readonly SharedTask[], group: GroupBook, whom: (task: SharedTask) => string): SharedLine[] {
  const lines = tasks.slice(0, mostLines).map((task) => taskLine(task, whom(task)));
  const count = tasks.length - lines.length;
  return count === 0 ? lines : [...lines, said(group, sentence("share-more-tasks", { count }))];
}

function headed(heading: string, lines: readonly SharedLine[]): readonly SharedLine[] {
  return lines.length === 0 ? [] : [{ heading }, ...lines];
}

/** What is a member's this week and the next; where nothing is, what comes after that. */
function memberPart(place: number, group: GroupBook): readonly SharedLine[] {
  const { tasks, members } = group;
  const label = members[place]?.label ?? "";
  const theirs = tasks.filter(
    (task) => isOpen(task) && [task.person, task.companion].some((cell) => membersIn(cell, members).includes(place)),
  );
  const now = theirs.filter(isNear);
  if (now.length > 0)
    return headed(
      label,
      cut(now, group, (task) => whomOf(task, group, label)),
    );
  const [next] = theirs;
  const rest = next === undefined ? [] : [taskLine(next, whomOf(next, group, label))];
  return [{ heading: label }, said(group, sentence("share-nothing-soon", { more: rest.length })), ...rest];
}

/** What nobody of the group does, although it is the group's; and what the newcomer and other parties see to. */
function otherParts(group: GroupBook): readonly SharedLine[] {
  const { tasks, members, book, parties } = group;
  const { source } = book;
  const free = tasks.filter(
    (task) => isNear(task) && [task.person, task.companion].every((cell) => membersIn(cell, members).length === 0),
  );
  const nobody = free.filter(({ responsible }) => responsible === "group");
  const newcomer = free.filter(({ responsible }) => responsible === "newcomer");
  const others = free.filter((task) => isThisWeek(task) && !partiesOfMatch.has(task.responsible));
  return [
    ...headed(
      told(book, sentence("share-part-nobody", {})),
      cut(nobody, group, ({ person }) => labelsIn(person, members, source)),
    ),
    ...headed(
      told(book, sentence("share-part-newcomer", {})),
      cut(newcomer, group, () => ""),
    ),
    ...headed(
      told(book, sentence("share-part-others", {})),
      cut(others, group, ({ responsible }) => parties.name(responsible, source.language)),
    ),
  ];
}

/** Whom to call: the parties with work for this match, each with its one contact and when that can be reached (R32). */
function callPart(group: GroupBook): readonly SharedLine[] {
  const { tasks, parties, municipality, book } = group;
  const busy = [...new Set(tasks.filter(isOpen).map(({ responsible }) => responsible))];
  const lines = busy
    .filter((key) => key !== "" && !partiesOfMatch.has(key))
    .slice(0, mostParties)
    .map((key): SharedLine => {
      const party = parties.name(key, book.source.language);
      const contact = parties.contact(key, municipality);
      const backup = parties.backup(key, municipality);
      const title =
        contact === undefined
          ? sentence("share-call-nobody", { party })
          : sentence("share-call", { party, contact, ...(backup === undefined ? {} : { backup }) });
      return { cells: { title: told(book, title), whom: parties.reachable(key, municipality) ?? "" } };
    });
  return headed(told(book, sentence("share-part-call", {})), lines);
}

/** One page on what is whose this week: the first thing that a group looks at. */
export function thisWeek(group: GroupBook): SharedSheet {
  const { book, match, members } = group;
  const lines = [...members.flatMap((_, place) => memberPart(place, group)), ...otherParts(group), ...callPart(group)];
  const week = readableDate(book.source.options.today, book.source.language);
  return sharedSheet(
    design,
    lines,
    leadOf(book, sentence("share-this-week-title", { match: match.id, week })),
    book.source.language,
  );
}
