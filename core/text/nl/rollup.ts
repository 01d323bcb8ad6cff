/** Sentences of the counts that a municipality shares and of the national overview, in Dutch. */
export const rollup = {
  "step-figures": (_: object) => "Blad Cijfers bijwerken",
  "figures-shared": (_: object) =>
    "Op het blad Cijfers staat wat naar het landelijk overzicht gaat: alleen aantallen. Verwijder het blad als u niets wilt delen.",
  "overview-figures": (_: object) => "Cijfers die u deelt",
  "overview-figures-next": (_: object) => "Alleen deze aantallen gaan naar het landelijk overzicht.",
  "figures-right": (_: object) => "Het blad Cijfers klopt.",
  "rollup-few": (_: object) => "<5",
  "rollup-withheld": (_: object) => "niet getoond",
  "rollup-unknown": (_: object) => "onbekend",
  "rollup-at-least": (v: { from: number }) => `ten minste ${v.from}`,
  "rollup-range": (v: { from: number; to: number }) => `${v.from} tot ${v.to}`,
  "rollup-about-name": (_: object) => "Uitleg",
  "rollup-about-title": (_: object) =>
    "Landelijk overzicht van Samen Hier: alleen aantallen, van het blad Cijfers van elke gemeente.",
  "rollup-about-total": (v: { count: number }) => `ongeveer ${v.count}`,
  "rollup-about-small": (_: object) =>
    "Aantallen van 1 tot en met 4 staan er als <5. Wat zo’n aantal zou verraden, is weggelaten, afgerond of staat als van-tot.",
  "rollup-about-days": (_: object) =>
    "Deel niet meer dan een paar overzichten per jaar, op vaste dagen. Wie overzichten van dagen kort na elkaar vergelijkt, kan zien wat er tussen die dagen veranderde.",
  "rollup-about-silent": (_: object) =>
    "Een gemeente zonder antwoord telt niet mee, ook niet als 0. Bij elke gemeente staat van welke dag haar cijfers zijn.",
  "rollup-about-made": (v: { date: string }) => `Gemaakt op ${v.date}.`,
  "rollup-no-workbook": (_: object) =>
    "Er is nog geen werkmap bekend. Zet het adres in het register, of gebruik network provision.",
  "rollup-figures-wrong": (_: object) =>
    "Op het blad Cijfers staat iets anders dan aantallen en een dag. Laat de coördinator het blad verwijderen en opnieuw maken.",
  "rollup-nothing-shared": (_: object) => "Deelt geen cijfers: het blad Cijfers is er niet.",
  "rollup-not-asked": (_: object) => "Niet meer gevraagd, omdat verder gaan geen zin had.",
  "rollup-shares-nothing": (v: { name: string }) => `${v.name}: deelt geen cijfers, en telt dus niet mee.`,
  "rollup-read": (v: { name: string; date: string }) => `${v.name}: cijfers van ${v.date}.`,
  "rollup-total": (v: { what: string; total: string; of: number }) =>
    `${v.what}: ${v.total} (${v.of === 1 ? "1 gemeente" : `${v.of} gemeenten`})`,
  "rollup-out-xlsx": (_: object) => "Geef bij --out een naam die op .xlsx eindigt.",
  "remind-later": (v: { name: string }) =>
    `${v.name}: nu niet. Het is niet de dag of het uur uit de instellingen; --now stuurt toch.`,
  "remind-would": (v: { name: string; count: number }) =>
    `${v.name}: ${v.count === 1 ? "1 herinnering staat" : `${v.count} herinneringen staan`} klaar. Er is niets verstuurd.`,
  "remind-sent": (v: { name: string; count: number; failed: number; uncertain: number; postponed: number }) =>
    [
      `${v.name}: ${v.count} verstuurd`,
      ...(v.failed > 0 ? [`${v.failed} mislukt`] : []),
      ...(v.uncertain > 0 ? [`${v.uncertain} onzeker: kijk op het blad Herinneringen`] : []),
      ...(v.postponed > 0 ? [`${v.postponed} blijven klaarstaan`] : []),
    ].join(", ") + ".",
  "cli-option-smtp": (_: object) => "bestand met de instellingen van de mailserver (anders uit de omgeving)",
  "cli-option-now": (_: object) => "stuur ook buiten de dag en het uur uit de instellingen",
  "rollup-written": (_: object) => "Het Google-blad met het landelijk overzicht is bijgewerkt.",
  "cli-option-rollup-into": (_: object) => "id van een Google-werkmap die het landelijk overzicht krijgt",
};
