import { isCivilDate } from "../../dates/civil-date.ts";
import type { Checklist } from "../../records/checklist.ts";
import { lettersPerSender } from "../../sheets/letters.ts";
import { meetingDesign } from "../../sheets/meeting.ts";
import { ownRows, type OwnRow } from "../../sheets/own-rows.ts";
import { synced, type WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import { textOf } from "../../workbook/cell.ts";
import type { Language } from "../../workbook/layout.ts";
import type { Step } from "../../workbook/plan.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import type { Parties } from "../parties.ts";
import type { WorkbookCatalogue } from "../workbook-catalogue.ts";
import { agendaOf, type AgendaItem } from "./agenda.ts";

/** What the agenda of a meeting is made from. */
export interface MeetingInput {
  /** The checklists, with titles in the language of the workbook. */
  readonly lists: readonly Checklist[];
  readonly catalogue: WorkbookCatalogue;
  readonly parties: Parties;
  /** `yyyy-MM-dd`. */
  readonly today: string;
  /** The day of the meeting; what stands on the sheet when absent, and today where that has passed. */
  readonly meeting?: string;
  /** Of the workbook. */
  readonly language: Language;
}

/** How the row with the day of the meeting is called, in every language; it has no match. */
const dayItems: ReadonlySet<string> = new Set(["overleg", "meeting"]);

function isDayRow({ values }: OwnRow): boolean {
  return textOf(values["match"]) === "" && dayItems.has(textOf(values["item"]).toLowerCase());
}

/** The day that the agenda counts from, and the row that says so; a day that people typed there stays theirs. */
function meetingDay(
  standing: readonly OwnRow[],
  { today, meeting, language }: MeetingInput,
): { readonly day: string; readonly row: WantedRow } {
  const found = standing.find(isDayRow);
  const typed = textOf(found?.values["due"]).slice(0, 10);
  const item = found === undefined ? say(language, sentence("meeting-item", {})) : textOf(found.values["item"]);
  const row = { why: "meeting", item, title: say(language, sentence("meeting-day", {})) };
  if (meeting !== undefined) return { day: meeting, row: { ...row, due: meeting } };
  return { day: isCivilDate(typed) && typed >= today ? typed : today, row };
}

function itemRow({ why, match, task, waitsFor }: AgendaItem, { parties, language }: MeetingInput): WantedRow {
  const { id, title, due, responsible, person } = task;
  return {
    why,
    match,
    item: id,
    title,
    due,
    responsible: parties.name(responsible, language) || null,
    person: person ?? null,
    waits: waitsFor === undefined ? null : parties.name(waitsFor, language),
  };
}

/** How many letters each organisation sent, most first; a sign for the organisation, not for the household (R38). */
function letterRows(snapshot: Snapshot, language: Language): readonly WantedRow[] {
  return lettersPerSender(snapshot).map(({ sender, letters, notUnderstood }) => ({
    why: "letters",
    item: sender,
    title: say(language, sentence("meeting-letters", { letters, notUnderstood })),
  }));
}

/** What a line of ours says of why it is there; lines that people added say something else, and stay as they are. */
const lapsing: ReadonlySet<string> = new Set(["overdue", "waiting", "soon", "letters", "earlier"]);

/** Lines that lapsed and on which something was agreed: they stay, and say that they were discussed before. */
function earlierRows(standing: readonly OwnRow[], wanted: readonly WantedRow[]): readonly WantedRow[] {
  const keyOf = (match: unknown, item: unknown): string => JSON.stringify([match ?? null, item]);
  const known = new Set(wanted.map((row) => keyOf(row["match"], row["item"])));
  return standing
    .filter(({ values }) => textOf(values["agreed"]) !== "" && lapsing.has(textOf(values["why"])))
    .filter(({ values }) => !known.has(keyOf(values["match"], textOf(values["item"]))))
    .map(({ values }) => ({ why: "earlier", match: values["match"] ?? null, item: textOf(values["item"]) }));
}

/**
 * The agenda of the next meeting, on the sheet `Overleg` (R39): made once there is a checklist. Lines that lapse go, unless
 * people typed something on them.
 */
export function meetingStep(snapshot: Snapshot, input: MeetingInput): Step {
  const { lists, catalogue, language } = input;
  const title = sentence("step-meeting", {});
  const standing = ownRows(snapshot, meetingDesign);
  if (lists.length === 0 && standing.length === 0) return { title, edits: [] };
  const { day, row } = meetingDay(standing, input);
  const rows = [
    row,
    ...agendaOf(lists, catalogue, day).map((item) => itemRow(item, input)),
    ...letterRows(snapshot, language),
  ];
  const all = [...rows, ...earlierRows(standing, rows)];
  return {
    title,
    edits: synced(snapshot, { design: meetingDesign, rows: all, others: "remove", ordered: true }, language),
  };
}
