import type { Choice, Words } from "../sheets/design.ts";
import type { CatalogueTask, Condition, Pillar } from "./catalogue.ts";
import { phaseChoices } from "./words.ts";

/** A word of the catalogue sheet: our code for it, and what people read and may type. */
type WordOf<Value extends string> = Choice & { readonly value: Value };

function word<Value extends string>(value: Value, nl: string, en: string, ...also: readonly string[]): WordOf<Value> {
  return { value, words: { nl, en }, also };
}

/** Yes and no; a blank cell says no where we say so beside the column. */
export const yesNoChoices: readonly WordOf<"yes" | "no">[] = [word("yes", "ja", "yes"), word("no", "nee", "no")];

/** What the days of a task count from. */
export const anchorChoices: readonly WordOf<CatalogueTask["anchor"]>[] = [
  word("arrival", "aankomst", "arrival", "de aankomst", "dag van aankomst"),
  word("match", "start", "start", "match", "de start", "start match", "eerste ontmoeting"),
];

/** Whether somebody of the group goes along (R45). */
export const accompanimentChoices: readonly WordOf<CatalogueTask["accompaniment"]>[] = [
  word("no", "nee", "no"),
  word("optional", "als nieuwkomer wil", "if newcomer wants", "als de nieuwkomer wil", "optioneel", "optional", "mag"),
  word("yes", "ja", "yes"),
];

/** What language a task asks of whoever helps. */
export const languageChoices: readonly WordOf<CatalogueTask["languageNeed"]>[] = [
  word("none", "geen", "none"),
  word("gestures", "gebaren", "gestures", "handen en voeten"),
  word("basic", "een paar woorden", "a few words", "basis", "basic"),
  word("basic-dutch", "eenvoudig Nederlands", "simple Dutch", "basis Nederlands", "Nederlands", "basic Dutch", "Dutch"),
  word("basic-dutch-or-interpreter", "Nederlands of tolk", "Dutch or interpreter", "eenvoudig Nederlands of tolk"),
  word("interpreter", "tolk", "interpreter"),
  word("translation", "vertaling", "translation", "vertaald"),
];

/** How often a task comes back. */
export const recurrenceChoices: readonly WordOf<NonNullable<CatalogueTask["recurrence"]>["every"]>[] = [
  word("day", "dag", "day", "elke dag", "dagelijks", "daily"),
  word("week", "week", "week", "elke week", "wekelijks", "weekly"),
  word("month", "maand", "month", "elke maand", "maandelijks", "monthly"),
  word("quarter", "kwartaal", "quarter", "elk kwartaal", "quarterly"),
  word("half-year", "half jaar", "half year", "elk half jaar", "halfjaar"),
];

/** Which matches a task is for. */
export const variantChoices: readonly WordOf<CatalogueTask["variant"]>[] = [
  word("both", "iedereen", "everybody", "allebei", "beide", "both", "alle"),
  word("resettlement", "hervestiging", "resettlement", "alleen hervestiging"),
];

/** How sure a task and its term are. */
export const certaintyChoices: readonly WordOf<"verify" | "checked" | "report" | "web" | "proposal">[] = [
  word("verify", "controleer", "verify", "controleren", "check"),
  word("checked", "nagekeken", "checked", "gecontroleerd", "eigen"),
  word("report", "rapport", "report"),
  word("web", "openbare bron", "public source"),
  word("proposal", "voorstel", "proposal"),
];

/** The phases that a task of the catalogue can have: those that no list makes up for itself. */
export const cataloguePhases = phaseChoices.flatMap(({ value, ...rest }) =>
  value === "arranged" || value === "start" ? [] : [{ ...rest, value }],
);

/** The five pillars (R28), as people read and type them. */
export const pillarWords: readonly WordOf<Pillar>[] = [
  word("equality", "gelijkwaardigheid", "equality"),
  word("communities-of-care", "communities of care", "communities of care", "zorgzame gemeenschap"),
  word("positivity", "positiviteit", "positivity"),
  word("intercultural-sensitivity", "interculturele sensitiviteit", "intercultural sensitivity"),
  word("connection", "verbinding", "connection"),
];

/** When a task applies, in a word or two, as the catalogue sheet says and reads it. */
export const conditionWords: Readonly<Record<Condition, Words>> = {
  adults: { nl: "volwassenen", en: "adults" },
  "b1-or-z-route": { nl: "B1-route of Z-route", en: "B1 route or Z route" },
  children: { nl: "kinderen", en: "children" },
  "children-0-4": { nl: "kinderen 0-4 jaar", en: "children aged 0-4" },
  "children-4-17": { nl: "kinderen 4-17 jaar", en: "children aged 4-17" },
  "children-parents-agree": { nl: "kinderen, ouders akkoord", en: "children, parents agree" },
  "civic-integration-duty": { nl: "inburgeringsplicht", en: "civic integration duty" },
  diploma: { nl: "diploma", en: "diploma" },
  "family-abroad": { nl: "familie in het buitenland", en: "family abroad" },
  "foreign-licence": { nl: "buitenlands rijbewijs", en: "foreign driving licence" },
  "group-not-wanted": { nl: "liever geen groep", en: "prefers no group" },
  invitation: { nl: "uitnodiging", en: "invitation" },
  "low-income": { nl: "laag inkomen", en: "low income" },
  "medical-need": { nl: "medische zorg nodig", en: "medical care needed" },
  "newcomer-agrees": { nl: "nieuwkomer vindt het goed", en: "newcomer agrees" },
  "newcomer-ready": { nl: "nieuwkomer is eraan toe", en: "newcomer is ready" },
  "newcomer-wants": { nl: "nieuwkomer wil het", en: "newcomer wants it" },
  "no-own-income": { nl: "geen eigen inkomen", en: "no income of their own" },
  "own-tenancy": { nl: "eigen huurcontract", en: "tenancy of their own" },
  "social-assistance": { nl: "bijstand", en: "social assistance" },
  "transitional-home": { nl: "tussenwoning", en: "transitional home" },
};
