import { postcodeFile, type PostcodeFile, type TablePoint } from "./postcode-file.ts";

const delimiters = ["\t", ";", ","] as const;

/** Lines by which a table is recognised. */
const sampleLines = 60;

/** The cells of a line; quotes hold together what has the delimiter in it, and two of them are one. */
function cellsOf(line: string, delimiter: string): string[] {
  if (!line.includes('"') || delimiter === "\t") return line.split(delimiter);
  const pattern = new RegExp(`(?:^|${delimiter})(?:"((?:[^"]|"")*)"|([^${delimiter}]*))`, "gu");
  return [...line.matchAll(pattern)].map(([, quoted, plain]) => quoted?.replace(/""/gu, '"') ?? plain ?? "");
}

/** The delimiter by which the first lines are a table of postcodes, and how to read them. */
function recognised(lines: readonly string[]): { delimiter: string; file: PostcodeFile } | undefined {
  const sample = lines.slice(0, sampleLines);
  for (const delimiter of delimiters) {
    const file = postcodeFile(sample.map((line) => cellsOf(line, delimiter)));
    if (file !== undefined) return { delimiter, file };
  }
  return undefined;
}

/**
 * The rows of a table of postcodes that `isOfUse` says yes to, from the whole text of its file: GeoNames, or a list with
 * headers, between tabs, semicolons or commas. `undefined` for a text that is no such table.
 */
export function pointsInText(text: string, isOfUse: (point: TablePoint) => boolean): TablePoint[] | undefined {
  const lines = text
    .replace(/^\ufeff/u, "")
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== "");
  const table = recognised(lines);
  if (table === undefined) return undefined;
  return lines.flatMap((line) => {
    const point = table.file.pointOf(cellsOf(line, table.delimiter));
    return point !== undefined && isOfUse(point) ? [point] : [];
  });
}
