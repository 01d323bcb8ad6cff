/** What sheets are beside each other: answers of people who stand on a list are a survey, not a second list. */
import { mappedSheet, type MappedColumn, type MappedSheet } from "../mapped-sheet.ts";
import type { SheetRole } from "../reading.ts";
import { unitOf } from "../roles.ts";
import type { SheetTable } from "../sheet-table.ts";
import type { ResponseUnit } from "../surveys/survey.ts";
import { holdsAnswers, holdsOpinions, isEvaluation, isNamedQuestionnaire, isOfPartners } from "./asks.ts";
import { withoutCodesOfOthers } from "./codes-of-others.ts";
import { withGroup, withIdentity } from "./identity-columns.ts";
import { fitOf, listIndex, type ListIndex } from "./list-index.ts";
import { calledIn, listedIn } from "./listed.ts";
import { withParents } from "./parent-rows.ts";
import { readAs, roleOfUnit, type SurveyUse } from "./survey-use.ts";
import { unitBeside } from "./unit-beside.ts";

/** A table with what it is by itself, or what a person said it is. */
export interface LoneSheet {
  readonly table: SheetTable;
  readonly role: SheetRole;
  /** True when a person said so. */
  readonly said: boolean;
}

/** Gives the columns of a table their meaning on a sheet of a role. */
type MapAs = (table: SheetTable, role: SheetRole) => MappedSheet;

/** The lists of a workbook that answers and members can belong to. */
export interface Lists {
  readonly groups: ListIndex;
  readonly households: ListIndex;
  readonly hasMembers: boolean;
}

const mayJoin: readonly SheetRole[] = ["groups", "households", "members", "survey"];

/** What a sheet of answers can look like by words that stand there for another reason. */
const otherwise: readonly SheetRole[] = ["unknown", "parties", "contacts", "ambassadors"];

/** A sheet that may hold answers of people on a list. */
function isOfAnswers({ table, role, said }: LoneSheet): boolean {
  if (said) return role === "survey";
  if (mayJoin.includes(role)) return role === "survey" || holdsAnswers(table);
  // Statements of people's own say nothing of who answers: the answers themselves tell what the sheet is.
  return otherwise.includes(role) && table.headerRow > 0 && (holdsOpinions(table) || isNamedQuestionnaire(table));
}

function indexOf(sheets: readonly MappedSheet[], role: SheetRole): ListIndex {
  const lists = sheets.filter((sheet) => sheet.role === role);
  return listIndex(lists.flatMap((sheet) => sheet.table.rows.map((row) => listedIn(sheet, row))));
}

/** Nothing to belong to. */
const noLists: Lists = { groups: listIndex([]), households: listIndex([]), hasMembers: false };

/** The lists among sheets. */
export function listsIn(sheets: readonly MappedSheet[]): Lists {
  return {
    groups: indexOf(sheets, "groups"),
    households: indexOf(sheets, "households"),
    hasMembers: sheets.some(({ role }) => role === "members"),
  };
}

/** Whose answers these are: by the words of the sheet, by the lists that its rows fit, otherwise of single people. */
function unitFor({ table, role }: LoneSheet, lists: Lists): ResponseUnit {
  if (isEvaluation(table) && isOfPartners(table)) return "partner";
  const byRole = { groups: "group", households: "household", members: "member" } as const;
  if (role === "groups" || role === "households" || role === "members") return unitBeside(table, lists) ?? byRole[role];
  return unitOf(table) ?? unitBeside(table, lists) ?? "member";
}

function withSurvey(sheet: MappedSheet, role: SheetRole, unit: ResponseUnit, evaluation: boolean): MappedSheet {
  const tool = sheet.table.survey?.tool;
  const survey: SurveyUse = { ...(tool === undefined ? {} : { tool }), unit, ...(evaluation ? { evaluation } : {}) };
  return { ...sheet, role, survey };
}

/** A column without what it was taken for. */
function withoutMeaning({ index, header, banner, asked, part, content, ...rest }: MappedColumn): MappedColumn {
  const { confidence, refused, left, technical } = rest;
  return {
    index, header, banner, asked, content, confidence,
    ...(part === undefined ? {} : { part }),
    ...(refused === undefined ? {} : { refused }),
    ...(left === undefined ? {} : { left }),
    ...(technical === undefined ? {} : { technical }),
  }; // prettier-ignore
}

/** Answers that are not joined: of their columns only that with the code of the group or household means something. */
function apart(sheet: MappedSheet): MappedSheet {
  const columns = sheet.columns.map((column): MappedColumn => {
    const { field, confidence } = column;
    const plain: MappedColumn = { ...withoutMeaning(column), confidence: "none" };
    const isCode = confidence === "sure" && (field === "code" || field === "group");
    return isCode ? { ...plain, field: "code", confidence } : plain;
  });
  return { ...sheet, ...mappedSheet(sheet.table, sheet.role, columns, sheet.said) };
}

/** The columns by which its rows can be found on the lists, known by content too. */
function identified(sheet: MappedSheet, lists: Lists): MappedSheet {
  const role = readAs(sheet);
  if (role === "members") return withGroup(sheet, lists.groups);
  if (sheet.role !== "survey") return sheet;
  return withIdentity(sheet, role === "groups" ? lists.groups : lists.households);
}

/** True when at least one of the rows fits the list: then they are about the same people. */
function fitsAny(sheet: MappedSheet, index: ListIndex): boolean {
  return sheet.table.rows.some((row) => fitOf(index, calledIn(sheet, row)).is !== "nobody");
}

/** Fields of which answers of members have at least one beside the group, if they say who the members are. */
const ofMember = ["name", "name.first", "email", "phone", "postcode", "age", "occupation"];

/** Answers of members with their group, where nobody keeps a list of members: they are that list. */
function isListOfMembers(sheet: MappedSheet, lists: Lists): boolean {
  return (
    !lists.hasMembers &&
    lists.groups.size > 0 &&
    sheet.used.has("group") &&
    ofMember.some((field) => sheet.used.has(field))
  );
}

/** A survey whose answers go to the rows of a list, or one that is kept apart. */
function besideLists(sheet: MappedSheet, lists: Lists): MappedSheet {
  const { unit, evaluation } = sheet.survey ?? { unit: "member" };
  const list = unit === "household" ? lists.households : lists.groups;
  const isOfThem = unit === "member" ? lists.hasMembers : list.size > 0 && fitsAny(sheet, list);
  return evaluation !== true && isOfThem ? { ...sheet, joins: true } : apart(sheet);
}

/** Answers as a survey beside the lists, or as the list that they are where there is no other. */
function placedAnswers(lone: LoneSheet, lists: Lists, map: MapAs): MappedSheet {
  const unit = unitFor(lone, lists);
  const evaluation = isEvaluation(lone.table);
  const mapped = map(lone.table, roleOfUnit(unit));
  const survey = identified(withSurvey(mapped, "survey", unit, evaluation), lists);
  const beside = besideLists(survey, lists);
  if (evaluation || lone.said || beside.joins === true) return beside;
  if (unit === "member" && isListOfMembers(survey, lists)) return { ...survey, role: "members" };
  return lone.role === roleOfUnit(unit) ? identified(withSurvey(mapped, lone.role, unit, false), lists) : beside;
}

/**
 * The sheets of a workbook with the meaning of their columns, each in view of the others. Answers (of a survey tool, or a
 * plain sheet of them) are a survey where a list of the same kind stands beside them and at least one answer fits it; else
 * they are the list. Answers about how it goes are always a survey. What a person said a sheet is, it is.
 */
export function sheetsTogether(lone: readonly LoneSheet[], map: MapAs): MappedSheet[] {
  const own = new Map(lone.filter((one) => !isOfAnswers(one)).map((one) => [one, map(one.table, one.role)]));
  const isNeeded = lone.some((one) => !own.has(one) || one.role === "members");
  const lists = isNeeded ? listsIn([...own.values()]) : noLists;
  const sheets = lone.map((one) => {
    const sheet = own.get(one);
    return sheet === undefined ? placedAnswers(one, lists, map) : identified(sheet, lists);
  });
  return sheets.map((sheet) => withParents(withoutCodesOfOthers(sheet, sheets), sheets));
}
