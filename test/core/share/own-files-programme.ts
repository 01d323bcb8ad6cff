import { unzipSync } from "fflate";
import { trackerPlan } from "../../../core/check-ins/tracker-plan.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import { sharedFile } from "../../../core/share/shared.ts";
import type { SharedFile, ShareRequest } from "../../../core/share/shared-file.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { matchesDesign } from "../../../core/sheets/matches-design.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { checklistPlan } from "../../../core/tasks/checklist-plan.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { sharedWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { sheetOf } from "../jobs/pilot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, optionsOn, typedIn, workbookWith } from "../tasks/workbooks.ts";

/** The day of this programme. */
export const today = "2026-09-07";

/** Of each person words that stand in no text of ours, by what they are. */
export function word(who: string, what: string): string {
  return `Zqx${what}${who}`;
}

const numbers = [1, 2, 3];

const households: readonly (readonly Scalar[])[] = [
  ["Code huishouden", "Naam", "Gemeente", "Postcode", "Religie", "Aantal kinderen", "Kwetsbaarheid (0-8)", "Bijzonderheden", "Contactpersoon"],
  ...numbers.map((n) => [`H-${n}`, word(`h${n}`, "Naam"), "Almere", `131${n}AB`, word(`h${n}`, "Geloof"), n, n + 1, word(`h${n}`, "Bijzonder"), "Contact Zqxcontact"]),
]; // prettier-ignore

const groups: readonly (readonly Scalar[])[] = [
  ["Groepscode", "Gemeente", "Postcode", "Bereidheid (0-4)", "Ervaring (0-4)"],
  ...numbers.map((n) => [`WG-${n}`, "Almere", `133${n}CD`, 3, 2]),
];

/** Members `g1m1`, `g1m2`, and so on. */
const members: readonly (readonly Scalar[])[] = [
  ["Groepscode", "Naam", "E-mail", "Telefoon", "Beroep"],
  ...numbers.flatMap((n) =>
    [1, 2].map((place) => {
      const who = `g${n}m${place}`;
      return [`WG-${n}`, `${word(who, "Voor")} ${word(who, "Achter")}`, `${word(who, "mail")}@voorbeeld.example`.toLowerCase(), `06 1234 5${n}${place}0`, word(who, "Beroep")];
    }),
  ),
]; // prettier-ignore

/** Half-way: three households, and the members of two groups. */
const ofHouseholds: readonly (readonly Scalar[])[] = [
  ["Huishouden", "Ingevuld op", "Ik vertrouw de groep", "Wat wilt u nog kwijt?"],
  ...numbers.map((n) => [`H-${n}`, `2026-07-0${n}`, n === 1 ? "helemaal mee eens" : "enigszins mee eens", word(`h${n}`, "Vrij")]),
]; // prettier-ignore

const ofMembers: readonly (readonly Scalar[])[] = [
  ["Groepscode", "E-mail", "Ingevuld op", "Ik vertrouw het huishouden"],
  ...[1, 2].flatMap((n) =>
    [1, 2].map((place) => [`WG-${n}`, `${word(`g${n}m${place}`, "mail")}@voorbeeld.example`.toLowerCase(), "2026-07-15", "helemaal mee eens"]),
  ),
]; // prettier-ignore

const matches = numbers.map((n) =>
  matchWith({
    id: `M-0${n}`,
    group: `WG-${n}`,
    household: `H-${n}`,
    status: n === 3 ? "ended" : "started",
    startsOn: "2026-03-02",
    ...(n === 3 ? { endedOn: "2026-06-30" } : {}),
  }),
);

function coordinators(): Snapshot["sheets"] {
  return [
    sheetOf("Huishoudens", households),
    sheetOf("Welkom Groepen", groups),
    sheetOf("Groepsleden", members),
    sheetOf("Tussenmeting huishoudens", ofHouseholds),
    sheetOf("Tussenmeting groepsleden", ofMembers),
  ];
}

function withSheets(snapshot: Snapshot): Snapshot {
  const sheets = [...coordinators(), ...snapshot.sheets];
  return { ...snapshot, sheets, sheetNames: sheets.map(({ name }) => name) };
}

/** Notes of a talk with each side of every match, which name somebody of the other side. */
function withNotes(snapshot: Snapshot): Snapshot {
  const rows = ownRows(snapshot, checkInsDesign);
  return numbers.reduce((so, n) => {
    const first = (side: string) =>
      rows.find(({ values }) => values["match"] === `M-0${n}` && values["side"] === side)?.key ?? "";
    if (first("household") === "") return so;
    const own = typedIn(so, checkInsDesign, first("household"), "note", `${word(`h${n}`, "Gesprek")} en ${word(`g${n}m1`, "Voor")} belden`);
    return typedIn(own, checkInsDesign, first("group"), "note", `${word(`g${n}`, "Groepsgesprek")} over H-${n}`);
  }, snapshot);
} // prettier-ignore

/** A workbook with lists, questionnaires, matches, tasks and talks of three households and three groups. */
function made(): { readonly snapshot: Snapshot; readonly reading: Reading } {
  const options = optionsOn(today);
  const start = withSheets(workbookWith(matches));
  const contacts = ["M-01", "M-02", "M-03"].reduce(
    (so, id) => typedIn(so, matchesDesign, id, "contact-person", "Contact Zqxcontact"),
    start,
  );
  const reading = readPeople(contacts, options);
  const listed = after(contacts, checklistPlan(contacts, reading, options));
  const tracked = after(listed, trackerPlan(listed, reading, options));
  const task = ownRows(tracked, matchTasksDesign("M-01"))[0]?.key ?? "";
  const noted = typedIn(tracked, matchTasksDesign("M-01"), task, "note", `${word("h1", "Taak")} met ${word("g1m2", "Voor")}`);
  const snapshot = withNotes(noted);
  return { snapshot, reading: readPeople(snapshot, options) };
} // prettier-ignore

let known: ReturnType<typeof made> | undefined;

/** The file for a request. */
export function fileFor(request: Omit<ShareRequest, "names">): SharedFile {
  known ??= made();
  const { snapshot, reading } = known;
  return sharedFile(snapshot, reading, { names: false, ...request }, optionsOn(today));
}

/** Every text of a file as it leaves: all parts of the package, unpacked, with their names. */
export function allText(file: SharedFile): string {
  if (file.kind === "calendar") return file.text;
  const decoder = new TextDecoder();
  const parts = Object.entries(unzipSync(sharedWorkbook(file.sheets)));
  return [file.name, ...parts.map(([name, bytes]) => `${name}\n${decoder.decode(bytes)}`)].join("\n");
}

/** The words of `word` that stand in a text, in small letters. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set((text.match(/Zqx[A-Za-z0-9]+/giu) ?? []).map((one) => one.toLowerCase()))].sort();
}
