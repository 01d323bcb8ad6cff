import assert from "node:assert/strict";
import * as fc from "fast-check";
import { inspect, settings as job } from "../../../core/jobs/all.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { possibleValues } from "../../../core/setting-values.ts";
import { defaultSettings, withSetting, type SettingKey } from "../../../core/settings.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { settingsDesign, settingsOf } from "../../../core/sheets/settings.ts";
import { say } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { counted } from "../../../core/workbook/describe.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { typedIn } from "../tasks/workbooks.ts";
import { pilot, told } from "./pilot.ts";

type Changes = readonly { readonly key: string; readonly value: string }[];

function plan(snapshot: Snapshot, ...changes: Changes): Plan<unknown> {
  return job.plan(snapshot, { ...told, settings: changes });
}

function after(snapshot: Snapshot, ...changes: Changes): Snapshot {
  return applied(snapshot, editsOf(plan(snapshot, ...changes)));
}

function valueIn(snapshot: Snapshot, key: string): Scalar | undefined {
  return ownRows(snapshot, settingsDesign).find((row) => row.key === key)?.values["value"];
}

function refusedCode(...changes: Changes): string {
  try {
    plan(pilot, ...changes);
    return "taken";
  } catch (error) {
    assert.ok(error instanceof RequestProblem);
    return error.told.code;
  }
}

const inspected = applied(pilot, editsOf(inspect.plan(pilot, told)));
const keys = Object.keys(defaultSettings) as SettingKey[];

/** A value that a setting may be, as text. */
const change = fc.constantFrom(...keys).chain((key) => {
  const { words, least, most, above, whole, periods, address } = possibleValues(key);
  if (periods)
    return fc
      .constantFrom("", "2026-05-04/2026-05-08", "2026-05-04, 2026-12-24/2027-01-02")
      .map((value) => ({ key, value }));
  if (address) return fc.constantFrom("", "Invented@example.org").map((value) => ({ key, value }));
  const numbers = fc
    .integer({ min: Math.ceil(least) + (above ? 1 : 0), max: Math.floor(most) })
    .map((number) => String(whole || number === most ? number : number + (least < 1 && !above ? 0 : 0.5)));
  const values = words.length > 0 ? fc.constantFrom(...words.map(({ value }) => value)) : numbers;
  return values.map((value) => ({ key, value }));
});

describe("changing settings", () => {
  it("makes any of them what was asked, on a workbook that was looked at or not, and is then finished", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(pilot, inspected),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (start, asked) => {
          const end = after(start, ...asked);
          const wanted = asked.reduce((now, { key, value }) => {
            const taken = withSetting(now, key, value);
            assert.ok("settings" in taken, `${key}=${value}`);
            return taken.settings;
          }, defaultSettings);
          assert.deepEqual(settingsOf(end).settings, wanted);
          assert.deepEqual(settingsOf(end).problems, []);
          assert.deepEqual(plan(end, ...asked).steps, []);
          assert.deepEqual(job.plan(end, told).steps, []);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("changes the cells that differ, a line of the log and nothing else", () => {
    const counts = counted(editsOf(plan(inspected, { key: "distance.km", value: "6 km" }, { key: "objective", value: "fair" }))); // prettier-ignore
    assert.deepEqual([counts.cellsChanged, counts.rowsNew, counts.sheetsNew], [1, 1, 0]);
    const end = after(inspected, { key: "distance.km", value: "6 km" });
    assert.equal(valueIn(end, "distance.km"), "6");
  });

  it("leaves a value that people wrote in their own way where it means the same", () => {
    const typed = typedIn(inspected, settingsDesign, "distance.km", "value", "7 km");
    assert.equal(valueIn(after(typed, { key: "distance.km", value: "7" }), "distance.km"), "7 km");
    assert.deepEqual(plan(typed, { key: "distance.km", value: "7" }).steps, []);
  });

  it("is all or nothing: one setting that cannot be refuses the rest, too", () => {
    const good = { key: "distance.km", value: "6" };
    assert.equal(refusedCode(good, { key: "distance.km", value: "-1" }), "setting-invalid");
    assert.equal(refusedCode(good, { key: "reminders.coordinator", value: "someone" }), "setting-address-invalid");
    assert.equal(refusedCode(good, { key: "afstand", value: "6" }), "setting-unknown");
    assert.equal(refusedCode(good, { key: "herkomst", value: "alle" }), "setting-discriminates");
    assert.equal(refusedCode(good), "taken");
  });

  it("gives a workbook its language, and later runs go by it", () => {
    const end = after(pilot, { key: "language", value: "Engels" });
    assert.deepEqual(
      end.sheets.flatMap(({ key, name }) => (key === "settings" || key === "columns" ? [name] : [])).sort(),
      ["Columns", "Settings"],
    );
    assert.deepEqual(inspect.plan(end, told).steps, []);
  });

  it("says how many change", () => {
    const lines = (one: Plan<unknown>): string[] => one.summary.map((sentence) => say("nl", sentence));
    assert.deepEqual(lines(plan(pilot, { key: "control", value: "ja" })), ["1 instelling verandert."]);
    assert.deepEqual(lines(plan(inspected, { key: "control", value: "nee" })), [
      "De instellingen stonden al zo. Er verandert niets.",
    ]);
  });
});
