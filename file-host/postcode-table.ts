import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import Papa from "papaparse";
import { postcodeFile, type PostcodeFile, type TablePoint } from "../core/intake/postcode-file.ts";
import { sentence } from "../core/text/sentence.ts";
import { CommandFault } from "./command-line/fault.ts";
import { decodedText } from "./csv.ts";
import { readInput } from "./files.ts";
import { FileProblem } from "./xlsx/problem.ts";

/** Lines by which a table is recognised. */
const sampleLines = 60;
/** Bytes that are taken at a time: a table of half a million lines never becomes half a million objects at once. */
const pieceBytes = 1 << 20;
/** A line that is longer than this many bytes is no line of a table. */
const longestLine = 16 * pieceBytes;
const newLine = 0x0a;

const delimiters = ["\t", ";", ","] as const;

/** A zip, a workbook or a gzip: nothing that has lines. */
function isPacked(bytes: Buffer): boolean {
  const start = bytes.toString("latin1", 0, 4);
  return start.startsWith("PK") || start.startsWith("\u001f\u008b") || start === "\u00d0\u00cf\u0011\u00e0";
}

/** Text of two bytes per character, as some programs save it: its line ends cannot be told byte by byte. */
function isWide(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function textOf(bytes: Buffer): string {
  const text = isUtf8(bytes) ? bytes.toString("utf8") : decodedText(bytes);
  return text.replace(/^\ufeff/u, "");
}

/** The text of a file in pieces that end where a line does, whatever program wrote it. */
async function* piecesOf(path: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  for await (const chunk of createReadStream(path, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>) {
    if (isFirst && isPacked(chunk)) {
      throw new CommandFault(sentence("postcodes-table-packed", { file: basename(path) }));
    }
    if (isFirst && isWide(chunk)) {
      yield decodedText(await readInput(path));
      return;
    }
    isFirst = false;
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(newLine) + 1;
    if (bytes.length - end > longestLine) throw new FileProblem("too-large");
    if (end > 0) yield textOf(bytes.subarray(0, end));
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) yield textOf(rest);
}

function rowsOf(text: string, delimiter: string, preview = 0): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: true, preview }).data;
}

/** How a table is divided and read. */
interface Table {
  readonly delimiter: string;
  readonly file: PostcodeFile;
}

/** The delimiter by which the first lines are a table of postcodes, and how to read them. */
function recognised(text: string): Table | undefined {
  for (const delimiter of delimiters) {
    const file = postcodeFile(rowsOf(text, delimiter, sampleLines));
    if (file !== undefined) return { delimiter, file };
  }
  return undefined;
}

/** What the system says of a file that cannot be read, as a problem with that file. */
function problemWith(path: string, error: unknown): unknown {
  if (error instanceof CommandFault) return error;
  const code = error instanceof FileProblem ? error.code : "missing";
  return new FileProblem(code, "", basename(path));
}

async function pointsIn(path: string, isOfUse: (point: TablePoint) => boolean): Promise<TablePoint[]> {
  const points: TablePoint[] = [];
  let table: Table | undefined;
  for await (const text of piecesOf(path)) {
    table ??= recognised(text);
    if (table === undefined) break;
    for (const row of rowsOf(text, table.delimiter)) {
      const point = table.file.pointOf(row);
      if (point !== undefined && isOfUse(point)) points.push(point);
    }
  }
  if (table === undefined) throw new CommandFault(sentence("postcodes-table-unknown", { file: basename(path) }));
  return points;
}

/**
 * The rows of a file of postcodes that `isOfUse` says yes to. GeoNames and lists with headers are told by their content.
 * Throws `CommandFault` for anything else, and `FileProblem` for a file that cannot be read.
 */
export async function readPostcodeTable(path: string, isOfUse: (point: TablePoint) => boolean): Promise<TablePoint[]> {
  try {
    return await pointsIn(path, isOfUse);
  } catch (error) {
    throw problemWith(path, error);
  }
}
