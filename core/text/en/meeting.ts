/** Sentences of meetings and hours, in English. */
export const meeting = {
  "step-meeting": (_: object) => "Agenda of the meeting",
  "meeting-item": (_: object) => "meeting",
  "meeting-day": (_: object) => "Day of the meeting. Blank or past? Then the list counts from the day of the update.",
  "meeting-letters": (v: { letters: number; notUnderstood: number }) =>
    `${v.letters === 1 ? "1 letter" : `${v.letters} letters`}${v.notUnderstood === 0 ? "" : `, ${v.notUnderstood} not understood`}`,
  "overview-meeting": (_: object) => "Agenda of the meeting",
  "overview-meeting-next": (_: object) => "Discuss these lines, and write under Agreed who does what.",
  "step-hours": (_: object) => "Hours per member and month",
};
