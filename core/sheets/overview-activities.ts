import { activityCounts, type ActivityCounts } from "../activities/activity-counts.ts";
import { sentence } from "../text/sentence.ts";
import { sheetWithKey } from "../workbook/snapshot.ts";
import { approvalsDesign } from "./approvals.ts";
import { contactRosterDesign } from "./contact-roster.ts";
import { shown, type SheetDesign } from "./design.ts";
import { eventsDesign } from "./events.ts";
import { introductionsDesign } from "./introductions.ts";
import { ownLine, type Line, type Sources } from "./overview-line.ts";
import { partnerSignalsDesign, themeColumn } from "./partner-signals.ts";
import { trainingsDesign } from "./trainings.ts";
import { workGoalsDesign } from "./work-goals.ts";

/** What the lines about people say: who is ready for a match. */
function peopleLines(sources: Sources, { training, approvals }: ActivityCounts): Line[] {
  return [
    ...ownLine(sources, trainingsDesign, {
      what: sentence("overview-training", {}),
      count: training.members,
      next: sentence("overview-training-next", training),
    }),
    ...ownLine(sources, approvalsDesign, {
      what: sentence("overview-approvals", {}),
      count: approvals.groups,
      next: sentence("overview-approvals-next", approvals),
    }),
  ];
}

/** What happens around the matches. */
function eventLines(sources: Sources, { events, introductions }: ActivityCounts): Line[] {
  return [
    ...ownLine(sources, eventsDesign, {
      what: sentence("overview-events", {}),
      count: events.count,
      next: sentence("overview-events-next", events),
    }),
    ...ownLine(sources, introductionsDesign, {
      what: sentence("overview-introductions", {}),
      count: introductions.byGroup + introductions.byHousehold,
      next: sentence("overview-introductions-next", introductions),
    }),
  ];
}

/** What is to be done with others. */
function workLines(sources: Sources, { workGoals, partnerSignals, rosters }: ActivityCounts): Line[] {
  const themes = partnerSignals.byTheme.map(({ theme, open }) => ({
    theme: shown(themeColumn, theme, sources.language),
    open,
  }));
  return [
    ...ownLine(sources, workGoalsDesign, {
      what: sentence("overview-work-goals", {}),
      count: workGoals.open,
      next: sentence("overview-work-goals-next", workGoals),
    }),
    ...ownLine(sources, partnerSignalsDesign, {
      what: sentence("overview-partner-signals", {}),
      count: partnerSignals.open,
      next: sentence("overview-partner-signals-next", { themes }),
    }),
    ...ownLine(sources, contactRosterDesign, {
      what: sentence("overview-rosters", {}),
      count: rosters.current,
      next: sentence("overview-rosters-next", rosters),
    }),
  ];
}

const ours: readonly SheetDesign[] = [
  trainingsDesign,
  approvalsDesign,
  eventsDesign,
  introductionsDesign,
  workGoalsDesign,
  partnerSignalsDesign,
  contactRosterDesign,
];

/** The lines about the sheets around the matches; none before there is one. */
export function activityLines(sources: Sources): Line[] {
  if (ours.every(({ key }) => sheetWithKey(sources.snapshot, key) === undefined)) return [];
  const counts = activityCounts(sources);
  return [...peopleLines(sources, counts), ...eventLines(sources, counts), ...workLines(sources, counts)];
}
