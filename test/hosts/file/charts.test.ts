import { strict as assert } from "node:assert";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { parsedReference } from "../../../core/workbook/references.ts";
import { newWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxPackage } from "../../../file-host/xlsx/package.ts";
import { cachesIn, everyElement, standingCharts } from "../../../file-host/xlsx/sheet-charts.ts";
import { parsedXml } from "../../../file-host/xlsx/xml.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { chartContract, type ChartHost, type DrawnRows } from "../charts-contract.ts";

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

chartContract("a file", () => Promise.resolve(new Mailed()));
