import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { build, type BuildOptions } from "esbuild";
import { version } from "../core/version.ts";
import { delegating, entryPointsIn } from "./apps-script/entry-points.ts";
import { freeNames } from "./apps-script/free-names.ts";
import { headerOf } from "./apps-script/header.ts";
import { permissionFaults, servicesIn } from "./apps-script/services.ts";
import { buildPastePage } from "./build-paste-page.ts";
import { filled, standing, template } from "./one-page.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist/apps-script");

/** The newest language that Google's editor takes: fields of classes make it refuse the file. */
const ecmaVersion = 2020;
const globalName = "SamenHier";

/**
 * Kilobytes after gzip, a tenth above what they were. `Code.js` holds the whole core with its dictionary and both
 * languages, as the other hosts do, and is not minified because people must be able to read it.
 */
const limits = { "Code.js": 943, "Sidebar.html": 161 } as const;

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  target: `es${ecmaVersion}`,
} as const satisfies BuildOptions;

/** What came of a bundle: its text, and the files in it. */
interface Bundled {
  readonly text: string;
  readonly files: readonly string[];
}

/** One entry with all that it needs. Throws when something is left to be loaded while it runs. */
async function bundled(entry: string, options: BuildOptions): Promise<Bundled> {
  const made = await build({ ...common, ...options, entryPoints: [entry], metafile: true });
  const outputs = Object.values(made.metafile.outputs);
  const left = outputs.flatMap((output) => output.imports.map(({ path }) => path));
  if (left.length > 0) throw new Error(`${entry} would load ${left.join(", ")} while it runs`);
  return {
    text: (made.outputFiles ?? []).map(({ text }) => text).join(""),
    files: outputs.flatMap(({ inputs }) => Object.keys(inputs)),
  };
}

/** The permissions that the manifest asks for. */
function manifestScopes(): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "apps-script/appsscript.json"), "utf8"));
  const scopes = typeof manifest === "object" && manifest !== null && "oauthScopes" in manifest && manifest.oauthScopes;
  if (!Array.isArray(scopes)) throw new Error("appsscript.json names no permissions: Google would then guess them");
  return scopes.map(String);
}

/** The names that the entry of the script exports, as esbuild reads them. */
async function exportedNames(): Promise<readonly string[]> {
  const entry = "apps-script/main.ts";
  const { metafile } = await build({ ...common, bundle: false, format: "esm", entryPoints: [entry], metafile: true });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** Functions at the top level for every export: what Google sees cannot drift from what is there. */
async function functionsAtTop(): Promise<string> {
  const points = entryPointsIn(readFileSync(join(root, "apps-script/main.ts"), "utf8"));
  const names = await exportedNames();
  const missing = names.filter((name) => points.every((point) => point.name !== name));
  if (missing.length > 0) throw new Error(`main.ts exports ${missing.join(", ")} as something else than a function`);
  return points.map((point) => delegating(point, globalName)).join("\n");
}

/**
 * Names that libraries use where they are there, and do without where they are not: each stands behind a question whether
 * it is there, in a place that we do not come to.
 */
const notAtGoogle = new Set([
  "Intl",
  "URL",
  "File",
  "Blob",
  "navigator",
  "process",
  "atob",
  "btoa",
  "TextEncoder",
  "WebAssembly",
]);

/** Throws where the script needs what Google has not, or has permissions that do not fit what it uses. */
function ensureFit(code: string): void {
  const tree = parse(code, { ecmaVersion, sourceType: "script" });
  const free = freeNames(code);
  const services = servicesIn(tree, new Set(free.keys()));
  const known = new Set([...services].map((service) => service.split(".")[0] ?? ""));
  const unknown = [...free].filter(([name]) => !known.has(name) && !notAtGoogle.has(name));
  const faults = [
    ...unknown.map(([name, lines]) => `Google has no ${name} (line ${lines.slice(0, 3).join(", ")})`),
    ...permissionFaults(services, manifestScopes()),
  ];
  if (faults.length > 0) throw new Error(`Code.js does not fit Google:\n${faults.join("\n")}`);
}

/** The script as it ships: comment, functions that Google calls, and the bundle behind them. */
async function codeBuilt(): Promise<string> {
  const options: BuildOptions = { format: "iife", globalName, platform: "neutral", mainFields: ["module", "main"] };
  const { text, files } = await bundled("apps-script/main.ts", options);
  const header = headerOf({ root, version, scopes: manifestScopes(), files });
  const strict = '"use strict";\n';
  // What stands at the very top holds for the functions too.
  const code = [header, strict, await functionsAtTop(), text.replace(strict, "")].join("\n");
  ensureFit(code);
  return code;
}

/**
 * The sidebar in one file. Google takes what looks like a comment out of scripts in a page, also within a template literal,
 * so that there may be none of those.
 */
async function sidebarBuilt(): Promise<string> {
  const options = { minify: true, platform: "browser", format: "iife" } as const;
  const [script, style] = await Promise.all([
    bundled("apps-script/sidebar/sidebar.ts", { ...options, supported: { "template-literal": false } }),
    bundled("apps-script/sidebar/sidebar.css", options),
  ]);
  parse(script.text, { ecmaVersion, sourceType: "script" });
  return filled(template("apps-script/sidebar/sidebar.html"), {
    style: standing(style.text.trim()),
    script: standing(script.text.trim()),
  });
}

/** Writes one file and tells its size; false when it is larger than it may be. */
function written(name: keyof typeof limits, text: string): boolean {
  writeFileSync(join(folder, name), text);
  const packed = gzipSync(text, { level: 9 }).length / 1024;
  const size = `${(text.length / 1024).toFixed(0)} KB, ${packed.toFixed(1)} KB after gzip`;
  const fits = packed <= limits[name];
  console.log(`dist/apps-script/${name}: ${size} (limit ${limits[name]} KB)${fits ? "" : "  TOO LARGE"}`);
  return fits;
}

/** Makes the files that go into an Apps Script project: dist/apps-script. False when one is larger than it may be. */
export async function buildAppsScript(): Promise<boolean> {
  const [code, sidebar] = await Promise.all([codeBuilt(), sidebarBuilt()]);
  // Only now: what was built before stays when something above went wrong.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "apps-script/appsscript.json"), join(folder, "appsscript.json"));
  writeFileSync(join(folder, "VERSION.txt"), `${version}\n`);
  const fits = [written("Code.js", code), written("Sidebar.html", sidebar)].every(Boolean);
  await buildPastePage();
  return fits;
}
