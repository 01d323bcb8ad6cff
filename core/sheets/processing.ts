import { registerItems, registerSections } from "../privacy/processing/register-words.ts";
import { registerLines, type RegisterSources } from "../privacy/processing/register.ts";
import { say } from "../text/sentence.ts";
import type { SheetDesign } from "./design.ts";
import type { Wanted } from "./synced.ts";
import { dateToFill, textToFill } from "./to-fill.ts";

/**
 * The sheet `Verwerkingsregister`: the record of processing that article 30 of the GDPR asks for, begun from what the
 * workbook holds. People complete it; what they type stays.
 */
export const processingDesign: SheetDesign = {
  key: "processing",
  name: { nl: "Verwerkingsregister", en: "Processing register" },
  lead: [
    { nl: "Verwerkingsregister: wat doet u met wiens gegevens?", en: "Processing register: what is done with whose data?" },
    {
      nl: "Dit is een begin, gevuld met wat er in deze werkmap staat. Grondslag, rollen en verwerkers kiest u met uw privacy-adviseur; wij vullen ze nooit in.",
      en: "This is a start, filled with what stands in this workbook. Legal basis, roles and processors are yours to choose with your privacy adviser; we never fill them in.",
    },
  ],
  columns: [
    {
      key: "section",
      title: { nl: "Onderdeel", en: "Part" },
      type: "text",
      width: 20,
      wrap: true,
      choices: registerSections,
      open: true,
      filledBy: "us",
    },
    {
      key: "item",
      title: { nl: "Waarover", en: "About" },
      type: "text",
      width: 26,
      wrap: true,
      choices: registerItems,
      open: true,
      filledBy: "us",
    },
    { key: "says", title: { nl: "Wat wij weten", en: "What we know" }, type: "text", width: 70, wrap: true, filledBy: "us" },
    textToFill("own", { nl: "Uw invulling", en: "Your answer" }, 44),
    textToFill("decided-by", { nl: "Besloten door (rol)", en: "Decided by (role)" }, 18),
    dateToFill("decided-on", { nl: "Besloten op", en: "Decided on" }),
  ],
  keyColumns: ["section", "item"],
  frozenColumns: 2,
  emphases: [{ when: "equals", column: "section", value: "refused", emphasis: "bad" }],
  print: { orientation: "landscape" },
  tabColour: "7F7F7F",
  place: "last",
}; // prettier-ignore

/** What the register should say of a workbook as it is. */
export function processingWanted(sources: RegisterSources): Wanted {
  const { language } = sources.settings;
  const rows = registerLines(sources).map(({ section, item, says }) => ({ section, item, says: say(language, says) }));
  return { design: processingDesign, rows, others: "remove", ordered: true };
}
