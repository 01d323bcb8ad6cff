import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { build, type BuildOptions } from "esbuild";
import { buildAddin, originAsked } from "./build-addin.ts";
import { buildAppsScript } from "./build-apps-script.ts";
import { buildPage } from "./build-page.ts";

/** One file that ships: what goes in, how it is made, and how large it may be. */
interface Bundle {
  /** File in `dist`. */
  readonly name: string;
  /** File in `scripts/entries`. */
  readonly entry: string;
  readonly options: BuildOptions;
  readonly sourceType: "script" | "module";
  /** Kilobytes after gzip, a tenth above what it was: a file that grows past this has likely taken in a library. */
  readonly limit: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** The language level that every place where these files run understands (Google Apps Script is the strictest). */
const ecmaVersion = 2020;

const bundles: readonly Bundle[] = [
  {
    name: "core.js",
    entry: "core.ts",
    // Not minified: hosts that show their code to a coordinator show this.
    options: { format: "iife", globalName: "samenHier", platform: "neutral", mainFields: ["module", "main"] },
    sourceType: "script",
    limit: 820,
  },
  {
    name: "file-page.js",
    entry: "file-page.ts",
    options: { format: "esm", platform: "browser", minify: true },
    sourceType: "module",
    limit: 680,
  },
];

/** Makes one bundle and gives its text; fails when something is left to be loaded from elsewhere. */
async function textOf({ entry, options }: Bundle): Promise<string> {
  const made = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [`scripts/entries/${entry}`],
    target: `es${ecmaVersion}`,
    charset: "utf8",
    legalComments: "none",
    bundle: true,
    write: false,
    metafile: true,
    logLevel: "warning",
  });
  const left = Object.values(made.metafile.outputs).flatMap((output) => output.imports.map((one) => one.path));
  if (left.length > 0) throw new Error(`${entry} would load ${left.join(", ")} while it runs`);
  return made.outputFiles.map((file) => file.text).join("");
}

/** Writes one bundle and tells its size; false when it is larger than it may be. Throws on syntax that is too new. */
async function make(bundle: Bundle): Promise<boolean> {
  const text = await textOf(bundle);
  parse(text, { ecmaVersion, sourceType: bundle.sourceType });
  writeFileSync(`${root}/dist/${bundle.name}`, text);
  const packed = gzipSync(text, { level: 9 }).length / 1024;
  const fits = packed <= bundle.limit;
  const size = `${(text.length / 1024).toFixed(0)} KB, ${packed.toFixed(1)} KB after gzip`;
  console.log(`dist/${bundle.name}: ${size} (limit ${bundle.limit} KB)${fits ? "" : "  TOO LARGE"}`);
  return fits;
}

mkdirSync(`${root}/dist`, { recursive: true });
for (const bundle of bundles) if (!(await make(bundle))) process.exitCode = 1;
if (!(await buildPage())) process.exitCode = 1;
if (!(await buildAddin(originAsked(process.argv), `${root}/dist/page/samen-hier.html`))) process.exitCode = 1;
if (!(await buildAppsScript())) process.exitCode = 1;
