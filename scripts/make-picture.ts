import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tools } from "./tools.mjs";

/** A rectangle in a picture, in pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Dots per inch of the picture: sharp enough for text, small enough for a first screen. */
const resolution = 110;
/** The picture shows the top of the sheet, as a screen does. In pixels. */
const tallest = 480;
/** White left around what is printed, in pixels. */
const margin = 14;

/**
 * The smallest rectangle around everything that is not white in a picture of the raw kind (PPM, `P6`, 8 bits), with
 * some white around it. Throws when the picture is of another kind or altogether white.
 */
export function frameOf(picture: Uint8Array): Frame {
  const head = /^P6\s(\d+)\s(\d+)\s255\s/u.exec(Buffer.from(picture.subarray(0, 40)).toString("latin1"));
  if (head === null) throw new Error("not a raw picture");
  const [start, width, height] = [head[0].length, Number(head[1]), Number(head[2])];
  const columns: number[] = [];
  const rows: number[] = [];
  picture.subarray(start).forEach((value, place) => {
    if (value > 245) return;
    const pixel = Math.floor(place / 3);
    columns[pixel % width] = 1;
    rows[Math.floor(pixel / width)] = 1;
  });
  if (rows.length === 0) throw new Error("the picture is white");
  const x = Math.max(0, columns.indexOf(1) - margin);
  const y = Math.max(0, rows.indexOf(1) - margin);
  return {
    x,
    y,
    width: Math.min(width, columns.length + margin) - x,
    height: Math.min(height, rows.length + margin) - y,
  };
}

/** Runs a program to its end; throws with what it said when that is not a good one. */
function ran(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

function pathOf(tool: { name: string; elsewhere: string; find(): string | undefined }): string {
  const path = tool.find();
  if (path === undefined) throw new Error(`${tool.name} is not here: ${tool.elsewhere}`);
  return path;
}

/** Prints the first sheet of the demo's workbook, as LibreOffice shows it, to a picture without the empty page around. */
function makePicture(root: string, scratch: string): void {
  ran(process.execPath, [join(root, "file-host/bin.mjs"), "demo", scratch]);
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, "profile")).href}`;
  const convert = ["--headless", "--convert-to", "pdf", "--outdir", scratch, join(scratch, "pilot-result.xlsx")];
  ran(pathOf(tools.libreOffice), [profile, ...convert]);
  const print = ["-r", String(resolution), "-f", "1", "-l", "1", "-singlefile"];
  const [pdf, page] = [join(scratch, "pilot-result.pdf"), join(scratch, "page")];
  ran(pathOf(tools.pdfToPng), [...print, pdf, page]);
  const { x, y, width, height } = frameOf(readFileSync(`${page}.ppm`));
  const cut = ["-x", x, "-y", y, "-W", width, "-H", Math.min(height, tallest)].map(String);
  ran(pathOf(tools.pdfToPng), ["-png", ...print, ...cut, pdf, join(root, "docs/result")]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const scratch = mkdtempSync(join(tmpdir(), "samen-hier-picture-"));
  try {
    makePicture(fileURLToPath(new URL("..", import.meta.url)), scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
