function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** My sheets: does it understand them? */
export const sheets = {
  intro: "Klopt dit? Verander wat niet klopt. Uw bladen zelf veranderen niet.",
  none: "In deze werkmap staat geen blad met gegevens.",
  noneText: "Plak uw lijsten in deze werkmap en kijk opnieuw.",
  rows: (count: number) => counted(count, "regel", "regels"),
  roleShort: "Dit blad is",
  roleChanged: "Zodra u op Klopt drukt, kijken wij opnieuw naar de kolommen van dit blad.",
  askRole: "Wat is dit blad?",
  toAsk: (count: number) => `${count} om na te kijken`,
  allSure: "Alles begrepen",
  askMeans: "Deze gebruiken wij nog niet. Kies wat erin staat, of laat het zo. Daarna drukt u onderaan op Klopt.",
  sure: "Zeker",
  confirmed: "U zei het",
  ask: "Klopt dit?",
  alone: "Niet gebruikt",
  refused: "Lezen wij nooit",
  sureColumns: (count: number) => `${counted(count, "kolom", "kolommen")} zeker`,
  aloneColumns: (count: number) => `${counted(count, "kolom", "kolommen")} niet gebruikt`,
  refusedColumns: (count: number) => `${counted(count, "kolom", "kolommen")} lezen wij nooit`,
  samples: "Bijvoorbeeld",
  noSamples: "Leeg",
  changed: "gewijzigd",
  ranking: "Volgorde van voorkeur",
  rankingText: (columns: string) => `Deze kolommen zijn samen één volgorde: ${columns}.`,
  rankingKnown: "De richting staat in uw blad.",
  rankingAsk: "Welk cijfer is de eerste keus?",
  rankingLowest: "1 is de eerste keus",
  rankingHighest: "Het hoogste cijfer is de eerste keus",
  others: (count: number) => counted(count, "ander blad", "andere bladen"),
  problems: "Aandachtspunten",
  noProblems: "Geen aandachtspunten.",
  addCodes: "Kolom Code toevoegen",
  addCodesText:
    "Op uw lijsten staan geen codes. Wij kunnen rechts één kolom Code toevoegen. Dan blijft elke code bij zijn regel.",
  addCodesTitle: "Codes toevoegen",
  confirm: "Klopt",
  confirmTitle: "Bladen onthouden",
  confirmNote: (changed: number) => `${counted(changed, "wijziging", "wijzigingen")} van u`,
};

/** Labels of My sheets, as every language has them. */
export type SheetsWords = typeof sheets;
