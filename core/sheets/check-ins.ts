import type { Choice, ColumnDesign, SheetDesign, Words } from "./design.ts";
import {
  channels,
  frequencies,
  languageSupports,
  progressChoices,
  progressDomains,
  sideChoices,
  talkStatuses,
  wishes,
} from "./talk-choices.ts";

function numbers(from: number, to: number): readonly Choice[] {
  return Array.from({ length: to - from + 1 }, (_, place) => {
    const value = String(from + place);
    return { value, words: { nl: value, en: value } };
  });
}

function scale(key: string, title: Words, text: Words, from = 1, to = 5): ColumnDesign {
  return {
    key,
    title,
    type: "integer",
    width: 11,
    choices: numbers(from, to),
    hint: { title, text },
    filledBy: "people",
  };
}

function typed(key: string, nl: string, en: string, rest: Pick<ColumnDesign, "type" | "width">): ColumnDesign {
  return { key, title: { nl, en }, ...rest, filledBy: "people" };
}

function choice(key: string, nl: string, en: string, width: number, choices: readonly Choice[]): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, choices, filledBy: "people" };
}

function progress({ key, words }: (typeof progressDomains)[number]): ColumnDesign {
  return {
    ...choice(key, `Plan: ${words.nl}`, `Plan: ${words.en}`, 12, progressChoices),
    hint: {
      title: { nl: "Hoe ver is het plan?", en: "How far is the plan?" },
      text: {
        nl: "Hoe ver is het plan op dit gebied? Kies n.v.t. als het plan hier niets over zegt.",
        en: "How far is the plan in this area? Choose n/a where the plan says nothing about it.",
      },
    },
  };
}

/** The columns that say which talk a row is about: with whom, of which match, and when in the year. */
export const talkColumns: readonly ColumnDesign[] = [
  { key: "match", title: { nl: "Match", en: "Match" }, type: "text", width: 9, filledBy: "us" },
  {
    key: "side",
    title: { nl: "Kant", en: "Side" },
    type: "text",
    width: 12,
    choices: sideChoices,
    filledBy: "us",
  },
  { key: "number", title: { nl: "Nr", en: "No" }, type: "integer", width: 5, filledBy: "us" },
  { key: "moment", title: { nl: "Moment", en: "Moment" }, type: "text", width: 10, filledBy: "us" },
];

/**
 * The sheet `Check-ins`: one row per planned talk with one side of one match (R50). There is no column for diagnosis, religion or orientation, and there will be none.
 */
export const checkInsDesign: SheetDesign = {
  key: "check_ins",
  name: { nl: "Check-ins", en: "Check-ins" },
  lead: [
    { nl: "Gesprekken met beide kanten van elke match", en: "Talks with both sides of every match" },
    {
      nl: "Vul na elk gesprek de lichte kolommen in. Schrijf geen namen op, en niets over gezondheid, geloof of geaardheid.",
      en: "Fill in the light columns after every talk. Write no names, and nothing about health, religion or orientation.",
    },
    {
      nl: "Wil een nieuwkomer stoppen? Dat mag altijd, ook zonder reden. Het heeft geen gevolgen voor verblijf of geld.",
      en: "Does a newcomer want to stop? That is always allowed, without a reason. It has no effect on residence or money.",
    },
  ],
  columns: [
    ...talkColumns,
    {
      key: "planned",
      title: { nl: "Gepland", en: "Planned" },
      type: "date",
      width: 12,
      hint: {
        title: { nl: "Berekende datum", en: "Calculated date" },
        text: {
          nl: "Volgt uit de eerste ontmoeting op het blad Matches, of uit Volgend gesprek op van het gesprek hiervoor.",
          en: "Follows from the first meeting on the sheet Matches, or from Next talk on of the talk before.",
        },
      },
      filledBy: "us",
    },
    {
      key: "contact-person",
      title: { nl: "Contactpersoon", en: "Contact person" },
      type: "text",
      width: 18,
      hint: {
        title: { nl: "Van het blad Matches", en: "From the sheet Matches" },
        text: {
          nl: "Belt iemand anders? Verander de contactpersoon op het blad Matches; dan verandert het hier mee.",
          en: "Is somebody else calling? Change the contact person on the sheet Matches; it then changes here too.",
        },
      },
      filledBy: "us",
    },
    {
      key: "status",
      title: { nl: "Status", en: "Status" },
      type: "text",
      width: 10,
      choices: talkStatuses,
      hint: {
        title: { nl: "Status", en: "Status" },
        text: {
          nl: "Kies gevoerd na het gesprek, of vervalt. ‘Wacht’ schrijven wij als de match pauze heeft; gaat de match verder, dan plannen wij het gesprek opnieuw.",
          en: "Choose held after the talk, or skipped. We write ‘on hold’ while the match rests; when it goes on, we plan the talk again.",
        },
      },
      filledBy: "us",
      input: true,
    },
    typed("done", "Gevoerd op", "Held on", { type: "date", width: 12 }),
    choice("channel", "Hoe", "How", 11, channels),
    typed("minutes", "Minuten", "Minutes", { type: "integer", width: 9 }),
    {
      ...choice("language-support", "Hulp bij taal", "Language help", 14, languageSupports),
      hint: {
        title: { nl: "Wie helpt met de taal?", en: "Who helps with the language?" },
        text: {
          nl: "Gaat het gesprek over de groep? Kies dan geen ambassadeur die deze groep ook helpt. Neem een tolk of een andere ambassadeur.",
          en: "Is the talk about the group? Then choose no ambassador who also helps this group. Take an interpreter or another ambassador.",
        },
      },
    },
    choice("contact", "Contact sinds vorige keer", "Contact since last time", 18, frequencies),
    scale(
      "sentiment",
      { nl: "Hoe gaat het", en: "How it goes" },
      { nl: "1 is slecht, 5 is heel goed.", en: "1 is bad, 5 is very good." },
    ),
    scale(
      "workload",
      { nl: "Belasting", en: "Workload" },
      { nl: "Alleen voor de groep: 1 is licht, 5 is te zwaar.", en: "Only for the group: 1 is light, 5 is too heavy." },
    ),
    scale(
      "help-balance",
      { nl: "Hulp in balans", en: "Balance of help" },
      {
        nl: "-2 is veel te weinig hulp, 0 is goed, 2 is veel te veel hulp.",
        en: "-2 is far too little help, 0 is right, 2 is far too much help.",
      },
      -2,
      2,
    ),
    scale(
      "equality",
      { nl: "Gelijkwaardig", en: "As equals" },
      { nl: "1 is helemaal niet, 5 is helemaal.", en: "1 is not at all, 5 is fully." },
    ),
    scale(
      "expectations",
      { nl: "Zoals verwacht", en: "As expected" },
      { nl: "1 is helemaal niet, 5 is helemaal.", en: "1 is not at all, 5 is fully." },
    ),
    {
      ...choice("wants-on", "Wil verder", "Wants to go on", 10, wishes),
      hint: {
        title: { nl: "Altijd invullen", en: "Always fill in" },
        text: {
          nl: "Vraag het bij elk gesprek. Nee is altijd goed, ook zonder reden.",
          en: "Ask at every talk. No is always fine, also without a reason.",
        },
      },
    },
    {
      key: "signals",
      title: { nl: "Signalen", en: "Signals" },
      type: "text",
      width: 11,
      hint: {
        title: { nl: "Codes, met een komma ertussen", en: "Codes, with a comma between" },
        text: {
          nl: "S5 afhankelijk, S6 conflict, S7 meer nodig dan de groep kan, S8 andere wens (doel of contact), S10 zorg om veiligheid, S11 wil stoppen.",
          en: "S5 dependent, S6 conflict, S7 needs more than the group can give, S8 other wish (goals or contact), S10 safety concern, S11 wants to stop.",
        },
      },
      filledBy: "people",
    },
    typed("action", "Actie", "Action", { type: "text", width: 24 }),
    typed("owner", "Actie door", "Action by", { type: "text", width: 14 }),
    typed("action-done", "Actie klaar op", "Action done on", { type: "date", width: 12 }),
    typed("next-date", "Volgend gesprek op", "Next talk on", { type: "date", width: 12 }),
    {
      key: "note",
      title: { nl: "Notitie", en: "Note" },
      type: "text",
      width: 30,
      wrap: true,
      hint: {
        title: { nl: "Kort, en zonder namen", en: "Short, and without names" },
        text: {
          nl: "Ten hoogste 200 tekens. Geen namen, niets over gezondheid, geloof of geaardheid.",
          en: "At most 200 characters. No names, nothing about health, religion or orientation.",
        },
      },
      filledBy: "people",
    },
    ...progressDomains.map(progress),
  ],
  keyColumns: ["match", "side", "number"],
  frozenColumns: 3,
  emphases: [
    { when: "overdue", column: "planned", status: "status", finished: ["held", "skipped", "on-hold"], emphasis: "bad" },
    { when: "equals", column: "status", value: "held", emphasis: "good" },
    { when: "equals", column: "status", value: "skipped", emphasis: "muted" },
    { when: "equals", column: "status", value: "on-hold", emphasis: "muted" },
    { when: "equals", column: "wants-on", value: "no", emphasis: "bad" },
    { when: "equals", column: "wants-on", value: "doubt", emphasis: "attention" },
  ],
  print: { orientation: "landscape", columns: 24 },
  tabColour: "C55A11",
  place: "last",
};
