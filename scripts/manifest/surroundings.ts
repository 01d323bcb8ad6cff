import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commandNames } from "../../addin/command-names.ts";
import { version } from "../../core/version.ts";
import type { Surroundings } from "./fault.ts";

/** Where the files of the add-in stand before they are built, by their paths below the origin. */
const folder = fileURLToPath(new URL("../../addin/", import.meta.url));

/** What the manifest of this project is held against: its version, its functions, its files. */
export const ownSurroundings: Surroundings = {
  version,
  functions: commandNames,
  file: (path) => {
    const isFile = statSync(folder + path, { throwIfNoEntry: false })?.isFile() ?? false;
    return isFile ? readFileSync(folder + path) : undefined;
  },
};
