import type { Choice } from "./design.ts";

/** How far a match is, in the words of the sheet. */
export const statuses: readonly Choice[] = [
  { value: "proposed", words: { nl: "voorstel", en: "proposed" } },
  { value: "confirmed", words: { nl: "bevestigd", en: "confirmed" } },
  { value: "started", words: { nl: "gestart", en: "started" } },
  { value: "paused", words: { nl: "gepauzeerd", en: "paused" } },
  { value: "ended", words: { nl: "beëindigd", en: "ended" } },
  { value: "declined", words: { nl: "afgewezen", en: "declined" } },
];

/** How a match came about, for the comparison (R5). */
export const arms: readonly Choice[] = [
  { value: "treated", words: { nl: "geloot", en: "drawn" } },
  { value: "rematch", words: { nl: "hermatch", en: "rematch" } },
  { value: "outside", words: { nl: "buiten vergelijking", en: "outside comparison" } },
];

/** What a side said, or a coordinator. */
export const answers: readonly Choice[] = [
  { value: "yes", words: { nl: "ja", en: "yes" } },
  { value: "no", words: { nl: "nee", en: "no" } },
];

/** Why a match ended, in the words of the sheet (R58). */
export const endings: readonly Choice[] = [
  { value: "household-type", words: { nl: "gezinssituatie", en: "household type" } },
  { value: "vulnerability", words: { nl: "kwetsbaarheid", en: "vulnerability" } },
  { value: "time-expectation", words: { nl: "verwachting tijd", en: "time expected" } },
  { value: "nature-expectation", words: { nl: "verwachting contact", en: "kind of contact expected" } },
  { value: "online-contact", words: { nl: "alleen online contact", en: "online contact only" } },
  { value: "interest", words: { nl: "geen belangstelling meer", en: "no longer interested" } },
  { value: "non-discrimination", words: { nl: "non-discriminatie", en: "non-discrimination" } },
  { value: "moved", words: { nl: "verhuisd", en: "moved" } },
  { value: "other", words: { nl: "anders", en: "other" } },
  { value: "not-given", words: { nl: "niet genoemd", en: "not given" } },
];

/** What a side of a match that ended wants now, in the words of the sheet (R58). */
export const againChoices: readonly Choice[] = [
  {
    value: "again",
    words: { nl: "opnieuw", en: "again" },
    also: ["ja", "weer", "opnieuw matchen", "yes", "once more", "rematch"],
  },
  {
    value: "not",
    words: { nl: "niet", en: "not again" },
    also: ["nee", "niet meer", "niet opnieuw", "no", "not", "never", "not any more"],
  },
  {
    value: "later",
    words: { nl: "later", en: "later" },
    also: ["nog niet", "misschien later", "not yet", "maybe later"],
  },
];

/** What a household belonged to at first: the comparison goes by that, whatever came later. */
export const originalArms: readonly Choice[] = [
  { value: "treated", words: { nl: "geloot", en: "drawn" } },
  { value: "control", words: { nl: "controlegroep", en: "comparison" } },
  { value: "outside", words: { nl: "buiten vergelijking", en: "outside comparison" } },
];

/**
 * Why a match does without a cultural ambassador, by choice (R52): the language is good enough, they trust in their own
 * circle, they would rather not say, or perhaps later. Codes only, no story.
 */
export const doesWithout = ["language-good", "own-circle", "not-said", "later"] as const;
/** Why a match does without a cultural ambassador (R52). */
export type DoesWithout = (typeof doesWithout)[number];

const doesWithoutWords: Readonly<Record<DoesWithout, Pick<Choice, "words" | "also">>> = {
  "language-good": {
    words: { nl: "taal is goed genoeg", en: "language is good enough" },
    also: ["taal goed genoeg", "taal is goed", "language good enough", "language is good"],
  },
  "own-circle": {
    words: { nl: "vertrouwen in eigen kring", en: "trust in own circle" },
    also: ["eigen kring", "own circle"],
  },
  "not-said": {
    words: { nl: "wil niet zeggen", en: "rather not say" },
    also: ["ja", "x", "yes", "wil niet", "niet nodig", "geen", "not needed", "none"],
  },
  later: { words: { nl: "later", en: "later" } },
};

/** The same as choices of the sheet. */
export const withoutAmbassador: readonly Choice[] = doesWithout.map((value) => ({ value, ...doesWithoutWords[value] }));
