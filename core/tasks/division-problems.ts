import type { Problem } from "../records/problem.ts";
import { codeKey } from "../intake/codes.ts";
import { availabilityDesign } from "../sheets/availability.ts";
import { columnOf } from "../sheets/design.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { columnIndex, ownRows } from "../sheets/own-rows.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { isFinished, nameIn, type ChecklistLine } from "./checklist-lines.ts";
import type { MatchChecklist } from "./match-checklists.ts";
import type { Helpers } from "./members/helpers.ts";

/** Of each group the first list, so that what holds for a group is said once. */
function oncePerGroup(lists: readonly MatchChecklist[]): readonly MatchChecklist[] {
  return [...new Map([...lists].reverse().map((list) => [codeKey(list.match.group), list])).values()].reverse();
}

/** Open tasks that the group was asked to do and that nobody of it can do. */
export function withoutMember({ lines }: Pick<MatchChecklist, "lines">): readonly ChecklistLine[] {
  return lines.filter(({ unassigned }) => unassigned !== undefined && unassigned.reason !== "no-members");
}

/** Open tasks on which somebody leads whom we put there and who left the group: people typed who does it with them. */
function ledByLeavers(
  snapshot: Snapshot,
  { match, lines, division }: MatchChecklist,
  helpers: Helpers,
): readonly Problem[] {
  const design = matchTasksDesign(match.id);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined || division === undefined) return [];
  const members = new Set(helpers.of(match.group).map(({ id }) => id));
  const left = lines.filter((line) => {
    const lead = nameIn(line, "person");
    const isOurs = line.responsible === "group" && lead !== "" && lead === line.given.person;
    return isOurs && !isFinished(line) && !members.has(lead);
  });
  const ids = new Set(left.map(({ id }) => id));
  const column = columnIndex(sheet, columnOf(design, "person"));
  return ownRows(snapshot, design)
    .filter(({ key }) => ids.has(key))
    .map(({ row }): Problem => {
      const cell = column < 0 ? {} : { cell: cellAddress(row, column + 1) };
      return { level: "warning", sheet: sheet.name, row, ...cell, told: sentence("task-lead-left", {}) };
    });
}

/**
 * What people should look at where tasks are divided over members: groups of which nobody is known, groups of which nobody
 * said who is free by day (R43), tasks that somebody leads who left, and lists on which nobody of the group can do some of
 * the tasks.
 */
export function divisionProblems(
  snapshot: Snapshot,
  lists: readonly MatchChecklist[],
  helpers: Helpers,
): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, availabilityDesign.key)?.name;
  const place = sheet === undefined ? {} : { sheet };
  const unknown = new Set(helpers.unknownGroups.map(codeKey));
  return [
    ...helpers.problems,
    ...oncePerGroup(lists).flatMap(({ match: { group }, division }): Problem[] => {
      if (unknown.has(codeKey(group))) {
        return [{ level: "warning", ...place, told: sentence("group-members-unknown", { group }) }];
      }
      return division?.daytimeUnknown === true
        ? [{ level: "warning", ...place, told: sentence("group-daytime-unknown", { group }) }]
        : [];
    }),
    ...lists.flatMap((list) => ledByLeavers(snapshot, list, helpers)),
    ...lists.flatMap((list): Problem[] => {
      const count = withoutMember(list).length;
      const own =
        count === 0
          ? undefined
          : { level: "warning" as const, told: sentence("tasks-without-member", { match: list.match.id, count }) };
      return own === undefined ? [] : [{ ...own, sheet: list.sheet }];
    }),
  ];
}
