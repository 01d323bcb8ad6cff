import type { FieldEntry } from "./entry.ts";

/** What only members have. */
export const membersEntries: readonly FieldEntry[] = [
  { field: "occupation", roles: ["members"], kind: "text", tells: 2, label: { nl: "Beroep", en: "Occupation" },
    words: ["beroep", "beroep dagbesteding", "beroep opleiding", "dagbesteding", "dagelijks leven", "werkzaam als", "wat voor werk", "welk beroep",
    "occupation", "profession", "job", "job title"], not: ["partner", "ouders"] },
  { field: "occupation", roles: ["members"], kind: "text", tells: 2, whole: true, label: { nl: "Beroep", en: "Occupation" },
    words: ["werk", "werk voor", "functie", "baan", "voor werk", "work"] },
  { field: "daytime", roles: ["members"], kind: "daytime", tells: 3, label: { nl: "Overdag beschikbaar",
    en: "Free in office hours" }, words: ["overdag", "overdag beschikbaar", "overdag vrij", "beschikbaar overdag",
    "overdag tijd", "kan overdag", "kan je overdag", "daytime", "available in daytime", "available during the day", "free during the day",
    "during day", "overdag mee afspraak", "overdag mee", "office hours"] },
  { field: "hoursPerWeek", roles: ["members"], kind: "hours", tells: 1, label: { nl: "Uren per week",
    en: "Hours per week" }, words: ["uren per week", "uren", "uur per week", "aantal uren", "aantal uren per week", "uren/week", "uren p/w",
    "uren week", "beschikbare uren", "hours per week", "hours week", "hours", "hours a week"], not: ["werk", "work", "les", "werkt"] },
  { field: "skills", roles: ["members"], kind: "list", tells: 1, label: { nl: "Vaardigheden", en: "Skills" },
    words: ["vaardigheden", "kan helpen met", "mee helpen", "waar mee helpen", "kan je mee helpen", "helpt graag met", "talenten", "taken", "helpt met",
    "kwaliteiten", "sterk in", "goed in", "skills", "can help with", "good at", "talents"], not: ["niet", "geen", "not", "cannot"] },
  { field: "absence.from", roles: ["members"], kind: "date", tells: 1, label: { nl: "Afwezig van",
    en: "Away from" }, words: ["afwezig van", "weg van", "vakantie van", "afwezig vanaf", "vakantie vanaf", "weg vanaf", "afwezig start",
    "away from", "absent from", "away since"], not: ["tot", "t/m", "until", "to", "eind", "einde"] },
  { field: "absence.to", roles: ["members"], kind: "date", tells: 1, label: { nl: "Afwezig tot en met",
    en: "Away until" }, words: ["afwezig tot", "afwezig t/m", "afwezig tot en met", "weg tot", "weg t/m", "vakantie tot", "vakantie t/m",
    "away until", "away to", "absent until"] },
]; // prettier-ignore
