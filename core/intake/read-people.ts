import { withNotedPapers } from "../activities/noted-papers.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { settingsOf } from "../sheets/settings.ts";
import { textOf } from "../workbook/cell.ts";
import { areaDistances } from "./area-distances.ts";
import type { Scales } from "./cells/scale.ts";
import { codeKey, codesOf } from "./codes.ts";
import { codesGiven } from "./codes-sheet.ts";
import { tellMappedSheets } from "./mapped-sheets-told.ts";
import { mappingsOf } from "./mappings.ts";
import { codesInOrder, indexOfCoded, placesOfRows, rowsTakingPart, type CodedSheet } from "./joining/coded-sheets.ts";
import { tellDoubles, type ListedRow } from "./joining/doubles.ts";
import { tellApart } from "./joining/apart-told.ts";
import { joinedAnswers, type Joined } from "./joining/joined-answers.ts";
import { listIndex, type ListIndex } from "./joining/list-index.ts";
import { byGroup, dividedAnswers, membersOn, type FoundMember, type GroupList } from "./joining/members.ts";
import { memberFrom } from "./people/member.ts";
import type { TableRow } from "./sheet-table.ts";
import type { MappedSheet } from "./mapped-sheet.ts";
import { notes as collection, type Notes } from "./notes.ts";
import { groupFrom, type JoinedMembers } from "./people/group.ts";
import { householdFrom } from "./people/household.ts";
import { ambassadorFrom, contactPersonFrom, partyFrom } from "./people/supporters.ts";
import { isSomebody } from "./people-beside.ts";
import { postcodeTable, tellMissing, type PostcodeTable } from "./places.ts";
import { rankingRule, type RankingRule } from "./ranking.ts";
import type { Settings } from "../settings.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Member } from "../records/member.ts";
import { withResponses } from "./surveys/responses.ts";
import type { ResponseUnit } from "./surveys/survey.ts";
import type { ColumnMapping, Found, Reading, SheetRole } from "./reading.ts";
import { rowReader, type RowReader } from "./row-reader.ts";
import { mappedSheets, sheetReading, tellSheets, type JoinedCount } from "./sheet-readings.ts";
import { tellMissingFile, withSecond, type SecondFile } from "./second-file.ts";
import { SheetMunicipalities } from "./sheet-municipality.ts";
import { tellSharedCodes } from "./shared-codes.ts";
import { tellDateOrders } from "./tell-dates.ts";

function withRole(sheets: readonly MappedSheet[], role: SheetRole): MappedSheet[] {
  return sheets.filter((sheet) => sheet.role === role);
}

/** How the codes that we give begin. */
const prefixes = { groups: "G", households: "H", ambassadors: "A" } as const;

/** The sheets of a role with their codes. */
function coded(
  sheets: readonly MappedSheet[],
  role: keyof typeof prefixes,
  snapshot: Snapshot,
  notes: Notes,
): CodedSheet[] {
  const taken = new Map<string, string>();
  const given = codesGiven(snapshot, role);
  return withRole(sheets, role).map((sheet) => [sheet, codesOf(sheet, prefixes[role], taken, given, notes)]);
}

/** A record per row of coded sheets. */
function foundIn<Item>(
  sheets: readonly CodedSheet[],
  notes: Notes,
  first: Settings["ranking.first"],
  make: (reader: RowReader, code: string, rule: RankingRule, blocked: boolean) => Item,
): Found<Item>[] {
  return sheets.flatMap(([sheet, codes]) => {
    const rule = rankingRule(sheet, first, notes);
    return sheet.table.rows.map((row, place) => {
      const { code, blocked, proposed } = codes[place] ?? { code: "", blocked: true, proposed: false };
      // What is wrong in a row that takes no part need not be put right.
      const heard = sheet.leftOut?.has(row.row) === true ? collection([]) : notes;
      const record = make(rowReader(sheet, row, heard), code, rule, blocked);
      return { record, sheet: sheet.table.sheet.name, row: row.row, blocked, ...(proposed ? { proposed } : {}) };
    });
  });
}

/** A record per row of sheets without codes; rows that hold nothing of the kind are passed over. */
function plainlyIn<Item>(
  sheets: readonly MappedSheet[],
  notes: Notes,
  make: (reader: RowReader) => Item | undefined,
): Found<Item>[] {
  return sheets.flatMap((sheet) =>
    sheet.table.rows.flatMap((row) => {
      const record = make(rowReader(sheet, row, notes));
      return record === undefined ? [] : [{ record, sheet: sheet.table.sheet.name, row: row.row, blocked: false }];
    }),
  );
}

/** Names of contact persons that stand on no sheet of contact persons, where there is one. */
function tellUnknownContacts(sheets: readonly MappedSheet[], known: readonly string[], notes: Notes): void {
  if (known.length === 0) return;
  const names = new Set(known.map(codeKey));
  for (const sheet of sheets) {
    for (const row of sheet.table.rows) {
      const reader = rowReader(sheet, row, notes);
      const name = sheet.leftOut?.has(row.row) === true ? "" : textOf(reader.cell("contactPerson"));
      if (name !== "" && !names.has(codeKey(name))) reader.note("contactPerson", "contact-unknown");
    }
  }
}

function fieldsOf(sheets: readonly MappedSheet[]): Set<string> {
  const fields = new Set(sheets.flatMap(({ used }) => [...used.keys()]));
  if ([...fields].some((field) => field.startsWith("ranking"))) fields.add("ranking");
  return fields;
}

/** The surveys whose answers are joined to lists of a kind. */
function surveysOf(sheets: readonly MappedSheet[], unit: ResponseUnit): MappedSheet[] {
  return sheets.filter(({ joins, survey }) => joins === true && survey?.unit === unit);
}

/** The direction of the rankings of a sheet, asked and told once. */
function rulesOf(first: Settings["ranking.first"], notes: Notes): (sheet: MappedSheet) => RankingRule {
  const rules = new Map<MappedSheet, RankingRule>();
  return (sheet) => {
    const rule = rules.get(sheet) ?? rankingRule(sheet, first, notes);
    rules.set(sheet, rule);
    return rule;
  };
}

/** Makes a member from a row of a list of members, or from their part of the row of their group. */
type MemberOn = (sheet: MappedSheet, row: TableRow) => Member;

/** The rows behind members, with their groups. */
function rowsOf(members: readonly FoundMember[], sheets: readonly MappedSheet[]): ListedRow[] {
  const places = new Map(withRole(sheets, "members").flatMap((sheet) => sheet.table.rows.map((row) => [`${sheet.table.sheet.name}!${row.row}`, { sheet, row }] as const))); // prettier-ignore
  return members.flatMap(({ sheet, row, group }) => {
    const place = places.get(`${sheet}!${row}`);
    return place === undefined ? [] : [{ ...place, group: codeKey(group) }];
  });
}

/** The members that stand on the rows of their groups; not of groups whose members have a list of their own. */
function membersOnRows(groups: readonly CodedSheet[], listed: ReadonlySet<string>, make: MemberOn): FoundMember[] {
  return groups.flatMap(([{ table, leftOut, beside = [] }, codes]) =>
    table.rows.flatMap((row, place) => {
      const { code, blocked } = codes[place] ?? { code: "", blocked: true };
      if (blocked || leftOut?.has(row.row) === true || listed.has(codeKey(code))) return [];
      const there = beside.filter((sheet) => isSomebody(sheet, row));
      return there.map((sheet): FoundMember => ({ record: make(sheet, row), sheet: table.sheet.name, row: row.row, blocked: false, group: code })); // prettier-ignore
    }),
  );
}

/** The members of groups, with what their answers to surveys add. */
function membersOf(
  groups: readonly CodedSheet[],
  sheets: readonly MappedSheet[],
  table: PostcodeTable,
  notes: Notes,
): { readonly found: readonly FoundMember[]; readonly counts: ReadonlyMap<string, JoinedCount> } {
  const list: GroupList = { index: indexOfCoded(groups), codes: codesInOrder(groups), places: placesOfRows(groups) };
  const make: MemberOn = (sheet, row) => memberFrom(rowReader(sheet, row, notes), table);
  const on = (sheet: MappedSheet): FoundMember[] => membersOn(sheet, list, make, notes);
  const onLists = withRole(sheets, "members").flatMap(on);
  tellDoubles(rowsOf(onLists, sheets), "member", notes);
  const listed = [...onLists, ...membersOnRows(groups, new Set(onLists.map(({ group }) => codeKey(group))), make)];
  const known = new Set(listed.map(({ group }) => codeKey(group)));
  const answers = surveysOf(sheets, "member").map((sheet) => dividedAnswers(sheet, list, known));
  const others = answers.flatMap(({ ofOthers }) => (ofOthers.table.rows.length === 0 ? [] : on(ofOthers)));
  const index = (): ListIndex => listIndex(listed.map(({ record: { name = "", email } }) => ({ code: "", name, emails: email === undefined ? [] : [email] }))); // prettier-ignore
  const surveys = answers.map(({ ofListed }) => ofListed);
  const joined = joinedAnswers(listed, surveys, index, (_, reader) => memberFrom(reader, table), notes);
  const found = joined.found.map((one, place) => ({ ...one, group: listed[place]?.group ?? "" }));
  return { found: [...found, ...others], counts: joined.counts };
}

/** Of a group that nobody was joined to. */
const noMembers: JoinedMembers = { members: [], areAll: true };

function groupsOf(
  snapshot: Snapshot,
  sheets: readonly MappedSheet[],
  table: PostcodeTable,
  settings: Settings,
  places: SheetMunicipalities,
  notes: Notes,
): Joined<Group> {
  const groups = coded(sheets, "groups", snapshot, notes);
  tellDoubles(rowsTakingPart(groups), "group", notes);
  const members = membersOf(groups, sheets, table, notes);
  const within = byGroup(members.found);
  const answered = new Set(sheets.filter(({ survey }) => survey !== undefined).map((sheet) => sheet.table.sheet.name));
  const partly = new Set(members.found.filter(({ sheet }) => answered.has(sheet)).map(({ group }) => codeKey(group)));
  const joinedTo = (code: string): JoinedMembers => ({
    members: within.get(codeKey(code)) ?? [],
    areAll: !partly.has(codeKey(code)),
  });
  const scales = scalesOf(settings);
  // The members are those of the row whose code counts, not of another with the same.
  const found = foundIn(groups, notes, settings["ranking.first"], (reader, code, rule, blocked) =>
    groupFrom(reader, code, blocked ? noMembers : joinedTo(code), rule, table, scales),
  );
  const ruleOf = rulesOf(settings["ranking.first"], notes);
  const make = (sheet: MappedSheet, reader: RowReader): Group =>
    groupFrom(reader, "", noMembers, ruleOf(sheet), table, scales);
  const joined = joinedAnswers(
    places.fill(found),
    surveysOf(sheets, "group"),
    () => indexOfCoded(groups, within),
    make,
    notes,
  );
  return { found: joined.found, counts: new Map([...joined.counts, ...members.counts]) };
}

function householdsOf(
  snapshot: Snapshot,
  sheets: readonly MappedSheet[],
  table: PostcodeTable,
  settings: Settings,
  places: SheetMunicipalities,
  notes: Notes,
): Joined<Household> {
  const households = coded(sheets, "households", snapshot, notes);
  tellDoubles(rowsTakingPart(households), "household", notes);
  const scales = scalesOf(settings);
  const found = foundIn(households, notes, settings["ranking.first"], (reader, code, rule) =>
    householdFrom(reader, code, rule, table, scales),
  );
  const ruleOf = rulesOf(settings["ranking.first"], notes);
  const make = (sheet: MappedSheet, reader: RowReader): Household => householdFrom(reader, "", ruleOf(sheet), table, scales); // prettier-ignore
  return joinedAnswers(places.fill(found), surveysOf(sheets, "household"), () => indexOfCoded(households), make, notes);
}

/** Everybody who takes part, by code. */
function indexOf(found: readonly Found<{ readonly code: string; readonly name?: string | undefined }>[]): ListIndex {
  const there = found.filter(({ blocked }) => !blocked);
  return listIndex(there.map(({ record: { code, name = "" } }) => ({ code, name, emails: [] })));
}

/** What the reading is told besides the workbook. */
export interface ReadingOptions {
  readonly mappings: readonly ColumnMapping[];
  /** Settings for this run, over those of the workbook; absent for none. */
  readonly settings?: readonly { readonly key: string; readonly value: string }[];
  /** A second file of the same programme, read beside the workbook. */
  readonly second?: SecondFile;
}

/** The highest marks of this workbook, from its settings (R2). What is wrong with a setting is told by who uses it. */
function scalesOf(settings: Settings): Scales {
  return { score: settings["vulnerability.scale"], strength: settings["vulnerability.group-scale"] };
}

/**
 * Reads everyone from a coordinator's workbook: which sheet is what, what its columns mean, each row as a record, and
 * everything that needs a person as a problem with its cell. Any workbook gives a reading; none makes it throw.
 * Vulnerability, willingness and experience are read on the scales that the settings of the workbook give, and kept on
 * those of contracts.md.
 * The words of people on columns count first: those on the sheet `Kolommen`, and over them `mappings` (`--map`). Nothing depends on the order of columns, and on that of rows only which of two equal codes counts.
 */
export function readPeople(snapshot: Snapshot, options: ReadingOptions): Reading {
  const { settings } = settingsOf(snapshot, options.settings);
  const scales = scalesOf(settings);
  const all = withSecond(snapshot, options.second);
  const notes = collection(
    all.sheets.map(({ name }) => name),
    scales,
  );
  tellMissingFile(snapshot, options.second, notes);
  const typed = mappingsOf(snapshot);
  tellMappedSheets(snapshot, all, typed, notes);
  const sheets = mappedSheets(all, [...typed, ...options.mappings], scales, notes).map((sheet) =>
    withResponses(sheet, settings, notes),
  );
  for (const sheet of sheets) tellDateOrders(sheet, notes);
  tellSheets(sheets, notes);
  const table = postcodeTable(withRole(sheets, "locations"), notes);
  const places = new SheetMunicipalities(sheets, notes);
  const groups = groupsOf(snapshot, sheets, table, settings, places, notes);
  const first = settings["ranking.first"];
  const households = householdsOf(snapshot, sheets, table, settings, places, notes);
  tellMissing(table, notes);
  tellApart(sheets, (unit) => indexOf(unit === "household" ? households.found : groups.found), notes);
  tellSharedCodes(groups.found, households.found, notes);
  const ambassadors = foundIn(coded(sheets, "ambassadors", snapshot, notes), notes, first, ambassadorFrom);
  const contactPersons = plainlyIn(withRole(sheets, "contacts"), notes, contactPersonFrom);
  const parties = plainlyIn(withRole(sheets, "parties"), notes, partyFrom);
  tellUnknownContacts(
    [...withRole(sheets, "groups"), ...withRole(sheets, "households")],
    contactPersons.map(({ record }) => record.name),
    notes,
  );
  const countOf = (name: string): JoinedCount | undefined => groups.counts.get(name) ?? households.counts.get(name);
  const noted = withNotedPapers(snapshot, groups.found);
  return {
    sheets: sheets.map((sheet) => sheetReading(sheet, countOf(sheet.table.sheet.name))),
    tables: sheets,
    groups: noted.groups,
    households: households.found,
    ambassadors,
    contactPersons,
    parties,
    groupFields: fieldsOf([
      ...withRole(sheets, "groups"),
      ...withRole(sheets, "members"),
      ...withRole(sheets, "groups").flatMap(({ beside = [] }) => beside),
      ...surveysOf(sheets, "group"),
    ]),
    householdFields: fieldsOf([...withRole(sheets, "households"), ...surveysOf(sheets, "household")]),
    places: { points: table.points, names: table.names },
    areaDistances: areaDistances(withRole(sheets, "locations"), table, notes),
    problems: [...notes.problems(), ...noted.problems],
  };
}
