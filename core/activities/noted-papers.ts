import { seenIn } from "../intake/cells/choice.ts";
import { valueIn } from "../intake/outcome.ts";
import type { Found } from "../intake/reading.ts";
import type { Group } from "../records/group.ts";
import type { Problem } from "../records/problem.ts";
import { approvalsDesign, notedPapers, seenOnColumn, type NotedPaper } from "../sheets/approvals.ts";
import { ownCell } from "../sheets/own-cell.ts";
import type { OwnRow } from "../sheets/own-rows.ts";
import { trainingsDesign } from "../sheets/trainings.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { isBlank, type Scalar } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { PeopleSheet, type PersonRow } from "./people-rows.ts";
import { trainingOf } from "./training-state.ts";

/** Labels of members are found in either language: which one is asked for makes no difference to what is read. */
const anyLanguage = "nl";

function cellOf(own: OwnRow | undefined, column: string): Scalar {
  return own?.values[column] ?? null;
}

/** What people typed about a paper on `Goedkeuring`: a day without a word says that it was seen. */
function typedPaper(own: OwnRow | undefined, paper: NotedPaper): "seen" | "not-seen" | "unclear" | undefined {
  const word = cellOf(own, paper);
  const cell = isBlank(word) ? cellOf(own, seenOnColumn(paper)) : word;
  if (isBlank(cell)) return undefined;
  const found = valueIn(seenIn("day-first")(cell));
  return found === undefined ? "unclear" : found.seen ? "seen" : "not-seen";
}

/** Whether a paper of somebody was seen: by the coordinator's list where that says, or else by `Goedkeuring`. */
function isSeen({ member, own }: PersonRow, paper: NotedPaper): boolean {
  return member?.approval?.[paper]?.seen ?? typedPaper(own, paper) === "seen";
}

/**
 * Whether a paper was seen of every member of a group; undefined as long as nobody noted anything of it for this group,
 * and where a column about the whole group says it. Of a group without a list of members as many count as it has.
 */
function notedFor(group: Group, people: readonly PersonRow[], paper: NotedPaper): boolean | undefined {
  if (group.approval?.[paper] !== undefined) return undefined;
  if (people.every(({ own }) => typedPaper(own, paper) === undefined)) return undefined;
  const isKnown = group.members !== undefined || people.length >= (group.size ?? 0);
  return isKnown && people.every((person) => isSeen(person, paper));
}

/** How many members followed the start training; undefined as long as nobody noted anything of it for this group. */
function trainedOf(group: Group, people: readonly PersonRow[]): { count: number; of: number } | undefined {
  if (group.approval?.training !== undefined) return undefined;
  if (people.every(({ own }) => isBlank(cellOf(own, "start")))) return undefined;
  const count = people.filter((person) => trainingOf(group, person).is === "done").length;
  return { count, of: Math.max(people.length, group.members === undefined ? (group.size ?? 0) : 0) };
}

/** Only the parts that are known: an absent field is absent. */
function noted(group: Group, papers: readonly PersonRow[], trainings: readonly PersonRow[]): Group["noted"] {
  const [declaration, conductCertificate] = notedPapers.map((paper) => notedFor(group, papers, paper));
  const training = trainedOf(group, trainings);
  const found = {
    ...(declaration === undefined ? {} : { declaration }),
    ...(conductCertificate === undefined ? {} : { conductCertificate }),
    ...(training === undefined ? {} : { training }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** What is wrong with what people noted of a paper; nothing where it is clear and no other list says otherwise. */
function doubtAbout(group: Group, { member, own }: PersonRow, paper: NotedPaper): Sentence | undefined {
  const typed = typedPaper(own, paper);
  if (typed === undefined) return undefined;
  if (typed === "unclear") return sentence("paper-unclear", {});
  const listed = member?.approval?.[paper]?.seen ?? group.approval?.[paper];
  return listed === undefined || listed === (typed === "seen") ? undefined : sentence("paper-by-list", { paper });
}

function problemsOf(snapshot: Snapshot, group: Group, people: readonly PersonRow[]): readonly Problem[] {
  return people.flatMap((person) =>
    notedPapers.flatMap((paper): Problem[] => {
      const told = doubtAbout(group, person, paper);
      if (told === undefined || person.own === undefined) return [];
      const column = isBlank(cellOf(person.own, paper)) ? seenOnColumn(paper) : paper;
      return [{ level: "warning", ...ownCell(snapshot, approvalsDesign, { row: person.own.row, column }), told }];
    }),
  );
}

/** Groups with what our sheets say of them. */
export interface NotedGroups {
  readonly groups: readonly Found<Group>[];
  readonly problems: readonly Problem[];
}

/**
 * Groups with what stands on `Goedkeuring` and `Training` of the papers and the training of their members (R21, R26).
 * What the coordinator's own lists say goes before it. Of a group of which nobody noted anything nothing is asked.
 */
export function withNotedPapers(snapshot: Snapshot, groups: readonly Found<Group>[]): NotedGroups {
  const papers = new PeopleSheet(snapshot, approvalsDesign);
  const trainings = new PeopleSheet(snapshot, trainingsDesign);
  if (!papers.hasRows && !trainings.hasRows) return { groups, problems: [] };
  const problems: Problem[] = [];
  const found = groups.map((one) => {
    const group = one.record;
    const people = papers.of(group, anyLanguage);
    if (!one.blocked) problems.push(...problemsOf(snapshot, group, people));
    const said = noted(group, people, trainings.of(group, anyLanguage));
    return said === undefined ? one : { ...one, record: { ...group, noted: said } };
  });
  return { groups: found, problems };
}
