import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { data, filled, hash, standing, template } from "./one-page.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = "apps-script/paste";

/** What a coordinator pastes in Apps Script, as text, and the version of it. */
export interface PastedFiles {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
  readonly version: string;
}

/** Script and style of the page; both small. */
async function own(entry: string): Promise<string> {
  const made = await build({
    absWorkingDir: root,
    entryPoints: [`${folder}/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    logLevel: "warning",
  });
  return made.outputFiles
    .map(({ text }) => text)
    .join("")
    .trim();
}

/**
 * The page from which somebody copies the files for Google with three buttons. Opening `Code.js` itself is no way for most
 * people: Windows runs it on a double click, and browsers guess at its characters.
 */
export async function pastePageBuilt({ code, sidebar, manifest, version }: PastedFiles): Promise<string> {
  const [script, style] = await Promise.all([own("paste.ts"), own("paste.css")]);
  return filled(template(`${folder}/paste.html`), {
    policy: `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data:; base-uri 'none'`,
    style: standing(style),
    script: standing(script),
    code: data(code),
    sidebar: data(sidebar),
    manifest: data(manifest),
    version,
  });
}

/** Writes the page beside the files in `dist/apps-script`, which must be there. */
export async function buildPastePage(): Promise<void> {
  const at = `${root}/dist/apps-script`;
  const read = (name: string) => readFileSync(`${at}/${name}`, "utf8");
  const html = await pastePageBuilt({
    code: read("Code.js"),
    sidebar: read("Sidebar.html"),
    manifest: read("appsscript.json"),
    version: read("VERSION.txt").trim(),
  });
  writeFileSync(`${at}/paste.html`, html);
  console.log(`dist/apps-script/paste.html: ${(html.length / 1024).toFixed(0)} KB`);
}
