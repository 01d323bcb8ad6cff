/** One scalar of a format. */
export type FormatScalar = string | number | boolean | null;

/** What a cell looks like, by the path of the property: `format/fill/color`. Only what differs from the default. */
export type CellFormat = Readonly<Record<string, FormatScalar>>;

/** A format with nothing in it. */
export const plain: CellFormat = Object.freeze({});

/** The path of the number format, which is a property of the range itself. */
export const numberFormat = "numberFormat";

/** What a cell has that was never formatted. Colours as `#RRGGBB`, sizes in points. */
export const defaults: Readonly<Record<string, FormatScalar>> = {
  numberFormat: "General",
  style: "Normal",
  control: null,
  "format/autoIndent": false,
  "format/horizontalAlignment": "General",
  "format/verticalAlignment": "Bottom",
  "format/indentLevel": 0,
  "format/readingOrder": "Context",
  "format/shrinkToFit": false,
  "format/textOrientation": 0,
  "format/wrapText": false,
  "format/fill/color": "#FFFFFF",
  "format/font/bold": false,
  "format/font/italic": false,
  "format/font/underline": "None",
  "format/font/strikethrough": false,
  "format/font/color": "#000000",
  "format/font/name": "Calibri",
  "format/font/size": 11,
  "format/protection/locked": true,
  "format/protection/formulaHidden": false,
};

/** A format with one thing changed; the same object where nothing changes. */
export function formatWith(format: CellFormat, path: string, value: FormatScalar): CellFormat {
  return format[path] === value ? format : Object.freeze({ ...format, [path]: value });
}

/** One thing of a format. */
export function formatOf(format: CellFormat, path: string): FormatScalar {
  return format[path] ?? defaults[path] ?? null;
}
