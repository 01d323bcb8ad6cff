import type { GridCondition, GridLook, GridLooks, GridTest } from "../grid/operation.ts";
import { rangeOn } from "./ranges.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

function textStyle({ isBold = false, isUnderlined = false, size, colour }: GridLook): TextStyle {
  let style = SpreadsheetApp.newTextStyle().setBold(isBold).setUnderline(isUnderlined);
  if (size !== undefined) style = style.setFontSize(size);
  if (colour !== undefined) style = style.setForegroundColor(`#${colour}`);
  return style.build();
}

/** The text styles of some looks; those that are alike are made once. */
function textStyles(looks: readonly GridLook[]): readonly TextStyle[] {
  const made = new Map<string, TextStyle>();
  return looks.map((look) => {
    const { isBold = false, isUnderlined = false, size = 0, colour = "" } = look;
    const name = `${isBold} ${isUnderlined} ${size} ${colour}`;
    const style = made.get(name) ?? textStyle(look);
    made.set(name, style);
    return style;
  });
}

/** Looks of a block in one call a kind: only the kinds that any of the cells has. */
export function writeLooks(sheet: Sheet, { row, column, cells, styles }: GridLooks): void {
  const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
  const has = (kind: keyof GridLook): boolean => styles.some((style) => style[kind] !== undefined);
  const each = <Part>(parts: readonly Part[], usual: Part): Part[][] =>
    cells.map((one) => one.map((place) => parts[place] ?? usual));
  const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
  if (has("fill")) {
    range.setBackgrounds(
      each(
        styles.map(({ fill }) => (fill === undefined ? null : `#${fill}`)),
        null,
      ),
    );
  }
  if (has("isBold") || has("isUnderlined") || has("size") || has("colour")) {
    range.setTextStyles(each(textStyles(styles), textStyle({})));
  }
  range.setWrapStrategies(
    each(
      styles.map(({ wrap }) => (wrap === "wrap" ? WRAP : OVERFLOW)),
      OVERFLOW,
    ),
  );
  if (has("horizontal"))
    range.setHorizontalAlignments(
      each(
        styles.map(({ horizontal }) => horizontal ?? null),
        null,
      ),
    );
  if (has("vertical"))
    range.setVerticalAlignments(
      each(
        styles.map(({ vertical }) => vertical ?? null),
        null,
      ),
    );
}

type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

function tested(builder: RuleBuilder, test: GridTest): RuleBuilder {
  switch (test.kind) {
    case "text":
      return builder.whenTextEqualTo(test.text);
    case "number":
      return builder.whenNumberEqualTo(test.number);
    case "above":
      return builder.whenNumberGreaterThan(test.number);
    case "formula":
      return builder.whenFormulaSatisfied(`=${test.formula}`);
  }
}

/** All conditional formats of a sheet in one call. */
export function writeConditions(sheet: Sheet, conditions: readonly GridCondition[]): void {
  const rules = conditions.map(({ range, test, colour, fill }) => {
    const rule = tested(SpreadsheetApp.newConditionalFormatRule(), test)
      .setRanges([rangeOn(sheet, range)])
      .setFontColor(`#${colour}`);
    return (fill === undefined ? rule : rule.setBackground(`#${fill}`)).build();
  });
  sheet.setConditionalFormatRules(rules);
}
