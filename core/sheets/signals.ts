import type { SheetDesign } from "./design.ts";
import { levelChoices } from "./progress.ts";

/** A signal that no row shows any more, of which somebody wrote down what was agreed. */
export const signalGone = "over";

/**
 * The sheet `Signalen`: what worries, the worst first, with the day by which somebody acts and the rows that say so. What
 * was agreed is typed by people and stays. Codes and what they mean in general, never what was said at a talk.
 */
export const signalsDesign: SheetDesign = {
  key: "signals",
  name: { nl: "Signalen", en: "Signals" },
  lead: [
    { nl: "Signalen: waar moet u iets doen?", en: "Signals: where should you act?" },
    {
      nl: "Het ergste staat bovenaan. Rood vraagt om actie, S10 en S11 nog vandaag. Oranje: praat binnen tien dagen, en bied training, bemiddeling of een andere verdeling aan.",
      en: "The worst comes first. Red asks for action, S10 and S11 today. Amber: talk within ten days, and offer training, mediation or another division.",
    },
    {
      nl: "Schrijf bij Afgesproken wat u afsprak, zonder namen. Een signaal gaat weg als de gesprekken en taken het niet meer zeggen, of als daar bij het gesprek ‘Actie klaar op’ staat.",
      en: "Write under Agreed what you agreed, without names. A signal goes once talks and tasks no longer say it, or ‘Action done on’ is filled in at the talk.",
    },
  ],
  columns: [
    {
      key: "level",
      title: { nl: "Niveau", en: "Level" },
      type: "text",
      width: 9,
      choices: [
        ...levelChoices.filter(({ value }) => value !== "green"),
        { value: signalGone, words: { nl: "voorbij", en: "over" } },
      ],
      filledBy: "us",
    },
    { key: "act-by", title: { nl: "Iets doen voor", en: "Act by" }, type: "date", width: 12, filledBy: "us" },
    { key: "match", title: { nl: "Match", en: "Match" }, type: "text", width: 9, filledBy: "us" },
    { key: "code", title: { nl: "Signaal", en: "Signal" }, type: "text", width: 8, filledBy: "us" },
    {
      key: "means",
      title: { nl: "Wat het betekent", en: "What it means" },
      type: "text",
      width: 40,
      wrap: true,
      filledBy: "us",
    },
    { key: "since", title: { nl: "Sinds", en: "Since" }, type: "date", width: 12, filledBy: "us" },
    {
      key: "rows",
      title: { nl: "Dat zeggen", en: "Said by" },
      type: "text",
      width: 34,
      wrap: true,
      filledBy: "us",
    },
    {
      key: "contact-person",
      title: { nl: "Contactpersoon", en: "Contact person" },
      type: "text",
      width: 18,
      filledBy: "us",
    },
    {
      key: "agreed",
      title: { nl: "Afgesproken", en: "Agreed" },
      type: "text",
      width: 34,
      wrap: true,
      hint: {
        title: { nl: "Wat is de afspraak?", en: "What was agreed?" },
        text: {
          nl: "Kort: wie doet wat? Geen namen van nieuwkomers, niets over gezondheid, geloof of geaardheid.",
          en: "Short: who does what? No names of newcomers, nothing about health, religion or orientation.",
        },
      },
      filledBy: "people",
    },
    { key: "done-on", title: { nl: "Klaar op", en: "Done on" }, type: "date", width: 12, filledBy: "people" },
  ],
  keyColumns: ["match", "code"],
  frozenColumns: 4,
  emphases: [
    { when: "equals", column: "level", value: "red", emphasis: "bad" },
    { when: "equals", column: "level", value: "amber", emphasis: "attention" },
    { when: "equals", column: "level", value: signalGone, emphasis: "muted" },
    { when: "overdue", column: "act-by", status: "level", finished: [signalGone], emphasis: "bad" },
  ],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};
