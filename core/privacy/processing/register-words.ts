import type { Choice } from "../../sheets/design.ts";
import { categoryChoices } from "../../sheets/retention-words.ts";
import { refusedSubjects, type RefusedSubject } from "../../intake/refused.ts";
import type { DataKind } from "./found-data.ts";

function choice<Value extends string>(value: Value, nl: string, en: string): Choice & { readonly value: Value } {
  return { value, words: { nl, en } };
}

/** The parts of the register, in the order of article 30 of the GDPR (AVG). */
export const registerSections: readonly Choice[] = [
  choice("responsible", "Wie verantwoordelijk is", "Who is responsible"),
  choice("purpose", "Doelen", "Purposes"),
  choice("basis", "Grondslag", "Legal basis"),
  choice("persons", "Van wie", "Of whom"),
  choice("data", "Welke gegevens", "Which data"),
  choice("refused", "Hoort hier niet", "Does not belong here"),
  choice("recipients", "Wie krijgt iets", "Who gets something"),
  choice("terms", "Bewaartermijnen", "Retention"),
  choice("measures", "Beveiliging", "Security"),
];

/** Lines that people fill in, and those on which we say what we know; every workbook has each of them. */
export const fixedItems = {
  responsible: [
    choice("coordinator", "Justice & Peace of lokale partner", "Justice & Peace or local partner"),
    choice("municipality", "Gemeente", "Municipality"),
    choice("together", "Afspraken tussen hen (artikel 26 of 28)", "Agreements between them (article 26 or 28)"),
    choice("officer", "Functionaris gegevensbescherming", "Data protection officer"),
    choice("processors", "Verwerkers", "Processors"),
  ],
  basis: [
    choice("ordinary", "Gewone gegevens", "Ordinary data"),
    choice("special", "Bijzondere gegevens (artikel 9)", "Special categories (article 9)"),
    choice("offences", "VOG (artikel 10)", "Certificate of conduct (article 10)"),
    choice("consent", "Als u toestemming kiest", "If you choose consent"),
  ],
  recipients: [
    choice("to-municipality", "Naar de gemeente", "To the municipality"),
    choice("to-group", "Naar de groep", "To the group"),
    choice("to-contact", "Naar de contactpersoon", "To the contact person"),
    choice("to-ambassador", "Naar de ambassadeur", "To the ambassador"),
    choice("to-partners", "Naar partners", "To partners"),
    choice("to-research", "Naar onderzoekers", "To researchers"),
    choice("to-mail", "Wie uw mail verstuurt", "Whoever sends your mail"),
    choice("to-office", "Microsoft of Google", "Microsoft or Google"),
    choice("to-pdok", "PDOK (Kadaster)", "PDOK (Kadaster)"),
    choice("outside", "Buiten de EU", "Outside the EU"),
  ],
  measures: [
    choice("codes", "Codes in plaats van namen", "Codes instead of names"),
    choice("allow-list", "Delen op maat", "Sharing what is needed"),
    choice("never-read", "Kolommen die we nooit lezen", "Columns that are never read"),
    choice("log", "Logboek zonder persoonsgegevens", "Log without personal data"),
    choice("no-server", "Geen server van ons", "No server of ours"),
    choice("forget", "Vergeten en inzage", "Forgetting and access"),
    choice("protection", "Beveiligde cellen en verborgen bladen", "Protected ranges and hidden sheets"),
    choice("account", "Account en toegang", "Account and access"),
    choice("key-apart", "Sleutel apart", "Key apart"),
  ],
} as const;

/** Purposes; each stands in the register where the workbook serves it. */
export const purposeItems = [
  choice("matching", "Groepen en huishoudens matchen", "Matching groups and households"),
  choice("guidance", "Matches begeleiden", "Guiding matches"),
  choice("reminding", "Contactpersonen herinneren", "Reminding contact persons"),
  choice("evaluating", "Evalueren", "Evaluating"),
] as const;

/** Kinds of people. */
export const personItems = [
  choice("households", "Huishoudens (statushouders)", "Households (permit holders)"),
  choice("groups", "Groepen", "Groups"),
  choice("members", "Leden van groepen", "Members of groups"),
  choice("ambassadors", "Cultureel ambassadeurs", "Cultural ambassadors"),
  choice("contacts", "Contactpersonen", "Contact persons"),
] as const;

const kindWords: Readonly<Record<DataKind, readonly [nl: string, en: string]>> = {
  names: ["Namen", "Names"],
  reach: ["E-mail en telefoon", "E-mail and telephone"],
  address: ["Adres, postcode of plaats", "Address, postcode or place"],
  composition: ["Samenstelling en leeftijd", "Composition and age"],
  languages: ["Talen en niveau", "Languages and level"],
  background: ["Werk, interesses, verwachtingen", "Work, interests, expectations"],
  wishes: ["Wensen voor een match", "Wishes for a match"],
  vulnerability: ["Kwetsbaarheid", "Vulnerability"],
  papers: ["Verklaring, VOG, training gezien", "Declaration, certificate, training seen"],
  availability: ["Beschikbaarheid", "Availability"],
  progress: ["Stand, dagen en toestemming", "State, days and consent"],
  answers: ["Antwoorden op vragenlijsten", "Answers to questionnaires"],
  matches: ["Matches en redenen van einde", "Matches and reasons for ending"],
  talks: ["Gesprekken met notities", "Talks with notes"],
  signals: ["Signalen", "Signals"],
  tasks: ["Taken en notities", "Tasks and notes"],
  money: ["Aanvraag van een uitkering", "Application for a benefit"],
  letters: ["Aantallen brieven", "Counts of letters"],
  reminders: ["Herinneringen (wie, wanneer)", "Reminders (whom, when)"],
};

/** Kinds of data as lines of the register. */
export const dataItems: readonly (Choice & { readonly value: DataKind })[] = (Object.keys(kindWords) as DataKind[]).map(
  (kind) => choice(kind, ...kindWords[kind]),
);

const subjectWords: Readonly<Record<RefusedSubject, readonly [nl: string, en: string]>> = {
  "citizen-number": ["Burgerservicenummer", "Citizen service number"],
  orientation: ["Seksuele geaardheid", "Sexual orientation"],
  religion: ["Geloof", "Religion"],
  health: ["Gezondheid", "Health"],
  "identity-papers": ["Identiteitspapieren", "Identity papers"],
  origin: ["Afkomst of nationaliteit", "Origin or nationality"],
  "flight-history": ["Vluchtverhaal", "Story of the flight"],
  "criminal-record": ["Strafrechtelijke gegevens", "Criminal record"],
};

/** What is refused, as lines of the register. */
export const refusedItems: readonly (Choice & { readonly value: RefusedSubject })[] = refusedSubjects.map((subject) =>
  choice(subject, ...subjectWords[subject]),
);

/** Every line that a register can have; words are told apart within their part, so keys name both. */
export const registerItems: readonly Choice[] = [
  ...Object.values(fixedItems).flat(),
  ...purposeItems,
  ...personItems,
  ...dataItems,
  ...refusedItems,
  ...categoryChoices,
];
