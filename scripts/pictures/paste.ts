import { readFileSync } from "node:fs";
import { pastePageBuilt } from "../build-paste-page.ts";
import type { Visit } from "./visit.ts";

/** The version that the page would tell of now. */
function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

/** The page from which the files for Google are copied. What they hold does not show on it. */
export async function paste(visit: Visit): Promise<void> {
  const files = { code: "", sidebar: "", manifest: "" };
  await visit.page.setContent(await pastePageBuilt({ ...files, version: version() }));
  await visit.page.getByRole("heading", { level: 1 }).filter({ visible: true }).waitFor();
  await visit.picture("google-paste");
}
