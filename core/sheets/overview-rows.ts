import { compareDates, isCivilDate } from "../dates/civil-date.ts";
import { readableDate } from "../dates/readable-date.ts";
import type { Found, Reading, SheetRole } from "../intake/reading.ts";
import { settingsOf } from "./settings.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { textOf, type Cell, type Formula } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { attentionDesign } from "./attention.ts";
import { checkInsDesign } from "./check-ins.ts";
import { isDue, talksOf } from "./talks.ts";
import { columnsDesign } from "./columns.ts";
import { countOf, countOfAll, sumOf, type CountCondition } from "./counting.ts";
import { figuresDesign } from "./figures.ts";
import { homesDesign, homesIn } from "./homes.ts";
import { logDesign } from "./log.ts";
import { matchTasksKey } from "./match-tasks.ts";
import { approvalColumn, approvingSides, isConfirmed, matchesDesign, matchesOf } from "./matches.ts";
import { overviewDesign } from "./overview.ts";
import { evaluationLines } from "./overview-evaluation.ts";
import { activityLines } from "./overview-activities.ts";
import { pipelineLines, vulnerabilityLines, waitingLines } from "./overview-lives.ts";
import { overviewRow, ownLine, type Line, type Sources } from "./overview-line.ts";
import { partyLines } from "./overview-parties.ts";
import { planLines } from "./overview-plans.ts";
import { privacyLines } from "./overview-privacy.ts";
import { yearLines } from "./overview-year.ts";
import { ownRows, type OwnRow } from "./own-rows.ts";
import { preselectionDesign } from "./preselection.ts";
import { remindersDesign } from "./reminders.ts";
import { isWaiting, lastRoundOf, roundDesign, roundWhyDesign, saysNo } from "./rounds.ts";
import { settingsDesign } from "./settings.ts";
import type { Wanted } from "./synced.ts";
import { tasksDesign } from "./tasks.ts";

const openTasks = ["open", "busy"];

function readTold(sheet: string | undefined, found: readonly Found<unknown>[]): Sentence {
  if (found.length === 0) return sentence(sheet === undefined ? "overview-none-read" : "overview-no-rows", {});
  const blocked = found.filter((one) => one.blocked).length;
  return blocked === 0 ? sentence("overview-all-read", {}) : sentence("overview-blocked", { count: blocked });
}

function peopleLine(sources: Sources, role: SheetRole, found: readonly Found<unknown>[]): Line {
  const sheet = sources.reading.sheets.find((one) => one.role === role)?.name;
  return {
    what: role === "groups" ? sentence("overview-groups", {}) : sentence("overview-households", {}),
    count: found.length,
    sheet,
    next: readTold(sheet, found),
  };
}

/** The homes and the pre-selection of phase 1 of resettlement (R12). */
function phaseOneLines(sources: Sources): Line[] {
  const homes = homesIn(sources.snapshot).homes.reduce((sum, { count }) => sum + count, 0);
  const preselected = ownRows(sources.snapshot, preselectionDesign);
  return [
    ...ownLine(sources, homesDesign, {
      what: sentence("overview-homes", {}),
      count: homes,
      next: sentence(homes === 0 ? "overview-homes-fill" : "overview-homes-next", {}),
    }),
    ...ownLine(sources, preselectionDesign, {
      what: sentence("overview-preselection", {}),
      count: preselected.filter(({ values }) => values["section"] === "group").length,
      next: sentence("overview-preselection-next", {}),
    }),
  ];
}

function roundLines(sources: Sources): Line[] {
  const round = lastRoundOf(sources.snapshot);
  if (round === undefined) return [];
  const why = roundWhyDesign(round);
  const pairs = ownRows(sources.snapshot, roundDesign(round)).length;
  return [
    ...ownLine(sources, roundDesign(round), {
      what: sentence("overview-round", { round }),
      count: pairs,
      next: sentence("overview-round-next", {}),
    }),
    ...ownLine(sources, why, {
      what: sentence("overview-waiting", { round }),
      count: ownRows(sources.snapshot, why).filter(({ values }) => isWaiting(values) && !saysNo(values)).length,
      next: sentence("overview-waiting-next", {}),
    }),
  ];
}

/** Matches that all three sides agreed to, and those that still wait for a yes, whatever their status says (R13). */
function agreedCounts({ snapshot }: Sources): { readonly waiting?: Cell; readonly agreed?: Cell } {
  const answered = (code: string, not?: true): readonly CountCondition[] =>
    approvingSides.map((side) => ({ column: approvalColumn(side, "answer"), code, ...(not ? { not } : {}) }));
  const withStatus = (code: string, answers: readonly CountCondition[] = []): Formula | undefined =>
    countOfAll(snapshot, matchesDesign, [{ column: "status", code }, ...answers]);
  const confirmed = withStatus("confirmed");
  const agreed = withStatus("confirmed", answered("yes"));
  // Nobody has to ask those again who said no.
  const all = sumOf([withStatus("proposed", answered("no", true)), confirmed]);
  if (confirmed === undefined) return {};
  if (agreed === undefined || all === undefined) return { agreed: confirmed };
  const waiting = { formula: `${all.formula}-(${agreed.formula})`, value: Number(all.value) - Number(agreed.value) };
  return { waiting, agreed };
}

function statusLines(sources: Sources): Line[] {
  const count = (statuses: readonly string[]): Cell | undefined =>
    countOf(sources.snapshot, matchesDesign, "status", statuses);
  const { waiting = count(["proposed"]), agreed = count(["confirmed"]) } = agreedCounts(sources);
  const confirmed = matchesOf(sources.snapshot).filter((match) => match.status === "confirmed" && isConfirmed(match));
  const allDated = confirmed.length > 0 && confirmed.every((match) => match.startsOn !== undefined);
  return [
    ...ownLine(sources, matchesDesign, {
      what: sentence("overview-proposed", {}),
      count: waiting,
      next: sentence("overview-proposed-next", {}),
    }),
    ...ownLine(sources, matchesDesign, {
      what: sentence("overview-confirmed", {}),
      count: agreed,
      next: sentence(allDated ? "overview-confirmed-dated" : "overview-confirmed-next", {}),
    }),
    ...ownLine(sources, matchesDesign, {
      what: sentence("overview-started", {}),
      count: count(["started", "paused"]),
      next: sentence("overview-started-next", {}),
    }),
  ];
}

/** The due date of a task; nothing where the cell holds no day. */
function dueOf(row: OwnRow): string | undefined {
  const day = textOf(row.values["due"]).slice(0, 10);
  return isCivilDate(day) ? day : undefined;
}

function overdue(tasks: readonly OwnRow[], today: string): number {
  return tasks.filter((row) => isOpenTask(row) && (dueOf(row) ?? today) < today).length;
}

function isOpenTask(row: OwnRow): boolean {
  return openTasks.includes(textOf(row.values["status"]));
}

function workLines(sources: Sources): Line[] {
  const { snapshot, today } = sources;
  const talks = talksOf(snapshot).filter(isDue);
  return [
    ...ownLine(sources, tasksDesign, {
      what: sentence("overview-tasks", {}),
      count: countOf(snapshot, tasksDesign, "status", openTasks),
      late: overdue(ownRows(snapshot, tasksDesign), today),
      next: sentence("overview-tasks-next", {}),
    }),
    ...ownLine(sources, checkInsDesign, {
      what: sentence("overview-check-ins", {}),
      count: talks.length,
      late: talks.filter(({ planned }) => planned !== undefined && planned < today).length,
      next: sentence("overview-check-ins-next", {}),
    }),
    ...ownLine(sources, remindersDesign, {
      what: sentence("overview-reminders", {}),
      count: countOf(snapshot, remindersDesign, "status", ["planned"]),
      next: sentence("overview-reminders-next", {}),
    }),
  ];
}

function upkeepLines(sources: Sources): Line[] {
  const attention = ownRows(sources.snapshot, attentionDesign);
  const hasErrors = attention.some((row) => row.values["level"] === "error");
  return ownLine(sources, attentionDesign, {
    what: sentence("overview-attention", {}),
    count: attention.length,
    next: sentence(hasErrors ? "overview-attention-errors" : "overview-attention-none", {}),
  });
}

function helperLines(sources: Sources): Line[] {
  return [
    ...ownLine(sources, columnsDesign, {
      what: sentence("overview-columns", {}),
      next: sentence("overview-columns-next", {}),
    }),
    ...ownLine(sources, figuresDesign, {
      what: sentence("overview-figures", {}),
      next: sentence("overview-figures-next", {}),
    }),
    ...ownLine(sources, settingsDesign, {
      what: sentence("overview-settings", {}),
      next: sentence("overview-settings-next", {}),
    }),
    ...ownLine(sources, logDesign, {
      what: sentence("overview-log", {}),
      next: sentence("overview-log-next", {}),
    }),
  ];
}

/** One line per match with a list of tasks: what is open, what is late, and what comes first. */
function matchLines(sources: Sources): Line[] {
  const { snapshot, today, language } = sources;
  const tasks = ownRows(snapshot, tasksDesign);
  return matchesOf(snapshot)
    .filter(isConfirmed)
    .flatMap((match): Line[] => {
      const sheet = sheetWithKey(snapshot, matchTasksKey(match.id));
      if (sheet === undefined) return [];
      const open = tasks.filter((row) => row.values["match"] === match.id && isOpenTask(row));
      return [
        {
          part: match.id,
          what: sentence("overview-match", { group: match.group, household: match.household }),
          count: open.length,
          late: overdue(open, today),
          sheet: sheet.name,
          next: nextOf(open, today, language),
        },
      ];
    });
}

/** What comes first of the open tasks of a match: the next date, or that all is done, or that only late ones are left. */
function nextOf(open: readonly OwnRow[], today: string, language: Language): Sentence {
  const [first] = open
    .flatMap((row) => dueOf(row) ?? [])
    .filter((day) => day >= today)
    .sort(compareDates);
  if (first !== undefined) return sentence("overview-match-next", { date: readableDate(first, language) });
  return sentence(open.length === 0 ? "overview-match-done" : "overview-tasks-next", {});
}

/** What the overview should say of a workbook as it is, in its own language. */
export function wantedOverview(snapshot: Snapshot, reading: Reading, today: string): Wanted {
  const { language } = settingsOf(snapshot).settings;
  const sources: Sources = { snapshot, reading, today, language };
  const lines = [
    peopleLine(sources, "groups", reading.groups),
    peopleLine(sources, "households", reading.households),
    ...upkeepLines(sources),
    ...phaseOneLines(sources),
    ...roundLines(sources),
    ...statusLines(sources),
    ...workLines(sources),
    ...yearLines(sources),
    ...planLines(sources),
    ...partyLines(sources),
    ...activityLines(sources),
    ...helperLines(sources),
    // Lines that come and go stand behind those with formulas: a formula that moves may say something else by then.
    ...pipelineLines(sources, "groups"),
    ...pipelineLines(sources, "households"),
    ...waitingLines(sources),
    ...vulnerabilityLines(sources),
    ...evaluationLines(sources),
    ...privacyLines(sources),
    ...matchLines(sources),
  ];
  const rows = lines.map((line, place) => overviewRow(line, place, language));
  return { design: overviewDesign, rows, others: "remove", ordered: true };
}
