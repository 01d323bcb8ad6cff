import { readFileSync } from "node:fs";
import { manifestFaults } from "./manifest/faults.ts";
import { ownSurroundings } from "./manifest/surroundings.ts";

const faults = manifestFaults(readFileSync(new URL("../manifest.xml", import.meta.url), "utf8"), ownSurroundings);
for (const { line, message } of faults) console.log(`manifest.xml:${line}  ${message}`);
console.log(`${faults.length} wrong in the manifest`);
process.exitCode = faults.length === 0 ? 0 : 1;
