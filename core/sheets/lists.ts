import type { SheetDesign } from "./design.ts";

/** The sheet `Lijsten`: the words of dropdowns that are too many to write into a cell. */
export const listsDesign: SheetDesign = {
  key: "lists",
  name: { nl: "Lijsten", en: "Lists" },
  lead: [
    { nl: "Woorden voor keuzelijsten", en: "Words for dropdowns" },
    {
      nl: "Hieruit kiest u op het blad Kolommen bij ‘Veld’. U hoeft hier niets in te vullen.",
      en: "From these you choose under ‘Field’ on the sheet Columns. You need not fill in anything here.",
    },
  ],
  columns: [{ key: "field", title: { nl: "Veld", en: "Field" }, type: "text", width: 40, filledBy: "us" }],
  keyColumns: ["field"],
  frozenColumns: 0,
  emphases: [],
  print: { orientation: "portrait" },
  tabColour: "7F7F7F",
  place: "last",
};
