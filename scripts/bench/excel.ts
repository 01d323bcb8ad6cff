/** The part of `npm run bench` about Excel: a long list through Microsoft's proxies and the Excel in memory of the tests. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { figure } from "./run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What one part of the work cost; bytes as they go to Excel and come back, all requests together and the largest. */
interface ExcelCost {
  readonly name: string;
  readonly milliseconds: number;
  readonly syncs: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly largestSent: number;
  readonly largestReceived: number;
}

function kilobytes(bytes: number): string {
  return figure(bytes / 1024);
}

/** Measures and prints; false where the measurement did not come to its end. */
export function excelPart(rows = 10_000): boolean {
  const words = ["--import=tsx", "test/hosts/excel/measure.ts", String(rows)];
  const child = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8", timeout: 600_000 });
  if (child.status !== 0) {
    console.error(child.stderr.split("\n").find((line) => line.includes("Error")) ?? "failed");
    return false;
  }
  console.log(
    `Excel, ${rows.toLocaleString("en")} x 30        ms  requests  KB sent KB answer   largest sent and answer`,
  );
  for (const line of child.stdout.trim().split("\n")) {
    const cost = JSON.parse(line) as ExcelCost;
    const counts = [figure(cost.milliseconds), figure(cost.syncs)];
    const bytes = [cost.bytesSent, cost.bytesReceived, cost.largestSent, cost.largestReceived].map(kilobytes);
    console.log(cost.name.padEnd(24) + [...counts, ...bytes].join(" "));
  }
  console.log(
    "Times include the Excel in memory, which a real one does itself; requests and bytes are those of a real one.",
  );
  return true;
}
