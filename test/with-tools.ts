import type { Tool } from "../scripts/tools.mjs";

/**
 * A suite that needs programs from outside npm. It gets their paths, in order; where one is missing the whole suite is
 * skipped, and its tests are counted as skipped, with the reason in the title.
 */
export function describeWith(needed: readonly Tool[], title: string, body: (...paths: string[]) => void): void {
  const paths = needed.map((tool) => tool.find());
  const missing = needed.filter((_, place) => paths[place] === undefined).map((tool) => tool.name);
  const suite = missing.length === 0 ? describe : describe.skip;
  suite(missing.length === 0 ? title : `${title} (skipped: no ${missing.join(", ")})`, () => {
    body(...paths.map((path) => path ?? ""));
  });
}
