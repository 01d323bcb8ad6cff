import { codeKey } from "../../intake/codes.ts";
import { isCivilDate, plusDays } from "../../dates/civil-date.ts";
import type { Household } from "../../records/household.ts";
import { moneyDesign, moneyStatus } from "../../sheets/money.ts";
import { ownRows, type OwnRow } from "../../sheets/own-rows.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import { textOf } from "../../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import type { CatalogueTask } from "../catalogue.ts";
import type { ChecklistLine } from "../checklist-lines.ts";
import type { MatchChecklist } from "../match-checklists.ts";
import type { RoleInput } from "./input.ts";

/** The tasks of the catalogue that are about the first income (R36). */
export const moneyTasks = { advance: "T25", account: "T30", application: "T31", explanation: "T35" } as const;

/** Days within which there is an advance after applying: the term of T31. */
const advanceWithin = 28;

function lineOf({ lines }: MatchChecklist, task: string): ChecklistLine | undefined {
  return lines.find(({ id }) => id === task);
}

/** Who sees to a task and who helps, in words: `nieuwkomer, met hulp van gemeente`. */
function doersInWords(
  { parties, language }: Pick<RoleInput, "parties" | "language">,
  responsible: string,
  { supporting }: Pick<CatalogueTask, "supporting">,
): string {
  const who = parties.name(responsible, language) || say(language, sentence("money-nobody", {}));
  const helpers = supporting.filter((key) => key !== responsible).map((key) => parties.name(key, language));
  return helpers.length === 0 ? who : say(language, sentence("money-with-help", { who, helpers: helpers.join(", ") }));
}

function appliesBy(input: RoleInput, line: ChecklistLine | undefined): string {
  if (line?.planned === undefined) return say(input.language, sentence("money-not-listed", {}));
  return doersInWords(input, line.responsible, line.planned.task);
}

/** Whom to ask: the party that gives the advance, with its contact where this household lives. */
function askWhom({ parties, language }: RoleInput, party: string, municipality: string | undefined): string {
  const name = parties.name(party, language);
  const contact = parties.contact(party, municipality);
  const reachable = parties.reachable(party, municipality);
  return contact === undefined ? name : `${name}: ${contact}${reachable === undefined ? "" : ` (${reachable})`}`;
}

/** The last day for an advance, four weeks after the day of applying; undefined while nobody applied. */
function advanceBy(row: OwnRow | undefined): string | undefined {
  const since = textOf(row?.values["since"]).slice(0, 10);
  const isWaiting = moneyStatus(textOf(row?.values["status"])) === "applied";
  return isWaiting && isCivilDate(since) ? plusDays(since, advanceWithin) : undefined;
}

function moneyRow(
  input: RoleInput,
  list: MatchChecklist,
  household: Household | undefined,
  standing: OwnRow | undefined,
): WantedRow {
  const { parties, language, catalogue } = input;
  const application = lineOf(list, moneyTasks.application);
  const giver = lineOf(list, moneyTasks.advance)?.responsible ?? catalogue.taskOf(moneyTasks.advance)?.responsible;
  return {
    match: list.match.id,
    household: list.match.household,
    due: application?.planned?.due ?? null,
    arranges: appliesBy(input, application),
    advance: giver === undefined ? null : parties.name(giver, language) || null,
    status: application?.planned === undefined ? null : "not-yet",
    "advance-by": advanceBy(standing) ?? null,
    ask: giver === undefined ? null : askWhom(input, giver, household?.municipality) || null,
  };
}

/** When a task is due in words, counted from its day: `binnen 5 dagen na aankomst`. */
function whenInWords({ language }: RoleInput, { anchor, offset }: CatalogueTask): string {
  return say(language, sentence("money-when", { anchor, days: offset }));
}

/** One line above the table for each task about money: what, who, when, and what the law says of it. */
function taskLine(input: RoleInput, id: string): readonly string[] {
  const task = input.catalogue.tasks.find((one) => one.id === id);
  if (task === undefined) return [];
  const { language } = input;
  const values = {
    title: task.title[language],
    who: doersInWords(input, task.responsible, task),
    when: whenInWords(input, task),
    term: task.term?.[language] ?? "",
  };
  return [say(language, sentence("money-task", values))];
}

function leadOf(input: RoleInput): readonly string[] {
  const { language } = input;
  return [
    say(language, sentence("money-title", {})),
    say(language, sentence("money-why", {})),
    ...Object.values(moneyTasks).flatMap((id) => taskLine(input, id)),
    say(language, sentence("money-fill", {})),
  ];
}

/** The matches that have tasks about money: whoever lived here already has an income. */
function withMoneyTasks({ lists }: RoleInput): readonly MatchChecklist[] {
  return lists.filter((list) =>
    [moneyTasks.application, moneyTasks.advance].some((task) => lineOf(list, task)?.planned !== undefined),
  );
}

/**
 * The sheet `Geld` with a line for every running match that has tasks about a first income; nothing as long as there is
 * none.
 */
export function moneyWanted(snapshot: Snapshot, input: RoleInput): Wanted | undefined {
  const lists = withMoneyTasks(input);
  const isThere = sheetWithKey(snapshot, moneyDesign.key) !== undefined;
  if (!isThere && lists.length === 0) return undefined;
  const standing = new Map(ownRows(snapshot, moneyDesign).map((row) => [row.key, row]));
  const households = new Map(
    [...input.reading.households].reverse().map(({ record }) => [codeKey(record.code), record]),
  );
  const rows = lists.map((list) => {
    const { id, household } = list.match;
    return moneyRow(input, list, households.get(codeKey(household)), standing.get(id));
  });
  return { design: moneyDesign, rows, others: "remove", lead: leadOf(input) };
}
