import { strict as assert } from "node:assert";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { Chart, SheetLayout } from "../../../core/workbook/layout.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { parsedReference } from "../../../core/workbook/references.ts";
import { newWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { cachesIn, everyElement, standingCharts } from "../../../file-host/xlsx/sheet-charts.ts";
import { childOf, parsedXml, type XmlElement } from "../../../file-host/xlsx/xml.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
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

describe("a chart that Excel stretched over cells", () => {
  it("ends on a later row once it is higher, where a person moved it to", async () => {
    const name = "Bord";
    const layout: SheetLayout = {
      key: "board",
      name,
      lead: [],
      columns: ["Nr", "Aantal"].map((title) => ({ key: title, title, type: "text", width: 9 })),
      keyColumns: ["Nr"],
      frozenColumns: 0,
      conditionalFormats: [],
      print: { orientation: "portrait" },
      place: "last",
    };
    const chart: Chart = { id: "a", kind: "diverging-bar", title: "T", categories: "Nr", series: ["Aantal"] };
    const draw: Edit = {
      kind: "chart",
      table: { sheet: name, headerRow: 1, keyColumns: ["Nr"] },
      id: "a",
      before: null,
      after: chart,
    };
    const host = XlsxHost.open(newWorkbook([{ name: "Blad1", cells: [["Code"]] }]));
    await host.apply([{ kind: "add-sheet", layout, rows: [["1", 2]] }, draw]);
    const file = XlsxPackage.open(host.bytes());
    const drawing = file.partNames().find((part) => /drawing\d+\.xml$/u.test(part)) ?? "";
    const cell = (row: number): string =>
      `<xdr:col>9</xdr:col><xdr:colOff>5</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>7</xdr:rowOff>`;
    const stretched = file
      .text(drawing)
      .replaceAll("oneCellAnchor", "twoCellAnchor")
      .replace(
        /<xdr:from>.*<\/xdr:from><xdr:ext [^>]*\/>/u,
        `<xdr:from>${cell(30)}</xdr:from><xdr:to>${cell(46)}</xdr:to>`,
      );
    file.setText(drawing, stretched);
    const again = XlsxHost.open(file.save());
    await again.apply([{ ...draw, before: chart, after: { ...chart, height: 40 } }]);
    const saved = XlsxPackage.open(again.bytes()).text(drawing);
    assert.match(saved, /<xdr:from>.*<xdr:row>30<\/xdr:row>.*<\/xdr:from>/u);
    assert.match(saved, /<xdr:to>.*<xdr:row>70<\/xdr:row><xdr:rowOff>7<\/xdr:rowOff><\/xdr:to>/u);
  });
});

chartContract("a file", () => Promise.resolve(new Mailed()));
