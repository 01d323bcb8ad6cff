import { randomBytes } from "node:crypto";
import { access, chmod, constants, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
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

/** What the name of a file ends with that is about to take the place of another. */
const temporaryEnd = ".tmp";

/**
 * Takes away what a program of ours left behind that was killed while it wrote a file, or the backup of it: there are people
 * in it. Only for whoever has the lock of that file: nobody else is writing it.
 */
export async function removeLeftovers(path: string): Promise<void> {
  const begin = `.${basename(path)}.`;
  const shape = new RegExp(`^(?:bak\\.)?[0-9a-f]{12}\\${temporaryEnd}$`, "u");
  const names = await readdir(dirname(path));
  const left = names.filter((name) => name.startsWith(begin) && shape.test(name.slice(begin.length)));
  await Promise.all(left.map((name) => rm(join(dirname(path), name), { force: true })));
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

/** True where two files are the same, byte for byte. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}

/** What a file must still be when it is replaced; nothing where that does not matter. */
type Standing = Uint8Array | undefined;

/** True where a file is what it must be. One that is just being saved may not be there. */
async function isStill(path: string, standing: Standing): Promise<boolean> {
  if (standing === undefined) return true;
  return readFile(path).then((bytes) => sameBytes(bytes, standing), () => false); // prettier-ignore
}

/**
 * Puts bytes under a name in one step: others see the old file or the new one, never a part. False where the file is not what
 * it must be: looked at as late as can be.
 */
async function replace(
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
  standing?: Standing,
): Promise<boolean> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}${temporaryEnd}`);
  try {
    await writeAndSync(temporary, bytes, mode);
    if (!(await isStill(path, standing))) {
      await rm(temporary, { force: true });
      return false;
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
  return true;
}

/** The file itself where the path is a link, so that the link stays one. */
export async function standingPath(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** What is looked at before a file is written. */
export interface Writing {
  /** Name that the file as it was stays under. */
  readonly backup?: string;
  /** What the file must still be: where it is something else, nothing is written. */
  readonly standing?: Uint8Array;
}

/**
 * Writes a file by way of a temporary one beside it and a rename; the file keeps its rights. The file as it was is first put
 * under the name of its backup, just as safely. False where somebody changed it meanwhile, and nothing was written. Throws
 * FileProblem `in-use` when somebody has the file open and `not-writable` for everything else that stops it; nothing
 * half-written is left.
 */
export async function writeSafely(path: string, bytes: Uint8Array, writing: Writing = {}): Promise<boolean> {
  await refuseWhileOpen(path);
  try {
    const target = await standingPath(path);
    const found = (await exists(target)) ? await stat(target) : undefined;
    const mode = found === undefined ? undefined : found.mode & 0o7777;
    if (found !== undefined) await access(target, constants.W_OK);
    if (!(await isStill(target, writing.standing))) return false;
    if (writing.backup !== undefined) await replace(writing.backup, new Uint8Array(await readFile(target)), mode);
    return await replace(target, bytes, mode, writing.standing);
  } catch (error) {
    throw problemWith(path, "not-writable", error);
  }
}
