import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SharedChart, SharedSheet } from "../../../core/share/shared-file.ts";
import { parsedReference } from "../../../core/workbook/references.ts";
import { sharedWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { everyElement } from "../../../file-host/xlsx/sheet-charts.ts";
import { childOf, parsedXml } from "../../../file-host/xlsx/xml.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { tools } from "../../../scripts/tools.mjs";
import { converted } from "../../support/libreoffice.ts";
import { describeWith } from "../../with-tools.ts";

const left: SharedChart = {
  id: "answers",
  kind: "diverging-bar",
  title: "Wat mensen vinden",
  categories: "Vraag",
  series: ["Oneens", "Eens"],
  height: 24,
};
const right: SharedChart = {
  id: "n",
  kind: "column",
  title: "Hoeveel",
  categories: "Vraag",
  series: ["n"],
  rows: { first: 1, last: 2 },
};

function sheet(key: string, charts: readonly SharedChart[], more: Partial<SharedSheet> = {}): SharedSheet {
  const columns = (["Vraag", "Oneens", "Eens", "n"] as const).map((title) => ({
    key: title,
    title,
    type: title === "Vraag" ? ("text" as const) : title === "n" ? ("integer" as const) : ("percentage" as const),
    width: 20,
  }));
  return {
    layout: {
      key,
      name: `Blad van ${key}`,
      lead: ["Verslag", "Gemaakt"],
      columns,
      keyColumns: ["Vraag"],
      frozenColumns: 0,
      conditionalFormats: [],
      print: { orientation: "portrait" },
      place: "last",
    },
    rows: [
      ["Over het contact", null, null, null],
      ["Vertrouwen", -0.25, 0.75, 8],
      ["Afstand", -0.5, 0.5, 12],
    ],
    headings: [0],
    charts,
    ...more,
  };
}

const sheets = [sheet("a", [left, right]), sheet("b", []), sheet("c", [right], { chartsBelow: true })];

/** What the charts of a file draw, and where they stand: rows counted from 1. */
function drawnIn(file: XlsxPackage): readonly unknown[] {
  return file.sheets.flatMap(({ name, part }) => {
    const link = file.relationships(part).find(({ type }) => type === "drawing");
    if (link === undefined) return [];
    const drawing = parsedXml(file.text(link.target), link.target);
    return drawing.children.map((anchor, place) => {
      const target = file.relationships(link.target)[place]?.target ?? "";
      const chart = parsedXml(file.text(target), target);
      const drawn = everyElement(everyElement(chart, "val")[0], "f").map(({ text }) => parsedReference(text));
      const at = childOf(anchor, "from");
      return {
        name,
        chart: everyElement(chart, "t").map(({ text }) => text),
        sheet: drawn[0]?.sheet,
        rows: [drawn[0]?.range.firstRow, drawn[0]?.range.lastRow],
        values: everyElement(everyElement(chart, "val")[0], "v").map(({ text }) => Number(text)),
        at: ["row", "col"].map((part) => Number(childOf(at, part)?.text) + 1),
      };
    });
  });
}

describe("charts in a workbook to share", () => {
  it("draw the rows of their sheet, below each other beside the table or under it", () => {
    assert.deepEqual(drawnIn(XlsxPackage.open(sharedWorkbook(sheets))), [
      { name: "Blad van a", chart: ["Wat mensen vinden"], sheet: "Blad van a", rows: [5, 7], values: [-0.25, -0.5], at: [4, 6] }, // prettier-ignore
      { name: "Blad van a", chart: ["Hoeveel"], sheet: "Blad van a", rows: [6, 7], values: [8, 12], at: [28, 6] },
      { name: "Blad van c", chart: ["Hoeveel"], sheet: "Blad van c", rows: [6, 7], values: [8, 12], at: [9, 1] },
    ]);
  });

  it("have percentages beside bars of percentages, and plain numbers beside others", () => {
    const share: SharedChart = { ...right, id: "share", series: ["Eens"] };
    const file = XlsxPackage.open(sharedWorkbook([sheet("a", [share, right])]));
    const charts = file.partNames().filter((name) => /\/chart\d+\.xml$/u.test(name));
    const formats = charts.map((name) => everyElement(parsedXml(file.text(name), name), "numFmt")[0]?.attributes);
    assert.deepEqual(JSON.stringify(formats).match(/0%|General/gu), ["0%", "General"]);
  });

  it("carry no mark of ours, and leave files without charts as they were", async () => {
    const file = XlsxPackage.open(sharedWorkbook(sheets));
    for (const part of file.partNames().filter((name) => name.endsWith(".xml"))) {
      assert.doesNotMatch(file.text(part), /SH_/u, part);
    }
    const outline = await XlsxHost.open(sharedWorkbook(sheets)).outline();
    assert.deepEqual(new Set(outline.sheets.map(({ key }) => key)), new Set([undefined]));
    assert.deepEqual(
      XlsxPackage.open(sharedWorkbook([sheet("b", [])]))
        .partNames()
        .filter((name) => /drawing|chart|sheets\/_rels/u.test(name)),
      [],
    );
  });

  it("take their words for dropdowns from another sheet of the file, where they stand there", () => {
    const [first] = sheets;
    assert.ok(first !== undefined);
    const columns = first.layout.columns.map((column) =>
      column.title === "Vraag" ? { ...column, choices: { sheet: "b", column: "Vraag" } } : column,
    );
    const file = XlsxPackage.open(sharedWorkbook([{ ...first, layout: { ...first.layout, columns } }, sheet("b", [])]));
    assert.match(file.text(file.sheets[0]?.part ?? ""), /<formula1>'Blad van b'!\$A\$5:\$A\$7<\/formula1>/u);
  });
});

describeWith([tools.libreOffice], "charts in a workbook to share, in LibreOffice", (soffice) => {
  it("are still there after it saved them", function () {
    this.timeout(60_000);
    const saved = converted(soffice, new Map([["verslag.xlsx", sharedWorkbook(sheets)]]), "xlsx").get("verslag.xlsx");
    assert.ok(saved !== undefined);
    const titles = XlsxPackage.open(saved)
      .partNames()
      .filter((name) => /\/charts\/chart\d+\.xml$/u.test(name));
    assert.equal(titles.length, 3);
  });
});

describeWith([tools.openpyxl], "charts in a workbook to share, in openpyxl", (python) => {
  it("are read as they were meant", () => {
    const folder = mkdtempSync(join(tmpdir(), "samen-hier-charts-"));
    try {
      const path = join(folder, "verslag.xlsx");
      writeFileSync(path, sharedWorkbook(sheets));
      const code = [
        "import json, sys, openpyxl",
        "book = openpyxl.load_workbook(sys.argv[1])",
        "print(json.dumps([[c.grouping, c.barDir, [s.val.numRef.f for s in c.series]] for w in book for c in w._charts]))",
      ];
      const told: unknown = JSON.parse(execFileSync(python, ["-c", code.join("\n"), path], { encoding: "utf8" }));
      assert.deepEqual(told, [
        ["stacked", "bar", ["'Blad van a'!$B$5:$B$7", "'Blad van a'!$C$5:$C$7"]],
        ["clustered", "col", ["'Blad van a'!$D$6:$D$7"]],
        ["clustered", "col", ["'Blad van c'!$D$6:$D$7"]],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
