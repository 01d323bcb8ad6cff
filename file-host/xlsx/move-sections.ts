import { rangeText } from "../../core/workbook/ranges.ts";
import { afterMoves } from "./formula-moves.ts";
import { parsedRange } from "../../core/workbook/references.ts";
import { movedRange, type RowMoves } from "./row-moves.ts";
import { movedFormula } from "./shared-formula.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { rangesIn, rangesMoved, rangesText } from "./sqref.ts";
import { attributeSet, childOf, childrenOf, parsedXml, removed, spliced, type Splice, type XmlElement } from "./xml.ts";
import { escapedText } from "./xml-text.ts";

function textSplice(element: XmlElement, text: string): Splice {
  return { at: element.openEnd, remove: element.closeStart - element.openEnd, insert: escapedText(text) };
}

function changedText(element: XmlElement, text: string): readonly Splice[] {
  return text === element.text ? [] : [textSplice(element, text)];
}

function descendants(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.local === local ? [child] : []), ...descendants(child, local)]);
}

/** Formulas of a rule stand relative to the first cell of its ranges, except where their rows are fixed. */
function ruleFormula(formula: string, down: number, home: string, moves: RowMoves): string {
  return afterMoves(movedFormula(formula, down, 0), home, moves, "fixed");
}

/** A rule with ranges (`sqref` as attribute or element) and formulas, after rows moved; gone with its last cell. */
function movedRule(xml: string, rule: XmlElement, formulas: string, home: string, moves: RowMoves): readonly Splice[] {
  const list = descendants(rule, "sqref")[0];
  const standing = rangesIn(list?.text ?? rule.attributes["sqref"] ?? "");
  const ranges = rangesMoved(standing, moves);
  if (ranges.length === 0) return standing.length === 0 ? [] : [removed(rule)];
  const down = (ranges[0]?.firstRow ?? 0) - (standing[0]?.firstRow ?? 0);
  const text = rangesText(ranges);
  const own = list === undefined ? attributeSet(xml, rule, "sqref", text) : textSplice(list, text);
  const rewritten = descendants(rule, formulas)
    .filter((formula) => formula.children.length === 0)
    .flatMap((formula) => changedText(formula, ruleFormula(formula.text, down, home, moves)));
  return [own, ...rewritten];
}

function recounted(xml: string, part: string, local: string): string {
  const root = parsedXml(xml, part);
  const count = childrenOf(root, local).length;
  if (count === 0) return "";
  return root.attributes["count"] === undefined ? xml : spliced(xml, [attributeSet(xml, root, "count", String(count))]);
}

function movedValidations(xml: string, part: string, home: string, moves: RowMoves): string {
  const rules = childrenOf(parsedXml(xml, part), "dataValidation");
  const formulas = ["formula1", "formula2", "f"];
  const splices = rules.flatMap((rule) => {
    const [first = [], ...others] = formulas.map((local) => movedRule(xml, rule, local, home, moves));
    // The ranges come with every kind of formula; they are needed once.
    return [...first, ...others.flatMap((one) => one.slice(1))];
  });
  return recounted(spliced(xml, splices), part, "dataValidation");
}

function movedFormat(xml: string, part: string, home: string, moves: RowMoves): string {
  const root = parsedXml(xml, part);
  return spliced(xml, movedRule(xml, root, "formula", home, moves));
}

/** Elements that stand on a cell or range by their attribute `ref`: links, merged cells. */
function movedRefs(xml: string, part: string, local: string, moves: RowMoves): string {
  const splices = childrenOf(parsedXml(xml, part), local).map((one): Splice => {
    const range = parsedRange(one.attributes["ref"] ?? "");
    const moved = range && movedRange(range, moves, false);
    const single = moved !== undefined && local === "mergeCell" && rangeText(moved).indexOf(":") < 0;
    return moved === undefined || single ? removed(one) : attributeSet(xml, one, "ref", rangeText(moved));
  });
  return recounted(spliced(xml, splices), part, local);
}

/** One range in the attribute `ref` of the section itself, such as that of a filter. */
function movedOwnRef(xml: string, part: string, moves: RowMoves): string {
  const root = parsedXml(xml, part);
  const range = parsedRange(root.attributes["ref"] ?? "");
  const moved = range && movedRange(range, moves, true);
  if (moved === undefined) return range === undefined ? xml : "";
  return spliced(xml, [attributeSet(xml, root, "ref", rangeText(moved))]);
}

function movedLists(xml: string, part: string, local: string, moves: RowMoves): string {
  const splices = childrenOf(parsedXml(xml, part), local).map((one): Splice => {
    const ranges = rangesMoved(rangesIn(one.attributes["sqref"] ?? ""), moves);
    return ranges.length === 0 ? removed(one) : attributeSet(xml, one, "sqref", rangesText(ranges));
  });
  return recounted(spliced(xml, splices), part, local);
}

/** Rules in extensions: newer conditional formats, dropdowns that refer to other sheets, small charts in cells. */
function movedExtensions(xml: string, part: string, home: string, moves: RowMoves): string {
  const rules = ["conditionalFormatting", "dataValidation", "sparkline"];
  const root = parsedXml(xml, part);
  const splices = rules.flatMap((local) =>
    descendants(root, local).flatMap((rule) => movedRule(xml, rule, "f", home, moves)),
  );
  return spliced(xml, splices);
}

/**
 * Everything on a sheet besides its cells, after its rows moved: formats, dropdowns, links, merged cells and filters stay
 * with the cells they were on. What lost all its cells goes.
 */
export function moveSections(sheet: SheetDocument, home: string, moves: RowMoves): void {
  const { part } = sheet;
  const change = (local: string, changed: (xml: string) => string): void => {
    sheet.mapSections(local, (xml) => (xml === "" ? xml : changed(xml)));
  };
  change("conditionalFormatting", (xml) => movedFormat(xml, part, home, moves));
  change("dataValidations", (xml) => movedValidations(xml, part, home, moves));
  change("hyperlinks", (xml) => movedRefs(xml, part, "hyperlink", moves));
  change("mergeCells", (xml) => movedRefs(xml, part, "mergeCell", moves));
  change("protectedRanges", (xml) => movedLists(xml, part, "protectedRange", moves));
  change("ignoredErrors", (xml) => movedLists(xml, part, "ignoredError", moves));
  change("autoFilter", (xml) => movedOwnRef(xml, part, moves));
  change("sortState", (xml) => movedOwnRef(xml, part, moves));
  change("dimension", (xml) => movedOwnRef(xml, part, moves));
  change("extLst", (xml) => movedExtensions(xml, part, home, moves));
}

/** The formulas of cells after the rows of a sheet moved; `home` is the sheet they stand on. */
export function moveCellFormulas(sheet: SheetDocument, home: string, moves: RowMoves): void {
  for (const row of sheet.rows) {
    if (!row.mayCalculate) continue;
    for (const cell of row.cells) {
      const formula = childOf(parsedXml(cell.xml, sheet.part), "f");
      if (formula === undefined) continue;
      const splices: Splice[] = [];
      const text = afterMoves(formula.text, home, moves);
      if (text !== formula.text) splices.push(textSplice(formula, text));
      const range = parsedRange(formula.attributes["ref"] ?? "");
      const moved =
        range && home.toLowerCase() === moves.sheet.toLowerCase() ? movedRange(range, moves, false) : undefined;
      if (moved !== undefined) splices.push(attributeSet(cell.xml, formula, "ref", rangeText(moved)));
      if (splices.length > 0) row.put(cell.column, spliced(cell.xml, splices));
    }
  }
}

/** The formulas of rules on another sheet, such as a dropdown of the words in a column. */
export function moveRuleFormulas(sheet: SheetDocument, home: string, moves: RowMoves): void {
  for (const local of ["dataValidations", "conditionalFormatting", "extLst"]) {
    sheet.mapSections(local, (xml) => {
      if (xml === "") return xml;
      const root = parsedXml(xml, sheet.part);
      const formulas = ["formula1", "formula2", "formula", "f"].flatMap((name) => descendants(root, name));
      const leaves = formulas.filter((formula) => formula.children.length === 0);
      return spliced(
        xml,
        leaves.flatMap((formula) => changedText(formula, afterMoves(formula.text, home, moves))),
      );
    });
  }
}
