/** Single headers with cells below them, and what a careful person would say the column is: a line each. */
import { readdirSync, readFileSync } from "node:fs";
import type { ReadRole } from "../../core/intake/dictionary.ts";
import { mapColumns } from "../../core/intake/map-columns.ts";
import type { MappedColumn } from "../../core/intake/mapped-sheet.ts";
import { usualScales } from "../../core/intake/cells/scale.ts";
import type { Scalar } from "../../core/workbook/cell.ts";
import { sheet } from "../core/intake/book.ts";

/** A header of a list, of an export, or of a survey. */
export interface HeaderCase {
  readonly file: string;
  readonly line: number;
  readonly role: ReadRole;
  readonly where: string;
  readonly header: string;
  /** A field, `-` for a column we need not, `refused`, or `?` where a careful person asks. */
  readonly field: string;
  readonly cells: readonly Scalar[];
}

/** What became of a header: wrong is a column used as what it is not, or one a person wants left alone. */
export type HeaderVerdict = "right" | "guessed" | "missed" | "wrong" | "noise";

/** Numbers as a workbook has them. */
function cellOf(text: string): Scalar {
  return /^(?:0|[1-9]\d{0,6})(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

const ours = new URL("./headers/", import.meta.url);

/** A column per place of a ranking says nothing by itself: whole sheets of them are in the corpus of workbooks. */
function saysNothingAlone(field: string): boolean {
  return field.startsWith("ranking.");
}

/** The cases of all files of a folder, in their order. */
export function headerCases(folder = ours): HeaderCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".tsv")).sort(); // prettier-ignore
  return files.flatMap((file) =>
    readFileSync(new URL(file, folder), "utf8")
      .split("\n")
      .flatMap((text, place) => {
        const [role, where = "", header = "", field = "", cells = ""] = text.split("\t");
        if (field === "" || saysNothingAlone(field)) return [];
        const shown = header.replaceAll("\\n", "\n");
        return [{ file, line: place + 1, role: role as ReadRole, where, header: shown, field, cells: cells.split(" | ").map((cell) => cellOf(cell.trim())) }]; // prettier-ignore
      }),
  );
}

/** How we read a column with this header and these cells, on a sheet of which we know what it is. */
export function readHeader({ role, header, cells }: HeaderCase): MappedColumn | undefined {
  const found = sheet("Blad1", [[header], ...cells.map((cell) => [cell])]);
  const rows = cells.map((cell, place) => ({ row: place + 2, cells: [cell] }));
  const columns = [{ index: 0, header, banner: "", asked: header }];
  return mapColumns({ sheet: found, headerRow: 1, titles: [], columns, rows }, role, new Map(), usualScales).columns[0];
}

/** How a reading compares with a careful person's. */
export function verdictOf({ field }: HeaderCase, column: MappedColumn | undefined): HeaderVerdict {
  const isRefused = column?.refused !== undefined;
  const isSure = column?.confidence === "sure";
  if (field === "refused") return isRefused ? "right" : isSure ? "wrong" : "missed";
  const found = column?.confidence === "none" ? undefined : column?.field;
  if (field === "?") return isRefused ? "noise" : isSure ? "wrong" : "right";
  if (field === "-") return isRefused ? "noise" : isSure ? "wrong" : found === undefined ? "right" : "noise";
  if (found === field) return isSure ? "right" : "guessed";
  return isRefused || isSure ? "wrong" : "missed";
}
