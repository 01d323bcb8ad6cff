import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { textOf, type Scalar } from "../workbook/cell.ts";
import { shareFor, shareOf } from "./evidence.ts";
import type { MappedColumn, MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import type { SheetRole } from "./reading.ts";
import { folded } from "./words.ts";

/** A rule that stays off while nobody knows the column it needs. */
interface Matter {
  readonly code: "off-vulnerability" | "off-willingness" | "off-experience" | "off-consent" | "off-approval" | "off-location";
  readonly roles: readonly SheetRole[];
  /** Fields that keep the rule on; one of them is enough. */
  readonly fields: RegExp;
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** What the content alone gives away. */
  readonly content?: (column: MappedColumn) => boolean;
} // prettier-ignore

const isFullPostcode = (cell: Scalar): boolean => /^\d{4} ?[a-z]{2}$/iu.test(textOf(cell));

/** A full postcode or a pair of coordinates; four digits alone can be anything. */
function holdsPlaces({ content }: MappedColumn): boolean {
  return (shareFor(content, isFullPostcode) ?? 0) >= 0.8 || (shareOf(content, "lat-lon") ?? 0) >= 0.8;
}

/** The columns that matching needs, and the words by which one is suspected (R1, R2, R21, R23). */
const matters: readonly Matter[] = [
  { code: "off-vulnerability", roles: ["households"], fields: /^vulnerability\.(?:score|part)$/u,
    words: /kwets|vulnerab|zelfredza|\bzrm\b|draaglast|belastbaar|zorgzwaarte/u },
  { code: "off-willingness", roles: ["groups"], fields: /^vulnerability\.willingness$/u,
    words: /\bberei[dt]|\bdur(?:f|ft|ven)\b|\bwilling|draagkracht|\b(?:kan|kunnen)\b.*\baan\b|\baan ?kun|\bkwets|vulnerab|\b(?:handle|cope)\b/u, unless: /bereikbaar|taal|language|\berva|experience/u },
  { code: "off-experience", roles: ["groups"], fields: /^vulnerability\.experience$/u,
    words: /\bervar|\bexperience/u, unless: /werk|work|taal|language/u },
  { code: "off-consent", roles: ["households"], fields: /^consent$/u,
    words: /toestem|\bakkoord|\bconsent|\binstem|permission|\bagree|\bavg\b|\bgdpr\b|\bprivacy|\bgegevens\b.*\bgebruik|\buse\b.*\b(?:data|details|information)\b/u },
  { code: "off-approval", roles: ["groups", "members"], fields: /^approval\.conductCertificate$/u,
    words: /\bvog|verklaring.*gedrag|screen|background|police|certificate|\bconduct|\bdbs\b/u },
  { code: "off-location", roles: ["groups", "households"], fields: /^(?:postcode|address|lat|lat-lon)$/u,
    words: /postcode|\bpc\b|adres|address|locati|coordinat|latitude|breedtegraad|woonplek/u, unless: /mail|\bip\b|werk|work/u, content: holdsPlaces },
]; // prettier-ignore

/** Most of what stands in the column, where that is words. */
function contentSays({ content }: MappedColumn, words: RegExp): boolean {
  return (shareFor(content, (cell) => typeof cell === "string" && words.test(folded(cell))) ?? 0) >= 0.5;
}

function isAbout(matter: Matter, column: MappedColumn): boolean {
  const header = folded(column.header);
  if (matter.unless?.test(header) === true) return false;
  if (column.field !== undefined) return matter.fields.test(column.field);
  return matter.words.test(header) || matter.content?.(column) === true || contentSays(column, matter.words);
}

/** A column that says something and that nothing is done with, although nobody said to leave it alone. */
function isIdle({ header, confidence, refused, left, technical, content, doubt }: MappedColumn): boolean {
  if (doubt !== undefined) return false;
  return header !== "" && confidence !== "sure" && content.filled > 0 && !(refused ?? left ?? technical ?? false);
}

/**
 * Tells of columns that nothing is done with and that look like one a rule of matching needs: while they are not
 * understood the rule is off, which nobody should find out afterwards. Returns the indices of these columns.
 */
export function tellMatters(sheet: MappedSheet, notes: Notes): ReadonlySet<number> {
  const idle = sheet.columns.filter(isIdle);
  const told = new Set<number>();
  for (const matter of matters) {
    if (!matter.roles.includes(sheet.role) || [...sheet.used.keys()].some((field) => matter.fields.test(field)))
      continue;
    const found = idle.filter((column) => isAbout(matter, column));
    const [first] = found;
    if (first === undefined) continue;
    const headers = found.map(({ header }) => `‘${header}’`).join(", ");
    found.forEach(({ index }) => told.add(index));
    notes.tell({
      level: "warning",
      sheet: sheet.table.sheet.name,
      cell: cellAddress(sheet.table.headerRow, first.index + 1),
      told: sentence(matter.code, { headers, count: found.length }),
      remedy: sentence("remedy-off", {}),
    });
  }
  return told;
}
