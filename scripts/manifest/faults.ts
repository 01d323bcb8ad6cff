import { addresses } from "./addresses.ts";
import { parsedManifest, type Element } from "./element.ts";
import type { Fault, Surroundings } from "./fault.ts";
import { functions } from "./functions.ts";
import { icons } from "./icons.ts";
import { identity } from "./identity.ts";
import { languages } from "./languages.ts";
import { limits } from "./limits.ts";
import { order } from "./order.ts";
import { resources } from "./resources.ts";
import { shape } from "./shape.ts";

const checks = [identity, order, shape, limits, resources, languages, addresses, icons, functions];

function rootOf(text: string): Element | Fault {
  try {
    return parsedManifest(text);
  } catch (error) {
    return { line: 1, message: `it is not well-formed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Everything wrong with a manifest, in the order of its lines. */
export function manifestFaults(text: string, surroundings: Surroundings): readonly Fault[] {
  const root = rootOf(text);
  if ("message" in root) return [root];
  const found = checks.flatMap((check) => check(root, surroundings));
  return [...found].sort((one, other) => one.line - other.line);
}
