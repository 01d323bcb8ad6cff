import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import {
  checkChart,
  checkChoices,
  checkHint,
  checkLayout,
  checkTitle,
  sheetNameFrom,
} from "../../../core/workbook/check.ts";
import type { Chart, ColumnLayout, SheetLayout } from "../../../core/workbook/layout.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { layout } from "../../support/arbitraries.ts";
import { exampleLayout, textColumn } from "./example.ts";

function malformed(check: () => void, about: unknown): void {
  assert.throws(
    check,
    (problem) => problem instanceof WorkbookProblem && problem.code === "malformed",
    JSON.stringify(about),
  );
}

describe("sheetNameFrom", () => {
  it("gives a name that Excel allows, and leaves such a name alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (wanted) => {
        const name = sheetNameFrom(wanted);
        assert.ok(name.length >= 1 && name.length <= 31);
        assert.doesNotMatch(name, /[[\]:*?/\\]|^'|'$|^\s|\s$/u);
        assert.equal(sheetNameFrom(name), name);
      }),
    );
  });
});

describe("checkLayout", () => {
  it("takes every layout that can be drawn", () => {
    fc.assert(
      fc.property(layout("own_1"), (own) => {
        checkLayout(own);
      }),
    );
  });

  const column = (changed: Partial<ColumnLayout>): Partial<SheetLayout> => ({
    columns: [textColumn("Code"), { ...textColumn("Naam"), ...changed }],
  });
  const wrong: readonly Partial<SheetLayout>[] = [
    { key: "" },
    { key: "een twee" },
    { key: "é" },
    { name: "" },
    { name: "a/b" },
    { name: "n".repeat(32) },
    { name: "'a'" },
    { columns: [] },
    { frozenColumns: 4 },
    { frozenColumns: -1 },
    { tabColour: "rood" },
    { keyColumns: ["weg"] },
    { conditionalFormats: [{ when: "equals", column: "code", value: "x", emphasis: "good" }] },
    { conditionalFormats: [{ when: "overdue", column: "Code", status: "Weg", emphasis: "bad" }] },
    column({ title: "" }),
    column({ title: " Naam" }),
    column({ title: "code" }),
    column({ title: "x".repeat(256) }),
    column({ key: "code" }),
    column({ width: 0 }),
    column({ width: 256 }),
    column({ checkbox: true }),
    column({ choices: { values: [] } }),
    column({ hint: { title: "x".repeat(33), text: "y" } }),
  ];

  it("refuses what no host could make", () => {
    for (const changed of wrong)
      malformed(() => {
        checkLayout({ ...exampleLayout, ...changed });
      }, changed);
  });
});

describe("checkChoices", () => {
  it("refuses words that a dropdown cannot hold", () => {
    const wrong = [["ja, graag"], ['"ja"'], [""], [" ja"], ["ja", "JA"], ["a\nb"], ["x".repeat(128), "y".repeat(128)]];
    for (const values of wrong)
      malformed(() => {
        checkChoices("Blad", "Kolom", { values });
      }, values);
    checkChoices("Blad", "Kolom", { values: ["x".repeat(127), "y".repeat(127)] });
    checkChoices("Blad", "Kolom", { sheet: "lists", column: "Woorden" });
    checkChoices("Blad", "Kolom", null);
  });
});

describe("checkHint and checkTitle", () => {
  it("refuse what is too long, blank or untidy", () => {
    malformed(() => {
      checkHint("Blad", "Kolom", { title: "a", text: "" });
    }, "blank");
    malformed(() => {
      checkHint("Blad", "Kolom", { title: "a", text: "x".repeat(256) });
    }, "long");
    malformed(() => {
      checkHint("Blad", "Kolom", { title: "a\u0000", text: "x" });
    }, "untidy");
    checkHint("Blad", "Kolom", { title: "", text: "x".repeat(255) });
    malformed(() => {
      checkTitle("Blad", "twee  spaties");
    }, "untidy");
    malformed(() => {
      checkTitle("Blad", "e\u0301");
    }, "not composed");
    checkTitle("Blad", "=1+1");
  });
});

describe("checkChart", () => {
  const chart: Chart = { id: "a", kind: "diverging-bar", title: "", categories: "Code", series: ["Naam"] };

  it("takes a chart of any height above the usual one, and refuses others", () => {
    for (const height of [undefined, 17, 4000]) {
      checkChart("Blad", ["Code", "Naam"], { ...chart, ...(height === undefined ? {} : { height }) });
    }
    for (const height of [16, 0, -1, 20.5, 4001, Number.NaN]) {
      malformed(() => {
        checkChart("Blad", ["Code", "Naam"], { ...chart, height });
      }, height);
    }
  });
});
