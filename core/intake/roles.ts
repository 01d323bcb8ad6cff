import { textOf } from "../workbook/cell.ts";
import { areaFields } from "./area-distances.ts";
import { codeKey } from "./codes.ts";
import type { ReadRole } from "./dictionary.ts";
import { cellsOf } from "./mapped-sheet.ts";
import { candidatesFor } from "./match-header.ts";
import { isKnownHeader } from "./header-phrases.ts";
import type { SheetRole } from "./reading.ts";
import { answerColumns, type SheetTable } from "./sheet-table.ts";
import type { ResponseUnit } from "./surveys/survey.ts";
import { folded } from "./words.ts";

/** Words in the name or title of a sheet that say what is on it. */
const names: Readonly<Record<ReadRole, RegExp>> = {
  groups: /\b(?:welkom(?:st)?|sponsor|buurt|maatjes|ontvangst|onthaal|buddy)?\s?(?:groep(?:en|jes)?|kring(?:en)?|teams)\b|\b(?:sponsor(?:ship)? )?(?:groups?|circles?)\b|\bwg\b/u,
  households: /huishoud|statushouder|gezin|household|nieuwkomer|newcomer|vergunninghouder|inburgeraar|\bfamil|\bclienten\b|\b(?:hulp)?vragers\b|\brefugees\b|\bcases\b|\bdossiers\b|\bsh\b|\bhh\b/u,
  members: /\b(?:groeps)?leden\b|\bledenlijst\b|\bdeelnemers\b|\bmembers?\b|\bvrijwilligers\b|\bparticipants\b|\bvolunteers\b|\bsponsors\b|\b(?:team|kring)leden\b|\bbudd(?:ies|y's)\b/u,
  ambassadors: /ambassad|bruggenbouwers?\b|brugpersonen\b|sleutelpersonen\b|bridge builders\b|cultural mediators\b/u,
  contacts: /contactpers|contact persons?|\bcontacten\b|\bcontacts\b|coaches\b|begeleiders\b|\bmedewerkers\b|\bcoordinatoren\b|\bcoordinators\b|\bcase ?workers\b|\bstaff\b/u,
  parties: /\bpartijen\b|\bpart(?:y|ies)\b|organisaties|ketenpartners|samenwerkingspartners|\bpartners\b|organi[sz]ations|instanties|instellingen|\bstakeholders\b|\bagencies\b/u,
  locations: /locatie|postcodes?\b|coordinat|\bplaces\b|\blocations\b/u,
}; // prettier-ignore

const readRoles = Object.keys(names) as ReadRole[];

/** A header says a field when it scores at least this much by words alone. */
const saidFrom = 0.75;

/** How much the headers of a table speak for a role: of each column its most telling field, and each field once. */
function headerPoints(table: SheetTable, role: ReadRole): number {
  const points = new Map<string, number>();
  for (const { asked } of answerColumns(table)) {
    const told = asked === "" ? [] : candidatesFor(asked, role).filter(({ score }) => score >= saidFrom);
    const [best] = told.sort(
      (one, other) => other.entry.tells - one.entry.tells || (one.entry.field < other.entry.field ? -1 : 1),
    );
    if (best !== undefined)
      points.set(best.entry.field, Math.max(points.get(best.entry.field) ?? 0, best.entry.tells + 0.3));
  }
  return [...points.values()].reduce((sum, one) => sum + one, 0);
}

/** Four points for the name of the sheet, two for a title above the table. A members sheet often names the groups too. */
function namePoints(table: SheetTable, role: ReadRole): number {
  const name = folded(table.sheet.name);
  const titles = folded(table.titles.join(" "));
  if (role === "groups" && names.members.test(name)) return 0;
  if (names[role].test(name)) return 4;
  return names[role].test(titles) && !(role === "groups" && names.members.test(titles)) ? 2 : 0;
}

/** Points and areas only: postcode with latitude and longitude, and nobody's code or name. */
function isLocations(table: SheetTable): boolean {
  const fields = new Set<string>();
  let others = 0;
  for (const { asked: header } of answerColumns(table)) {
    if (header === "") continue;
    const found = candidatesFor(header, "locations").filter(({ score }) => score >= saidFrom);
    found.forEach(({ entry }) => fields.add(entry.field));
    const person = [
      ...candidatesFor(header, "groups"),
      ...candidatesFor(header, "households"),
      ...candidatesFor(header, "members"),
    ];
    if (
      found.length === 0 &&
      person.some(
        ({ entry, score }) => score >= saidFrom && /^(?:code|name|group|email|phone|size|type)/u.test(entry.field),
      )
    )
      others += 1;
  }
  const points = (fields.has("lat") && fields.has("lon")) || fields.has("lat-lon");
  return fields.has("postcode") && points && (others === 0 || names.locations.test(folded(table.sheet.name)));
}

/** A sheet on which codes of groups come back row after row lists members, not groups. */
function repeatsGroups(table: SheetTable): boolean {
  const column = answerColumns(table).find(({ asked }) =>
    candidatesFor(asked, "members").some(({ entry, score }) => entry.field === "group" && score >= 0.95),
  );
  if (column === undefined) return false;
  const codes = cellsOf(table, column.index)
    .map((cell) => codeKey(textOf(cell)))
    .filter((code) => code !== "");
  return codes.length >= 4 && new Set(codes).size <= 0.7 * codes.length;
}

/** Fields of which a list of groups or households has at least one; a summary per city has none. */
const ofSomebody =
  /^(?:code|name|name\.first|name\.last|email|phone|postcode|address|lat|type|consent|vulnerability\..*)$/u;

function isOfSomebody(table: SheetTable, role: ReadRole): boolean {
  return answerColumns(table).some(({ asked }) =>
    candidatesFor(asked, role).some(({ entry, score }) => score >= saidFrom && ofSomebody.test(entry.field)),
  );
}

/** What speaks for a role, by words alone. */
interface RolePoints {
  readonly role: ReadRole;
  readonly total: number;
}

/** The roles that a table of people may have, the likeliest first. */
function rankedRoles(table: SheetTable): RolePoints[] {
  const people = readRoles.filter((role) => role !== "locations" && (role === "parties" || isOfSomebody(table, role)));
  const repeats = repeatsGroups(table);
  return people
    .map((role) => {
      const told = headerPoints(table, role);
      const named = namePoints(table, role) + (repeats && role === "members" ? 4 : 0);
      return { role, total: told === 0 ? 0 : named + told };
    })
    .sort((one, other) => other.total - one.total);
}

/** Fewer points say nothing plainly. */
const plainFrom = 4;

/** By so much the likeliest role must be ahead of the next. */
const ahead = 0.5;

/** A list that nobody stands on yet: only headers, which say plainly what it is for. */
function isListToBe(table: SheetTable): boolean {
  return answerColumns(table).filter(({ header }) => isKnownHeader(header)).length >= 4;
}

/** Most questions of a short intake say a field; of a form about how it goes few do. */
function isMostlyKnown(table: SheetTable, role: ReadRole): boolean {
  const columns = answerColumns(table).filter(({ asked }) => asked !== "");
  const known = columns.filter(({ asked }) => candidatesFor(asked, role).some(({ score }) => score >= saidFrom));
  return known.length >= 4 && known.length * 3 >= columns.length * 2;
}

/**
 * What a coordinator's sheet is, from its name, the titles above the table and the headers. `unknown` unless one role
 * is clearly ahead: a sheet read as the wrong thing does more harm than one that asks.
 */
export function roleOf(table: SheetTable): SheetRole {
  if (table.headerRow === 0 || (table.rows.length === 0 && !isListToBe(table))) return "unknown";
  if (isLocations(table) || areaFields(table).size > 0) return "locations";
  const [best, second] = rankedRoles(table);
  const isIntake = best !== undefined && (best.total >= 7 || isMostlyKnown(table, best.role));
  if (table.survey !== undefined && !isIntake) return "survey";
  if (best === undefined || best.total < plainFrom) return "unknown";
  return best.total - (second?.total ?? 0) >= ahead ? best.role : "unknown";
}

const units = new Map<ReadRole, ResponseUnit>([["groups", "group"], ["households", "household"], ["members", "member"]]); // prettier-ignore

/** Whose answers a table holds, by its words; nothing where they do not say it clearly (R23). */
export function unitOf(table: SheetTable): ResponseUnit | undefined {
  const [best, second] = rankedRoles(table).filter(({ role }) => units.has(role));
  if (best === undefined || best.total <= 0) return undefined;
  // Hardly more than codes of groups, and those of several rows are the same: each is of one of its members.
  if (best.role === "groups" && best.total < plainFrom && repeatsGroups(table)) return "member";
  if (best.total - (second?.total ?? 0) >= ahead) return units.get(best.role);
  // A group and its members call themselves by the same code; only members do so more than once.
  const isOfGroups = best.role !== "households" && second?.role !== "households";
  return !isOfGroups ? undefined : repeatsGroups(table) ? "member" : "group";
}
