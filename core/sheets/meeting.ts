import type { SheetDesign } from "./design.ts";

/**
 * The sheet `Overleg`: the agenda of the monthly meeting of parties (R39, T57). What is late, what is due within two
 * weeks and what waits for somebody else; what is agreed is typed by people and stays.
 */
export const meetingDesign: SheetDesign = {
  key: "meeting",
  name: { nl: "Overleg", en: "Meeting" },
  lead: [
    { nl: "Overleg: wat bespreken we?", en: "Meeting: what do we discuss?" },
    {
      nl: "Te laat, bijna aan de beurt, of wachtend op een ander. Schrijf bij Afgesproken wie wat doet, en wanneer.",
      en: "Late, due soon, or waiting for somebody else. Write under Agreed who does what, and when.",
    },
    {
      nl: "Wat geregeld is, gaat bij het bijwerken van dit blad af. Waar iets is afgesproken, blijft de regel staan.",
      en: "What is arranged leaves this sheet at an update. A line with something agreed stays.",
    },
  ],
  columns: [
    {
      key: "why",
      title: { nl: "Waarom", en: "Why" },
      type: "text",
      width: 17,
      wrap: true,
      choices: [
        { value: "meeting", words: { nl: "overleg", en: "meeting" } },
        { value: "overdue", words: { nl: "te laat", en: "overdue" } },
        { value: "waiting", words: { nl: "wacht op een ander", en: "waits for another" } },
        { value: "soon", words: { nl: "binnen 14 dagen", en: "within 14 days" } },
        { value: "letters", words: { nl: "post", en: "letters" } },
        { value: "earlier", words: { nl: "eerder besproken", en: "discussed before" } },
      ],
      filledBy: "us",
    },
    { key: "match", title: { nl: "Match", en: "Match" }, type: "text", width: 9, filledBy: "us" },
    {
      key: "item",
      title: { nl: "Nr of afzender", en: "No or sender" },
      type: "text",
      width: 13,
      wrap: true,
      filledBy: "us",
    },
    { key: "title", title: { nl: "Taak", en: "Task" }, type: "text", width: 42, wrap: true, filledBy: "us" },
    {
      key: "due",
      title: { nl: "Klaar voor", en: "Due" },
      type: "date",
      width: 12,
      hint: {
        title: { nl: "Dag", en: "Day" },
        text: {
          nl: "Op de regel ‘overleg’ vult u hier zelf de dag van het overleg in. De andere dagen volgen uit de takenlijsten.",
          en: "On the line ‘meeting’ you fill in the day of the meeting yourself. The other days follow from the task lists.",
        },
      },
      filledBy: "us",
    },
    {
      key: "responsible",
      title: { nl: "Verantwoordelijk", en: "Responsible" },
      type: "text",
      width: 18,
      wrap: true,
      filledBy: "us",
    },
    { key: "person", title: { nl: "Wie", en: "Who" }, type: "text", width: 18, wrap: true, filledBy: "us" },
    { key: "waits", title: { nl: "Wacht op", en: "Waits for" }, type: "text", width: 18, wrap: true, filledBy: "us" },
    {
      key: "agreed",
      title: { nl: "Afgesproken", en: "Agreed" },
      type: "text",
      width: 34,
      wrap: true,
      filledBy: "people",
    },
  ],
  keyColumns: ["match", "item"],
  frozenColumns: 3,
  emphases: [
    { when: "equals", column: "why", value: "overdue", emphasis: "bad" },
    { when: "equals", column: "why", value: "waiting", emphasis: "attention" },
    { when: "equals", column: "why", value: "earlier", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "2E75B6",
  place: "last",
};
