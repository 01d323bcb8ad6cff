import type { RetentionCategory } from "../privacy/retention/terms.ts";
import type { Choice } from "./design.ts";

/** What is kept for a term, as people read it. */
export const categoryChoices: readonly Choice[] = [
  { value: "applicant", words: { nl: "aanmelding zonder match", en: "signed up, no match" } },
  { value: "conduct", words: { nl: "VOG gezien op", en: "VOG seen on" } },
  { value: "check-ins", words: { nl: "gesprekken en signalen", en: "talks and signals" } },
  { value: "lists", words: { nl: "takenlijst en plan", en: "tasks and plan" } },
  { value: "key", words: { nl: "wie bij de code hoort", en: "who belongs to the code" } },
  { value: "survey", words: { nl: "vragenlijsten", en: "questionnaires" } },
] satisfies readonly (Choice & { readonly value: RetentionCategory })[];
