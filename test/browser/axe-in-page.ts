import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { projectFile } from "./page.ts";

const script = projectFile("node_modules/axe-core/axe.min.js").toString("utf8");

/** Rules of WCAG 2.2, levels A and AA, and what axe calls good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is hard or impossible to use in a page as it is now: `rule: where`, empty when nothing was found. */
export async function accessFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(script);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: { type: "tag", values: ${JSON.stringify(tags)} } })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
