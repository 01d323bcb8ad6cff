import assert from "node:assert/strict";
import type { JobRequest } from "../../core/screens/request.ts";
import { GoogleScript, smallSample } from "./google-script.ts";

/**
 * Calls of Google's services that a call of the sidebar may make on a workbook of so many sheets: each takes some
 * hundredths of a second, and they may not grow with the rows.
 */
const limits = { hello: 12, perSheet: 22, applied: 1_600 } as const;

const round: JobRequest = { job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] };

describe("calls of Google's services", function () {
  this.timeout(60_000);

  it("stay few whatever is asked, and are the same for more rows", async () => {
    const small = await smallSample();
    const google = new GoogleScript(small, { cost: () => 0 }, { each: "kept" });
    const { run: hello } = google.reply<"hello">({ call: "hello" });
    assert.ok(hello.totalCalls <= limits.hello, `hello: ${hello.totalCalls}`);
    const few = google.reply<"view">({ call: "view", screen: "start" }).run.totalCalls;
    const more = small.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells, ...sheet.cells.slice(5)] }));
    const larger = new GoogleScript({ ...small, sheets: more }, { cost: () => 0 }, { each: "kept" });
    assert.equal(larger.reply<"view">({ call: "view", screen: "start" }).run.totalCalls, few);
    assert.ok(few <= limits.perSheet * small.sheets.length, `start: ${few}`);
    const { fingerprint } = google.value<"preview">({ call: "preview", request: round });
    const { run } = google.reply<"apply">({ call: "apply", request: round, fingerprint });
    assert.ok(run.totalCalls <= limits.applied, `round: ${run.totalCalls}`);
  });
});
