import { partyChoices } from "../tasks/words.ts";
import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";

/** How well a party can be reached (R32). */
export type PartyState = "complete" | "no-contact" | "no-backup" | "helps-only";

const states: readonly (Choice & { readonly value: PartyState })[] = [
  { value: "complete", words: { nl: "compleet", en: "complete" } },
  { value: "no-contact", words: { nl: "contact ontbreekt", en: "contact missing" } },
  { value: "no-backup", words: { nl: "vervanger ontbreekt", en: "backup missing" } },
  { value: "helps-only", words: { nl: "helpt alleen", en: "helps only" } },
];

function typed(key: string, nl: string, en: string, width: number): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, wrap: true, filledBy: "people" };
}

function counted(key: string, nl: string, en: string): ColumnDesign {
  return { key, title: { nl, en }, type: "integer", width: 9, filledBy: "us" };
}

/**
 * The sheet `Partijen`: each party of the programme with one fixed contact and one backup (R30, R32). People fill it in,
 * and may add parties of their own. A workbook whose coordinator keeps such a list gets none from us.
 */
export const partiesDesign: SheetDesign = {
  key: "parties",
  name: { nl: "Partijen", en: "Parties" },
  lead: [
    { nl: "Partijen en hun vaste contact", en: "Parties and their contacts" },
    {
      nl: "Elke partij heeft één vast contact en één vervanger. Vul de lichte kolommen in. Doet er nog een partij mee? Zet die op een nieuwe regel.",
      en: "Each party has one fixed contact and one backup. Fill in the light columns. Does another party take part? Put it on a new line.",
    },
    {
      nl: "Wie hier staat, komt bij Wie op de takenlijsten. De groep en de nieuwkomer hebben hier geen contact nodig.",
      en: "Whoever stands here appears under Who on the checklists. The group and the newcomer need no contact here.",
    },
  ],
  columns: [
    {
      key: "party",
      title: { nl: "Partij", en: "Party" },
      type: "text",
      width: 22,
      choices: partyChoices,
      open: true,
      filledBy: "people",
    },
    typed("organisation", "Organisatie", "Organisation", 30),
    typed("contact", "Vast contact", "Contact", 22),
    typed("backup", "Vervanger", "Backup", 22),
    typed("reachable", "Bereikbaar", "Reachable", 24),
    counted("arranges", "Regelt", "Leads"),
    counted("helps", "Helpt bij", "Helps with"),
    {
      key: "state",
      title: { nl: "Staat", en: "State" },
      type: "text",
      width: 20,
      choices: states,
      hint: {
        title: { nl: "Staat", en: "State" },
        text: {
          nl: "Wie taken regelt, moet een vast contact hebben. Wie alleen helpt, mag er een hebben.",
          en: "A party that leads tasks must have a contact. A party that only helps may have one.",
        },
      },
      filledBy: "us",
    },
  ],
  keyColumns: ["party"],
  frozenColumns: 1,
  emphases: [
    { when: "equals", column: "state", value: "complete", emphasis: "good" },
    { when: "equals", column: "state", value: "no-contact", emphasis: "bad" },
    { when: "equals", column: "state", value: "no-backup", emphasis: "attention" },
    { when: "equals", column: "state", value: "helps-only", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};
