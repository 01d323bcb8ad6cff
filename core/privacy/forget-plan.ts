import { trackerPlan } from "../check-ins/tracker-plan.ts";
import { mappedSheets } from "../intake/sheet-readings.ts";
import { mappingsOf } from "../intake/mappings.ts";
import { notes } from "../intake/notes.ts";
import { readPeople } from "../intake/read-people.ts";
import type { Reading } from "../intake/reading.ts";
import type { MappedSheet } from "../intake/mapped-sheet.ts";
import type { JobOptions } from "../jobs/options.ts";
import { canonicalCode } from "../matching/codes.ts";
import { checkInsDesign } from "../sheets/check-ins.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { matchesOf } from "../sheets/matches.ts";
import { settingsOf } from "../sheets/settings.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { freeName } from "../sheets/synced.ts";
import { checklistPlan } from "../tasks/checklist-plan.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import { erased } from "../workbook/erase.ts";
import type { ErasedValue, Erasure, SheetErasure } from "../workbook/erasure.ts";
import type { Plan, Step } from "../workbook/plan.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { valuePieces, withoutValues } from "../workbook/without-values.ts";
import { erasedOwnCells, type Erasing } from "./erased-own.ts";
import { doubtfulCells, erasedListCells } from "./erased-lists.ts";
import type { ForgetRequest, ForgetResult, UnreachableKind } from "./forget-request.ts";
import { namesIn } from "./named-values.ts";
import { personAsked, type Person } from "./person.ts";
import { personRows, type PersonRow } from "./person-rows.ts";
import { personValues } from "./person-values.ts";
import { nextRemoval } from "./removal-word.ts";

/** So many cells that may be about somebody are told one by one. */
const mostDoubtful = 50;

/** What is known of a workbook while somebody is being forgotten. */
interface Work {
  readonly snapshot: Snapshot;
  readonly mapped: readonly MappedSheet[];
  readonly rows: readonly PersonRow[];
  readonly erasing: Erasing;
}

function workOn(snapshot: Snapshot, reading: Reading, options: ForgetRequest & JobOptions): Work {
  const { settings } = settingsOf(snapshot, options.settings);
  const person = personAsked(snapshot, reading, options);
  const scales = { score: settings["vulnerability.scale"], strength: settings["vulnerability.group-scale"] };
  const mapped = mappedSheets(snapshot, [...mappingsOf(snapshot), ...options.mappings], scales, notes([]));
  const rows = personRows(mapped, reading, person);
  const { language } = settings;
  const replacement = nextRemoval(snapshot, language);
  const values = personValues(snapshot, reading, mapped, person, rows, replacement);
  const near = [...values.certain, ...nearValues(snapshot, reading, person, values.shared)];
  return { snapshot, mapped, rows, erasing: { person, values, near, replacement, today: options.today, language } };
}

/** Names of the others in the matches or the group of a person: there such a name may be theirs. */
function namesBeside(snapshot: Snapshot, reading: Reading, person: Person): readonly string[] {
  const own = matchesOf(snapshot).filter(({ id }) => person.matches.includes(id));
  const codes = new Set(own.flatMap(({ group, household, ambassador = "" }) => [group, household, ambassador].map(canonicalCode))); // prettier-ignore
  if (person.kind === "member") codes.add(canonicalCode(person.code));
  else codes.delete(canonicalCode(person.code));
  const beside = [...reading.groups, ...reading.households, ...reading.ambassadors].filter(({ record }) =>
    codes.has(canonicalCode(record.code)),
  );
  const members = reading.groups.flatMap(({ record }) =>
    codes.has(canonicalCode(record.code)) ? (record.members ?? []) : [],
  );
  return [
    ...beside.map(({ record }) => record.name ?? ""),
    ...members.filter((member) => !person.members.includes(member)).map(({ name = "" }) => name),
    ...(person.kind === "contact" ? [] : own.map(({ contactPerson = "" }) => contactPerson)),
  ];
}

/** Shared names that on rows of the person's own match or group can only be theirs. */
function nearValues(
  snapshot: Snapshot,
  reading: Reading,
  person: Person,
  shared: readonly ErasedValue[],
): readonly ErasedValue[] {
  const pieces = new Set(namesBeside(snapshot, reading, person).flatMap(valuePieces));
  return shared.filter(({ text }) => !valuePieces(text).every((piece) => pieces.has(piece)));
}

/** The name of a tab that itself says who somebody is, without that. */
function renamed(sheet: Sheet, snapshot: Snapshot, values: readonly ErasedValue[]): Pick<SheetErasure, "renamed"> {
  const clean = withoutValues(sheet.name, values);
  return clean === sheet.name ? {} : { renamed: freeName(snapshot, clean) };
}

function sheetErasure({ snapshot, mapped, rows, erasing }: Work, sheet: Sheet): SheetErasure {
  const own = mapped.filter(({ table }) => table.sheet.name === sheet.name);
  const here = rows.filter((row) => row.sheet === sheet.name);
  const cells = sheet.key === undefined ? erasedListCells(sheet, own, here, erasing) : erasedOwnCells(sheet, erasing);
  return { sheet: sheet.name, ...renamed(sheet, snapshot, erasing.values.certain), cells };
}

/**
 * The whole erasure. The sheets on which the person is looked up come last: whatever breaks off before can be done again,
 * because until then the code is known.
 */
function erasureOf(work: Work): Erasure {
  const lists = new Set(work.rows.filter(({ isAnswer }) => !isAnswer).map(({ sheet }) => sheet));
  const all = work.snapshot.sheets.map((sheet) => sheetErasure(work, sheet));
  const some = all.filter((one) => one.cells.length > 0 || one.renamed !== undefined);
  const sheets = [...some.filter(({ sheet }) => !lists.has(sheet)), ...some.filter(({ sheet }) => lists.has(sheet))];
  return { sheets, values: work.erasing.values.certain };
}

function doubtful({ snapshot, mapped, erasing }: Work, { sheets }: Erasure, reading: Reading): readonly string[] {
  const names = namesIn(snapshot, reading);
  return snapshot.sheets.flatMap((sheet) => {
    const own = mapped.filter(({ table }) => table.sheet.name === sheet.name);
    const cells = sheets.find((one) => one.sheet === sheet.name)?.cells ?? [];
    return doubtfulCells(sheet, own, cells, names, erasing).map((place) =>
      withoutValues(place, erasing.values.certain),
    );
  });
}

type Unreachable = ForgetResult["unreachable"][number];

function unreached(kind: UnreachableKind, language: JobOptions["language"], place?: string): Unreachable {
  const text = say(language, sentence(`forget-unreachable-${kind}`, {}));
  return { kind, ...(place === undefined ? {} : { place }), text };
}

/** What stays somewhere else, and the cells that a person must look at. */
function unreachableOf(
  work: Work,
  places: readonly string[],
  language: JobOptions["language"],
): readonly Unreachable[] {
  const always: readonly UnreachableKind[] = ["mails", "exports", "versions"];
  const kinds = work.rows.some(({ isAnswer }) => isAnswer) ? [...always, "survey-tool" as const] : always;
  return [
    ...kinds.map((kind) => unreached(kind, language)),
    ...places.slice(0, mostDoubtful).map((place) => unreached("doubtful", language, place)),
  ];
}

/** What follows from a match that has ended: its tasks and talks to come. */
function stepsAfter(after: Snapshot, reading: Reading, options: JobOptions): readonly Step[] {
  const stands = ({ key }: SheetDesign): boolean => sheetWithKey(after, key) !== undefined;
  const tasks = stands(tasksDesign) ? checklistPlan(after, reading, options).steps : [];
  const listed = applied(after, tasks.flatMap(({ edits }) => edits)); // prettier-ignore
  const talks = stands(checkInsDesign) ? trackerPlan(listed, reading, options).steps : [];
  return [...tasks, ...talks];
}

/** How much goes from each sheet, under the name that it has afterwards. */
function removedFrom({ sheets }: Erasure): ForgetResult["removed"] {
  return sheets.map(({ sheet, renamed: name = sheet, cells }) => ({
    sheet: name,
    cells: cells.length,
    rows: new Set(cells.map(({ row }) => row)).size,
  }));
}

function summaryOf(
  { erasing }: Work,
  removed: ForgetResult["removed"],
  places: readonly string[],
): readonly Sentence[] {
  const { person, replacement } = erasing;
  const cells = removed.reduce((sum, one) => sum + one.cells, 0);
  const shown = { count: places.length, places: places.slice(0, 5).join(", ") };
  return [
    sentence("forget-done", { cells, sheets: removed.length, replacement }),
    sentence("forget-final", {}),
    ...(person.matches.length === 0 ? [] : [sentence("forget-matches", { kind: person.kind })]),
    ...(places.length === 0 ? [] : [sentence("forget-doubtful", shown)]),
    sentence("forget-elsewhere", {}),
  ];
}

/**
 * Forgets one household, group, member, ambassador or contact person (AVG, art. 17; contracts.md). Every cell of their rows
 * on lists and answers goes; where rows still count a number stands for them that says nothing. Wherever else the workbook
 * says the code, the name or how to reach them, that gives way. A match that was going on ends today. Throws a
 * `RequestProblem` where nobody is called so, which is also what a second time comes to.
 */
export function forgetPlan(
  snapshot: Snapshot,
  reading: Reading,
  options: ForgetRequest & JobOptions,
): Plan<ForgetResult> {
  const work = workOn(snapshot, reading, options);
  const erasure = erasureOf(work);
  const places = doubtful(work, erasure, reading);
  const removed = removedFrom(erasure);
  const after = erased(snapshot, erasure);
  const { replacement } = work.erasing;
  return {
    erasure,
    steps: stepsAfter(after, readPeople(after, options), options),
    findings: [],
    messages: [],
    summary: summaryOf(work, removed, places),
    result: { replacement, removed, unreachable: unreachableOf(work, places, options.language) },
  };
}
