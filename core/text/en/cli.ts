import type { cli as dutch } from "../nl/cli.ts";

import type { PossibleValues } from "../../setting-values.ts";
import { withExample } from "./placeholders.ts";
import { possible } from "./possible.ts";

/** Sentences of the command line, in English. */
export const cli: typeof dutch = {
  "cli-about": (_: object) =>
    "Samen Hier turns workbooks you already have into match rounds, checklists and a schedule of talks.",
  "cli-usage": (_: object) => "Usage: samen-hier COMMAND FILE [options]",
  "cli-commands": (_: object) => "Commands",
  "cli-options": (_: object) => "Options",
  "cli-example": (_: object) => "Example",
  "cli-more": (_: object) => "More about one command: samen-hier COMMAND --help",
  "cli-exit-codes": (_: object) =>
    "Exit codes: 0 done; 1 done, but rows with an error were left out; 2 file or command line cannot be used, nothing written.",
  "cli-help-inspect": (_: object) => "recognises sheets and columns, reads people and names what is wrong",
  "cli-help-round": (_: object) => "makes a match round: who fits whom, and why",
  "cli-help-replace": (_: object) => "replaces a proposal by a pair of your choice, with the reason beside it",
  "cli-help-accept": (_: object) => "records that a group, household or municipality said yes",
  "cli-help-checklists": (_: object) => "makes a list of tasks with dates for every confirmed match",
  "cli-help-ambassadors": (_: object) => "gives cultural ambassadors to matches that want one",
  "cli-help-plans": (_: object) => "makes a plan per confirmed match, to fill in with the newcomer",
  "cli-option-divide-again": (_: object) =>
    "divide the tasks of this match anew over its group; without it only what nobody has yet",
  "cli-option-meeting": (_: object) => "the day of the next meeting, for the agenda",
  "cli-option-match-plan": (_: object) => "only this match, for example M-07; without it every confirmed match",
  "cli-evaluation-line": (v: {
    question: string;
    who: string;
    wave: string;
    count: number;
    n: number;
    missing: number;
    percents?: string;
  }) =>
    `${v.question} (${v.who}, ${v.wave}): ${v.count} of ${v.n}${v.percents === undefined ? "" : ` = ${v.percents}`}${v.missing === 0 ? "" : `; ${v.missing} without an answer`}`,
  "cli-evaluation-percents": (v: { percent: number; low: number; high: number }) =>
    `${v.percent}% (${v.low}% to ${v.high}%)`,
  "cli-evaluation-main": (_: object) => "The main questions, compared:",
  "cli-evaluation-agree": (_: object) => "Who agrees, is satisfied or says yes:",
  "cli-help-evaluate": (_: object) => "counts and compares the answers to the questionnaires",
  "cli-help-check-ins": (_: object) => "plans the talks of a year with both sides of every match",
  "cli-help-remind": (_: object) => "shows which reminders are due",
  "cli-help-demo": (_: object) =>
    "does all of this with the sample workbook and writes the result to DIR (default: out)",
  "cli-option-out": (_: object) => "write the result to another file",
  "cli-option-in-place": (_: object) => "write to the file itself; the old one stays as FILE.bak",
  "cli-option-json": (_: object) => "give the answer as JSON, and nothing else, on standard output",
  "cli-option-lang": (_: object) => "language of messages: nl or en",
  "cli-option-today": (_: object) => "take this date as today (yyyy-mm-dd)",
  "cli-option-seed": (_: object) =>
    "seed of the draw; the same seed gives the same round. With share: the secret of the pseudonyms",
  "cli-option-map": (_: object) => "say what a column is, such as 'Sheet1!District=Municipality'; repeatable",
  "cli-option-set": (_: object) => "a setting for this run, such as distance.km=6; repeatable",
  "cli-option-check": (_: object) => "recompute the proof of a round that was made",
  "cli-option-pin": (_: object) => "fix this pair, such as WG-03:H-17; goes on the sheet Arrangements; repeatable",
  "cli-option-why-not": (_: object) => "tell why this pair is not there, such as WG-03:H-17; repeatable",
  "cli-option-forbid": (_: object) => "never form this pair; goes on the sheet Arrangements; repeatable",
  "cli-option-because": (_: object) => "why; needed where a pair is against the rules",
  "cli-option-rematch": (_: object) => "match this round again: proposals without an answer may move",
  "cli-option-mode": (_: object) => "what goes first when again: wishes, staying, or everything anew",
  "cli-option-replaced": (_: object) => "the proposal to replace",
  "cli-option-household": (_: object) => "the household that comes instead",
  "cli-option-group": (_: object) => "or the group that comes instead",
  "cli-option-reason": (_: object) => "why; required, and stays on the sheet Matches",
  "cli-option-round": (_: object) => "number of the round",
  "cli-option-match": (_: object) => "only this match, such as M-07; otherwise all of the round",
  "cli-option-by": (_: object) => "who said yes: group, household, municipality or all",
  "cli-option-start": (_: object) => "date of the first meeting (yyyy-mm-dd)",
  "cli-option-send": (_: object) => "send the reminders by a mail server, and write in the file itself what went",
  "cli-option-dry-run": (_: object) => "only show what would be sent",
  "cli-unknown-command": (v: { command: string }) =>
    `I do not know the command ${v.command}. Type samen-hier --help for what there is.`,
  "cli-no-file": (v: { command: string }) => `Name the file: samen-hier ${v.command} FILE.xlsx`,
  "cli-extra-argument": (v: { argument: string }) => `I expect one file; "${v.argument}" is one too many.`,
  "cli-unknown-option": (v: { option: string; command: string }) =>
    `I do not know the option ${v.option}. See samen-hier ${v.command} --help.`,
  "cli-filled-in": (v: { text: string }) => v.text,
  "cli-option-value": (v: { option: string; expected: string }) => `${v.option} needs ${withExample(v.expected)}.`,
  "cli-option-repeated": (v: { option: string }) => `${v.option} is given more than once. Keep one of them.`,
  "cli-option-whole": (v: { option: string }) => `${v.option} needs a whole number from 1, such as ${v.option} 1.`,
  "cli-round-needed": (_: object) => "Give --round with the number of the round, such as --round 1.",
  "cli-option-date": (v: { option: string }) =>
    `${v.option} needs a day that exists, as yyyy-mm-dd: such as 2026-03-02.`,
  "cli-set-unknown": (v: { key: string; value: string }) =>
    `There is no setting ${v.key}. The sheet Settings has them all. Nothing was done.`,
  "cli-set-invalid": (v: { key: string; value: string; possible: PossibleValues }) =>
    `The setting ${v.key} cannot be ${v.value === "" ? "empty" : `"${v.value}"`}. Possible: ${possible(v.possible)}. Nothing was done.`,
  "cli-set-discriminates": (v: { key: string; value: string }) =>
    `A rule about ${v.key} is not allowed: who somebody is never decides about a match. Nothing was done.`,
  "cli-version": (v: { version: string }) => `samen-hier ${v.version}`,
  "cli-option-needed": (v: { option: string; expected: string }) => `Give ${v.option}: ${withExample(v.expected)}.`,
  "cli-out-and-in-place": (_: object) => "Choose --out or --in-place, not both.",
  "cli-out-is-input": (_: object) => "--out is the file itself. Use --in-place: the old one then stays as FILE.bak.",
  "cli-out-extension": (v: { extension: string }) => `The name behind --out must end in ${v.extension} here.`,
  "cli-changed-meanwhile": (v: { file: string }) =>
    `${v.file} changed while I was working. Nothing was written; try again.`,
  "cli-would-change": (_: object) => "This would change",
  "cli-changed": (_: object) => "This has changed",
  "cli-nothing-changes": (_: object) => "Nothing changes: it is all there already.",
  "cli-not-written": (_: object) => "Nothing was written. Add --out OTHER.xlsx or --in-place to do it.",
  "cli-nothing-written": (_: object) => "There was nothing to write: the file was left as it was.",
  "cli-written": (v: { file: string }) => `Written: ${v.file}`,
  "cli-backup": (v: { file: string }) => `The old file is in ${v.file}`,
  "cli-attention": (_: object) => "Attention",
  "cli-place-cell": (v: { sheet: string; cell: string }) => `sheet ${v.sheet}, cell ${v.cell}`,
  "cli-place-row": (v: { sheet: string; row: number }) => `sheet ${v.sheet}, row ${v.row}`,
  "cli-place-sheet": (v: { sheet: string }) => `sheet ${v.sheet}`,
  "cli-level-error": (_: object) => "error",
  "cli-level-warning": (_: object) => "warning",
  "cli-level-info": (_: object) => "note",
  "cli-more-problems": (v: { count: number }) => `and ${v.count} more; see the sheet Aandachtspunten, or --json`,
  "cli-reading": (v: { file: string }) => `reading ${v.file}`,
  "cli-thinking": (_: object) => "working",
  "cli-writing": (v: { file: string }) => `writing ${v.file}`,
  "cli-sheet-line": (v: { sheet: string; role: string; rows: number }) =>
    `${v.sheet}: ${v.role}, ${v.rows === 1 ? "1 row" : `${v.rows} rows`}`,
  "cli-column-line": (v: { column: string; header: string; field: string; confidence: string }) =>
    `${v.column}  ${v.header}${v.field === "" ? "" : ` = ${v.field}`} (${v.confidence})`,
  "cli-role-groups": (_: object) => "groups",
  "cli-role-households": (_: object) => "households",
  "cli-role-members": (_: object) => "members of groups",
  "cli-role-ambassadors": (_: object) => "ambassadors",
  "cli-role-contacts": (_: object) => "contact persons",
  "cli-role-parties": (_: object) => "parties",
  "cli-role-survey": (_: object) => "questionnaire",
  "cli-role-locations": (_: object) => "places",
  "cli-role-settings": (_: object) => "settings",
  "cli-role-output": (_: object) => "sheet of Samen Hier",
  "cli-role-unknown": (_: object) => "not recognised, left alone",
  "cli-column-sure": (_: object) => "sure",
  "cli-column-guess": (_: object) => "guess, check on the sheet Columns",
  "cli-column-none": (_: object) => "not used",
  "cli-column-refused": (_: object) => "never read",
  "cli-pair-line": (v: { id: string; group: string; household: string; reasons: string }) =>
    `${v.id}  ${v.group} with ${v.household}: ${v.reasons}`,
  "cli-unexpected": (v: { kind: string }) =>
    `Something went wrong that we had not foreseen (${v.kind}). Nothing was written. Please report it, without sending your file.`,
  "cli-demo-intro": (_: object) =>
    "Example with 42 Welkom Groepen from the evaluation report and 71 invented households.",
  "cli-demo-step": (v: { number: number; command: string }) => `${v.number}. ${v.command}`,
  "cli-demo-look": (v: { file: string }) =>
    `Open ${v.file} and begin on the sheet "Samen Hier": it leads on from there.`,
};
