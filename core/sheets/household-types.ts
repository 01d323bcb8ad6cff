import { householdTypes, type HouseholdType } from "../records/words.ts";
import type { Choice, Words } from "./design.ts";

/** What people call the household types (R3). */
export const typeWords: Readonly<Record<HouseholdType, Words>> = {
  family: { nl: "gezin met kinderen", en: "family with children" },
  couple: { nl: "stel zonder kinderen", en: "couple without children" },
  "single-parent": { nl: "alleenstaande ouder", en: "single parent" },
  "single-man": { nl: "alleenstaande man", en: "single man" },
  "single-woman": { nl: "alleenstaande vrouw", en: "single woman" },
};

/** The household types as a dropdown. */
export const typeChoices: readonly Choice[] = householdTypes.map((value) => ({ value, words: typeWords[value] }));
