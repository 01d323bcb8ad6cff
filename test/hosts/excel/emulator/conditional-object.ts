import { Area } from "./area.ts";
import { index, oneOf, onlyKeys, record, text, truth } from "./arguments.ts";
import type { ConditionalFormat } from "./book-sheet.ts";
import { defined, entity, type Entity, type Kind, type Property } from "./entity.ts";
import { formatWith, plain, type FormatScalar } from "./format.ts";
import { mayChange } from "./guard.ts";
import { refuse } from "./problem.ts";
import { colour } from "./range-format-object.ts";
import { range } from "./range-object.ts";
import { overlap, without } from "./rect.ts";

/** A conditional format and the range through which it was reached. */
interface Reached {
  readonly area: Area;
  readonly format: ConditionalFormat;
}

/** The conditional formats that touch cells; the first wins. */
export function conditionalFormatsOf(area: Area): Entity {
  return entity(collectionKind, area);
}

function inReach({ sheet, rect }: Area): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((one) => one.rects.some((part) => overlap(part, rect)));
}

function reached(area: Area, format: ConditionalFormat): Entity {
  return entity(kind, { area, format });
}

const types = ["Custom", "CellValue", "ContainsText"] as const;

const collectionKind = defined<Area>({
  name: "ConditionalFormatCollection",
  items: (area) => inReach(area).map((format) => reached(area, format)),
  item: (area, key) => {
    const found = inReach(area).find((one) => one.id === key) ?? refuse("ItemNotFound");
    return reached(area, found);
  },
  methods: {
    add: {
      since: 6,
      call: (area, [type]) => {
        const { sheet, rect } = area;
        const known = types.find((one) => one === type) ?? refuse("NotInEmulator", "a conditional format of this type");
        mayChange(sheet, "allowFormatCells");
        const id = `{CF-${sheet.book.nextId()}}`;
        const format = { id, type: known, rects: [rect], rule: {}, format: plain, stopIfTrue: false };
        sheet.conditionalFormats.unshift(format);
        return reached(area, format);
      },
    },
    clearAll: {
      since: 6,
      call: ({ sheet, rect }) => {
        mayChange(sheet, "allowFormatCells");
        sheet.conditionalFormats = sheet.conditionalFormats
          .map((one) => Object.assign(one, { rects: one.rects.flatMap((part) => without(part, rect)) }))
          .filter((one) => one.rects.length > 0);
        return null;
      },
    },
    getCount: { since: 6, call: (area) => inReach(area).length },
    getItemAt: {
      since: 6,
      call: (area, [place]) => reached(area, inReach(area)[index(place)] ?? refuse("ItemNotFound")),
    },
  },
});

function only(type: ConditionalFormat["type"], target: Kind<Reached>): (self: Reached) => Entity {
  return (self) => (self.format.type === type ? entity(target, self) : refuse("InvalidOperation"));
}

function orNull(type: ConditionalFormat["type"], target: Kind<Reached>): (self: Reached) => Entity | null {
  return (self) => (self.format.type === type ? entity(target, self) : null);
}

function looked(path: string, checked: (value: unknown) => FormatScalar): Property<Reached> {
  return {
    since: 6,
    get: ({ format }) => format.format[path] ?? null,
    set: ({ area, format }, value) => {
      mayChange(area.sheet, "allowFormatCells");
      format.format = formatWith(format.format, path, checked(value));
    },
  };
}

const fontKind = defined<Reached>({
  name: "ConditionalRangeFont",
  properties: {
    bold: looked("font/bold", truth),
    color: looked("font/color", colour),
    italic: looked("font/italic", truth),
    strikethrough: looked("font/strikethrough", truth),
  },
});

const fillKind = defined<Reached>({
  name: "ConditionalRangeFill",
  properties: { color: looked("fill/color", colour) },
});

const formatKind = defined<Reached>({
  name: "ConditionalRangeFormat",
  properties: { numberFormat: looked("numberFormat", text) },
  links: {
    fill: { since: 6, to: (self) => entity(fillKind, self) },
    font: { since: 6, to: (self) => entity(fontKind, self) },
  },
});

const ruleKind = defined<Reached>({
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      since: 6,
      get: ({ format }) => format.rule["formula"] ?? "",
      set: ({ area, format }, value) => {
        mayChange(area.sheet, "allowFormatCells");
        const formula = text(value);
        if (!formula.startsWith("=")) refuse("InvalidArgument", "A formula begins with =.");
        format.rule = { formula };
      },
    },
  },
});

const customKind = defined<Reached>({
  name: "CustomConditionalFormat",
  links: {
    format: { since: 6, to: (self) => entity(formatKind, self) },
    rule: { since: 6, to: (self) => entity(ruleKind, self) },
  },
});

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

function cellRule(value: unknown): Readonly<Record<string, unknown>> {
  const given = record(value);
  onlyKeys(given, ["formula1", "formula2", "operator"]);
  const rule = { formula1: asFormula(given["formula1"]), operator: oneOf(operators, given["operator"]) };
  return given["formula2"] === undefined ? rule : { ...rule, formula2: asFormula(given["formula2"]) };
}

/** Numbers and text may come without a sign; they are kept as formulas. */
function asFormula(value: unknown): string {
  if (typeof value === "number") return `=${value}`;
  const given = text(value);
  return given.startsWith("=") ? given : `="${given.replace(/"/gu, '""')}"`;
}

function ruled(checked: (value: unknown) => Readonly<Record<string, unknown>>): Property<Reached> {
  return {
    since: 6,
    get: ({ format }) => format.rule,
    set: ({ area, format }, value) => {
      mayChange(area.sheet, "allowFormatCells");
      format.rule = checked(value);
    },
  };
}

const cellValueKind = defined<Reached>({
  name: "CellValueConditionalFormat",
  properties: { rule: ruled(cellRule) },
  links: { format: { since: 6, to: (self) => entity(formatKind, self) } },
});

const textKind = defined<Reached>({
  name: "TextConditionalFormat",
  properties: {
    rule: ruled((value) => {
      const given = record(value);
      onlyKeys(given, ["operator", "text"]);
      const operator = oneOf(["Contains", "NotContains", "BeginsWith", "EndsWith"], given["operator"]);
      return { operator, text: text(given["text"]) };
    }),
  },
  links: { format: { since: 6, to: (self) => entity(formatKind, self) } },
});

function reach({ area, format }: Reached): Entity | null {
  const [only, ...more] = format.rects;
  return only === undefined || more.length > 0 ? null : range(new Area(area.sheet, only));
}

const kind = defined<Reached>({
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  properties: {
    id: { since: 6, get: ({ format }) => format.id },
    type: { since: 6, get: ({ format }) => format.type },
    priority: {
      since: 6,
      get: ({ area, format }) => area.sheet.conditionalFormats.indexOf(format),
      set: ({ area, format }, value) => {
        mayChange(area.sheet, "allowFormatCells");
        const others = area.sheet.conditionalFormats.filter((one) => one !== format);
        others.splice(index(value), 0, format);
        area.sheet.conditionalFormats = others;
      },
    },
    stopIfTrue: {
      since: 6,
      get: ({ format }) => format.stopIfTrue,
      set: ({ area, format }, value) => {
        mayChange(area.sheet, "allowFormatCells");
        format.stopIfTrue = truth(value);
      },
    },
  },
  links: {
    custom: { since: 6, to: only("Custom", customKind) },
    customOrNullObject: { since: 6, to: orNull("Custom", customKind) },
    cellValue: { since: 6, to: only("CellValue", cellValueKind) },
    cellValueOrNullObject: { since: 6, to: orNull("CellValue", cellValueKind) },
    textComparison: { since: 6, to: only("ContainsText", textKind) },
    textComparisonOrNullObject: { since: 6, to: orNull("ContainsText", textKind) },
  },
  methods: {
    delete: {
      since: 6,
      call: ({ area, format }) => {
        mayChange(area.sheet, "allowFormatCells");
        area.sheet.conditionalFormats = area.sheet.conditionalFormats.filter((one) => one !== format);
        return null;
      },
    },
    getRange: { since: 6, call: (self) => reach(self) ?? refuse("InvalidOperation") },
    getRangeOrNullObject: { since: 6, call: reach },
  },
});
