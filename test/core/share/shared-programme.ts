import type { Reading } from "../../../core/intake/reading.ts";
import { availabilityDesign } from "../../../core/sheets/availability.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import type { SheetDesign } from "../../../core/sheets/design.ts";
import { matchPlanDesign } from "../../../core/sheets/match-plan.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { moneyDesign } from "../../../core/sheets/money.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { referralsDesign } from "../../../core/sheets/referrals.ts";
import { tasksDesign } from "../../../core/sheets/tasks.ts";
import { settings } from "../../../core/jobs/all.ts";
import { trackerPlan } from "../../../core/check-ins/tracker-plan.ts";
import { checklistPlan } from "../../../core/tasks/checklist-plan.ts";
import { plansPlan } from "../../../core/tasks/plan/plans-plan.ts";
import { sharedFile } from "../../../core/share/shared.ts";
import type { SharedFile, SharedSheet, ShareRequest } from "../../../core/share/shared-file.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { foundOn } from "../ambassadors/programme.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, optionsOn, readingWith, rowTyped, typedIn, workbookWith } from "../tasks/workbooks.ts";

/** The day of these programmes: a Monday. */
export const today = "2026-03-09";

/** The two matches: with other people, of other municipalities. */
export const matches = [
  matchWith({ id: "M-07", group: "G-03", household: "H-12", status: "started", startsOn: "2026-03-04" }),
  matchWith({ id: "M-08", group: "G-04", household: "H-13", status: "started", startsOn: "2026-03-02" }),
];

/** A word that stands in no text of ours. */
export function secret(about: string): string {
  return `Zqx${about}`;
}

/** Invented people, of whom every field that may identify somebody or say something of them is a secret word. */
export function people(): Reading {
  const members = (group: string) =>
    [1, 2, 3].map((place) => ({
      name: `${secret(`First${group}${place}`)} ${secret(`Last${group}${place}`)}`,
      occupation: secret(`Occupation${group}${place}`),
      email: `${secret(`mail${group}${place}`)}@voorbeeld.example`.toLowerCase(),
      phone: secret(`Phone${group}${place}`),
      postcode: secret(`MemberPostcode${group}${place}`),
      skills: [secret(`Skill${group}${place}`)],
      hoursPerWeek: 3,
      daytime: "often" as const,
    }));
  const group = (code: string, municipality: string) => ({
    code,
    municipality,
    name: secret(`GroupName${code}`),
    postcode: secret(`GroupPostcode${code}`),
    location: { lat: 52.3712, lon: 5.2217, precisionKm: 0.1, source: "sheet" as const },
    interests: [secret(`Interest${code}`)],
    priorities: [secret(`Priority${code}`)],
    vulnerability: { willingness: 3.125, experience: 2.375 },
    members: members(code.slice(2)),
  });
  const household = (code: string, municipality: string) => ({
    code,
    municipality,
    name: secret(`HouseholdName${code}`),
    postcode: secret(`HouseholdPostcode${code}`),
    interests: [secret(`HouseholdInterest${code}`)],
    adults: 2,
    children: 2,
    vulnerability: { score: 6.875, parts: { [secret("Part")]: 1.625 } },
  });
  const read = readingWith({
    households: [household("H-12", "Almere"), household("H-13", "Haarlem")],
    parties: [
      {
        key: "municipality",
        name: "Gemeente Almere",
        contact: secret("ContactAlmere"),
        backup: secret("BackupAlmere"),
        reachable: "ma-do 9-16",
      },
      { key: "vwn", contact: secret("ContactVwn"), reachable: "di" },
    ],
  });
  return { ...read, groups: foundOn("Groepen", [group("G-03", "Almere"), group("G-04", "Haarlem")]) };
}

/** Where somebody typed a secret word: the sheet of ours by its key, the row and the column. */
export interface TypedCell {
  readonly design: SheetDesign;
  readonly row: string;
  readonly column: string;
}

/** The word that stands there. */
export function wordOf({ design, row, column }: TypedCell): string {
  return secret(`${design.key}.${row}.${column}`).replace(/[^A-Za-z0-9]/gu, "x");
}

/** The workbook with checklists, plans and talks; `language` is that of its sheets. */
export function workbook(language: Language = "nl"): Snapshot {
  const options = optionsOn(today, language);
  const reading = people();
  const bare = workbookWith(matches, language);
  const chosen = settings.plan(bare, { ...options, settings: [{ key: "language", value: language }] });
  const start = after(bare, chosen);
  const named = ["M-07", "M-08"].reduce((snapshot, id) => {
    const withAmbassador = typedIn(snapshot, matchesDesign, id, "ambassador", "A-01");
    return typedIn(withAmbassador, matchesDesign, id, "contact-person", "Contact Persoon");
  }, start);
  const listed = after(named, checklistPlan(named, reading, options));
  const planned = after(listed, plansPlan(listed, reading, options));
  return after(planned, trackerPlan(planned, reading, options));
}

/** Cells in which people type, of every sheet that a file to share is made from. */
export function typedCells(snapshot: Snapshot): readonly TypedCell[] {
  const designs = [
    ...matches.flatMap(({ id }) => [matchTasksDesign(id), matchPlanDesign(id)]),
    tasksDesign,
    matchesDesign,
    moneyDesign,
    checkInsDesign,
    availabilityDesign,
    referralsDesign,
  ];
  return designs.flatMap((design) => {
    const rows = ownRows(snapshot, design);
    const free = design.columns.filter(
      ({ key, filledBy, input }) => (filledBy === "people" || input === true) && !design.keyColumns.includes(key),
    );
    // Matches keep their days and who they are of: without those nothing is shared at all.
    const kept = ["status", "starts-on", "arrives-on", "ended-on", "ambassador", "contact-person"];
    const columns =
      design === matchesDesign ? free.filter(({ key }) => !kept.includes(key) && !key.includes("agrees")) : free;
    return rows.flatMap(({ key }) => columns.map((column) => ({ design, row: key, column: column.key })));
  });
}

/** The workbook with these words typed, and a task that people added to each match. */
export function typedOver(snapshot: Snapshot, cells: readonly TypedCell[]): Snapshot {
  const typed = cells.reduce((so, cell) => typedIn(so, cell.design, cell.row, cell.column, wordOf(cell)), snapshot);
  return matches.reduce((so, { id }) => rowTyped(so, matchTasksDesign(id), ownTask(id)), typed);
}

/** A task of people's own, with words of theirs in every column. */
export function ownTask(match: string): Readonly<Record<string, Scalar>> {
  return {
    task: "E1",
    title: secret(`OwnTitle${match.slice(2)}`),
    due: "2026-03-11",
    responsible: secret(`OwnParty${match.slice(2)}`),
    person: secret(`OwnPerson${match.slice(2)}`),
    note: secret(`OwnNote${match.slice(2)}`),
  };
}

/** The file for a request, in one of the languages of the screens. */
export function shared(snapshot: Snapshot, request: ShareRequest, day = today): SharedFile {
  return sharedFile(snapshot, people(), request, optionsOn(day));
}

/** The sheets of the file for a request. */
export function sheetsFor(snapshot: Snapshot, request: ShareRequest): readonly SharedSheet[] {
  const file = shared(snapshot, request);
  return file.kind === "workbook" ? file.sheets : [];
}

/** The values of a column by its key; of headings `null`. */
export function columnOf({ layout, rows }: SharedSheet, key: string): readonly Scalar[] {
  const place = layout.columns.findIndex((column) => column.key === key);
  return rows.map((row) => row[place] ?? null);
}
