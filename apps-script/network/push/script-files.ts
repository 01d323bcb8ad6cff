import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { sentence } from "../../../core/text/sentence.ts";
import { CommandFault } from "../../../file-host/command-line/fault.ts";

/** The kinds of files in a script project, by the ending that they have on a disk. */
const kinds = { js: "SERVER_JS", html: "HTML", json: "JSON" } as const;

/** One file of a script project, as the API of Google has it. */
export interface ScriptFile {
  /** Without its ending. */
  readonly name: string;
  readonly type: (typeof kinds)[keyof typeof kinds];
  readonly source: string;
}

/** The script as it was built. */
export interface BuiltScript {
  readonly files: readonly ScriptFile[];
  readonly version: string;
}

/** What the build puts in its folder; the manifest must be among them. */
const names = ["appsscript.json", "Code.js", "Sidebar.html"] as const;

const manifest = z.object({ oauthScopes: z.optional(z.array(z.string())) });

/** The name of a file as people know it: with its ending. */
export function fileName({ name, type }: ScriptFile): string {
  const [ending = ""] = Object.entries(kinds).find(([, kind]) => kind === type) ?? [];
  return `${name}.${ending}`;
}

/** The same text however its lines end. */
function plain(source: string): string {
  return source.replace(/\r\n?/gu, "\n").trimEnd();
}

/** What a manifest says, however it is laid out; a text that is no JSON stays as it is. */
function plainManifest(source: string): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
  };
  try {
    return JSON.stringify(sorted(JSON.parse(source)), null, 2);
  } catch {
    return plain(source);
  }
}

/** The text of a file in a form of which equal texts mean equal files. */
export function comparable({ type, source }: ScriptFile): string {
  return type === "JSON" ? plainManifest(source) : plain(source);
}

/** SHA-256 over some files, in hex: the same for the same script, whatever order or line ends Google gives. */
export function hashOf(files: readonly ScriptFile[]): string {
  const parts = files.map((file) => JSON.stringify([file.name, file.type, comparable(file)]));
  return createHash("sha256").update(parts.sort().join("\n")).digest("hex");
}

/** What the script may do, from its manifest; nothing where it does not say so. */
export function scopesOf(files: readonly ScriptFile[]): readonly string[] {
  const found = files.find(({ name, type }) => name === "appsscript" && type === "JSON");
  try {
    return manifest.parse(JSON.parse(found?.source ?? "{}")).oauthScopes ?? [];
  } catch {
    return [];
  }
}

function kindOf(ending: string): ScriptFile["type"] {
  return ending === "js" ? kinds.js : ending === "html" ? kinds.html : kinds.json;
}

/** Reads the script from the folder where it was built. Throws `CommandFault` where it is not complete. */
export async function readBuilt(folder: string): Promise<BuiltScript> {
  try {
    const files = names.map(async (file): Promise<ScriptFile> => {
      const [name = "", ending = ""] = file.split(".");
      return { name, type: kindOf(ending), source: await readFile(join(folder, file), "utf8") };
    });
    const told = await readFile(join(folder, "VERSION.txt"), "utf8");
    const [version] = /\d+\.\d+\.\d+[\w.+-]*/u.exec(told) ?? [];
    if (version === undefined) throw new CommandFault(sentence("network-push-not-built", {}));
    return { files: await Promise.all(files), version };
  } catch {
    throw new CommandFault(sentence("network-push-not-built", {}));
  }
}
