import { randomBytes } from "node:crypto";
import { access, chmod, constants, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { thisComputer } from "./computer.ts";
import { openElsewhere } from "./open-elsewhere.ts";
import { FileProblem, type FileProblemCode } from "./xlsx/problem.ts";
import { zipLimits } from "./xlsx/zip.ts";

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Whatever the system said, as a problem with this file; problems of ours stay what they are. */
export function problemWith(path: string, code: FileProblemCode, error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const held = errorCode(error) === "EBUSY" || errorCode(error) === "ETXTBSY";
  return new FileProblem(held ? "in-use" : code, "", basename(path));
}

/**
 * The bytes of a file. Throws FileProblem `missing` for what is not there, may not be read or is a folder, and
 * `too-large` before anything of a huge file is read.
 */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > zipLimits.file) throw new FileProblem("too-large", "", basename(path));
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw problemWith(path, "missing", error);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Excel and LibreOffice each leave a small file beside a workbook that somebody has open. */
async function refuseWhileOpen(path: string): Promise<void> {
  const elsewhere = await openElsewhere(path, thisComputer());
  if (elsewhere !== undefined) throw new FileProblem("in-use", elsewhere.sign, basename(path));
}

/** Makes the new name of a file survive a power cut. Windows has no such thing for folders and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

/** Rights of a file that nobody had rights to before: its people are nobody else's business. */
const ownRights = 0o600;

async function writeAndSync(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(path, "wx", ownRights);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (mode !== undefined) await chmod(path, mode);
}

/** Puts bytes under a name in one step: others see the old file or the new one, never a part. */
async function replace(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeAndSync(temporary, bytes, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** The file itself where the path is a link, so that the link stays one. */
export async function standingPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/**
 * Writes a file by way of a temporary one beside it and a rename; the file keeps its rights. With `backup` the file as it
 * was is first put under that name, just as safely. Throws FileProblem `in-use` when somebody has the file open and
 * `not-writable` for everything else that stops it; nothing half-written is left.
 */
export async function writeSafely(path: string, bytes: Uint8Array, backup?: string): Promise<void> {
  await refuseWhileOpen(path);
  try {
    const target = await standingPath(path);
    const standing = (await exists(target)) ? await stat(target) : undefined;
    const mode = standing === undefined ? undefined : standing.mode & 0o7777;
    if (standing !== undefined) await access(target, constants.W_OK);
    if (backup !== undefined) await replace(backup, new Uint8Array(await readFile(target)), mode);
    await replace(target, bytes, mode);
  } catch (error) {
    throw problemWith(path, "not-writable", error);
  }
}
