import type { SettingsWords } from "../nl/settings.ts";

/** Settings, and what is kept where. */
export const settings: SettingsWords = {
  title: "Settings of this workbook",
  none: "There is nothing to set here. The rules of a round stand on Match round.",
  group: {
    language: "Language",
    ranking: "Order of preference",
    survey: "Answers to surveys",
    holidays: "Days off",
    reminders: "Reminders",
    other: "Other",
  },
  save: "Keep",
  saveTitle: "Keep the settings",
  changes: (count) => (count === 1 ? "1 change" : `${count} changes`),
  roundRules: "Rules of a round stand on",
  screenLanguage: "Language of this screen",
  dutch: "Nederlands",
  english: "English",
  ours: "Our sheets",
  noneOfOurs: "Samen Hier has not made any sheets in this workbook yet.",
  kept: "What is kept where",
  keptText: [
    "Everything that Samen Hier remembers stands on the sheets above. You can read, move and print them.",
    "We write nothing on your own sheets, except a column that you agree to.",
    "Undo is possible as long as this screen is open.",
  ],
  privacy: "Privacy",
  privacyText: "Your data stays in this workbook. Samen Hier sends nothing to others and counts nothing.",
  privacyExcel: "Excel itself belongs to Microsoft. What Microsoft measures is up to your organisation.",
  version: (version) => `Version ${version}`,
};
