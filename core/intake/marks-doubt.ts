/**
 * What a header says of its marks that our settings do not: another scale, or one that runs the other way. Such a column
 * is at most a guess, and its marks are told: 4 of 4 is not 4 of 8.
 */
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import type { Scales } from "./cells/scale.ts";
import { isUpsideDown } from "./header-direction.ts";
import { otherScale, type HeaderScale } from "./header-scale.ts";
import type { MappedColumn, MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import type { TableColumn } from "./sheet-table.ts";

/** Where a scale is set that marks are read on. */
export type ScaleSetting = "vulnerability.scale" | "vulnerability.group-scale";

/** Why marks cannot be read as they stand. */
export type MarksDoubt =
  | { readonly is: "reversed"; readonly marks: Marks }
  | { readonly is: "scale"; readonly header: HeaderScale; readonly setting: ScaleSetting; readonly top: number };

/** What marks are for. */
type Marks = "vulnerability" | "willingness" | "experience";

const marksOf: ReadonlyMap<string, Marks> = new Map([
  ["vulnerability.score", "vulnerability"],
  ["vulnerability.part", "vulnerability"],
  ["vulnerability.willingness", "willingness"],
  ["vulnerability.experience", "experience"],
]);

/** The header with what stands over it, which gives the scale where the header gives none. */
function ownScale({ header, banner }: TableColumn, top: number): HeaderScale | undefined {
  return otherScale(header, top) ?? (/\d/u.test(header) ? undefined : otherScale(banner, top));
}

/** The scale of a header of marks, where it gives one that differs from the setting. */
function scaleDoubt(column: TableColumn, marks: Marks, { score, strength }: Scales): MarksDoubt | undefined {
  const [setting, top] =
    marks === "vulnerability"
      ? (["vulnerability.scale", score] as const)
      : (["vulnerability.group-scale", strength] as const);
  const header = ownScale(column, top);
  return header && { is: "scale", header, setting, top };
}

/** Why the marks of a column with a field cannot be read as they stand; parts have scales of their own. */
export function marksDoubt(column: TableColumn, field: string | undefined, scales: Scales): MarksDoubt | undefined {
  const marks = marksOf.get(field ?? "");
  if (marks === undefined) return undefined;
  if (isUpsideDown(column.header, marks === "vulnerability" ? "need" : "strength")) return { is: "reversed", marks };
  return field === "vulnerability.part" ? undefined : scaleDoubt(column, marks, scales);
}

/** The scales for telling what a column may be: its own, where the header gives one. */
export function scalesFor(column: TableColumn, scales: Scales): Scales {
  const score = ownScale(column, scales.score)?.highest ?? scales.score;
  const strength = ownScale(column, scales.strength)?.highest ?? scales.strength;
  return { score, strength };
}

function tellScale({ header, confidence }: MappedColumn, doubt: MarksDoubt & { is: "scale" }): Told {
  const { header: scale, setting, top } = doubt;
  const values = { header, ...scale, setting, top };
  return {
    told: confidence === "sure" ? sentence("scale-differs-used", values) : sentence("scale-differs", values),
    remedy: sentence("remedy-scale-differs", { ...scale, setting }),
  };
}

function tellReversed({ header, confidence }: MappedColumn, { marks }: MarksDoubt & { is: "reversed" }): Told {
  const values = { header, marks };
  return {
    told: confidence === "sure" ? sentence("marks-reversed-used", values) : sentence("marks-reversed", values),
    remedy: sentence("remedy-marks-reversed", { marks }),
  };
}

type Told = Pick<Parameters<Notes["tell"]>[0], "told" | "remedy">;

/** Tells of columns whose header says otherwise than the settings. Returns the indices of these columns. */
export function tellMarks({ table, columns }: MappedSheet, notes: Notes): ReadonlySet<number> {
  const found = columns.filter(({ doubt, content }) => doubt !== undefined && content.filled > 0);
  for (const column of found) {
    const { doubt } = column;
    if (doubt === undefined) continue;
    const told = doubt.is === "scale" ? tellScale(column, doubt) : tellReversed(column, doubt);
    const cell = cellAddress(table.headerRow, column.index + 1);
    notes.tell({ level: "warning", sheet: table.sheet.name, cell, ...told });
  }
  return new Set(found.map(({ index }) => index));
}
