import { isCivilDate } from "../dates/civil-date.ts";
import { partyKey } from "../intake/people/supporters.ts";
import type { ChecklistTask } from "../records/checklist.ts";
import type { WantedRow } from "../sheets/synced.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import { textOf, type Cell } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { attentionWords, decisionBy, supportingWords } from "./checklist.ts";
import { dueIn, isFinished, lacksChoice, nameIn, saidOf, statusOf, type ChecklistLine } from "./checklist-lines.ts";
import type { Unassigned } from "./division/division.ts";
import { givenFrom } from "./line-names.ts";
import type { Parties } from "./parties.ts";
import { marks, partyChoices } from "./words.ts";

/** What the rows of a workbook have in common. */
export interface RowWords {
  /** Of the sheets, or of the records. */
  readonly language: Language;
  readonly parties: Parties;
}

/** What a sheet says of a line, from the plan, or else from whichever row there is. */
interface Content {
  readonly title: string;
  readonly domain: string;
  readonly phase: string;
  readonly due: string;
  readonly responsible: string;
}

function contentOf(line: ChecklistLine, language: Language): Content {
  const { planned, responsible } = line;
  const due = dueIn(line);
  if (planned !== undefined) {
    const { title, domain } = planned.task;
    return { title: title[language], domain, phase: planned.phase, due, responsible };
  }
  return {
    title: saidOf(line, "title"),
    domain: saidOf(line, "domain"),
    phase: saidOf(line, "phase"),
    due,
    responsible,
  };
}

/**
 * The responsible party as a cell shows it: as people typed it, or else ours by their word, and people's own by a text
 * from which the key is made again.
 */
function partyCell({ responsible, own }: ChecklistLine): string {
  const typed = textOf(own?.values["responsible"]);
  if (typed !== "" && partyKey(typed) === responsible) return typed;
  return partyChoices.some(({ value }) => value === responsible) ? responsible : responsible.replace(/-/gu, " ");
}

/** Blank cells are null, so that nothing is written where nothing is known. */
function cells(values: Readonly<Record<string, Cell>>): WantedRow {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === "" ? null : value]));
}

/** What both sheets get where they agree; where people typed different things neither is touched. */
function typed({ status, person, companion }: ChecklistLine): Readonly<Record<string, string>> {
  return {
    ...(status === undefined ? {} : { status }),
    ...(person === undefined ? {} : { person }),
    ...(companion === undefined ? {} : { companion }),
  };
}

/** Why nobody of the group does a task, and whom to ask. */
export function unassignedSentence({ reason, ask }: Unassigned, { parties, language }: RowWords): Sentence {
  return sentence(`task-unassigned-${reason}`, { ask: ask.map((key) => parties.name(key, language)) });
}

/** What to mind on the sheet of a match: that it has no party, why nobody does it, what to ask, the term, and whom to combine it with. */
function attentionOf(line: ChecklistLine, words: RowWords): string {
  const { planned, unassigned, joint = [] } = line;
  const { language } = words;
  const isNobodys = planned !== undefined && line.responsible === "";
  const isNoted = unassigned !== undefined && unassigned.reason !== "no-members";
  return [
    ...(isNobodys ? [marks.noParty[language]] : []),
    ...(isNoted ? [say(language, unassignedSentence(unassigned, words))] : []),
    ...(lacksChoice(line) && !isFinished(line) ? [say(language, sentence("task-choice-first", {}))] : []),
    ...(planned === undefined ? [] : attentionWords(planned, language)),
    ...(joint.length === 0 ? [] : [say(language, sentence("task-joint", { matches: joint.join(", ") }))]),
  ].join("; ");
}

/** What we put in a row that people added: who does it, and why nobody does as long as that has to be said. */
function inPeoplesRow(line: ChecklistLine, attention: string): WantedRow {
  const { id, backup, given } = line;
  const isOurs = attention !== "" || given.noted === "!";
  const filledIn = givenFrom({ ...given, noted: attention === "" ? "" : "!" });
  return cells({ task: id, ...typed(line), backup, given: filledIn, ...(isOurs ? { attention } : {}) });
}

/** The row on the sheet of the match. A row of people's own, once there, is theirs but for who does it. */
export function ownRow(line: ChecklistLine, words: RowWords): WantedRow {
  const { planned, own } = line;
  const attention = attentionOf(line, words);
  if (planned === undefined && own !== undefined) {
    return inPeoplesRow(line, attention);
  }
  return cells({
    task: line.id,
    ...contentOf(line, words.language),
    responsible: partyCell(line),
    ...(planned === undefined ? {} : fromCatalogue(line, words)),
    attention,
    ...typed(line),
    backup: line.backup,
    given: givenFrom(line.given),
  });
}

function fromCatalogue({ planned }: ChecklistLine, { parties, language }: RowWords): Readonly<Record<string, Cell>> {
  if (planned === undefined) return {};
  const { task } = planned;
  return {
    supporting: supportingWords(task, parties, language),
    decision: decisionBy(task) ?? "",
    hours: task.effortHours,
    daytime: task.daytime ? "yes" : "no",
  };
}

/** The row on the sheet of all tasks; `sheet` is the name of the sheet of the match. */
export function sharedRow(
  line: ChecklistLine,
  { match, sheet }: { readonly match: string; readonly sheet: string },
  language: Language,
): WantedRow {
  const { status, person, companion } = line;
  return cells({
    match,
    task: line.id,
    ...contentOf(line, language),
    responsible: partyCell(line),
    sheet,
    ...typed(line),
    ...(status === undefined ? {} : { "last-status": status }),
    ...(person === undefined ? {} : { "last-person": person }),
    ...(companion === undefined ? {} : { "last-companion": companion }),
  });
}

/** The line as `checklists --json` prints it; undefined for a line of people's own without a due date. */
export function checklistTaskOf(line: ChecklistLine, language: Language): ChecklistTask | undefined {
  const { due, title, responsible, ...content } = contentOf(line, language);
  if (!isCivilDate(due)) return undefined;
  const { planned, backup, unassigned } = line;
  const named = { person: nameIn(line, "person"), companion: nameIn(line, "companion"), backup };
  const decided = planned === undefined ? undefined : decisionBy(planned.task);
  return {
    id: line.id,
    title: title === "" ? line.id : title,
    ...content,
    due,
    responsible,
    ...Object.fromEntries(Object.entries(named).filter(([, name]) => name !== "")),
    ...(planned === undefined || planned.task.supporting.length === 0
      ? {}
      : { supporting: [...planned.task.supporting] }),
    status: statusOf(line),
    ...(decided === undefined ? {} : { decisionBy: decided }),
    ...(unassigned === undefined ? {} : { unassigned: unassigned.reason }),
  };
}
