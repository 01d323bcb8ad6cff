import type { Choice, Words } from "../sheets/design.ts";
import type { CatalogueTask, Condition } from "./catalogue.ts";

/** The parties that the catalogue knows (R30); a workbook may have more, with a key of their own. */
export const partyChoices: readonly Choice[] = [
  { value: "newcomer", words: { nl: "nieuwkomer", en: "newcomer" } },
  { value: "group", words: { nl: "groep", en: "group" } },
  { value: "coordinator", words: { nl: "coördinator", en: "coordinator" } },
  { value: "municipality", words: { nl: "gemeente", en: "municipality" } },
  { value: "vwn", words: { nl: "VluchtelingenWerk", en: "VluchtelingenWerk" } },
  { value: "coa", words: { nl: "COA", en: "COA" } },
  { value: "ggd", words: { nl: "GGD", en: "GGD" } },
  { value: "housing", words: { nl: "woningcorporatie", en: "housing association" } },
  { value: "school", words: { nl: "school", en: "school" } },
  { value: "ambassador", words: { nl: "cultureel ambassadeur", en: "cultural ambassador" } },
];

/** The eight domains (R31). */
export const domainChoices: readonly (Choice & { readonly value: CatalogueTask["domain"] })[] = [
  { value: "housing", words: { nl: "wonen", en: "housing" } },
  { value: "income", words: { nl: "inkomen", en: "income" } },
  { value: "language_civic", words: { nl: "taal en inburgering", en: "language and civic integration" } },
  { value: "health", words: { nl: "gezondheid", en: "health" } },
  { value: "work", words: { nl: "werk", en: "work" } },
  { value: "education", words: { nl: "onderwijs", en: "education" } },
  { value: "social", words: { nl: "sociaal", en: "social" } },
  { value: "administration", words: { nl: "administratie", en: "administration" } },
];

/** The part of the year a task belongs to on the checklist of one match. */
export type ChecklistPhase = CatalogueTask["phase"] | "arranged" | "start";

/**
 * The phases, the block of what will mostly have been arranged before the list was made, and what comes around the start
 * of a match whose household is here already.
 */
export const phaseChoices: readonly (Choice & { readonly value: ChecklistPhase })[] = [
  { value: "arranged", words: { nl: "al geregeld?", en: "already arranged?" } },
  { value: "start", words: { nl: "rond de start", en: "around the start" } },
  { value: "pre", words: { nl: "voor aankomst", en: "before arrival" } },
  { value: "d0", words: { nl: "dag van aankomst", en: "day of arrival" } },
  { value: "w1", words: { nl: "eerste week", en: "first week" } },
  { value: "m1", words: { nl: "eerste maand", en: "first month" } },
  { value: "m2-3", words: { nl: "maand 2 en 3", en: "months 2 and 3" } },
  { value: "m4-12", words: { nl: "maand 4 tot 12", en: "months 4 to 12" } },
  { value: "close", words: { nl: "afsluiting", en: "closing" } },
];

/** What somebody has to find out before it is known whether a task applies. */
export const questions: Readonly<Record<Condition, Words>> = {
  adults: { nl: "zijn er volwassenen?", en: "are there adults?" },
  "b1-or-z-route": { nl: "B1-route of Z-route?", en: "B1 route or Z route?" },
  children: { nl: "zijn er kinderen?", en: "are there children?" },
  "children-0-4": { nl: "kinderen van 0 tot 4 jaar?", en: "children aged 0 to 4?" },
  "children-4-17": { nl: "kinderen van 4 tot 17 jaar?", en: "children aged 4 to 17?" },
  "children-parents-agree": {
    nl: "zijn er kinderen, en vinden de ouders dit goed?",
    en: "are there children, and do the parents agree?",
  },
  "civic-integration-duty": { nl: "moet de nieuwkomer inburgeren?", en: "duty to do civic integration?" },
  diploma: { nl: "heeft de nieuwkomer een diploma?", en: "does the newcomer have a diploma?" },
  "family-abroad": { nl: "is er familie in het buitenland?", en: "is there family abroad?" },
  "foreign-licence": { nl: "buitenlands rijbewijs?", en: "foreign driving licence?" },
  "group-not-wanted": {
    nl: "heeft de nieuwkomer liever geen groep?",
    en: "does the newcomer prefer to go without a group?",
  },
  invitation: { nl: "is er een uitnodiging?", en: "has an invitation come?" },
  "low-income": { nl: "laag inkomen?", en: "low income?" },
  "medical-need": { nl: "is er medische zorg nodig?", en: "is medical care needed?" },
  "newcomer-agrees": { nl: "vindt de nieuwkomer dit goed?", en: "does the newcomer agree?" },
  "newcomer-ready": { nl: "is de nieuwkomer eraan toe?", en: "is the newcomer ready?" },
  "newcomer-wants": { nl: "wil de nieuwkomer dit?", en: "does the newcomer want this?" },
  "no-own-income": { nl: "geen eigen inkomen?", en: "no income of their own?" },
  "own-tenancy": { nl: "eigen huurcontract?", en: "tenancy of their own?" },
  "social-assistance": { nl: "bijstandsuitkering?", en: "social assistance?" },
  "transitional-home": { nl: "eerst een tussenwoning?", en: "a transitional home first?" },
};

/** What a list says of something to find out, of a term that was found in no source, and of a task without a party. */
export const marks = {
  findOut: { nl: "nagaan", en: "find out" },
  verify: { nl: "controleer", en: "verify" },
  noParty: { nl: "nog geen partij: kies er een", en: "no party yet: choose one" },
} as const;
