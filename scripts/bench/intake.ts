/** The part of `npm run bench` about intake: `inspect` of a long list, beside a plain library that only opens the file. */
import { join } from "node:path";
import { cost, figure, median, ratio } from "./run.ts";

/** The longest list that anybody has, by far: 10,000 households of 40 columns. */
const lengths: readonly number[] = [1000, 10_000];

/** Measures and prints. Writes its files in a folder. */
export function intakePart(scratch: string): void {
  console.log(
    "                             time in ms: inspect, exceljs opens, ratio   peak MB: inspect, exceljs, ratio",
  );
  for (const rows of lengths) {
    const input = join(scratch, `households-${rows}.xlsx`);
    cost("households", input, "-", rows);
    const [ours, plain] = [median(3, "inspect-ours", input), median(3, "read-plain", input)];
    const time = [
      figure(ours?.milliseconds),
      figure(plain?.milliseconds),
      ratio(ours?.milliseconds, plain?.milliseconds),
    ];
    const memory = [figure(ours?.megabytes), figure(plain?.megabytes), ratio(ours?.megabytes, plain?.megabytes)];
    console.log(`${`inspect ${rows.toLocaleString("en")} x 40`.padEnd(24)}${[...time, ...memory].join("")}`);
  }
  console.log("Ratio: ours / exceljs; below 1 is less. exceljs only opens the file.");
}
