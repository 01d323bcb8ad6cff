import { createHash } from "node:crypto";
import { chmod, mkdir, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { readInput, writeSafely } from "../../../file-host/files.ts";

const kept = z.strictObject({ refreshToken: z.string().min(1) });

/** Where programs keep what is theirs, in the folder of this user. */
function folderOf(environment: Readonly<Record<string, string | undefined>>): string {
  const own = environment["SAMEN_HIER_CONFIG"];
  if (own !== undefined && own !== "") return own;
  const given = process.platform === "win32" ? environment["APPDATA"] : environment["XDG_CONFIG_HOME"];
  const folder = given === undefined || given === "" ? join(homedir(), ".config") : given;
  return join(folder, "samen-hier");
}

/**
 * A sign-in that lasts from one run to the next: only what a new pass can be asked with, in a file that only its owner
 * can read. One per client and set of permissions, so that a command never holds more than it needs.
 */
export class KeptSignIn {
  readonly #folder: string;
  readonly #path: string;

  constructor(environment: Readonly<Record<string, string | undefined>>, client: string, scopes: readonly string[]) {
    const mark = createHash("sha256")
      .update([client, ...scopes].join("\n"))
      .digest("hex");
    this.#folder = folderOf(environment);
    this.#path = join(this.#folder, `google-${mark.slice(0, 16)}.json`);
  }

  /** What was kept; nothing where nobody signed in, or the file is damaged: then one signs in again. */
  async read(): Promise<string | undefined> {
    const found = await stat(this.#path).catch(() => undefined);
    if (found === undefined) return undefined;
    // Copied or restored files may have got wider rights.
    if ((found.mode & 0o077) !== 0 && process.platform !== "win32") await chmod(this.#path, 0o600);
    try {
      return kept.parse(JSON.parse(new TextDecoder().decode(await readInput(this.#path)))).refreshToken;
    } catch {
      return undefined;
    }
  }

  /** Keeps a sign-in. Throws `FileProblem` where the folder refuses. */
  async keep(refreshToken: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await writeSafely(this.#path, new TextEncoder().encode(JSON.stringify({ refreshToken })));
    await chmod(this.#path, 0o600);
  }

  /** Forgets it; the next run asks to sign in. */
  async forget(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}
