import type { Choice, ColumnDesign, SheetDesign } from "./design.ts";
import { choiceToFill, dateToFill, hintOf, nobodyNamed, textToFill } from "./to-fill.ts";

/** How far somebody is with a training (R26). */
export const trainingStates: readonly Choice[] = [
  {
    value: "done",
    words: { nl: "gevolgd", en: "followed" },
    also: ["ja", "yes", "x", "klaar", "done", "gezien", "true"],
  },
  { value: "planned", words: { nl: "gepland", en: "planned" }, also: ["aangemeld", "registered"] },
  { value: "not", words: { nl: "nog niet", en: "not yet" }, also: ["nee", "no", "niet", "not", "false"] },
  {
    value: "not-needed",
    words: { nl: "n.v.t.", en: "n/a" },
    also: ["nvt", "niet nodig", "not needed", "not applicable"],
  },
];

/** Whom a row about a person is for; it tells a row of ours from one that people typed themselves. */
export const whomFor: ColumnDesign = {
  key: "for",
  title: { nl: "Voor", en: "For" },
  type: "text",
  width: 12,
  choices: [
    { value: "member", words: { nl: "groepslid", en: "group member" } },
    { value: "household", words: { nl: "huishouden", en: "household" } },
  ],
  open: true,
  ...hintOf(
    ["Vullen wij in", "Leeg: een regel die u zelf hebt getypt. Laat dit dan leeg."],
    ["Filled in by us", "Blank: a row that you typed yourself. Leave it blank then."],
  ),
  filledBy: "us",
};

function followed(key: string, nl: string, en: string): ColumnDesign {
  return choiceToFill(key, { nl, en }, 15, { choices: trainingStates });
}

/** The columns with trainings besides the start training, none of which is asked for (R26). */
export const furtherTrainings = ["social-map", "intercultural", "network", "trauma"] as const;

/**
 * The sheet `Training`: which member of a group followed which training, and which household had its start meeting (R26,
 * R27). We keep the rows; people fill in how far it is.
 */
export const trainingsDesign: SheetDesign = {
  key: "training",
  name: { nl: "Training", en: "Training" },
  lead: [
    { nl: "Training: wie is er klaar voor?", en: "Training: who is ready?" },
    {
      nl: "Elk lid van een groep volgt de starttraining voor de aankomst of de eerste ontmoeting. Elk huishouden heeft een startbijeenkomst. Kies hoe ver het is; leeg is nog niet bekend.",
      en: "Every member of a group follows the start training before arrival or the first meeting. Every household has a start meeting. Choose how far it is; blank is not yet known.",
    },
    {
      nl: "Staat de starttraining op uw eigen lijst met leden? Dan telt die lijst. Schrijf niets over gezondheid of geloof.",
      en: "Is the start training on your own list of members? Then that list counts. Write nothing about health or religion.",
    },
  ],
  columns: [
    whomFor,
    {
      key: "code",
      title: { nl: "Groep of huishouden", en: "Group or household" },
      type: "text",
      width: 13,
      wrap: true,
      filledBy: "us",
    },
    { key: "member", title: { nl: "Lid", en: "Member" }, type: "text", width: 20, filledBy: "us" },
    followed("start", "Starttraining of startbijeenkomst", "Start training or start meeting"),
    dateToFill("start-on", { nl: "Start op", en: "Start on" }),
    followed("social-map", "Sociale kaart (online)", "Social map (online)"),
    followed("intercultural", "Interculturele sensitiviteit", "Intercultural sensitivity"),
    followed("network", "E-learning netwerk", "E-learning network"),
    followed("trauma", "Trauma-sensitief werken", "Trauma-sensitive support"),
    textToFill("remark", { nl: "Opmerking", en: "Remark" }, 24, nobodyNamed),
    {
      key: "given",
      title: { nl: "Volgens uw eigen lijst", en: "By your own list" },
      type: "text",
      width: 20,
      wrap: true,
      filledBy: "us",
    },
  ],
  keyColumns: ["code", "member"],
  frozenColumns: 3,
  emphases: (["start", ...furtherTrainings] as const).flatMap((column) => [
    { when: "equals", column, value: "done", emphasis: "good" } as const,
    { when: "equals", column, value: "planned", emphasis: "attention" } as const,
    { when: "equals", column, value: "not-needed", emphasis: "muted" } as const,
  ]),
  print: { orientation: "landscape" },
  tabColour: "9DC3E6",
  place: "last",
};
