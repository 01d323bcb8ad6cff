import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

const sections: readonly Choice[] = [
  { value: "total", words: { nl: "alles samen", en: "all together" } },
  { value: "group", words: { nl: "groep", en: "group" } },
  { value: "municipality", words: { nl: "gemeente", en: "municipality" } },
  { value: "more", words: { nl: "nog één erbij", en: "one more" } },
];

function ours(key: string, nl: string, en: string, width: number): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, wrap: true, filledBy: "us" };
}

/**
 * The sheet `Voorselectie`: phase 1 of resettlement (R12). Which kinds of household every group could support and in
 * which homes, what came of it per municipality, and what one more would change. Nothing on it says who a household is
 * (R14).
 */
export const preselectionDesign: SheetDesign = {
  key: "preselection",
  name: { nl: "Voorselectie", en: "Pre-selection" },
  lead: [
    {
      nl: "Voorselectie: welk soort huishouden past bij welke groep",
      en: "Pre-selection: which kind of household fits which group",
    },
    {
      nl: "Hier staan alleen soorten huishoudens, geen namen, codes of adressen van huishoudens. Het zijn voorstellen: groepen en huishoudens melden zich zelf aan. Daarna volgt fase 2, het matchen van mensen.",
      en: "Only kinds of households stand here, no names, codes or addresses of households. These are proposals: groups and households sign up themselves. Then follows phase 2, the matching of people.",
    },
  ],
  columns: [
    { ...ours("section", "Deel", "Part", 13), choices: sections },
    ours("item", "Wie of wat", "Who or what", 34),
    ours("municipality", "Gemeente", "Municipality", 16),
    ours("outcome", "Uitkomst", "Outcome", 52),
    ours("suitable", "Alles wat past", "All that fits", 62),
    ours("attention", "Let op", "Look at", 30),
    { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 30, wrap: true, filledBy: "people" },
  ],
  keyColumns: ["section", "item"],
  frozenColumns: 2,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: "2E75B6",
  place: "last",
};
