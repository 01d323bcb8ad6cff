import { readableDate } from "../dates/readable-date.ts";
import type { Reading } from "../intake/reading.ts";
import { isConfirmed, isRefused, isRunning } from "../sheets/matches.ts";
import { plannedChecklists, type PlannedChecklists } from "../tasks/checklist-plan.ts";
import type { Parties } from "../tasks/parties.ts";
import { orphanTasks } from "../tasks/roles/orphan-tasks.ts";
import { partiesWithoutContact } from "../tasks/roles/silent-parties.ts";
import { domainChoices, partyChoices } from "../tasks/words.ts";
import type { Language } from "../workbook/layout.ts";
import type { Step } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { ambassadorsView } from "./ambassadors-view.ts";
import { checklistView } from "./checklist-view.ts";
import { jobOptions } from "./job-options.ts";
import type { OpenedWorkbook } from "./opened.ts";
import { groupedProblems, placeOf } from "./problems.ts";
import type { Moment } from "./request.ts";
import type { JointView, OrphanTask, SilentParty, TasksView } from "./views.ts";

/** Lists that would be made or change; 1 where only the sheets around them would, and 0 while there is no list to make. */
function toWrite(steps: readonly Step[], lists: number): number {
  const changed = steps.filter(({ title }) => title.code === "step-match-tasks").length;
  // The agenda follows the calendar: that it has moved on is no reason to make lists.
  const others = steps.filter(({ title }) => title.code !== "step-meeting" && title.code !== "step-hours");
  return changed > 0 || lists === 0 || others.length === 0 ? changed : 1;
}

/** How many proposals are under way that may still become a match. */
export function unconfirmedIn({ matches }: Pick<OpenedWorkbook, "matches">): number {
  return matches.filter((match) => isRunning(match) && !isConfirmed(match) && !isRefused(match)).length;
}

/**
 * What a task that people add can be about, and who can see to it: the parties that we know, and those of the workbook. The group
 * comes first, because a form begins with what stands first, and work that nobody saw coming is mostly the group's (R44).
 */
function choicesOf(parties: Parties, language: Language): TasksView["choices"] {
  const keys = new Set(["group", ...partyChoices.map(({ value }) => value), ...parties.all.map(({ key }) => key)]);
  return {
    parties: [...keys].map((value) => ({ value, label: parties.name(value, language) })),
    domains: domainChoices.map(({ value, words }) => ({ value, label: words[language] })),
  };
}

/** The tasks of the catalogue that no party sees to. */
function orphansIn({ programme }: PlannedChecklists, snapshot: Snapshot, language: Language): readonly OrphanTask[] {
  const { catalogue } = programme;
  return orphanTasks(snapshot, catalogue).map(({ task, place }) => {
    const there = placeOf(place);
    const title = catalogue.taskOf(task)?.title[language] ?? task;
    return { task, title, ...(there === undefined ? {} : { place: there }) };
  });
}

/** The parties that have tasks, and nobody to turn to. */
function silentIn(
  { programme }: PlannedChecklists,
  { snapshot, reading }: { readonly snapshot: Snapshot; readonly reading: Reading },
  language: Language,
): readonly SilentParty[] {
  const { catalogue, parties } = programme;
  return partiesWithoutContact(snapshot, { catalogue, parties, reading }).map(({ party, place }) => {
    const there = placeOf(place);
    return { party: parties.name(party, language), ...(there === undefined ? {} : { place: there }) };
  });
}

/** Appointments at which two households can be served at once, as far as they are still to come (R43). */
function jointIn({ joint, programme }: PlannedChecklists, { today, language }: Moment): readonly JointView[] {
  return joint
    .filter(({ day }) => day >= today)
    .map(({ task, matches, day }) => ({
      title: programme.catalogue.taskOf(task)?.title[language] ?? task,
      matches,
      dayLabel: readableDate(day, language),
    }));
}

/** What the screen with tasks shows: the list of every confirmed match, as it is or would be made now. */
export function tasksView(opened: OpenedWorkbook, moment: Moment): TasksView {
  const { snapshot, reading } = opened;
  const { language } = moment;
  const planned = plannedChecklists(snapshot, reading, jobOptions(moment));
  const { plan, lists, programme } = planned;
  const checklists = lists.map((list) => checklistView(list, planned, opened, moment));
  return {
    checklists,
    toWrite: toWrite(plan.steps, lists.length),
    unconfirmed: unconfirmedIn(opened),
    undated: opened.matches.filter(isConfirmed).length - lists.length,
    problems: groupedProblems(plan.findings, language),
    orphans: orphansIn(planned, snapshot, language),
    silentParties: silentIn(planned, opened, language),
    joint: jointIn(planned, moment),
    ambassadors: ambassadorsView(opened, moment),
    choices: choicesOf(programme.parties, language),
    withPlan: {
      complete: checklists.filter(({ planState }) => planState === "complete").length,
      total: checklists.length,
    },
  };
}
