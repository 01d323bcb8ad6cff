import type { SettingKey } from "../../../core/settings.ts";

/** Settings, and what is kept where. */
export const settings = {
  title: "Instellingen van deze werkmap",
  none: "Er is hier niets in te stellen. De regels van een ronde staan bij Matchronde.",
  group: {
    language: "Taal",
    ranking: "Volgorde van voorkeur",
    vulnerability: "Cijfers in uw bladen",
    survey: "Antwoorden op enquêtes",
    holidays: "Vrije dagen",
    reminders: "Herinneringen",
    retention: "Bewaartermijnen",
    other: "Overig",
  },
  /** What is said instead of the meaning that stands on the sheet `Instellingen`. */
  sentences: {
    language: "Onze bladen zijn in het",
    "ranking.first": "Staat het niet in uw blad, dan is de eerste keus",
    "survey.unfinished": "Een antwoord dat niet af is",
    "survey.test": "Een antwoord dat iemand als proef gaf",
    "survey.doubles": "Vulde iemand vaker in, dan telt",
    "vulnerability.scale": "De hoogste score voor kwetsbaarheid in uw bladen is",
    "vulnerability.group-scale": "Het hoogste cijfer voor bereidheid en ervaring in uw bladen is",
    "holidays.good-friday": "Kantoren zijn dicht op Goede Vrijdag",
    "holidays.liberation-day": "Kantoren zijn dicht op 5 mei",
    "holidays.closed": "Andere dagen dat kantoren dicht zijn",
    "reminders.weekday": "Herinneringen staan elke week klaar vanaf",
    "reminders.hour": "Worden ze vanzelf verstuurd, dan vanaf dit uur (7 tot en met 17)",
    "reminders.weeks-ahead": "Zoveel weken na deze staan al klaar (0 tot en met 8)",
    "reminders.coordinator": "E-mailadres van de coördinator, voor het weekoverzicht",
    "waiting.match-days": "Wachten op een match is lang na zoveel dagen",
    "waiting.meeting-days": "Wachten op de eerste ontmoeting is lang na zoveel dagen",
    "retention.applicants-weeks": "Weken dat gegevens blijven van wie niet meedoet",
    "retention.check-ins-months": "Maanden dat gesprekken blijven na het einde van een match",
    "retention.lists-months": "Maanden dat takenlijst en plan blijven na het einde",
    "retention.survey-months": "Maanden dat antwoorden op vragenlijsten blijven na het einde",
    "retention.key-months": "Maanden dat namen bij codes blijven na het einde",
    "retention.conduct-months": "Maanden dat blijft staan wanneer een VOG is gezien, na het einde",
  } satisfies Partial<Record<SettingKey, string>>,
  /** Beside free days that people type: how they can be written, and that there are none. */
  periodsExample: "2026-05-04/2026-05-08, 2026-12-24",
  addressExample: "naam@voorbeeld.nl",
  noDays: "geen",
  /** From Monday on. */
  weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"],
  save: "Bewaren",
  saveTitle: "Instellingen bewaren",
  changes: (count: number) => (count === 1 ? "1 wijziging" : `${count} wijzigingen`),
  roundRules: "Regels van een ronde staan bij",
  screenLanguage: "Taal van dit scherm",
  dutch: "Nederlands",
  english: "English",
  ours: "Onze bladen",
  noneOfOurs: "Samen Hier heeft nog geen bladen in deze werkmap gemaakt.",
  kept: "Wat waar staat",
  keptText: [
    "Alles wat Samen Hier onthoudt, staat op de bladen hierboven. U kunt ze lezen, verplaatsen en printen.",
    "Op uw eigen bladen schrijven wij niets, behalve een kolom die u zelf goedkeurt.",
  ],
  keptUndo: "Ongedaan maken kan zolang dit scherm open is.",
  keptUndoGoogle: "De laatste wijziging kunt u zes uur lang ongedaan maken.",
  privacy: "Privacy",
  privacyText: "Uw gegevens blijven in deze werkmap. Samen Hier stuurt niets naar anderen en telt niets.",
  privacyExcel: "Excel zelf hoort bij Microsoft. Wat Microsoft meet, bepaalt uw organisatie.",
  privacyGoogle:
    "Google Sheets zelf hoort bij Google. Wat Google bewaart, bepaalt uw organisatie. Mail gaat alleen uit als u herinneringen aanzet of zelf verstuurt.",
  figuresTitle: "Landelijk overzicht",
  figuresText:
    "U kunt aantallen delen met het landelijk overzicht. Ze komen op een eigen blad. U ziet precies wat u deelt: alleen aantallen, geen namen en geen codes.",
  figuresShared: "U deelt aantallen met het landelijk overzicht. Wilt u dat niet meer? Verwijder dan het blad Cijfers.",
  figures: "Deel cijfers met het landelijk overzicht",
  figuresPreview: "Cijfers delen",
  version: (version: string) => `Versie ${version}`,
};

/** Labels of Settings, as every language has them. */
export type SettingsWords = typeof settings;
