import type { Area } from "./area.ts";
import { number, oneOf, text, truth } from "./arguments.ts";
import { textAt } from "./cells.ts";
import { defined, entity, type Entity, type Property } from "./entity.ts";
import { defaults, type FormatScalar } from "./format.ts";
import { mayChange } from "./guard.ts";
import { refuse } from "./problem.ts";
import { sharedFormat } from "./shared-format.ts";
import { coversColumns, coversRows, rowLimit } from "./rect.ts";

/** Points of a column that nobody made wider or narrower. */
export const standardWidth = 48;
/** Points of a row of the standard font. */
export const standardHeight = 15;
/** Points that one character of the standard font takes. */
const characterWidth = 5.25;

/** The format of cells. */
export function rangeFormat(area: Area): Entity {
  return entity(kind, area);
}

const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

/** A colour as Excel gives it back: `#RRGGBB` in capitals; `InvalidArgument` for what it does not know. */
export function colour(value: unknown): string {
  const given = text(value);
  const named: Record<string, string> = { black: "#000000", white: "#FFFFFF", red: "#FF0000", yellow: "#FFFF00" };
  const found = named[given.toLowerCase()] ?? given.toUpperCase();
  return /^#[0-9A-F]{6}$/u.test(found) ? found : refuse("InvalidArgument", "Not a colour.");
}

function looked(path: string, checked: (value: unknown) => FormatScalar, since = 1): Property<Area> {
  return {
    since,
    get: (area) => sharedFormat(area, path),
    set: ({ sheet, rect }, value) => {
      mayChange(sheet, "allowFormatCells");
      sheet.grid.setFormat(rect, path, checked(value));
    },
  };
}

function measured(
  sizes: (area: Area) => Map<number, number>,
  span: (area: Area) => readonly [first: number, last: number],
  standard: number,
  option: string,
): Property<Area> {
  return {
    since: 2,
    get: (area) => {
      const [first, last] = span(area);
      const size = sizes(area).get(first) ?? standard;
      for (let place = first; place <= last; place += 1) {
        if ((sizes(area).get(place) ?? standard) !== size) return null;
      }
      return size;
    },
    set: (area, value) => {
      mayChange(area.sheet, option);
      const size = number(value);
      if (size < 0) refuse("InvalidArgument");
      const [first, last] = span(area);
      for (let place = first; place <= last; place += 1) sizes(area).set(place, size);
    },
  };
}

const columnWidth = measured(
  ({ sheet }) => sheet.columnWidths,
  ({ rect }) => [rect.left, rect.right],
  standardWidth,
  "allowFormatColumns",
);

const rowHeight = measured(
  ({ sheet }) => sheet.rowHeights,
  ({ rect }) => [rect.top, rect.bottom],
  standardHeight,
  "allowFormatRows",
);

/** True for rows or columns of the standard size; setting it makes them so. */
function standard(size: Property<Area>, usual: number): Property<Area> {
  return {
    since: 7,
    get: (area) => (size.get(area) === null ? null : size.get(area) === usual),
    set: (area, value) => {
      if (truth(value)) size.set?.(area, usual);
    },
  };
}

function fitColumns({ sheet, rect }: Area): null {
  mayChange(sheet, "allowFormatColumns");
  const widths = new Map<number, number>();
  sheet.grid.forEach({ ...rect, top: 0, bottom: rowLimit - 1 }, (cell, row, column) => {
    const length = textAt(sheet, cell, row, column).length;
    widths.set(column, Math.max(widths.get(column) ?? 0, length));
  });
  for (const [column, length] of widths) sheet.columnWidths.set(column, (length + 1) * characterWidth);
  return null;
}

const kind = defined<Area>({
  name: "RangeFormat",
  properties: {
    autoIndent: looked("format/autoIndent", truth, 9),
    columnWidth,
    horizontalAlignment: looked("format/horizontalAlignment", (value) => oneOf(horizontal, value)),
    indentLevel: looked("format/indentLevel", number, 9),
    readingOrder: looked("format/readingOrder", text, 9),
    rowHeight,
    shrinkToFit: looked("format/shrinkToFit", truth, 9),
    useStandardHeight: standard(rowHeight, standardHeight),
    useStandardWidth: standard(columnWidth, standardWidth),
    textOrientation: looked("format/textOrientation", number, 7),
    verticalAlignment: looked("format/verticalAlignment", (value) => oneOf(vertical, value)),
    wrapText: looked("format/wrapText", truth),
  },
  links: {
    fill: { to: (area) => entity(fillKind, area) },
    font: { to: (area) => entity(fontKind, area) },
    borders: { to: (area) => entity(bordersKind, area) },
    protection: { since: 2, to: (area) => entity(protectionKind, area) },
  },
  methods: {
    autofitColumns: { since: 2, call: fitColumns },
    autofitRows: {
      since: 2,
      call: ({ sheet, rect }) => {
        mayChange(sheet, "allowFormatRows");
        for (const row of [...sheet.rowHeights.keys()]) {
          if (row >= rect.top && row <= rect.bottom) sheet.rowHeights.delete(row);
        }
        return null;
      },
    },
  },
});

const fillKind = defined<Area>({
  name: "RangeFill",
  properties: { color: looked("format/fill/color", colour) },
  methods: {
    clear: {
      call: ({ sheet, rect }) => {
        mayChange(sheet, "allowFormatCells");
        sheet.grid.setFormat(rect, "format/fill/color", defaults["format/fill/color"] ?? null);
        return null;
      },
    },
  },
});

const fontKind = defined<Area>({
  name: "RangeFont",
  properties: {
    bold: looked("format/font/bold", truth),
    color: looked("format/font/color", colour),
    italic: looked("format/font/italic", truth),
    name: looked("format/font/name", text),
    size: looked("format/font/size", number),
    strikethrough: looked("format/font/strikethrough", truth, 9),
    underline: looked("format/font/underline", (value) => oneOf(underlines, value)),
  },
});

const protectionKind = defined<Area>({
  name: "FormatProtection",
  properties: {
    formulaHidden: looked("format/protection/formulaHidden", truth, 2),
    locked: looked("format/protection/locked", truth, 2),
  },
});

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

/** One line of the borders of cells. */
interface Edge {
  readonly area: Area;
  readonly side: (typeof edges)[number];
}

const bordersKind = defined<Area>({
  name: "RangeBorderCollection",
  items: (area) => edges.map((side) => entity(borderKind, { area, side })),
  item: (area, key) => entity(borderKind, { area, side: oneOf(edges, key) }),
  properties: { count: { get: () => edges.length } },
});

function edged(name: string, fallback: FormatScalar, checked: (value: unknown) => FormatScalar): Property<Edge> {
  return {
    get: ({ area, side }) => sharedFormat(area, `format/borders/${side}/${name}`) ?? fallback,
    set: ({ area, side }, value) => {
      mayChange(area.sheet, "allowFormatCells");
      area.sheet.grid.setFormat(borderRect({ area, side }), `format/borders/${side}/${name}`, checked(value));
    },
  };
}

/** An edge of a range is an edge of the cells on that side; kept on those cells only. */
function borderRect({ area, side }: Edge): Area["rect"] {
  const { rect } = area;
  if (coversRows(rect) || coversColumns(rect)) return rect;
  switch (side) {
    case "EdgeTop":
      return { ...rect, bottom: rect.top };
    case "EdgeBottom":
      return { ...rect, top: rect.bottom };
    case "EdgeLeft":
      return { ...rect, right: rect.left };
    case "EdgeRight":
      return { ...rect, left: rect.right };
    case "InsideVertical":
    case "InsideHorizontal":
    case "DiagonalDown":
    case "DiagonalUp":
      return rect;
  }
}

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

const borderKind = defined<Edge>({
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    color: edged("color", "#000000", colour),
    sideIndex: { get: ({ side }) => side },
    style: edged("style", "None", (value) => oneOf(lineStyles, value)),
    weight: edged("weight", "Thin", (value) => oneOf(["Hairline", "Thin", "Medium", "Thick"], value)),
  },
});
