import { tableStyle } from "../../core/workbook/own-names.ts";
import { declaration, element } from "./markup.ts";
import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import { spelledText } from "./xml-text.ts";

/** A new Excel table. */
export interface NewTable {
  /** Unique in the workbook. */
  readonly id: number;
  /** Unique among tables and defined names. */
  readonly name: string;
  readonly range: Range;
  readonly titles: readonly string[];
  readonly namespace: string;
}

/** The part of a table: its columns carry the words of the header cells, letter for letter, or Excel repairs it. */
export function tableXml(table: NewTable): string {
  const ref = rangeText(table.range);
  const columns = table.titles.map((title, place) =>
    element("tableColumn", { id: place + 1, name: spelledText(title) }),
  );
  const content = [
    element("autoFilter", { ref }),
    element("tableColumns", { count: columns.length }, columns.join("")),
    element("tableStyleInfo", {
      name: tableStyle,
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 0,
      showColumnStripes: 0,
    }),
  ];
  const attributes = {
    xmlns: table.namespace,
    id: table.id,
    name: table.name,
    displayName: table.name,
    ref,
    totalsRowShown: 0,
  };
  return declaration + element("table", attributes, content.join(""));
}
