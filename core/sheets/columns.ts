import { columnOf, type SheetDesign } from "./design.ts";
import { listsDesign } from "./lists.ts";

/** The sheet `Kolommen`: what each column of the coordinator's sheets means to us. People confirm and correct it here. */
export const columnsDesign: SheetDesign = {
  key: "columns",
  name: { nl: "Kolommen", en: "Columns" },
  lead: [
    { nl: "Wat de kolommen betekenen", en: "What the columns mean" },
    {
      nl: "Klopt een veld niet? Kies een ander veld uit de keuzelijst, of een streepje (-) om de kolom met rust te laten. Klopt een gok, zet dan uw naam bij ‘Bevestigd door’.",
      en: "Is a field wrong? Choose another from the dropdown, or a dash (-) to leave the column alone. If a guess is right, put your name under ‘Confirmed by’.",
    },
    {
      nl: "Een sterretje (*) bij Kop staat voor het hele blad: groepen, huishoudens, leden, ambassadeurs, contactpersonen, partijen, locaties, vragenlijst of onbekend. Een sterretje bij Blad geldt voor elk blad met die kop: zo’n regel kunt u er zelf bij zetten.",
      en: "An asterisk (*) under Header stands for the whole sheet: groups, households, members, ambassadors, contact persons, parties, places, survey or unknown. An asterisk under Sheet holds for every sheet with that header: you can add such a line yourself.",
    },
  ],
  columns: [
    { key: "sheet", title: { nl: "Blad", en: "Sheet" }, type: "sheet-link", width: 20, filledBy: "us" },
    { key: "header", title: { nl: "Kop", en: "Header" }, type: "text", width: 36, wrap: true, filledBy: "us" },
    { key: "column", title: { nl: "Kolom", en: "Column" }, type: "text", width: 8, filledBy: "us" },
    {
      key: "field",
      title: { nl: "Veld", en: "Field" },
      type: "text",
      width: 32,
      choicesFrom: { sheet: listsDesign.key, column: columnOf(listsDesign, "field").title },
      filledBy: "us",
      hint: {
        title: { nl: "Veld", en: "Field" },
        text: {
          nl: "Kies uit de keuzelijst: wat u kiest, gaat voor ons voorstel. Een streepje (-) laat de kolom met rust.",
          en: "Choose from the dropdown: your choice goes before our proposal. A dash (-) leaves the column alone.",
        },
      },
    },
    {
      key: "sure",
      title: { nl: "Hoe zeker", en: "How sure" },
      type: "text",
      width: 14,
      filledBy: "us",
      choices: [
        { value: "sure", words: { nl: "zeker", en: "sure" } },
        { value: "guess", words: { nl: "gok", en: "guess" } },
        { value: "none", words: { nl: "niet gebruikt", en: "not used" } },
        { value: "confirmed", words: { nl: "bevestigd", en: "confirmed" } },
        { value: "refused", words: { nl: "niet gelezen", en: "never read" } },
      ],
    },
    {
      key: "confirmed",
      title: { nl: "Bevestigd door", en: "Confirmed by" },
      type: "text",
      width: 20,
      filledBy: "people",
    },
    { key: "proposal", title: { nl: "Ons voorstel", en: "Our proposal" }, type: "text", width: 32, filledBy: "us" },
    {
      key: "why",
      title: { nl: "Toelichting", en: "Explanation" },
      type: "text",
      width: 60,
      wrap: true,
      filledBy: "us",
    },
  ],
  keyColumns: ["sheet", "header"],
  frozenColumns: 2,
  emphases: [
    { when: "equals", column: "sure", value: "guess", emphasis: "attention" },
    { when: "equals", column: "sure", value: "refused", emphasis: "bad" },
    { when: "equals", column: "sure", value: "none", emphasis: "muted" },
    { when: "equals", column: "sure", value: "confirmed", emphasis: "good" },
  ],
  print: { orientation: "landscape" },
  tabColour: "7F7F7F",
  place: "last",
};
