import type { SheetDesign } from "./design.ts";

/** The sheet `Codes`: which row has which code, where the code is ours and stands nowhere else. It holds no names. */
export const codesDesign: SheetDesign = {
  key: "codes",
  name: { nl: "Codes", en: "Codes" },
  lead: [
    { nl: "Codes die wij gaven", en: "Codes we gave" },
    {
      nl: "Deze rijen hebben zelf geen code. Beter is een eigen kolom ‘Code’ op het blad zelf: neem daarin de codes van hier over, dan veranderen ze nooit meer.",
      en: "These rows have no code of their own. Better is a column ‘Code’ on the sheet itself: copy the codes from here into it and they will never change again.",
    },
  ],
  columns: [
    { key: "code", title: { nl: "Code", en: "Code" }, type: "text", width: 14, filledBy: "us" },
    {
      key: "role",
      title: { nl: "Soort", en: "Kind" },
      type: "text",
      width: 16,
      filledBy: "us",
      choices: [
        { value: "groups", words: { nl: "groep", en: "group" } },
        { value: "households", words: { nl: "huishouden", en: "household" } },
        { value: "ambassadors", words: { nl: "ambassadeur", en: "ambassador" } },
      ],
    },
    { key: "sheet", title: { nl: "Blad", en: "Sheet" }, type: "sheet-link", width: 24, filledBy: "us" },
    { key: "row", title: { nl: "Rij", en: "Row" }, type: "integer", width: 8, filledBy: "us" },
  ],
  keyColumns: ["code"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "portrait" },
  tabColour: "7F7F7F",
  place: "last",
};
