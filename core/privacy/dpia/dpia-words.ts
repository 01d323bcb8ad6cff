import type { Choice } from "../../sheets/design.ts";

function choice<Value extends string>(value: Value, nl: string, en: string): Choice & { readonly value: Value } {
  return { value, words: { nl, en } };
}

/** The parts of a data protection impact assessment (article 35 of the GDPR). */
export const dpiaSections: readonly Choice[] = [
  choice("criteria", "Is een DPIA nodig?", "Is a DPIA needed?"),
  choice("risks", "Risico's en maatregelen", "Risks and measures"),
  choice("questions", "Open vragen", "Open questions"),
];

/** The nine criteria of the European authorities (WP 248): with two of them an assessment is usually needed. */
export const criteria = [
  choice("scoring", "Beoordelen of scores geven", "Evaluation or scoring"),
  choice("automated", "Automatisch besluiten", "Automated decisions"),
  choice("monitoring", "Stelselmatig volgen", "Systematic monitoring"),
  choice("sensitive", "Gevoelige gegevens", "Sensitive data"),
  choice("scale", "Op grote schaal", "On a large scale"),
  choice("combining", "Gegevens combineren", "Combining data"),
  choice("vulnerable", "Kwetsbare mensen", "Vulnerable people"),
  choice("innovative", "Nieuwe technieken", "New techniques"),
  choice("blocking", "Toegang tot een recht of dienst", "Access to a right or service"),
] as const;

/** What can go wrong for people. */
export const risks = [
  choice("dependence", "Nee zeggen voelt niet vrij", "Saying no does not feel free"),
  choice("shared-link", "De werkmap komt bij anderen terecht", "The workbook reaches others"),
  choice("notes", "Notities zeggen te veel", "Notes say too much"),
  choice("other-use", "Gebruik voor iets anders", "Use for something else"),
  choice("recognised", "Herkenbaar in kleine aantallen", "Recognised in small numbers"),
  choice("unfair", "Oneerlijk matchen", "Unfair matching"),
  choice("too-long", "Te lang bewaren", "Keeping for too long"),
  choice("wrong-data", "Onjuiste gegevens", "Wrong data"),
  choice("children", "Gegevens over kinderen", "Data about children"),
] as const;

/** What only people can answer. */
export const questions = [
  choice("necessity", "Is elke kolom nodig?", "Is every column needed?"),
  choice("informed", "Weten mensen het?", "Do people know?"),
  choice("views", "Wat vinden de betrokkenen?", "What do those concerned think?"),
  choice("roles", "Wie is waarvoor verantwoordelijk?", "Who is responsible for what?"),
  choice("access", "Wie kan de werkmap openen?", "Who can open the workbook?"),
  choice("breach", "Wat doet u bij een datalek?", "What do you do at a data breach?"),
  choice("advice", "Advies van de functionaris", "Advice of the protection officer"),
  choice("decision", "Besluit en herziening", "Decision and review"),
] as const;

/** Whether a criterion applies, as far as the workbook tells. */
export const appliesChoices: readonly Choice[] = [
  choice("yes", "ja", "yes"),
  choice("no", "nee", "no"),
  choice("perhaps", "beoordeel zelf", "for you to judge"),
];

/** Every line of the sheet. */
export const dpiaItems: readonly Choice[] = [...criteria, ...risks, ...questions];

/** One of the nine criteria. */
export type Criterion = (typeof criteria)[number]["value"];
