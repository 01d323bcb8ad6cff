/** A sheet as a questionnaire: what it asks, of whom, when, and in which columns people say who they are. */
import type { MappedColumn, MappedSheet } from "../../intake/mapped-sheet.ts";
import { candidatesFor } from "../../intake/match-header.ts";
import { byCode } from "../../intake/joining/list-index.ts";
import { folded } from "../../intake/words.ts";
import { textOf } from "../../workbook/cell.ts";
import type { BankItem } from "../items/item-bank.ts";
import type { Respondent, Wave } from "../response.ts";
import type { Everybody } from "../study/whose.ts";
import { itemsOn, type SheetItems } from "./item-columns.ts";
import type { Labels } from "./labels.ts";
import { asideHeaders, respondentIn, waveIn } from "./moment-words.ts";
import type { SheetSaid } from "./waves-said.ts";

/** Columns that say something about a row that is no answer, by index. */
export interface AsideColumns {
  readonly wave?: number;
  readonly respondent?: number;
  readonly arm?: { readonly index: number; readonly header: string };
  readonly match?: number;
  readonly on?: number;
  /** Codes of the household or group. */
  readonly code?: number;
  readonly emails: readonly number[];
  readonly names: readonly number[];
}

/** A sheet with answers. */
export interface Questionnaire {
  readonly sheet: MappedSheet;
  readonly name: string;
  /** A list of people that has answers too, such as the level of Dutch: they count as those of the intake. */
  readonly isList: boolean;
  /** What the sheet as a whole says; absent where only its rows can. */
  readonly wave?: Wave;
  readonly respondent?: Respondent;
  /** True where a person said the respondent: then a row says it no more. */
  readonly isRespondentSaid: boolean;
  readonly aside: AsideColumns;
  readonly items: SheetItems;
}

const listRespondents: Readonly<Partial<Record<MappedSheet["role"], Respondent>>> = {
  groups: "group",
  households: "household",
  members: "member",
};

function textsAbove({ table }: MappedSheet): string {
  return table.titles.join(" ");
}

/** The respondent that the sheet speaks of: by its name, else by its title, else what the intake made of it. */
function respondentOf(sheet: MappedSheet): Respondent | undefined {
  const unit = sheet.survey?.unit;
  const named = respondentIn(sheet.table.sheet.name) ?? respondentIn(textsAbove(sheet));
  // A sheet of groups can hold answers of their members: codes that come back tell, not its name.
  return named === "group" && unit === "member" ? unit : (named ?? unit);
}

function waveOf(sheet: MappedSheet): Wave | undefined {
  const said = waveIn(sheet.table.sheet.name) ?? waveIn(textsAbove(sheet));
  return said ?? (sheet.joins === true ? "intake" : undefined);
}

type Aside = keyof typeof asideHeaders;

function headersOf({ header, asked }: MappedColumn): string[] {
  return [...new Set([header, asked].map((text) => folded(text).replace(/[?:*.]+$/u, "").trim()))]; // prettier-ignore
}

function findAside(columns: readonly MappedColumn[], kind: Aside): MappedColumn | undefined {
  const words = asideHeaders[kind];
  return columns.find((column) => headersOf(column).some((text) => words.test(text)));
}

/** At least so many cells of a column must be codes of somebody on a list. */
const enough = 0.5;

/** The column whose cells are codes of the lists: the one that the intake found, else the one that fits best. */
function codeColumn(sheet: MappedSheet, columns: readonly MappedColumn[], everybody: Everybody): number | undefined {
  const known = sheet.used.get("code")?.[0] ?? sheet.used.get("group")?.[0];
  const indices = [everybody.household.index, everybody.group.index];
  const isCode = (text: string): boolean => /\p{L}|\p{N}{5}/u.test(text) && indices.some((index) => byCode(index, text).places.size > 0); // prettier-ignore
  const share = ({ content }: MappedColumn): number => {
    const texts = content.values.map(textOf);
    return texts.length === 0 ? 0 : texts.filter(isCode).length / texts.length;
  };
  if (known !== undefined && (share(known) > 0 || known.content.filled === 0)) return known.index;
  const scored = columns.map((column) => ({ column, share: share(column) })).filter((one) => one.share >= enough);
  const [best] = scored.sort((one, other) => other.share - one.share);
  return best?.column.index ?? known?.index ?? named(columns, /^(?:code|groepscode|huishoudcode|huishoudencode|groep|group code|household code|deelnemerscode|respondentcode|participant code|wg-?code|sh-?code)$/u); // prettier-ignore
}

function named(columns: readonly MappedColumn[], words: RegExp): number | undefined {
  return columns.find((column) => headersOf(column).some((text) => words.test(text)))?.index;
}

/** Columns with an address or a name of who answers. */
function contactColumns(sheet: MappedSheet, field: "email" | "name"): number[] {
  const ofTool = [...(sheet.table.survey?.contact ?? [])].flatMap(([index, one]) =>
    one.startsWith(field) ? [index] : [],
  );
  const isField = ({ asked, header, refused, part }: MappedColumn): boolean =>
    refused === undefined && part === undefined && candidatesFor(asked === "" ? header : asked, "members").some(({ entry, score }) => entry.field === field && score >= 0.95); // prettier-ignore
  const byWords = sheet.columns.filter(isField).map(({ index }) => index);
  return [...new Set([...byWords, ...(byWords.length === 0 ? ofTool : [])])];
}

/** How a partner says who answers; it is not kept. */
const ofPartner =
  /^(?:organisatie|naam (?:van (?:de |uw )?)?organisatie|functie|organi[sz]ation|name of (?:your )?organi[sz]ation|job title)$/u;

function asideOf(sheet: MappedSheet, everybody: Everybody): AsideColumns {
  const columns = sheet.columns.filter(({ refused, apart, technical }) => refused === undefined && apart === undefined && technical !== true); // prettier-ignore
  const [wave, respondent, arm, match] = (["wave", "respondent", "arm", "match"] as const).map((kind) => findAside(columns, kind)); // prettier-ignore
  const on = findAside(sheet.columns, "on")?.index;
  const sentOn = sheet.table.survey?.sentOn;
  const code = codeColumn(sheet, columns.filter((column) => column !== match), everybody); // prettier-ignore
  return {
    ...(wave === undefined ? {} : { wave: wave.index }),
    ...(respondent === undefined ? {} : { respondent: respondent.index }),
    ...(arm === undefined ? {} : { arm: { index: arm.index, header: arm.header } }),
    ...(match === undefined ? {} : { match: match.index }),
    ...(sentOn !== undefined ? { on: sentOn } : on === undefined ? {} : { on }),
    ...(code === undefined ? {} : { code }),
    emails: contactColumns(sheet, "email"),
    names: [...contactColumns(sheet, "name"), ...columns.filter((column) => headersOf(column).some((text) => ofPartner.test(text))).map(({ index }) => index)], // prettier-ignore
  };
}

function indicesOf({ wave, respondent, arm, match, on, code, emails, names }: AsideColumns): ReadonlySet<number> {
  return new Set([wave, respondent, arm?.index, match, on, code, ...emails, ...names].flatMap((index) => index ?? []));
}

/** Which items a sheet can ask: of a list only what an intake asks; else what its respondents are asked at all. */
function isOfSheet(
  wave: Wave | undefined,
  respondent: Respondent | undefined,
  isList: boolean,
): (item: BankItem) => boolean {
  const alike: readonly (Respondent | undefined)[] = respondent === "member" || respondent === "group" ? ["member", "group"] : [respondent]; // prettier-ignore
  return (item) =>
    (respondent === undefined || item.respondents.some((one) => alike.includes(one))) &&
    (!(isList || wave === "intake") || (item.moments.includes("intake") && item.ofMatch !== true));
}

/** Sheets that can hold answers. */
function canAnswer({ role, table }: MappedSheet): boolean {
  if (table.sheet.key !== undefined || table.rows.length === 0) return false;
  return role === "survey" || listRespondents[role] !== undefined;
}

/** A sheet as a questionnaire; nothing where it is none, or people said that it does not count. */
export function questionnaireOf(
  sheet: MappedSheet,
  said: SheetSaid | undefined,
  labels: Labels,
  everybody: Everybody,
): Questionnaire | undefined {
  if (!canAnswer(sheet) || said?.wave === "none") return undefined;
  const isList = sheet.role !== "survey";
  const wave = said?.wave ?? (isList ? "intake" : waveOf(sheet));
  const respondent = said?.respondent ?? (isList ? listRespondents[sheet.role] : respondentOf(sheet));
  const aside = asideOf(sheet, everybody);
  const own = indicesOf(aside);
  const isRowwise = !isList && aside.respondent !== undefined && said?.respondent === undefined;
  const items = itemsOn(sheet, {
    labels,
    isOfSheet: isOfSheet(wave, isRowwise ? undefined : respondent, isList),
    takesOwn: !isList,
    isAside: ({ index }) => own.has(index),
  });
  if (items.found.length === 0 && items.tied.length === 0) return undefined;
  return {
    sheet,
    name: sheet.table.sheet.name,
    isList,
    ...(wave === undefined ? {} : { wave }),
    ...(respondent === undefined ? {} : { respondent }),
    isRespondentSaid: said?.respondent !== undefined,
    aside,
    items,
  };
}
