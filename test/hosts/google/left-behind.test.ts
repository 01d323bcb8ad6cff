import { strict as assert } from "node:assert";
import { SheetsHost } from "../../../apps-script/sheets-host/sheets-host.ts";
import type { AddSheet } from "../../../core/workbook/edit.ts";
import type { SheetLayout } from "../../../core/workbook/layout.ts";
import type { Outline, Sheet } from "../../../core/workbook/snapshot.ts";
import { giveScript, withGoogle } from "./google-here.ts";
import { bookOf } from "./opened.ts";
import type { Behaviour } from "./platform/behaviour.ts";
import { Platform, type Run } from "./platform/platform.ts";

const layout: SheetLayout = {
  key: "lijst",
  name: "Lijst",
  lead: ["Lijst", "Uitleg"],
  columns: [
    { key: "code", title: "Code", type: "text", width: 9, choices: { values: ["ja", "nee"] } },
    { key: "count", title: "Aantal", type: "integer", width: 12, hint: { title: "Aantal", text: "Een getal" } },
  ],
  keyColumns: ["code"],
  frozenColumns: 1,
  conditionalFormats: [{ when: "above", column: "Aantal", value: 1, emphasis: "attention" }],
  print: { orientation: "portrait" },
  tabColour: "1F4E5F",
  place: "last",
};
const additions: readonly AddSheet[] = [layout, { ...layout, key: "tweede", name: "Tweede" }].map((one) => ({
  kind: "add-sheet",
  layout: one,
  rows: [
    ["A", 1],
    ["B", 2],
  ],
}));

function platformWith(behaviour: Partial<Behaviour>): Platform {
  const platform = new Platform({ book: bookOf([{ name: "Huishoudens", cells: [["Code"], ["H-1"]] }]) });
  platform.behaviour = { ...platform.behaviour, ...behaviour };
  return platform;
}

/** Makes the sheets that are not there as one execution, which is killed at a call where a test wants that. */
function made(platform: Platform, killAt?: number): Run {
  const standing = new Set(outlined(platform).sheets.map(({ key }) => key));
  giveScript(platform, {
    work: () => {
      new SheetsHost().apply(additions.filter((one) => !standing.has(one.layout.key)));
    },
  });
  return platform.run(platform.owner, "work", killAt === undefined ? {} : { killAt });
}

function outlined(platform: Platform): Outline {
  return withGoogle(platform, () => new SheetsHost().outline());
}

function sheetsOn(platform: Platform): readonly Sheet[] {
  const { sheets } = outlined(platform);
  return withGoogle(platform, () => new SheetsHost().read(sheets.map(({ name }) => name))).sheets;
}

describe("what a killed execution leaves of new sheets", function () {
  this.timeout(60_000);
  const whole = platformWith({});
  const { totalCalls } = made(whole);
  const wanted = sheetsOn(whole);

  it("is nothing once it came to its end", () => {
    assert.equal(wanted.length, 3);
    assert.deepEqual(
      whole.book.state.names.map(({ name }) => name),
      ["SH_lijst", "SH_tweede"],
    );
  });

  for (const onKill of ["lost", "half", "kept"] as const) {
    it(`is not seen, and is gone with the next change, wherever it ended and where unsaved writes are ${onKill}`, () => {
      let hidden = 0;
      for (let killAt = 1; killAt <= totalCalls; killAt += 1) {
        const platform = platformWith({ onKill });
        assert.equal(made(platform, killAt).outcome, "killed");
        const seen = sheetsOn(platform);
        hidden += platform.book.sheets.length - seen.length;
        for (const sheet of seen.filter(({ key }) => key !== undefined)) {
          assert.deepEqual(sheet, wanted.find(({ name }) => name === sheet.name), `call ${killAt}`); // prettier-ignore
        }
        // A sheet that Google ended before it could get any name is an empty tab.
        const bare = seen.filter(({ key, name }) => key === undefined && name !== "Huishoudens");
        for (const { name, cells } of bare) {
          assert.deepEqual(cells, [], `call ${killAt}`);
          platform.book.deleteSheet(platform.book.sheetNamed(name)?.id ?? -1);
        }
        assert.equal(made(platform).outcome, "done", `call ${killAt}`);
        assert.deepEqual(sheetsOn(platform), wanted, `call ${killAt}`);
        assert.equal(platform.book.sheets.length, wanted.length, `call ${killAt}`);
        assert.equal(platform.book.state.names.length, 2, `call ${killAt}`);
      }
      assert.ok(onKill === "lost" ? hidden === 0 : hidden > 50, String(hidden));
    });
  }
});
