import { conditionFormula, literal, type ConditionPlace } from "../../core/workbook/conditions.ts";
import type { ConditionalFormat, Emphasis } from "../../core/workbook/layout.ts";
import { element } from "./markup.ts";
import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import { escapedText } from "./xml-text.ts";

/** What a format needs to know of its sheet. */
export interface FormatContext extends ConditionPlace {
  readonly lastRow: number;
  /** Index of the differential format of an emphasis. */
  readonly differential: (emphasis: Emphasis) => number;
}

function ruleXml(format: ConditionalFormat, priority: number, context: FormatContext): string {
  const shared = { dxfId: context.differential(format.emphasis), priority };
  if (format.when === "equals") {
    const formula = element("formula", {}, escapedText(literal(format.value)));
    return element("cfRule", { type: "cellIs", ...shared, operator: "equal" }, formula);
  }
  const formula = conditionFormula(format, context);
  return element("cfRule", { type: "expression", ...shared }, element("formula", {}, escapedText(formula)));
}

/** The conditional formats of a new sheet; where two hold for one cell the earlier wins. */
export function conditionalFormats(formats: readonly ConditionalFormat[], context: FormatContext): string {
  return formats
    .map((format, place) => {
      const column = context.columnOf(format.column);
      const range: Range = {
        firstRow: context.firstRow,
        lastRow: context.lastRow,
        firstColumn: column,
        lastColumn: column,
      };
      return element("conditionalFormatting", { sqref: rangeText(range) }, ruleXml(format, place + 1, context));
    })
    .join("");
}
