/** The log of what was done, and taking it back. */
export const log = {
  intro: "Wat er met deze werkmap is gedaan. Zonder namen.",
  none: "Er is nog niets gedaan",
  noneText: "Zodra u iets toepast, staat het hier.",
  lines: (shown: number, total: number) =>
    shown === total ? (total === 1 ? "1 regel" : `${total} regels`) : `De nieuwste ${shown} van ${total} regels`,
  /** Jobs as they stand on our sheet, in the words of the screens. */
  jobs: {
    inspect: "Bladen nagekeken",
    postcodes: "Postcodes opgezocht",
    round: "Matchronde gemaakt",
    accept: "Antwoord genoteerd",
    replace: "Voorstel vervangen",
    checklists: "Takenlijsten gemaakt",
    ambassadors: "Ambassadeurs toegewezen",
    plans: "Plannen bijgewerkt",
    "check-ins": "Gesprekken gepland",
    remind: "Herinneringen klaargezet",
    settings: "Instellingen bewaard",
  },
  codes: "Codes",
  seed: "Lotnummer",
  version: "Versie",
  inputHash: "Kenmerk van de gegevens",
  details: "Meer",
  undoTitle: "Laatste wijziging",
  undoNone: "Er is niets om ongedaan te maken. Dat kan alleen met wat u nu, in dit scherm, hebt toegepast.",
  undoNoneGoogle: "Er is niets om ongedaan te maken. Dat kan tot zes uur na een wijziging, alleen met uw laatste.",
  undoText: (counted: string) => `Toegepast: ${counted}.`,
  sheet: "Bekijk het hele logboek",
};

/** Labels of Log, as every language has them. */
export type LogWords = typeof log;
