import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { Chart, SheetLayout } from "../../../core/workbook/layout.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { parsedReference } from "../../../core/workbook/references.ts";
import { newWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { cachesIn, everyElement, standingCharts } from "../../../file-host/xlsx/sheet-charts.ts";
import { childOf, parsedXml, type XmlElement } from "../../../file-host/xlsx/xml.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { tools } from "../../../scripts/tools.mjs";
import { describeWith } from "../../with-tools.ts";
import { chartContract, type ChartFrame, type ChartHost, type DrawnRows } from "../charts-contract.ts";

const chartParts = (file: XlsxPackage): readonly string[] =>
  file.partNames().filter((part) => /\/charts\/chart\d+\.xml$/u.test(part));

/** A file that is saved and opened again after every change, as by people who mail it to each other. */
class Mailed implements ChartHost {
  #file = XlsxHost.open(newWorkbook([{ name: "Blad1", cells: [["Code"]] }]));

  readonly host: WorkbookHost = {
    without: ["warning"],
    outline: () => this.#file.outline(),
    read: (names: readonly string[]) => this.#file.read(names),
    apply: async (edits: readonly Edit[]) => {
      await this.#file.apply(edits);
      this.#file = XlsxHost.open(this.#file.bytes());
    },
  };

  readonly drawn = (sheet: string): readonly DrawnRows[] => {
    const file = XlsxPackage.open(this.#file.bytes());
    const part = file.sheets.find(({ name }) => name === sheet)?.part ?? "";
    return standingCharts(file, part).flatMap((chart) => {
      const root = parsedXml(file.text(chart.part), chart.part);
      const series = everyElement(root, "val").flatMap(cachesIn);
      return series.map(({ holder, reference }) => {
        const { firstRow, lastRow } = reference.range;
        // What it remembers of the cells is as long as what it draws.
        const [count] = everyElement(holder, "ptCount");
        assert.equal(Number(count?.attributes["val"]), lastRow - firstRow + 1);
        return { sheet: reference.sheet ?? "", first: firstRow, last: lastRow };
      });
    });
  };

  #onDrawing(sheet: string): readonly { readonly anchor: XmlElement; readonly chart: XmlElement }[] {
    const file = XlsxPackage.open(this.#file.bytes());
    const part = file.sheets.find(({ name }) => name === sheet)?.part ?? "";
    return standingCharts(file, part).map(({ anchor, part: chart }) => ({
      anchor,
      chart: parsedXml(file.text(chart), chart),
    }));
  }

  readonly frames = (sheet: string): readonly ChartFrame[] =>
    this.#onDrawing(sheet).map(({ anchor }) => ({
      top: Number(childOf(childOf(anchor, "from"), "row")?.text),
      rows: Number(childOf(anchor, "ext")?.attributes["cy"]) / (0.508 * 360_000),
    }));

  readonly scales = (sheet: string): readonly (readonly [number, number] | undefined)[] =>
    this.#onDrawing(sheet).map(({ chart }) => {
      const ends = ["min", "max"].map((end) => everyElement(chart, end)[0]?.attributes["val"]);
      return ends.some((end) => end === undefined) ? undefined : [Number(ends[0]), Number(ends[1])];
    });

  /** As Excel does it: whatever refers to the sheet follows. */
  readonly rename = (sheet: string, name: string): void => {
    const quoted = `'${name.replace(/'/gu, "''")}'!`;
    this.#changed((file) => {
      file.renameSheet(sheet, name);
      for (const one of file.definedNames) {
        if (parsedReference(one.text)?.sheet === sheet) {
          file.setDefinedName(one.name, one.text.replace(/^.*!/u, quoted), one.localSheet);
        }
      }
      for (const part of chartParts(file)) file.setText(part, file.text(part).replaceAll(`'${sheet}'!`, quoted));
    });
  };

  /** As Excel does it: what referred to the sheet says that it is gone. */
  readonly remove = (sheet: string): void => {
    this.#changed((file) => {
      for (const part of chartParts(file)) {
        file.setText(part, file.text(part).replaceAll(new RegExp(`<c:f>'${sheet}'![^<]*`, "gu"), "<c:f>#REF!"));
      }
      for (const { name, text, localSheet } of file.definedNames) {
        if (parsedReference(text)?.sheet === sheet) file.removeDefinedName(name, localSheet);
      }
      file.removeSheet(sheet);
    });
  };

  #changed(work: (file: XlsxPackage) => void): void {
    const file = XlsxPackage.open(this.#file.bytes());
    work(file);
    this.#file = XlsxHost.open(file.save());
  }
}

const ownSheet: SheetLayout = {
  key: "board",
  name: "Bord",
  lead: [],
  columns: ["Nr", "Aantal"].map((title) => ({ key: title, title, type: "text", width: 9 })),
  keyColumns: ["Nr"],
  frozenColumns: 0,
  conditionalFormats: [],
  print: { orientation: "portrait" },
  place: "last",
};
const ownChart: Chart = {
  id: "a",
  kind: "diverging-bar",
  title: "T",
  categories: "Nr",
  series: ["Aantal"],
  height: 24,
};
const draw: Edit = {
  kind: "chart",
  table: { sheet: "Bord", headerRow: 1, keyColumns: ["Nr"] },
  id: "a",
  before: null,
  after: ownChart,
};

/** A file with a chart of ours. */
async function charted(): Promise<Uint8Array> {
  const host = XlsxHost.open(newWorkbook([{ name: "Blad1", cells: [["Code"]] }]));
  await host.apply([{ kind: "add-sheet", layout: ownSheet, rows: [["1", 2]] }, draw]);
  return host.bytes();
}

/** The drawing with the chart, changed as another program or a person would. */
function redrawn(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const file = XlsxPackage.open(bytes);
  const drawing = file.partNames().find((part) => /drawing\d+\.xml$/u.test(part)) ?? "";
  file.setText(drawing, change(file.text(drawing)));
  return file.save();
}

function drawingIn(bytes: Uint8Array): string {
  const file = XlsxPackage.open(bytes);
  return file.text(file.partNames().find((part) => /drawing\d+\.xml$/u.test(part)) ?? "");
}

async function chartsIn(bytes: Uint8Array): Promise<readonly Chart[]> {
  const { sheets } = await XlsxHost.open(bytes).read(["Bord"]);
  return sheets[0]?.charts ?? [];
}

describe("a chart that Excel stretched over cells", () => {
  it("ends on a later row once it is higher, where a person moved it to", async () => {
    const cell = (row: number): string =>
      `<xdr:col>9</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>7</xdr:rowOff>`;
    const frame = `<xdr:from>${cell(30)}</xdr:from><xdr:to>${cell(46)}</xdr:to>`;
    const stretched = redrawn(await charted(), (xml) =>
      xml.replaceAll("oneCellAnchor", "twoCellAnchor").replace(/<xdr:from>.*<\/xdr:from><xdr:ext [^>]*\/>/u, frame),
    );
    const host = XlsxHost.open(stretched);
    await host.apply([{ ...draw, before: ownChart, after: { ...ownChart, height: 40 } }]);
    const saved = drawingIn(host.bytes());
    assert.match(saved, /<xdr:from>.*<xdr:row>30<\/xdr:row>.*<\/xdr:from>/u);
    assert.match(saved, /<xdr:to>.*<xdr:row>62<\/xdr:row><xdr:rowOff>7<\/xdr:rowOff><\/xdr:to>/u);
  });
});

describe("a chart that a program gave another name", () => {
  const renamed = (xml: string): string => xml.replace(/name="SH_chart_[^"]*"/u, 'name="Chart 1"');

  it("is ours all the same, and has its own name again once it is drawn", async () => {
    const bytes = redrawn(await charted(), renamed);
    assert.deepEqual(await chartsIn(bytes), [ownChart]);
    const host = XlsxHost.open(bytes);
    const after: Chart = { ...ownChart, height: 40 };
    await host.apply([{ ...draw, before: ownChart, after }]);
    assert.match(drawingIn(host.bytes()), /name="SH_chart_a\|diverging\|40"/u);
    assert.deepEqual(await chartsIn(host.bytes()), [after]);
  });

  it("is none of ours where it is a copy of one that stands there still, or somebody else drew it", async () => {
    const copied = (xml: string): string =>
      xml.replace(/<xdr:oneCellAnchor.*<\/xdr:oneCellAnchor>/u, (one) => renamed(one) + one);
    assert.deepEqual(await chartsIn(redrawn(await charted(), copied)), [ownChart]);
    const file = XlsxPackage.open(redrawn(await charted(), renamed));
    for (const part of chartParts(file)) file.setText(part, file.text(part).replace(/ bmk="[^"]*"/u, ""));
    assert.deepEqual(await chartsIn(file.save()), []);
  });
});

describeWith([tools.openpyxl], "a chart of ours that openpyxl saved", (python) => {
  it("is still ours", async () => {
    const folder = mkdtempSync(join(tmpdir(), "samen-hier-openpyxl-"));
    try {
      const path = join(folder, "bord.xlsx");
      writeFileSync(path, await charted());
      const code = "import sys, openpyxl; book = openpyxl.load_workbook(sys.argv[1]); book.save(sys.argv[1])";
      execFileSync(python, ["-c", code, path]);
      const bytes = new Uint8Array(readFileSync(path));
      assert.doesNotMatch(drawingIn(bytes), /SH_chart/u);
      assert.deepEqual(await chartsIn(bytes), [ownChart]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

chartContract("a file", () => Promise.resolve(new Mailed()));
