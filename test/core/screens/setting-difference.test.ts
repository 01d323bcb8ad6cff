import assert from "node:assert/strict";
import { deskWith, done, monday, sampleSnapshot, valueOf } from "./opened-desk.ts";

describe("settings in a preview", () => {
  it("stand there by what they mean, with their values in words, in both languages", async () => {
    const first = { job: "settings", settings: [{ key: "distance.km", value: "7" }] } as const;
    const workbook = done(await sampleSnapshot(), first);
    const settings = [
      { key: "holidays.good-friday", value: "false" },
      { key: "distance.km", value: "4.5" },
    ];
    const shown = (language: "nl" | "en") => {
      const { sheets } = valueOf(deskWith(workbook).preview({ job: "settings", settings }, { ...monday, language }));
      const sheet = sheets.find(({ sheet: name }) => name === "Instellingen");
      assert.ok(sheet !== undefined);
      return { lines: sheet.lines, cells: sheet.cells.map(({ row, before, after }) => [row, before, after]) };
    };
    assert.deepEqual(shown("nl").lines, ["2 cellen gewijzigd"]);
    assert.deepEqual(shown("en").lines, ["2 cells changed"]);
    const dutch = shown("nl").cells;
    assert.deepEqual(dutch.map(([, before, after]) => [before, after]), [["7", "4,5"], ["ja", "nee"]]); // prettier-ignore
    assert.match(dutch[1]?.[0] ?? "", /Goede Vrijdag/u);
    assert.deepEqual(shown("en").cells.map(([, before, after]) => [before, after]), [["7", "4.5"], ["yes", "no"]]); // prettier-ignore
  });
});
