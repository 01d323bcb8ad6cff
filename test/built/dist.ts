import { readFileSync } from "node:fs";

/** The text of a file that ships. Throws with the remedy when it was not built yet. */
export function built(name: string): string {
  try {
    return readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8");
  } catch (cause) {
    throw new Error(`dist/${name} is not there: run npm run build first`, { cause });
  }
}
