import type { Style } from "excelize-wasm";

/** How a cell of the sample looks. */
export type Look =
  | "title"
  | "note"
  | "real"
  | "invented"
  | "header"
  | "tilted"
  | "text"
  | "middle"
  | "date"
  | "degrees"
  | "check"
  | "total"
  | "link";

const line = "BFBFBF";
const font = (more: NonNullable<Style["Font"]> = {}): NonNullable<Style["Font"]> => ({
  Family: "Calibri",
  Size: 11,
  ...more,
});
const box = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: line, Style: 1 }));
const fill = (color: string): NonNullable<Style["Fill"]> => ({ Type: "pattern", Pattern: 1, Color: [color] });
const band = (color: string): Style => ({
  Font: font({ Bold: true, Size: 10, Color: "404040" }),
  Fill: fill(color),
  Alignment: { Horizontal: "center" },
});

/** The looks with their styles: a petrol header, ochre for what is invented, yellow for what someone must check. */
export const looks: ReadonlyMap<Look, Style> = new Map<Look, Style>([
  ["title", { Font: font({ Bold: true, Size: 16, Color: "1F5C66" }) }],
  ["note", { Font: font({ Italic: true, Size: 10, Color: "7F7F7F" }) }],
  ["real", band("C9E4DE")],
  ["invented", band("FBE5C8")],
  ["header", header({ Vertical: "center", WrapText: true })],
  ["tilted", header({ Vertical: "bottom", Horizontal: "center", WrapText: true, TextRotation: 90 })],
  ["text", { Font: font(), Border: box, Alignment: { Vertical: "top" } }],
  ["middle", { Font: font(), Border: box, Alignment: { Vertical: "top", Horizontal: "center" } }],
  [
    "date",
    { Font: font(), Border: box, CustomNumFmt: "d-m-yyyy", Alignment: { Vertical: "top", Horizontal: "right" } },
  ],
  ["degrees", { Border: box, CustomNumFmt: "0.0000", Font: font({ Color: "7F7F7F" }) }],
  ["check", { Font: font(), Border: box, Fill: fill("FFF59D"), Alignment: { Vertical: "top" } }],
  [
    "total",
    {
      Font: font({ Bold: true }),
      Alignment: { Horizontal: "center" },
      Border: [{ Type: "top", Color: "1F5C66", Style: 6 }],
    },
  ],
  ["link", { Font: font({ Underline: "single", Color: "0563C1" }) }],
]);

function header(alignment: NonNullable<Style["Alignment"]>): Style {
  return { Font: font({ Bold: true, Color: "FFFFFF" }), Fill: fill("1F7A8C"), Border: box, Alignment: alignment };
}
