import type { SheetDesign } from "./design.ts";

/**
 * The sheet `Herinneringen`: what is due, and the ledger of what was sent (contracts.md). Whoever sends claims a row
 * first (`sending`), then sends, then confirms (`sent`); a row that was claimed and never confirmed is `uncertain`.
 * `sent-on` is when the status got what it is: of a claim the moment of the claim, of a failure that of the last try.
 */
export const remindersDesign: SheetDesign = {
  key: "reminders",
  name: { nl: "Herinneringen", en: "Reminders" },
  lead: [
    { nl: "Herinneringen aan contactpersonen", en: "Reminders to contact persons" },
    {
      nl: "Eén bericht per contactpersoon per week, met alleen codes en aantallen. Er gaat niets uit zonder dat u dat vraagt.",
      en: "One message per contact person per week, with codes and counts only. Nothing is sent unless you ask for it.",
    },
    {
      nl: "Dit blad weet wat al weg is. Haalt u een regel van deze week weg, dan kan dat bericht nog een keer gaan.",
      en: "This sheet knows what has gone. If you remove a row of this week, that message can go once more.",
    },
  ],
  columns: [
    { key: "key", title: { nl: "Kenmerk", en: "Key" }, type: "text", width: 24, filledBy: "us" },
    { key: "to", title: { nl: "Aan", en: "To" }, type: "text", width: 30, filledBy: "us" },
    { key: "due", title: { nl: "Vanaf", en: "Due" }, type: "date", width: 12, filledBy: "us" },
    { key: "subject", title: { nl: "Onderwerp", en: "Subject" }, type: "text", width: 40, filledBy: "us" },
    { key: "about", title: { nl: "Matches", en: "Matches" }, type: "text", width: 30, wrap: true, filledBy: "us" },
    {
      key: "status",
      title: { nl: "Status", en: "Status" },
      type: "text",
      width: 14,
      choices: [
        { value: "planned", words: { nl: "klaar om te versturen", en: "planned" } },
        { value: "sending", words: { nl: "wordt verstuurd", en: "sending" } },
        { value: "sent", words: { nl: "verstuurd", en: "sent" } },
        { value: "failed", words: { nl: "mislukt", en: "failed" } },
        { value: "uncertain", words: { nl: "onzeker", en: "uncertain" } },
      ],
      filledBy: "us",
      input: true,
    },
    { key: "sent-on", title: { nl: "Verstuurd op", en: "Sent on" }, type: "datetime", width: 17, filledBy: "us" },
    {
      key: "reason",
      title: { nl: "Waarom niet", en: "Why not" },
      type: "text",
      width: 18,
      choices: [
        { value: "bad-address", words: { nl: "adres geweigerd", en: "address refused" } },
        { value: "refused", words: { nl: "bericht geweigerd", en: "message refused" } },
      ],
      filledBy: "us",
    },
    {
      key: "text",
      title: { nl: "Tekst", en: "Text" },
      type: "text",
      width: 60,
      hint: {
        title: { nl: "Het bericht", en: "The message" },
        text: {
          nl: "Precies wat er in de mail staat: alleen codes en aantallen.",
          en: "Exactly what the mail says: codes and counts only.",
        },
      },
      filledBy: "us",
    },
  ],
  keyColumns: ["key"],
  frozenColumns: 1,
  emphases: [
    { when: "equals", column: "status", value: "sent", emphasis: "good" },
    { when: "equals", column: "status", value: "failed", emphasis: "bad" },
    { when: "equals", column: "status", value: "uncertain", emphasis: "attention" },
  ],
  print: { orientation: "landscape" },
  tabColour: "7F6000",
  place: "last",
};
