/** Sentences of meetings and hours, in Dutch. */
export const meeting = {
  "step-meeting": (_: object) => "Agenda van het overleg",
  "meeting-item": (_: object) => "overleg",
  "meeting-day": (_: object) =>
    "Dag van het overleg. Leeg of voorbij? Dan telt de lijst vanaf de dag van het bijwerken.",
  "meeting-letters": (v: { letters: number; notUnderstood: number }) =>
    `${v.letters === 1 ? "1 brief" : `${v.letters} brieven`}${v.notUnderstood === 0 ? "" : `, ${v.notUnderstood} niet begrepen`}`,
  "overview-meeting": (_: object) => "Agenda van het overleg",
  "overview-meeting-next": (_: object) => "Bespreek deze regels, en schrijf bij Afgesproken wie wat doet.",
  "step-hours": (_: object) => "Uren per lid en per maand",
};
