import { assessment } from "../privacy/dpia/assessment.ts";
import { appliesChoices, dpiaItems, dpiaSections } from "../privacy/dpia/dpia-words.ts";
import type { RegisterSources } from "../privacy/processing/register.ts";
import { say } from "../text/sentence.ts";
import type { SheetDesign } from "./design.ts";
import type { Wanted } from "./synced.ts";
import { dateToFill, textToFill } from "./to-fill.ts";

/**
 * The sheet `DPIA-start`: the beginning of a data protection impact assessment (article 35 of the GDPR): which of the nine
 * criteria apply by what the workbook holds, what can go wrong, what the tool does about it and what is for people to say.
 */
export const dpiaDesign: SheetDesign = {
  key: "dpia",
  name: { nl: "DPIA-start", en: "DPIA starter" },
  lead: [
    { nl: "DPIA-start: welke risico's lopen mensen?", en: "DPIA starter: which risks do people run?" },
    {
      nl: "Een begin voor uw privacy-adviseur, geen DPIA. Twee of meer van de negen criteria betekent meestal: doe een DPIA. Wat u invult, blijft staan.",
      en: "A start for your privacy adviser, no DPIA yet. Two or more of the nine criteria usually means: carry out a DPIA. What you fill in stays.",
    },
  ],
  columns: [
    {
      key: "section",
      title: { nl: "Onderdeel", en: "Part" },
      type: "text",
      width: 20,
      wrap: true,
      choices: dpiaSections,
      open: true,
      filledBy: "us",
    },
    {
      key: "item",
      title: { nl: "Waarover", en: "About" },
      type: "text",
      width: 28,
      wrap: true,
      choices: dpiaItems,
      open: true,
      filledBy: "us",
    },
    {
      key: "applies",
      title: { nl: "Geldt dit hier?", en: "Does it apply here?" },
      type: "text",
      width: 14,
      wrap: true,
      choices: appliesChoices,
      open: true,
      filledBy: "us",
    },
    { key: "says", title: { nl: "Toelichting", en: "Explanation" }, type: "text", width: 70, wrap: true, filledBy: "us" },
    textToFill("own", { nl: "Uw oordeel", en: "Your judgement" }, 44),
    textToFill("owner", { nl: "Wie (rol)", en: "Who (role)" }, 16),
    dateToFill("done-on", { nl: "Besproken op", en: "Discussed on" }),
  ],
  keyColumns: ["section", "item"],
  frozenColumns: 2,
  emphases: [{ when: "equals", column: "applies", value: "yes", emphasis: "attention" }],
  print: { orientation: "landscape" },
  tabColour: "7F7F7F",
  place: "last",
}; // prettier-ignore

/** What the sheet should say of a workbook as it is. */
export function dpiaWanted(sources: RegisterSources): Wanted {
  const { language } = sources.settings;
  const rows = assessment(sources).lines.map(({ section, item, applies, says }) => ({
    section,
    item,
    applies: applies ?? null,
    says: say(language, says),
  }));
  return { design: dpiaDesign, rows, others: "remove", ordered: true };
}
