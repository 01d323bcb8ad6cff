import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { build, type BuildOptions } from "esbuild";
import { data, filled, hash, standing, template } from "./one-page.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = "file-host/page";

/** The language level that every place where our files run understands. */
const ecmaVersion = 2020;

/** Kilobytes after gzip that parts of the page may weigh, a tenth above what they were. */
const limits = { script: 130, thread: 740 } as const;

/** A page in one file, and what its parts weigh. */
export interface BuiltPage {
  readonly html: string;
  readonly parts: readonly { readonly name: string; readonly text: string; readonly limit: number }[];
}

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  target: `es${ecmaVersion}`,
};

/** One source with all that it needs in one text. Throws when something is left to be loaded while it runs. */
async function bundled(entry: string): Promise<string> {
  const made = await build({ ...common, entryPoints: [`${folder}/${entry}`], format: "iife", platform: "browser" });
  const left = Object.values(made.metafile?.outputs ?? {}).flatMap((output) => output.imports.map(({ path }) => path));
  if (left.length > 0) throw new Error(`${entry} would load ${left.join(", ")} while it runs`);
  return (made.outputFiles ?? [])
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** A classic script as text. Throws on syntax that is too new. */
async function script(entry: string): Promise<string> {
  const text = await bundled(entry);
  parse(text, { ecmaVersion, sourceType: "script" });
  return text;
}

/** Only what stands in the page runs, and nothing goes out. Threads come from text in the page, by way of a blob. */
function policyFor(style: string, main: string): string {
  return [
    "default-src 'none'",
    `script-src ${hash(main)}`,
    `style-src ${hash(style)}`,
    "worker-src blob:",
    "img-src data: blob:",
    "connect-src 'none'",
    "frame-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** Makes the page of one file: everything is in it, and it loads nothing. */
export async function pageBuilt(): Promise<BuiltPage> {
  const [main, thread, css] = await Promise.all([script("page.ts"), script("thread/worker.ts"), bundled("page.css")]);
  const sample = readFileSync(`${root}/samples/pilot.xlsx`).toString("base64");
  const html = filled(template(`${folder}/page.html`), {
    policy: policyFor(css, main),
    style: standing(css),
    script: standing(main),
    thread: data(thread),
    sample: data(sample),
  });
  return {
    html,
    parts: [
      { name: "page, script of the screens", text: main, limit: limits.script },
      { name: "page, thread with the core and the file", text: thread, limit: limits.thread },
    ],
  };
}

/** Writes the page to `dist/page` and tells what it weighs; false when a part is larger than it may be. */
export async function buildPage(): Promise<boolean> {
  const { html, parts } = await pageBuilt();
  mkdirSync(`${root}/dist/page`, { recursive: true });
  writeFileSync(`${root}/dist/page/samen-hier.html`, html);
  console.log(`dist/page/samen-hier.html: ${(html.length / 1024).toFixed(0)} KB`);
  const fits = parts.map(({ name, text, limit }) => {
    const packed = gzipSync(text, { level: 9 }).length / 1024;
    const size = `${(text.length / 1024).toFixed(0)} KB, ${packed.toFixed(1)} KB after gzip`;
    console.log(`  ${name}: ${size} (limit ${limit} KB)${packed <= limit ? "" : "  TOO LARGE"}`);
    return packed <= limit;
  });
  return fits.every(Boolean);
}
