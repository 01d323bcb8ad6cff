import type { SheetDesign } from "./design.ts";
import { choiceToFill, dateToFill, hintOf, matchToFill, textToFill } from "./to-fill.ts";

/**
 * The sheet `Contactrooster`: who keeps in touch with a household, how and how often, in a time when a match cannot meet:
 * a long absence, illness or a lockdown (R60). People fill it in, and scale it down by a row with a new period.
 */
export const contactRosterDesign: SheetDesign = {
  key: "contact_roster",
  name: { nl: "Contactrooster", en: "Contact roster" },
  lead: [
    {
      nl: "Contactrooster: contact houden als ontmoeten niet kan",
      en: "Contact roster: keeping in touch when you cannot meet",
    },
    {
      nl: "Spreek met groep en huishouden af wie wanneer belt of schrijft, en tot wanneer dit geldt. Wordt het minder? Zet er een regel bij met de nieuwe periode.",
      en: "Agree with group and household who phones or writes when, and until when this holds. Is it scaled down? Add a row with the new period.",
    },
    {
      nl: "Schrijf niet waarom ontmoeten niet kan. Niets over gezondheid of geloof.",
      en: "Do not write why you cannot meet. Nothing about health or religion.",
    },
  ],
  columns: [
    matchToFill,
    dateToFill("from", { nl: "Van", en: "From" }),
    dateToFill("until", { nl: "Tot en met", en: "Up to and including" }),
    textToFill("days", { nl: "Dagen", en: "Days" }, 18),
    textToFill("who", { nl: "Wie", en: "Who" }, 18, {
      ...hintOf(
        ["Lid van de groep", "Zoals op het blad Beschikbaarheid, bijvoorbeeld lid 2."],
        ["Member of the group", "As on the sheet Availability, for example member 2."],
      ),
    }),
    choiceToFill("how", { nl: "Hoe", en: "How" }, 14, {
      choices: [
        { value: "phone", words: { nl: "telefoon", en: "telephone" }, also: ["bellen", "phone", "tel"] },
        { value: "video", words: { nl: "videobellen", en: "video call" }, also: ["video", "online", "zoom", "teams"] },
        {
          value: "message",
          words: { nl: "bericht", en: "message" },
          also: ["whatsapp", "app", "appen", "sms", "text"],
        },
        { value: "letter", words: { nl: "brief of kaart", en: "letter or card" }, also: ["brief", "kaart", "letter"] },
        { value: "door", words: { nl: "aan de deur", en: "at the door" }, also: ["deur", "door"] },
        { value: "outside", words: { nl: "buiten", en: "outdoors" }, also: ["wandelen", "walk", "outside"] },
      ],
    }),
    choiceToFill("often", { nl: "Hoe vaak", en: "How often" }, 20, {
      choices: [
        { value: "daily", words: { nl: "elke dag", en: "every day" }, also: ["dagelijks", "daily"] },
        { value: "several", words: { nl: "paar keer per week", en: "a few times a week" } },
        { value: "weekly", words: { nl: "elke week", en: "every week" }, also: ["wekelijks", "weekly"] },
        { value: "fortnightly", words: { nl: "elke twee weken", en: "every two weeks" } },
        { value: "monthly", words: { nl: "elke maand", en: "every month" }, also: ["maandelijks", "monthly"] },
      ],
    }),
  ],
  keyColumns: ["match", "from", "until", "days", "who"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "landscape" },
  tabColour: "9DC3E6",
  place: "last",
};
