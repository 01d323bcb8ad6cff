import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

const yesNo: readonly Choice[] = [
  { value: "yes", words: { nl: "ja", en: "yes" } },
  { value: "no", words: { nl: "nee", en: "no" } },
];

const scales: readonly Choice[] = [
  { value: "agree", words: { nl: "mee eens (5)", en: "agree (5)" } },
  { value: "satisfied", words: { nl: "tevreden (5)", en: "satisfied (5)" } },
  { value: "yes-no", words: { nl: "ja of nee", en: "yes or no" } },
  { value: "choice", words: { nl: "één keuze", en: "one choice" } },
  { value: "choices", words: { nl: "meer keuzes", en: "several choices" } },
  { value: "level", words: { nl: "taalniveau", en: "language level" } },
  { value: "number", words: { nl: "getal", en: "number" } },
];

const directions: readonly Choice[] = [
  { value: "up", words: { nl: "5 is het meest", en: "5 is the most" } },
  { value: "down", words: { nl: "1 is het meest", en: "1 is the most" } },
];

function ours(key: string, nl: string, en: string, width: number, rest: Partial<ColumnDesign> = {}): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, wrap: true, ...rest, filledBy: "us" };
}

/**
 * The sheet `Vragenbank`: every question that an evaluation understands, and those of the coordinator's own that were
 * found. People say here how a question stands in their questionnaire, and which outcomes they chose beforehand.
 */
export const itemBankDesign: SheetDesign = {
  key: "item_bank",
  name: { nl: "Vragenbank", en: "Item bank" },
  lead: [
    { nl: "Welke vragen telt de evaluatie?", en: "Which questions does the evaluation count?" },
    {
      nl: "Wordt een vraag niet herkend? Zet bij ‘Zo staat het in uw vragenlijst’ de kop van uw kolom, letterlijk. Meer koppen? Zet elke kop op een eigen regel in de cel. Dat gaat voor wat wij herkennen.",
      en: "Is a question not recognised? Put the header of your column, as it is, under ‘As in your questionnaire’. More headers? Put each on a line of its own in the cell. That goes before what we recognise.",
    },
    {
      nl: "Kies bij Hoofdvraag vóór de eindmeting welke vragen het belangrijkst zijn: één tot drie. De andere vergelijkingen zijn dan verkennend.",
      en: "Choose under Main question, before the end survey, which questions matter most: one to three. All other comparisons are then exploratory.",
    },
  ],
  columns: [
    ours("key", "Sleutel", "Key", 22),
    ours("theme", "Onderwerp", "Subject", 20),
    ours("question", "Vraag", "Question", 52),
    ours("scale", "Antwoorden", "Answers", 16, { choices: scales }),
    ours("respondents", "Aan wie", "Asked of", 22),
    ours("moments", "Wanneer", "When", 22),
    ours("found", "Gevonden op", "Found on", 30),
    {
      key: "header",
      title: { nl: "Zo staat het in uw vragenlijst", en: "As in your questionnaire" },
      type: "text",
      width: 44,
      wrap: true,
      hint: {
        title: { nl: "Kop van uw kolom", en: "Header of your column" },
        text: {
          nl: "De kop zoals die in uw vragenlijst staat. Meer koppen: elke kop op een eigen regel.",
          en: "The header as it stands in your questionnaire. More headers: each on a line of its own.",
        },
      },
      filledBy: "people",
    },
    {
      key: "numbers",
      title: { nl: "Antwoorden in cijfers", en: "Answers in numbers" },
      type: "text",
      width: 18,
      choices: directions,
      hint: {
        title: { nl: "1 tot en met 5", en: "1 to 5" },
        text: {
          nl: "Alleen nodig als de antwoorden cijfers zijn en nergens staat wat 1 en 5 betekenen.",
          en: "Only needed where answers are numbers and nothing says what 1 and 5 mean.",
        },
      },
      filledBy: "people",
    },
    {
      key: "primary",
      title: { nl: "Hoofdvraag", en: "Main question" },
      type: "text",
      width: 12,
      choices: yesNo,
      filledBy: "people",
    },
  ],
  keyColumns: ["key"],
  frozenColumns: 1,
  emphases: [{ when: "equals", column: "primary", value: "yes", emphasis: "good" }],
  print: { orientation: "landscape" },
  tabColour: "1F6F5C",
  place: "last",
};
