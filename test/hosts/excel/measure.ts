/**
 * One measurement for `npm run bench excel`: a long list in the emulator is read, understood and planned, and the plan
 * is applied. Started with the number of rows; answers with one line of JSON for each part.
 */
import type { Scalar } from "../../../core/workbook/cell.ts";
import { inspect } from "../../../core/jobs/all.ts";
import { headerRowOf, type SheetLayout } from "../../../core/workbook/layout.ts";
import { householdList } from "../../../scripts/bench/intake-rows.ts";
import { bookOf, openExcel } from "./opened.ts";

const columns = 30;
const told = { today: "2026-11-02", now: "2026-11-02T09:00", language: "nl", settings: [], mappings: [] } as const;

const count = Number(process.argv[2] ?? "10000");
const list: readonly (readonly Scalar[])[] = householdList(count).map((row) => row.slice(0, columns));
const { emulator, host } = openExcel(bookOf([{ name: "Huishoudens", cells: list }]), { apiVersion: 18 });

/** Prints what one part cost: milliseconds, requests and bytes. */
async function measured<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  emulator.resetTraffic();
  const start = performance.now();
  const value = await work();
  const { syncs, bytesSent, bytesReceived, largestSent, largestReceived } = emulator.traffic;
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ name, milliseconds, syncs, bytesSent, bytesReceived, largestSent, largestReceived }));
  return value;
}

/** A sheet of ours as large as the list. */
function copied(): SheetLayout {
  const titles = list[0] ?? [];
  return {
    key: "copy",
    name: "Kopie",
    lead: [],
    columns: titles.map((title, place) => ({ key: `k${place}`, title: String(title), type: "text", width: 12 })),
    keyColumns: ["k0"],
    frozenColumns: 1,
    conditionalFormats: [],
    print: { orientation: "landscape" },
    place: "last",
  };
}

const snapshot = await measured("read", async () => {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
});
const plan = await measured("plan (inspect)", () => Promise.resolve(inspect.plan(snapshot, told)));
for (const [place, { edits }] of plan.steps.entries()) {
  await measured(`apply step ${place + 1}`, () => host.apply(edits));
}
const layout = copied();
await measured(`apply ${count} new rows`, () =>
  host.apply([{ kind: "add-sheet", layout, rows: list.slice(headerRowOf(layout)) }]),
);
