import type { SheetDesign } from "./design.ts";

/**
 * The sheet `Afspraken`: pairs that people fix or rule out. Every round reads it. People fill it in; rows given on the
 * command line or a screen are added to it, so that they count next time too.
 */
export const arrangementsDesign: SheetDesign = {
  key: "arrangements",
  name: { nl: "Afspraken", en: "Arrangements" },
  lead: [
    { nl: "Afspraken over paren", en: "Arrangements on pairs" },
    {
      nl: "Kies ‘vastzetten’ als deze twee zeker samen moeten, of ‘niet samen’ als dat juist niet kan. Elke nieuwe ronde houdt zich hieraan. Schrijf er altijd bij waarom; een paar dat tegen de regels ingaat, kan alleen met een reden.",
      en: "Choose ‘fix’ when these two must be together, or ‘not together’ when they must not. Every new round keeps to it. Always write down why; a pair against the rules is only possible with a reason.",
    },
  ],
  columns: [
    { key: "group", title: { nl: "Groep", en: "Group" }, type: "text", width: 14, filledBy: "people" },
    { key: "household", title: { nl: "Huishouden", en: "Household" }, type: "text", width: 14, filledBy: "people" },
    {
      key: "kind",
      title: { nl: "Afspraak", en: "Arrangement" },
      type: "text",
      width: 14,
      choices: [
        {
          value: "pin",
          words: { nl: "vastzetten", en: "fix" },
          also: ["vast", "vastgezet", "vastgelegd", "samen", "wel samen", "fixed", "pinned", "together"],
        },
        {
          value: "forbid",
          words: { nl: "niet samen", en: "not together" },
          also: ["nooit samen", "niet", "uitsluiten", "uitgesloten", "verbieden", "verboden", "never", "forbidden"],
        },
      ],
      filledBy: "people",
    },
    { key: "reason", title: { nl: "Reden", en: "Reason" }, type: "text", width: 50, wrap: true, filledBy: "people" },
    { key: "by", title: { nl: "Wie besloot", en: "Decided by" }, type: "text", width: 18, filledBy: "people" },
    { key: "on", title: { nl: "Datum", en: "Date" }, type: "date", width: 12, filledBy: "people" },
  ],
  keyColumns: ["group", "household", "kind"],
  frozenColumns: 2,
  emphases: [],
  print: { orientation: "landscape" },
  place: "last",
};
