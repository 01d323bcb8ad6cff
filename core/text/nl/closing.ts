const moments: Readonly<Record<string, string>> = { intake: "Nulmeting", mid: "Tussenmeting", end: "Eindmeting" };

const whom: Readonly<Record<string, string>> = {
  household: "huishoudens",
  control: "huishoudens zonder match",
  member: "groepsleden",
  group: "groepen",
  partner: "partners",
};

/** Sentences of the blank questionnaires, the closing form and of who stays in touch, in Dutch. */
export const closing = {
  "forms-title": (v: { wave: string; respondent: string }) =>
    `${moments[v.wave] ?? v.wave}: vragen aan ${whom[v.respondent] ?? v.respondent}`,
  "forms-how": (v: { isMember: boolean }) =>
    `Vul één regel in per vragenlijst en zet dit blad daarna in uw werkmap. ${v.isMember ? "Het e-mailadres is nodig om iemands antwoorden van een later moment terug te vinden." : "Antwoorden zonder code tellen alleen mee in het totaal."}`,
  "forms-free": (_: object) =>
    "Meedoen is vrijwillig, en elke vraag mag leeg blijven. Dat heeft geen gevolgen voor verblijf, woning of inkomen.",
  "forms-not-asked": (_: object) => "Vraag niet naar gezondheid, geloof of geaardheid, en schrijf er niets over op.",
  "forms-closing": (_: object) =>
    "De laatste vragen gaan over na dit jaar. Ja is een wens en geen belofte: wie ja zegt, mag later nog nee zeggen.",
  "forms-hint-title": (_: object) => "Zo vult u dit in",
  "forms-hint-most": (v: { most: number }) => `Zet ja bij hooguit ${v.most} antwoorden, en laat de andere leeg.`,
  "forms-hint-several": (_: object) => "Meer antwoorden mogen. In één cel: zet er een puntkomma tussen.",
  "forms-hint-number": (_: object) => "Een getal. Weet iemand het niet? Laat de cel leeg.",
  "forms-of-match": (_: object) => "Vragenlijsten zijn voor iedereen gelijk, en niet van één match. Laat de match weg.",
  "forms-language-unknown": (_: object) => "Vragenlijsten zijn er in het Nederlands en in het Engels.",
  "remedy-forms-language-unknown": (_: object) => "Kies nl of en, of laat de taal weg voor die van uw werkmap.",
};
