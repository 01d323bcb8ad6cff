import type { SettingsWords } from "../nl/settings.ts";

/** Settings, and what is kept where. */
export const settings: SettingsWords = {
  title: "Settings of this workbook",
  none: "There is nothing to set here. The rules of a round stand on Match round.",
  group: {
    language: "Language",
    ranking: "Order of preference",
    vulnerability: "Marks in your sheets",
    survey: "Answers to surveys",
    holidays: "Days off",
    reminders: "Reminders",
    other: "Other",
  },
  sentences: {
    language: "Our sheets are in",
    "ranking.first": "Where your sheet does not say it, the first choice is",
    "survey.unfinished": "An answer that is not finished",
    "survey.test": "An answer that somebody gave as a test",
    "survey.doubles": "If somebody answered more than once, it counts",
    "vulnerability.scale": "The highest vulnerability score in your sheets is",
    "vulnerability.group-scale": "The highest mark for willingness and experience in your sheets is",
    "holidays.good-friday": "Offices are closed on Good Friday",
    "holidays.liberation-day": "Offices are closed on 5 May",
    "reminders.weekday": "Reminders are ready every week from",
    "reminders.hour": "Where they are sent by themselves, then from this hour (7 to 17)",
  },
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
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
  ],
  keptUndo: "Undo is possible as long as this screen is open.",
  keptUndoGoogle: "You can undo the last change for six hours.",
  privacy: "Privacy",
  privacyText: "Your data stays in this workbook. Samen Hier sends nothing to others and counts nothing.",
  privacyExcel: "Excel itself belongs to Microsoft. What Microsoft measures is up to your organisation.",
  privacyGoogle:
    "Google Sheets itself belongs to Google. What Google keeps is up to your organisation. Mail goes out only when you turn on reminders or send them yourself.",
  figuresTitle: "National overview",
  figuresText:
    "You can share numbers with the national overview. They stand on a sheet of their own. You see exactly what you share: only numbers, no names and no codes.",
  figuresShared:
    "You share numbers with the national overview. Do you no longer want that? Then delete the sheet Figures.",
  figures: "Share figures with the national overview",
  figuresPreview: "Sharing figures",
  version: (version) => `Version ${version}`,
};
