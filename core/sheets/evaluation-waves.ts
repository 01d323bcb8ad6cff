import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

/** Words for the moments of questionnaires. */
export const waveChoices: readonly Choice[] = [
  { value: "intake", words: { nl: "intake", en: "intake" }, also: ["nulmeting", "begin", "start", "baseline"] },
  { value: "mid", words: { nl: "tussenmeting", en: "halfway" }, also: ["tussen", "halverwege", "mid", "midterm", "mid-term"] },
  { value: "end", words: { nl: "eindmeting", en: "end" }, also: ["eind", "einde", "slot", "slotmeting", "endline"] },
]; // prettier-ignore

/** Words for who answers. */
export const respondentChoices: readonly Choice[] = [
  { value: "household", words: { nl: "huishouden", en: "household" }, also: ["statushouder", "huishoudens", "statushouders", "households", "nieuwkomer"] },
  { value: "member", words: { nl: "groepslid", en: "group member" }, also: ["lid", "groepsleden", "leden", "member", "members"] },
  { value: "group", words: { nl: "groep samen", en: "group together" }, also: ["groep", "group", "groepen", "groups"] },
  { value: "partner", words: { nl: "partnerorganisatie", en: "partner organisation" }, also: ["partner", "partners", "organisatie"] },
]; // prettier-ignore

/** The value of the row of a moment as a whole, before the moment itself. */
export const wholeWave = "wave:";

const aboutChoices: readonly Choice[] = waveChoices.map(({ value, words }) => ({
  value: wholeWave + value,
  words: { nl: `moment: ${words.nl}`, en: `moment: ${words.en}` },
}));

const ignored: Choice = { value: "none", words: { nl: "telt niet mee", en: "does not count" } };

function ours(key: string, nl: string, en: string, width: number, rest: Partial<ColumnDesign> = {}): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, ...rest, filledBy: "us" };
}

function typed(key: string, nl: string, en: string, width: number, rest: Partial<ColumnDesign> = {}): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, ...rest, filledBy: "people" };
}

/**
 * The sheet `Meetmomenten`: what each questionnaire was taken for, where people correct it, and a row per moment for its
 * dates and for what else went on then (R70).
 */
export const evaluationWavesDesign: SheetDesign = {
  key: "evaluation_waves",
  name: { nl: "Meetmomenten", en: "Survey moments" },
  lead: [
    { nl: "Wanneer is wat gevraagd, en aan wie?", en: "When was what asked, and of whom?" },
    {
      nl: "Klopt een moment of ‘van wie’ niet? Kies het goede in de kolommen daarnaast. Bij een moment zelf kunt u de periode zetten, en in Wat speelde er toen wat de antwoorden kan hebben beïnvloed, zoals een lockdown.",
      en: "Is a moment or ‘whose answers’ wrong? Choose the right one in the columns beside it. At a moment itself you can put its dates, and under What else went on what may have influenced the answers, such as a lockdown.",
    },
    {
      nl: "Geen namen, niets over gezondheid, geloof of geaardheid.",
      en: "No names, nothing about health, religion or orientation.",
    },
  ],
  columns: [
    ours("about", "Blad of moment", "Sheet or moment", 34, { choices: aboutChoices, open: true, wrap: true }),
    ours("understood-wave", "Moment volgens ons", "Moment in our view", 20),
    ours("understood-respondent", "Van wie volgens ons", "Whose answers in our view", 24),
    ours("answers", "Antwoorden", "Answers", 12, { type: "integer" }),
    ours("items", "Vragen herkend", "Questions recognised", 12, { type: "integer" }),
    typed("wave", "Moment", "Moment", 16, { choices: [...waveChoices, ignored] }),
    typed("respondent", "Van wie", "Whose answers", 20, { choices: respondentChoices }),
    typed("from", "Van", "From", 12, { type: "date" }),
    typed("until", "Tot en met", "Until", 12, { type: "date" }),
    typed("note", "Wat speelde er toen?", "What else went on?", 50, { wrap: true }),
  ],
  keyColumns: ["about"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: "1F6F5C",
  place: "last",
};
