import assert from "node:assert/strict";
import { laidOut } from "../../../core/sheets/design.ts";
import { settingsDesign, settingsOf, wantedSettings } from "../../../core/sheets/settings.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { say } from "../../../core/text/sentence.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";

/** A workbook with a sheet Instellingen that says this. */
function workbook(...rows: readonly (readonly Cell[])[]): Snapshot {
  const { name, columns } = laidOut(settingsDesign, "nl");
  const cells = [columns.map(({ title }) => title), ...rows];
  return { sheets: [{ name, key: settingsDesign.key, headerRow: 1, cells }], sheetNames: [name] };
}

describe("the sheet Instellingen", () => {
  const codes = (...rows: readonly (readonly Cell[])[]): readonly string[] =>
    settingsOf(workbook(...rows)).problems.map(({ told, cell }) => `${told.code} ${cell ?? ""}`);

  it("gives the settings, whatever the kind of the cell", () => {
    const { settings, problems } = settingsOf(workbook(["distance.km", 7], ["control", true], ["bands.km", "0,5"]));
    assert.deepEqual([settings["distance.km"], settings.control, settings["bands.km"]], [7, true, 0.5]);
    assert.deepEqual(problems, []);
  });

  it("says what was used instead of a value that cannot be, and what can", () => {
    const lines = (...row: readonly Cell[]): readonly string[] =>
      settingsOf(workbook(row)).problems.map(({ told }) => say("nl", told));
    assert.deepEqual(lines("distance.km", "-3"), [
      'De waarde van de instelling "distance.km" kan niet. Er is met 5 gerekend. Wat kan: een getal boven 0, hoogstens 500.',
    ]);
    assert.deepEqual(lines("preset", "iets"), [
      'De waarde van de instelling "preset" kan niet. Er is met pilot gerekend. Wat kan: pilot of resettlement (hervestiging).',
    ]);
  });

  it("says of every setting what it can be", () => {
    const rows = wantedSettings(defaultSettings).rows;
    const of = (key: string): unknown => rows.find((row) => row["key"] === key)?.["possible"];
    assert.equal(of("bands.km"), "een getal van 0,1 tot en met 100, of 0 (uit)");
    assert.equal(of("phase"), "een heel getal van 1 tot en met 2");
    assert.equal(of("control"), "true (ja) of false (nee)");
    assert.ok(rows.every((row) => row["possible"] !== ""));
  });

  it("is refused a rule about who somebody is, with its cell and reason (R10, R20)", () => {
    assert.deepEqual(codes(["herkomst", "Syrië"]), ["setting-discriminates B2"]);
    assert.deepEqual(codes(["distance.km", 5], ["exclude.religie", true]), ["setting-discriminates B3"]);
  });

  it("does not drop such a rule silently where its value is blank", () => {
    assert.deepEqual(codes(["geaardheid", null]), ["setting-discriminates B2"]);
    assert.deepEqual(codes(["distance.km", null], ["afstand", null]), []);
  });
});
