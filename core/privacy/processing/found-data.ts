import type { ColumnReading, Reading, SheetReading } from "../../intake/reading.ts";
import { refusedSubjects, type RefusedSubject } from "../../intake/refused.ts";
import { approvalsDesign } from "../../sheets/approvals.ts";
import { checkInsDesign } from "../../sheets/check-ins.ts";
import { lettersDesign } from "../../sheets/letters.ts";
import { matchTasksKey } from "../../sheets/match-tasks.ts";
import { matchesDesign, matchesOf } from "../../sheets/matches.ts";
import { moneyDesign } from "../../sheets/money.ts";
import { remindersDesign } from "../../sheets/reminders.ts";
import { signalsDesign } from "../../sheets/signals.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";

/** Kinds of personal data that a workbook of the programme can hold, in the order in which a register lists them. */
export const dataKinds = [
  "names",
  "reach",
  "address",
  "composition",
  "languages",
  "background",
  "wishes",
  "vulnerability",
  "papers",
  "availability",
  "progress",
  "answers",
  "matches",
  "talks",
  "signals",
  "tasks",
  "money",
  "letters",
  "reminders",
] as const;

/** A kind of personal data. */
export type DataKind = (typeof dataKinds)[number];

/** What stands in the columns of a coordinator's lists, by the field that each fills. */
const kindsOfFields: readonly (readonly [kind: DataKind, fields: RegExp])[] = [
  ["names", /(?:^|\.)(?:name|persons|contactPerson|contact|backup)(?:$|\.)/u],
  ["reach", /(?:^|\.)(?:email|phone|reachable)$/u],
  ["address", /(?:^|\.)(?:postcode|address|lat|lon|lat-lon|municipality)(?:$|\.)/u],
  ["composition", /(?:^|\.)(?:adults|children|types?|size|age|relation|sex)$/u],
  ["languages", /(?:^|\.)(?:languages?|dutch)$/u],
  ["background", /(?:^|\.)(?:occupation|workFields|interests|skills|priorities|expectation)(?:$|\.)/u],
  ["wishes", /^ranking/u],
  ["vulnerability", /^vulnerability\./u],
  ["papers", /(?:^|\.)approval\./u],
  ["availability", /(?:^|\.)(?:daytime|hoursPerWeek|absence|capacity)(?:$|\.)/u],
  ["progress", /^(?:status|registeredOn|intakeOn|housedOn|arrivesOn|consent|ambassador)$/u],
];

/** Which of our sheets hold what. */
function ownSheets(snapshot: Snapshot): readonly (readonly [kind: DataKind, keys: readonly string[]])[] {
  return [
    ["papers", [approvalsDesign.key]],
    ["matches", [matchesDesign.key]],
    ["talks", [checkInsDesign.key]],
    ["signals", [signalsDesign.key]],
    ["tasks", matchesOf(snapshot).map(({ id }) => matchTasksKey(id))],
    ["money", [moneyDesign.key]],
    ["letters", [lettersDesign.key]],
    ["reminders", [remindersDesign.key]],
  ];
}

/** Roles of sheets on which people stand. */
const roles: ReadonlySet<SheetReading["role"]> = new Set([
  "groups",
  "households",
  "members",
  "ambassadors",
  "contacts",
  "parties",
  "survey",
]);

function kindsOf({ field }: ColumnReading): readonly DataKind[] {
  if (field === undefined) return [];
  return kindsOfFields.filter(([, fields]) => fields.test(field)).map(([kind]) => kind);
}

/** Every kind of personal data found, with the names of the sheets on which it stands: by name, since tabs are moved. */
export function foundData(snapshot: Snapshot, { sheets }: Reading): ReadonlyMap<DataKind, readonly string[]> {
  const found = new Map<DataKind, Set<string>>();
  const add = (kind: DataKind, sheet: string): void => {
    found.set(kind, (found.get(kind) ?? new Set<string>()).add(sheet));
  };
  for (const sheet of sheets.filter(({ role }) => roles.has(role))) {
    for (const kind of sheet.columns.flatMap(kindsOf)) add(kind, sheet.name);
    if (sheet.survey !== undefined || sheet.role === "survey") add("answers", sheet.name);
  }
  for (const [kind, keys] of ownSheets(snapshot)) {
    for (const key of keys) {
      const own = sheetWithKey(snapshot, key);
      if (own !== undefined) add(kind, own.name);
    }
  }
  return new Map(dataKinds.flatMap((kind) => (found.has(kind) ? [[kind, [...(found.get(kind) ?? [])].sort()]] : [])));
}

/** A column that is never read, and that a workbook of the programme should not have. */
export interface RefusedColumn {
  readonly subject: RefusedSubject;
  readonly sheet: string;
  /** Letters, such as `F`. */
  readonly column: string;
}

/** Sheets of ours have columns such as the domain health of a task, which say nothing of anybody's. */
const ofOurs: ReadonlySet<SheetReading["role"]> = new Set(["output", "settings", "locations"]);

/** Columns about a citizen service number, religion, health and the like that stand in the workbook all the same. */
export function refusedColumns({ sheets }: Reading): readonly RefusedColumn[] {
  return sheets
    .filter(({ role }) => !ofOurs.has(role))
    .flatMap(({ name, columns }) =>
      columns.flatMap(({ column, refused }) => {
        const subject = refusedSubjects.find((one) => refused?.code === `refused-${one}`);
        return subject === undefined ? [] : [{ subject, sheet: name, column }];
      }),
    );
}
