import { sentence } from "../text/sentence.ts";
import type { Match } from "../records/match.ts";
import { isDue, talksOf, type Side, type TalkRow } from "../sheets/talks.ts";
import { gateOf, trainedMembers } from "../tasks/gate.ts";
import { planState } from "../tasks/plan/plan-state.ts";
import { leadOf, told, type Book } from "./book.ts";
import type { SharedSheet } from "./shared-file.ts";
import { sharedSheet, type SharedColumn, type SharedDesign, type SharedLine } from "./sheet.ts";
import { isOpen, isThisWeek, tasksOf, type SharedTask } from "./task-lines.ts";

function count(key: string, nl: string, en: string): SharedColumn {
  return { key, title: { nl, en }, type: "integer", width: 11 };
}

function day(key: string, nl: string, en: string): SharedColumn {
  return { key, title: { nl, en }, type: "date", width: 14 };
}

const design: SharedDesign = {
  key: "my_matches",
  name: { nl: "Mijn matches", en: "My matches" },
  columns: [
    { key: "match", title: { nl: "Match", en: "Match" }, width: 10 },
    { key: "group", title: { nl: "Groep", en: "Group" }, width: 13 },
    { key: "household", title: { nl: "Huishouden", en: "Household" }, width: 13 },
    day("starts", "Eerste ontmoeting", "First meeting"),
    { key: "gate", title: { nl: "Klaar om te beginnen", en: "Ready to begin" }, width: 12, wrap: true },
    { key: "missing", title: { nl: "Wat nog ontbreekt", en: "What is missing" }, width: 34, wrap: true },
    {
      key: "plan",
      title: { nl: "Plan", en: "Plan" },
      width: 14,
      choices: [
        { value: "none", words: { nl: "nog geen", en: "none yet" } },
        { value: "incomplete", words: { nl: "niet af", en: "incomplete" } },
        { value: "complete", words: { nl: "compleet", en: "complete" } },
      ],
      stressed: { none: "attention", incomplete: "attention", complete: "good" },
    },
    count("late", "Te laat", "Late"),
    count("week", "Deze week", "This week"),
    count("open", "Nog open", "Still open"),
    day("talk-group", "Gesprek groep", "Talk with group"),
    day("talk-household", "Gesprek huishouden", "Talk with household"),
  ],
  print: { orientation: "landscape" },
};

/** Talks that are still to come, or were not held yet; those of a match that rests are neither. */
function openTalks({ source, asked }: Book): readonly TalkRow[] {
  const ids = new Set(asked.matches.map(({ id }) => id));
  return talksOf(source.snapshot).filter((talk) => ids.has(talk.match) && isDue(talk));
}

/** The first day on which a side is to be called. */
function nextTalk(talks: readonly TalkRow[], match: string, side: Side): string {
  const days = talks.flatMap((talk) => (talk.match === match && talk.side === side ? [talk.planned ?? ""] : []));
  return days.filter((planned) => planned !== "").sort()[0] ?? "";
}

/** How many of the six conditions before arrival or start are met, and which are not (R33). */
function gateCells(book: Book, match: Match, tasks: readonly SharedTask[]): Readonly<Record<string, string>> {
  const { snapshot, reading } = book.source;
  const plan = planState(snapshot, match.id).state;
  const lights = gateOf({ tasks, plan, trained: trainedMembers(reading, match.group) });
  const applying = lights.filter(({ state }) => state !== "not-applicable");
  const open = applying.filter(({ state }) => state === "open");
  const counts = { met: applying.length - open.length, of: applying.length };
  return {
    gate: told(book, sentence("share-gate", counts)),
    missing: open.map(({ condition }) => told(book, sentence("gate-condition", { condition }))).join("; "),
    plan,
  };
}

function lineOf(book: Book, match: Match, talks: readonly TalkRow[]): SharedLine {
  const { source } = book;
  const all = tasksOf(source, match);
  const tasks = all.filter(isOpen);
  return {
    cells: {
      match: match.id,
      group: match.group,
      household: match.household,
      starts: match.startsOn ?? "",
      ...gateCells(book, match, all),
      late: tasks.filter(({ state }) => state === "late").length,
      week: tasks.filter(isThisWeek).length,
      open: tasks.length,
      "talk-group": nextTalk(talks, match.id, "group"),
      "talk-household": nextTalk(talks, match.id, "household"),
    },
  };
}

/** The sheet for a contact person: how each match stands and whom to call first, and nothing of what is in it (R29). */
export function contactBook(book: Book): readonly SharedSheet[] {
  const talks = openTalks(book);
  const lines = book.asked.matches.map((match) => lineOf(book, match, talks));
  return [sharedSheet(design, lines, leadOf(book, sentence("share-contact-title", {})), book.source.language)];
}
