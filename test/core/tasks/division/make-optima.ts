/**
 * Makes optima.json: programmes of the full size and the cost of their best division, proven by HiGHS, which needs
 * seconds to minutes for each. `node --import=tsx test/core/tasks/division/make-optima.ts`, after a change of the
 * formula or of what is counted; the instances themselves stay what they are when the catalogue changes.
 */
import { writeFileSync } from "node:fs";
import highsLoader from "highs";
import type { DivisionInput } from "../../../../core/tasks/division/division.ts";
import { dividedByHighs } from "../../../../scripts/bench/division-highs.ts";
import { generatedDivision } from "../../../../scripts/bench/programmes.ts";
import { optimaPath, type Stored } from "./optima.ts";

/** Members of an instance, and how many instances have so many. */
const counts: readonly (readonly [number, number])[] = [
  [5, 14],
  [3, 3],
  [7, 3],
];

/** Longest that one instance may take, in seconds; what is not proven by then is left out. */
const patience = 300;

function write({ tasks, instances }: Stored): void {
  const [shared, each] = [tasks, instances].map((all) => all.map((one) => JSON.stringify(one)).join(",\n"));
  writeFileSync(optimaPath, `{"tasks": [\n${shared}\n],\n"instances": [\n${each}\n]}\n`);
}

function storable({ members }: DivisionInput): Stored["instances"][number]["members"] {
  return members.map(({ skills, languages, absences, ...member }) => ({
    ...member,
    skills: [...skills],
    ...(languages === undefined ? {} : { languages: [...languages] }),
    absences: [...absences],
  }));
}

const highs = await highsLoader();
const instances: Stored["instances"] = [];
for (const [members, count] of counts) {
  for (let seed = 0; seed < count; seed += 1) {
    const input = generatedDivision({ tasks: Infinity, members }, seed);
    const best = dividedByHighs(highs, input, patience);
    if (best?.isProven !== true) continue;
    instances.push({ members: storable(input), cost: Math.round(best.cost * 1e4) / 1e4, empty: best.empty });
    write({ tasks: [...input.tasks], instances });
  }
}
