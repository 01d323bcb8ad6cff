import type { Language } from "../../core/workbook/layout.ts";

/** What Excel and Power Automate say, as far as a sketch shows it. Microsoft changes such words; the guides say so. */
export interface FlowWords {
  readonly workbook: string;
  readonly flow: string;
  /** The tabs above a workbook, in their order, and which of them holds scripts. */
  readonly tabs: readonly string[];
  readonly automate: string;
  readonly newScript: string;
  readonly scriptName: string;
  readonly saveScript: string;
  /** The steps of the flow: when, the script, one after the other, the mail. */
  readonly recurrence: string;
  readonly recurrenceSays: string;
  readonly runScript: string;
  readonly claims: string;
  readonly applyToEach: string;
  readonly sendMail: string;
  /** What the last steps write down: it went, it was refused, nobody knows. */
  readonly confirms: readonly { readonly outcome: string; readonly after: string }[];
  /** The fields of the first script. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly runAfter: string;
  /** When a step runs: after what became of the one before; `ticked` where the sketch has a tick. */
  readonly states: readonly { readonly name: string; readonly ticked: boolean }[];
}

const moment = "convertFromUtc(utcNow(), 'W. Europe Standard Time', 'yyyy-MM-ddTHH:mm')";

const nl: FlowWords = {
  workbook: "Onze werkmap",
  flow: "Herinneringen",
  tabs: ["Bestand", "Start", "Invoegen", "Formules", "Gegevens", "Automatiseren", "Help"],
  automate: "Automatiseren",
  newScript: "Nieuw script",
  scriptName: "Herinneringen Samen Hier",
  saveScript: "Script opslaan",
  recurrence: "Terugkeerpatroon",
  recurrenceSays: "maandag tot en met vrijdag, 9:00",
  runScript: "Script uitvoeren",
  claims: "claim",
  applyToEach: "Op elk toepassen: messages",
  sendMail: "Een e-mail verzenden (V2)",
  confirms: [
    { outcome: "sent", after: "is gelukt" },
    { outcome: "failed", after: "is mislukt" },
    { outcome: "unknown", after: "duurde te lang" },
  ],
  fields: [
    { name: "Bestand", value: "Onze werkmap.xlsx" },
    { name: "Script", value: "Herinneringen Samen Hier" },
    { name: "action", value: "claim" },
    { name: "moment", value: moment },
    { name: "most", value: "25" },
  ],
  runAfter: "Uitvoeren na: Een e-mail verzenden (V2)",
  states: [
    { name: "is gelukt", ticked: false },
    { name: "is mislukt", ticked: true },
    { name: "is overgeslagen", ticked: false },
    { name: "duurde te lang", ticked: false },
  ],
};

const en: FlowWords = {
  workbook: "Our workbook",
  flow: "Reminders",
  tabs: ["File", "Home", "Insert", "Formulas", "Data", "Automate", "Help"],
  automate: "Automate",
  newScript: "New Script",
  scriptName: "Reminders Samen Hier",
  saveScript: "Save script",
  recurrence: "Recurrence",
  recurrenceSays: "Monday to Friday, 9:00",
  runScript: "Run script",
  claims: "claim",
  applyToEach: "Apply to each: messages",
  sendMail: "Send an email (V2)",
  confirms: [
    { outcome: "sent", after: "is successful" },
    { outcome: "failed", after: "has failed" },
    { outcome: "unknown", after: "has timed out" },
  ],
  fields: [
    { name: "File", value: "Our workbook.xlsx" },
    { name: "Script", value: "Reminders Samen Hier" },
    { name: "action", value: "claim" },
    { name: "moment", value: moment },
    { name: "most", value: "25" },
  ],
  runAfter: "Run after: Send an email (V2)",
  states: [
    { name: "is successful", ticked: false },
    { name: "has failed", ticked: true },
    { name: "is skipped", ticked: false },
    { name: "has timed out", ticked: false },
  ],
};

/** The words of sketches of Excel and Power Automate, per language. */
export const flowWords: Readonly<Record<Language, FlowWords>> = { nl, en };
