import { columnLetters, columnNumber } from "../../../../core/workbook/address.ts";
import { quotedSheet, rectOf, rectText } from "./address.ts";
import { rowLimit, columnLimit, type Rect } from "./rect.ts";
import { movedRect, type Shift } from "./shift.ts";

/** Text, columns of tables between brackets and functions are passed over; a sheet before a reference comes with it. */
const pieces =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$!'\]])('(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!])/giu;

function sheetOf(prefix: string | undefined): string | undefined {
  const name = prefix?.slice(0, -1);
  return name?.startsWith("'") === true ? name.slice(1, -1).replace(/''/gu, "'") : name;
}

function mapped(formula: string, change: (sheet: string | undefined, reference: string) => string): string {
  return formula.replace(pieces, (whole: string, prefix?: string, reference?: string) =>
    reference === undefined ? whole : change(sheetOf(prefix), reference),
  );
}

/** The new corners, with the dollars where they stood. */
function rewritten(reference: string, rect: Rect): string {
  const fresh = rectText(rect).split(":");
  const corners = reference.split(":");
  return corners
    .map((standing, place) => {
      const found = /^(\$?)([A-Z]*)(\$?)(\d*)$/iu.exec(standing);
      const next = /^([A-Z]*)(\d*)$/u.exec(fresh[place] ?? fresh[0] ?? "");
      const dollarColumn = found?.[2] === "" ? "" : (found?.[1] ?? "");
      const dollarRow = found?.[2] === "" ? (found[1] ?? "") : (found?.[3] ?? "");
      return `${dollarColumn}${next?.[1] ?? ""}${next?.[2] === "" ? "" : dollarRow}${next?.[2] ?? ""}`;
    })
    .join(":");
}

/** A formula on the sheet `home` after cells of the sheet `on` moved. */
export function shiftedFormula(formula: string, home: string, on: string, shift: Shift): string {
  return mapped(formula, (sheet, reference) => {
    const prefix = sheet === undefined ? "" : `${quotedSheet(sheet)}!`;
    const rect = rectOf(reference) ?? rectOf(`${reference}:${reference}`);
    if (rect === undefined || (sheet ?? home).toLowerCase() !== on.toLowerCase()) return prefix + reference;
    const moved = movedRect(rect, shift);
    const inside = moved !== undefined && moved.top < rowLimit && moved.left < columnLimit;
    return inside ? prefix + rewritten(reference, moved) : "#REF!";
  });
}

/** A formula after a sheet got another name; `undefined` for a sheet that went. */
export function renamedFormula(formula: string, before: string, after: string | undefined): string {
  return mapped(formula, (sheet, reference) => {
    if (sheet === undefined) return reference;
    if (sheet.toLowerCase() !== before.toLowerCase()) return `${quotedSheet(sheet)}!${reference}`;
    return after === undefined ? "#REF!" : `${quotedSheet(after)}!${reference}`;
  });
}

/** A formula copied to another place: what has no dollar moves along. */
export function shiftedBy(formula: string, rows: number, columns: number): string {
  return mapped(formula, (sheet, reference) => {
    const prefix = sheet === undefined ? "" : `${quotedSheet(sheet)}!`;
    const corners = reference.split(":").map((corner) => shiftedCorner(corner, rows, columns));
    return corners.includes(undefined) ? "#REF!" : prefix + corners.join(":");
  });
}

function shiftedCorner(corner: string, rows: number, columns: number): string | undefined {
  const found = /^(\$?)([A-Z]*)(\$?)(\d*)$/iu.exec(corner);
  if (found === null) return undefined;
  const [, first = "", letters = "", second = "", digits = ""] = found;
  const column = letters === "" ? 0 : columnNumber(letters.toUpperCase()) + (first === "$" ? 0 : columns);
  const rowDollar = letters === "" ? first : second;
  const row = digits === "" ? 0 : Number(digits) + (rowDollar === "$" ? 0 : rows);
  const isOutside =
    (letters !== "" && (column < 1 || column > columnLimit)) || (digits !== "" && (row < 1 || row > rowLimit));
  if (isOutside) return undefined;
  return `${letters === "" ? "" : first + columnLetters(column)}${rowDollar}${digits === "" ? "" : String(row)}`;
}
