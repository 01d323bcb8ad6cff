import { domainChoices, partyChoices, phaseChoices } from "../tasks/words.ts";
import type { Choice, ColumnDesign, EmphasisDesign, SheetDesign } from "./design.ts";

/** How far a task is; one list column, the same in every host. */
export const statusChoices: readonly Choice[] = [
  {
    value: "open",
    words: { nl: "open", en: "open" },
    also: ["te doen", "nog te doen", "to do", "todo", "not started"],
  },
  {
    value: "busy",
    words: { nl: "bezig", en: "busy" },
    also: ["mee bezig", "loopt", "in behandeling", "in progress", "ongoing", "started", "working on it"],
  },
  {
    value: "done",
    words: { nl: "klaar", en: "done" },
    also: [
      "gereed",
      "gedaan",
      "af",
      "afgerond",
      "geregeld",
      "al geregeld",
      "completed",
      "complete",
      "finished",
      "ready",
    ],
  },
  {
    value: "not-applicable",
    words: { nl: "n.v.t.", en: "n/a" },
    also: ["nvt", "n.v.t", "niet van toepassing", "niet nodig", "n.a.", "not applicable", "not needed"],
  },
];

/** Columns that the sheet of one match and the sheet of all tasks have in common, by their key. */
export const taskColumns = {
  task: { key: "task", title: { nl: "Nr", en: "No" }, type: "text", width: 7, filledBy: "us" },
  title: { key: "title", title: { nl: "Taak", en: "Task" }, type: "text", width: 40, wrap: true, filledBy: "us" },
  domain: {
    key: "domain",
    title: { nl: "Onderwerp", en: "Domain" },
    type: "text",
    width: 14,
    wrap: true,
    choices: domainChoices,
    filledBy: "us",
  },
  phase: {
    key: "phase",
    title: { nl: "Fase", en: "Phase" },
    type: "text",
    width: 14,
    wrap: true,
    choices: phaseChoices,
    filledBy: "us",
  },
  due: {
    key: "due",
    title: { nl: "Klaar voor", en: "Due" },
    type: "date",
    width: 12,
    hint: {
      title: { nl: "Berekende datum", en: "Calculated date" },
      text: {
        nl: "Volgt uit de eerste ontmoeting of de aankomst op het blad Matches. Verandert die dag, dan schuift wat nog niet klaar is mee.",
        en: "Follows from the first meeting or the arrival on the sheet Matches. When that day changes, what is not done moves along.",
      },
    },
    filledBy: "us",
  },
  responsible: {
    key: "responsible",
    title: { nl: "Verantwoordelijk", en: "Responsible" },
    type: "text",
    width: 16,
    wrap: true,
    choices: partyChoices,
    open: true,
    filledBy: "us",
  },
  person: {
    key: "person",
    title: { nl: "Wie", en: "Who" },
    type: "text",
    width: 16,
    wrap: true,
    hint: {
      title: { nl: "Wie regelt het", en: "Who sees to it" },
      text: {
        nl: "De persoon van de partij die verantwoordelijk is. Bij taken van de groep: het lid dat het regelt. Typ gerust een andere naam: die blijft staan.",
        en: "The person of the responsible party. For tasks of the group: the member who sees to it. Feel free to type another name: it stays.",
      },
    },
    filledBy: "us",
    input: true,
  },
  companion: {
    key: "companion",
    title: { nl: "Met wie", en: "With whom" },
    type: "text",
    width: 15,
    wrap: true,
    hint: {
      title: { nl: "Wie gaat mee of helpt", en: "Who goes along or helps" },
      text: {
        nl: "Het lid van de groep dat meegaat of helpt. De nieuwkomer zegt of dat goed is. Twee namen? Zet er een plus tussen.",
        en: "The member of the group who goes along or helps. The newcomer says whether that is all right. Two names? Put a plus between them.",
      },
    },
    filledBy: "us",
    input: true,
  },
  status: {
    key: "status",
    title: { nl: "Status", en: "Status" },
    type: "text",
    width: 10,
    choices: statusChoices,
    filledBy: "us",
    input: true,
  },
} as const satisfies Readonly<Record<string, ColumnDesign>>;

/** Which rows of a task sheet stand out. */
export const taskEmphases: readonly EmphasisDesign[] = [
  { when: "equals", column: "status", value: "done", emphasis: "good" },
  { when: "equals", column: "status", value: "busy", emphasis: "attention" },
  { when: "equals", column: "status", value: "not-applicable", emphasis: "muted" },
  { when: "overdue", column: "due", status: "status", finished: ["done", "not-applicable"], emphasis: "bad" },
];

/**
 * The sheet `Taken`: the tasks of all running matches together. Who, with whom and status may be typed here or on the sheet of the
 * match; the last three columns hold what both said at the last update, which is how the job knows where someone typed.
 */
export const tasksDesign: SheetDesign = {
  key: "tasks",
  name: { nl: "Taken", en: "Tasks" },
  lead: [
    { nl: "Taken van alle matches", en: "Tasks of all matches" },
    {
      nl: "Vul Wie, Met wie en Status hier in, of op het blad van de match: na bijwerken zeggen beide hetzelfde.",
      en: "Fill in Who, With whom and Status here or on the sheet of the match: after an update both say the same.",
    },
  ],
  columns: [
    { key: "match", title: { nl: "Match", en: "Match" }, type: "text", width: 9, filledBy: "us" },
    taskColumns.task,
    taskColumns.title,
    taskColumns.domain,
    taskColumns.phase,
    taskColumns.due,
    taskColumns.responsible,
    taskColumns.person,
    taskColumns.companion,
    taskColumns.status,
    { key: "sheet", title: { nl: "Blad", en: "Sheet" }, type: "sheet-link", width: 14, filledBy: "us" },
    {
      key: "last-person",
      title: { nl: "Wie bij laatste keer", en: "Who at last update" },
      type: "text",
      width: 16,
      filledBy: "us",
    },
    {
      key: "last-companion",
      title: { nl: "Met wie bij laatste keer", en: "With whom at last update" },
      type: "text",
      width: 16,
      filledBy: "us",
    },
    {
      key: "last-status",
      title: { nl: "Status bij laatste keer", en: "Status at last update" },
      type: "text",
      width: 16,
      choices: statusChoices,
      filledBy: "us",
    },
  ],
  keyColumns: ["match", "task"],
  frozenColumns: 3,
  emphases: taskEmphases,
  print: { orientation: "landscape", columns: 11 },
  tabColour: "2E75B6",
  place: "last",
};
