import type { SheetDesign } from "./design.ts";
import { choiceToFill, dateToFill, hintOf, matchToFill, nobodyNamed, textToFill, yesOrNo } from "./to-fill.ts";

/**
 * The sheet `Werkdoelen`: goals for work of the newcomers of a match, a step in each row, and whether it is done together
 * with the client manager of the municipality, which asks their consent first (R55). People fill it in.
 */
export const workGoalsDesign: SheetDesign = {
  key: "work_goals",
  name: { nl: "Werkdoelen", en: "Work goals" },
  lead: [
    {
      nl: "Werkdoelen: wat wil de nieuwkomer, en welke stap is nu?",
      en: "Work goals: what does the newcomer want, and which step is next?",
    },
    {
      nl: "Doet de klantmanager van de gemeente mee? Vraag de nieuwkomer eerst om toestemming om dit te delen, en zet de dag erbij. Nee zeggen mag altijd.",
      en: "Does the client manager of the municipality join in? First ask the newcomer for consent to share this, and add the day. They may always say no.",
    },
    {
      nl: "Schrijf geen namen, en niets over gezondheid of geloof.",
      en: "Write no names, and nothing about health or religion.",
    },
  ],
  columns: [
    matchToFill,
    textToFill("goal", { nl: "Doel", en: "Goal" }, 30, nobodyNamed),
    textToFill("step", { nl: "Volgende stap", en: "Next step" }, 30, nobodyNamed),
    choiceToFill("client-manager", { nl: "Met klantmanager", en: "With client manager" }, 13, {
      choices: yesOrNo,
      ...hintOf(
        [
          "Doet de klantmanager mee?",
          "Ja: u deelt dit doel met de klantmanager, of bent dat van plan. Vraag eerst toestemming.",
        ],
        [
          "Does the manager join in?",
          "Yes: you share this goal with the client manager, or plan to. Ask for consent first.",
        ],
      ),
    }),
    choiceToFill("consent", { nl: "Toestemming om te delen", en: "Consent to share" }, 14, {
      choices: yesOrNo,
      ...hintOf(
        ["Van de nieuwkomer zelf", "Ja alleen als de nieuwkomer dit zelf zei. Nee mag altijd, zonder reden."],
        ["From the newcomer", "Yes only where the newcomer said so. No is always possible, without a reason."],
      ),
    }),
    dateToFill("consent-on", { nl: "Toestemming op", en: "Consent on" }),
    dateToFill("when", { nl: "Wanneer", en: "When" }),
    choiceToFill("progress", { nl: "Hoe ver", en: "How far" }, 14, {
      choices: [
        { value: "open", words: { nl: "nog niet begonnen", en: "not begun" }, also: ["open", "niet begonnen"] },
        { value: "busy", words: { nl: "mee bezig", en: "under way" }, also: ["bezig", "busy"] },
        { value: "done", words: { nl: "gelukt", en: "done" }, also: ["klaar", "gedaan", "gereed"] },
        { value: "stopped", words: { nl: "gestopt", en: "stopped" } },
      ],
    }),
  ],
  keyColumns: ["match", "goal", "step"],
  frozenColumns: 2,
  emphases: [
    { when: "equals", column: "consent", value: "no", emphasis: "attention" },
    { when: "equals", column: "progress", value: "done", emphasis: "good" },
    { when: "equals", column: "progress", value: "stopped", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "548235",
  place: "last",
};
