import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(import.meta.url);

/**
 * A classic script for a page in the place of Microsoft's `office.js`: their proxy layer, and behind it an Excel in
 * memory with the workbook that stands at `window.excelStart` when it runs.
 */
export async function browserScript(): Promise<string> {
  const proxies = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("in-browser.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return `${proxies}\n;${outputFiles.map((file) => file.text).join("\n")}`;
}
