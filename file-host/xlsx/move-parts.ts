import { afterMoves } from "./formula-moves.ts";
import { rangeText } from "../../core/workbook/ranges.ts";
import type { XlsxPackage } from "./package.ts";
import { parsedRange } from "../../core/workbook/references.ts";
import { movedRange, movedRows, type RowMoves } from "./row-moves.ts";
import { attributeSet, childOf, childrenOf, parsedXml, removed, spliced, type Splice, type XmlElement } from "./xml.ts";
import { escapedText } from "./xml-text.ts";

/** Links of a sheet to parts that hold addresses of its cells, by type. */
type PartMove = (xml: string, part: string, moves: RowMoves) => string;

function everyElement(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...everyElement(child, local),
  ]);
}

/** A table follows its rows; it never loses its last one, because a table without rows is damage to Excel. */
export function movedTable(xml: string, part: string, moves: RowMoves): string {
  const root = parsedXml(xml, part);
  const holders = [root, ...childrenOf(root, "autoFilter"), ...everyElement(root, "sortState")];
  const splices = holders.flatMap((holder): readonly Splice[] => {
    const range = parsedRange(holder.attributes["ref"] ?? "");
    const moved = range && movedRange(range, moves, true);
    if (moved === undefined) return holder === root || range === undefined ? [] : [removed(holder)];
    const header = holder.local !== "sortState" && moved.lastRow === moved.firstRow ? 1 : 0;
    return [attributeSet(xml, holder, "ref", rangeText({ ...moved, lastRow: moved.lastRow + header }))];
  });
  return spliced(xml, splices);
}

/** Comments stay with their cell and go with it. */
const movedComments: PartMove = (xml, part, moves) => {
  const root = parsedXml(xml, part);
  const comments = [...everyElement(root, "comment"), ...everyElement(root, "threadedComment")];
  return spliced(
    xml,
    comments.map((comment): Splice => {
      const range = parsedRange(comment.attributes["ref"] ?? "");
      const moved = range && movedRange(range, moves, false);
      return moved === undefined ? removed(comment) : attributeSet(xml, comment, "ref", rangeText(moved));
    }),
  );
};

/** The boxes of comments, in an old format that is not always sound XML: rows count from 0. */
const movedBoxes: PartMove = (xml, _part, moves) =>
  xml.replace(/<v:shape[\s>].*?<\/v:shape>/gsu, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/u.exec(shape)?.[1];
    if (row === undefined) return shape;
    const rows = movedRows(Number(row) + 1, Number(row) + 1, moves, false);
    if (rows === undefined) return "";
    const down = rows.first - 1 - Number(row);
    return shape
      .replace(/(<x:Row>\s*)\d+/u, (_, start: string) => `${start}${rows.first - 1}`)
      .replace(/(<x:Anchor>)([^<]*)/u, (_, start: string, anchor: string) => {
        const places = anchor.split(",").map((place) => Number(place));
        return start + places.map((place, at) => (at === 2 || at === 6 ? place + down : place)).join(", ");
      });
  });

/** Pictures and charts stand on cells, too: rows count from 0. One whose rows went stays where they were. */
const movedDrawing: PartMove = (xml, part, moves) => {
  const root = parsedXml(xml, part);
  const anchors = root.children.filter((anchor) => anchor.attributes["editAs"] !== "absolute");
  const splices = anchors.flatMap((anchor) =>
    ["from", "to"].flatMap((end): readonly Splice[] => {
      const row = childOf(childOf(anchor, end), "row");
      if (row === undefined) return [];
      const rows = movedRows(Number(row.text) + 1, Number(row.text) + 1, moves, false);
      if (rows === undefined) return [];
      return [{ at: row.openEnd, remove: row.closeStart - row.openEnd, insert: String(rows.first - 1) }];
    }),
  );
  return spliced(xml, splices);
};

/** The cells that a chart draws. */
const movedChart: PartMove = (xml, part, moves) =>
  spliced(
    xml,
    everyElement(parsedXml(xml, part), "f").flatMap((formula): readonly Splice[] => {
      const text = afterMoves(formula.text, "", moves);
      if (text === formula.text) return [];
      return [{ at: formula.openEnd, remove: formula.closeStart - formula.openEnd, insert: escapedText(text) }];
    }),
  );

const partMoves: ReadonlyMap<string, PartMove> = new Map([
  ["table", movedTable],
  ["comments", movedComments],
  ["threadedComment", movedComments],
  ["vmlDrawing", movedBoxes],
  ["drawing", movedDrawing],
  ["chart", movedChart],
]);

/** The parts that belong to a sheet of ours, after its rows moved; drawings bring their charts. */
export function moveParts(file: XlsxPackage, part: string, moves: RowMoves): void {
  for (const link of file.relationships(part)) {
    const move = partMoves.get(link.type);
    if (link.external || move === undefined || !file.has(link.target)) continue;
    file.setText(link.target, move(file.text(link.target), link.target, moves));
    if (link.type === "drawing") moveParts(file, link.target, moves);
  }
}

/** The charts on another sheet of ours, which may draw the rows that moved. */
export function moveChartsOn(file: XlsxPackage, part: string, moves: RowMoves): void {
  const drawings = file.relationships(part).filter(({ type, target }) => type === "drawing" && file.has(target));
  for (const { type, target } of drawings.flatMap((drawing) => file.relationships(drawing.target))) {
    if (type === "chart" && file.has(target)) file.setText(target, movedChart(file.text(target), target, moves));
  }
}

/** Names that people or we gave to cells of the sheet, print areas and titles included. */
export function moveNames(file: XlsxPackage, moves: RowMoves): void {
  for (const { name, text, localSheet } of file.definedNames) {
    const moved = afterMoves(text, "", moves);
    if (moved !== text) file.setDefinedName(name, moved, localSheet);
  }
}
