import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where the add-in is hosted while people work on it, and in the manifest of the project. */
const templateOrigin = "https://localhost:3000";

/** One script or style sheet of the pane. */
interface Part {
  /** Name without the hash, as the pages of the project call it. */
  readonly name: string;
  readonly entry: string;
  /** Kilobytes after gzip. */
  readonly limit: number;
}

const parts: readonly Part[] = [
  // All scripts that stand between opening the pane and its first screen.
  { name: "pane.js", entry: "addin/pane.ts", limit: 160 },
  // The whole core with both languages: begins after the first paint, off the thread of the screens.
  { name: "worker.js", entry: "addin/worker.ts", limit: 700 },
  { name: "pane.css", entry: "scripts/entries/pane.css", limit: 8 },
];

const pages = ["pane.html", "help.html", "help.en.html"];

/** The text of a part as it ships. Throws on syntax that is too new, and on what would be loaded from elsewhere. */
async function textOf({ name, entry }: Part): Promise<string> {
  const made = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    target: "es2020",
    format: "iife",
    platform: "browser",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: "warning",
  });
  const left = Object.values(made.metafile.outputs).flatMap((output) => output.imports.map((one) => one.path));
  if (left.length > 0) throw new Error(`${entry} would load ${left.join(", ")} while it runs`);
  const text = made.outputFiles.map((file) => file.text).join("");
  if (name.endsWith(".js")) parse(text, { ecmaVersion: 2020, sourceType: "script" });
  return text;
}

/** `pane.js` as `pane-1f2e3d4c.js`: another text has another name, so that browsers may keep it for ever. */
function hashedName(name: string, text: string): string {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return name.replace(".", `-${hash}.`);
}

/** A part as it ships. */
interface Made {
  readonly part: Part;
  readonly text: string;
  /** With a hash in it. */
  readonly shipped: string;
}

async function made(part: Part): Promise<Made> {
  const text = await textOf(part);
  return { part, text, shipped: hashedName(part.name, text) };
}

/** Tells the size of a part; false when it is larger than it may be. */
function fits({ part: { limit }, text, shipped }: Made): boolean {
  const packed = gzipSync(text, { level: 9 }).length / 1024;
  const size = `${(text.length / 1024).toFixed(0)} KB, ${packed.toFixed(1)} KB after gzip`;
  console.log(`dist/addin/${shipped}: ${size} (limit ${limit} KB)${packed <= limit ? "" : "  TOO LARGE"}`);
  return packed <= limit;
}

/** A page with the names that its parts ship by. */
function withShipped(page: string, all: readonly Made[]): string {
  return all.reduce((text, { part, shipped }) => text.replaceAll(`"${part.name}"`, `"${shipped}"`), page);
}

/**
 * An origin as the manifest needs it: https, without a path. Throws with what is wrong for anything else.
 */
export function checkedOrigin(text: string): string {
  const said = `--origin wants an address such as https://samen-hier.example.nl, not ${text}`;
  if (!URL.canParse(text)) throw new Error(said);
  const { protocol, origin, href } = new URL(text);
  if (protocol !== "https:" || href !== `${origin}/`) throw new Error(said);
  return origin;
}

/** The origin that the command line asks for, or that of the project. */
export function originAsked(args: readonly string[]): string {
  const place = args.indexOf("--origin");
  if (place !== -1) return checkedOrigin(args[place + 1] ?? "nothing");
  const joined = args.find((arg) => arg.startsWith("--origin="));
  return joined === undefined ? templateOrigin : checkedOrigin(joined.slice("--origin=".length));
}

/** A manifest for an origin. */
export function manifestFor(manifest: string, origin: string): string {
  return manifest.replaceAll(templateOrigin, origin);
}

/**
 * Makes the folder that an administrator puts on a web server, with the manifest for that server: dist/addin. `filePage`
 * is the page that works with a file, for who has no Excel. False when a part is larger than it may be.
 */
export async function buildAddin(origin: string, filePage: string): Promise<boolean> {
  const folder = join(root, "dist/addin");
  const all = await Promise.all(parts.map(made));
  // Only now: what was built before stays when something above went wrong.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { shipped, text } of all) writeFileSync(join(folder, shipped), text);
  for (const page of pages) {
    writeFileSync(join(folder, page), withShipped(readFileSync(join(root, "addin", page), "utf8"), all));
  }
  cpSync(join(root, "addin/icons"), join(folder, "icons"), { recursive: true });
  cpSync(filePage, join(folder, "file.html"));
  // As text: a browser shows it, so that somebody can copy it, and no server serves .ts as what it is.
  cpSync(join(root, "addin/office-script/reminders.ts"), join(folder, "office-script.txt"));
  writeFileSync(join(folder, "manifest.xml"), manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), origin));
  console.log(`dist/addin/manifest.xml: for ${origin}`);
  return all.map(fits).every(Boolean);
}
