import { chmod, open, readFile, rm, stat } from "node:fs/promises";
import { basename } from "node:path";
import * as z from "zod";
import { sentence } from "../../core/text/sentence.ts";
import { CommandFault } from "../../file-host/command-line/fault.ts";
import { readInput, writeSafely } from "../../file-host/files.ts";

const pushed = z.strictObject({
  /** Version of the script. */
  version: z.string(),
  /** SHA-256 over the files as they stood at Google after our push. */
  hash: z.string(),
  /** Number of the version made at Google; absent until that is done, or where there was no room. */
  number: z.optional(z.number()),
});

const municipality = z.strictObject({
  /** Id of its spreadsheet. */
  spreadsheet: z.optional(z.string()),
  /** It was found whole at Google when nothing was known of it here: whether there is a script in it nobody can tell. */
  isFound: z.optional(z.boolean()),
  /** Marks of the addresses that it was shared with, so that nobody who was taken off it is put back. */
  shared: z.optional(z.array(z.string())),
  /** Id of its script project. */
  script: z.optional(z.string()),
  /** When making a script project was asked for, in milliseconds since 1970; stays until its answer came. */
  scriptAsked: z.optional(z.number()),
  pushed: z.optional(pushed),
});

const file = z.strictObject({
  version: z.literal(1),
  municipalities: z.record(z.string(), municipality),
  /** When script projects were made, in milliseconds since 1970: Google allows fifty a day. */
  scriptsMade: z.array(z.number()),
});

/** What is remembered of one municipality between runs: ids, versions and hashes, no person. */
export type MunicipalityState = Readonly<z.infer<typeof municipality>>;

type Content = z.infer<typeof file>;

/** Only its owner reads it: which spreadsheets a programme has is nobody else's business. */
const ownRights = 0o600;

async function contentOf(path: string): Promise<Content> {
  const isThere = await stat(path).then(() => true, () => false); // prettier-ignore
  if (!isThere) return { version: 1, municipalities: {}, scriptsMade: [] };
  const text = new TextDecoder().decode(await readInput(path));
  try {
    return file.parse(JSON.parse(text));
  } catch {
    // Beginning anew would make every workbook a second time.
    throw new CommandFault(sentence("network-state-damaged", { file: basename(path) }));
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, and is there all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Takes the lock of a state: a file with the number of the process that has it; one of a dead process is taken over. */
async function locked(path: string): Promise<void> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      const handle = await open(path, "wx", ownRights);
      await handle.writeFile(String(process.pid));
      await handle.close();
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) break;
      const holder = Number(await readFile(path, "utf8").catch(() => ""));
      if (Number.isInteger(holder) && holder > 0 && isRunning(holder)) break;
      await rm(path, { force: true });
    }
  }
  throw new CommandFault(sentence("network-state-in-use", { file: basename(path) }));
}

/** What is remembered between runs, in a file that only its owner can read; written anew after every change. */
export class StateFile {
  readonly #path: string;
  #content: Content;

  private constructor(path: string, content: Content) {
    this.#path = path;
    this.#content = content;
  }

  /**
   * Opens the state and keeps other runs out until `close`. Throws `CommandFault` where another run has it or it is
   * damaged, `FileProblem` where it may not be read.
   */
  static async open(path: string): Promise<StateFile> {
    await locked(`${path}.lock`);
    try {
      return new StateFile(path, await contentOf(path));
    } catch (error) {
      await rm(`${path}.lock`, { force: true });
      throw error;
    }
  }

  /** What is known of a municipality, by its key; empty for a new one. */
  of(key: string): MunicipalityState {
    return Object.hasOwn(this.#content.municipalities, key) ? (this.#content.municipalities[key] ?? {}) : {};
  }

  /** Keeps something, on disk before it returns; a value that is `undefined` is forgotten. */
  async keep(
    key: string,
    change: { readonly [Name in keyof MunicipalityState]?: MunicipalityState[Name] | undefined },
  ): Promise<void> {
    const kept = Object.entries({ ...this.of(key), ...change }).filter(([, value]) => value !== undefined);
    const municipalities = new Map(Object.entries(this.#content.municipalities)).set(key, Object.fromEntries(kept));
    await this.#write({ ...this.#content, municipalities: Object.fromEntries(municipalities) });
  }

  /** How many script projects were made since a moment, in milliseconds since 1970. */
  scriptsMadeSince(moment: number): number {
    return this.#content.scriptsMade.filter((made) => made > moment).length;
  }

  /** Keeps that a script project was made, or perhaps made, at a moment; what is older than `since` is forgotten. */
  async countScript(now: number, since: number): Promise<void> {
    const scriptsMade = [...this.#content.scriptsMade.filter((made) => made > since), now];
    await this.#write({ ...this.#content, scriptsMade });
  }

  /** Lets other runs in. */
  async close(): Promise<void> {
    await rm(`${this.#path}.lock`, { force: true });
  }

  async #write(content: Content): Promise<void> {
    await writeSafely(this.#path, new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`));
    await chmod(this.#path, ownRights);
    this.#content = content;
  }
}
