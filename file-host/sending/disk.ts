import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { readInput, writeSafely, type Writing } from "../files.ts";

/**
 * What sending asks of the disk. Each is done, and on the disk to stay, when it comes back: whoever pulls the plug between
 * two of them leaves what the first one wrote.
 */
export interface Disk {
  /** The bytes of a file. Throws `FileProblem`. */
  read(path: string): Promise<Uint8Array>;
  /** Replaces a file in one step; false where it is not what it must be. See `writeSafely`. Throws `FileProblem`. */
  replace(path: string, bytes: Uint8Array, writing?: Writing): Promise<boolean>;
  /** Makes a file that is not there yet; false where one is, whoever made it a moment ago. */
  create(path: string, text: string): Promise<boolean>;
  /** Adds a text to the end of a file, which is made where it is not there. */
  append(path: string, text: string): Promise<void>;
  /** The text of a small file; undefined where there is none. */
  text(path: string): Promise<string | undefined>;
  /** When a file was last written, in milliseconds since 1970; undefined where there is none. */
  writtenAt(path: string): Promise<number | undefined>;
  /** Gives a file another name; false where it is not there. */
  move(from: string, to: string): Promise<boolean>;
  /** Takes a file away, if it is there. */
  remove(path: string): Promise<void>;
}

/** Only their owner reads the small files: they say when somebody sends. */
const ownRights = 0o600;

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What a step gives, or something else where the system says a code. Whatever else it says is thrown. */
async function unless<Result, Other>(code: string, other: Other, step: Promise<Result>): Promise<Result | Other> {
  try {
    return await step;
  } catch (error) {
    if (codeOf(error) === code) return other;
    throw error;
  }
}

async function written(path: string, text: string, flags: "wx" | "a"): Promise<true> {
  const handle = await open(path, flags, ownRights);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return true;
}

/** The disk of this computer. */
export const realDisk: Disk = {
  read: readInput,
  replace: writeSafely,
  create: (path, text) => unless("EEXIST", false, written(path, text, "wx")),
  append: async (path, text) => {
    await written(path, text, "a");
  },
  text: (path) => unless("ENOENT", undefined, readFile(path, "utf8")),
  writtenAt: async (path) => (await unless("ENOENT", undefined, stat(path)))?.mtimeMs,
  move: async (from, to) => (await unless("ENOENT", "gone", rename(from, to))) === undefined,
  remove: (path) => rm(path, { force: true }),
};
