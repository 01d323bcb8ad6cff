/** Privacy: what is kept, forgetting somebody, and what somebody may know. */
export const privacy = {
  sheetsTitle: "Bewaartermijnen, register en DPIA",
  sheetsSay:
    "Wij maken drie bladen: wat voorbij de bewaartermijn is, een verwerkingsregister, en een begin van een DPIA. U vult ze aan. Er gaat niets vanzelf weg.",
  make: "Maak de bladen over privacy",
  makeAgain: "Werk de bladen over privacy bij",
  previewTitle: "Bladen over privacy",
  dueTitle: (count: number) => `Nakijken: ${count}`,
  nothingDue: "Niets is voorbij de bewaartermijn.",
  states: {
    past: (until: string) => `Voorbij: mocht blijven tot en met ${until}`,
    soon: (until: string) => `Mag blijven tot en met ${until}`,
    unknown: "Dag onbekend: vul hem in op het blad",
  },
  moreDue: (count: number) => `Nog ${count} ${count === 1 ? "regel" : "regels"}`,
  forgetOne: (code: string) => `Vergeet ${code}`,
  forgetTitle: "Iemand vergeten",
  forgetSays:
    "Vraagt iemand om vergeten te worden, of is de termijn voorbij? Wij halen de gegevens weg van alle bladen, ook van uw eigen bladen. U ziet eerst wat er verdwijnt.",
  forgetCode: "Code van het huishouden, de groep of de ambassadeur. Of de naam van een contactpersoon",
  forgetMember: "Eén lid van die groep? De naam of het e-mailadres. Leeg: de hele groep",
  forgetLook: "Bekijk wat er verdwijnt",
  forgetCodeMissing: "Vul eerst een code in.",
  forgetPreview: "Iemand vergeten",
  final: "Dit kunt u niet ongedaan maken. Ook wat u eerder deed, kunt u daarna niet meer terugnemen.",
  replaced: (replacement: string) => `Waar de regel meetelt, staat straks: ${replacement}.`,
  removedTitle: "Wat verdwijnt",
  sheet: "Blad",
  cells: "Cellen",
  rows: "Regels",
  besidesTitle: "Wat er verder gebeurde",
  unreachableTitle: "Wat wij niet kunnen weghalen",
  doubtfulTitle: (count: number) => `Kijk zelf naar ${count === 1 ? "deze cel" : `deze ${count} cellen`}`,
  doubtfulSays: "Hier kan deze persoon bedoeld zijn, of iemand anders. Wij laten het staan.",
  confirmLabel: (code: string) => `Typ ${code} om het zeker te weten`,
  confirm: "Vergeet voorgoed",
  forgotten: "Deze persoon is vergeten. Dit kunt u niet ongedaan maken.",
  personTitle: "Wat staat er over mij?",
  personSays: "Wie meedoet, mag vragen wat er over hem of haar is bewaard. Maak dan dit bestand.",
};

/** Labels of privacy, as every language has them. */
export type PrivacyWords = typeof privacy;
