/** Sentences of the counts that a municipality shares and of the national overview, in Dutch. */
export const rollup = {
  "step-figures": (_: object) => "Blad Cijfers bijwerken",
  "figures-shared": (_: object) =>
    "Op het blad Cijfers staat wat naar het landelijk overzicht gaat: alleen aantallen. Verwijder het blad als u niets wilt delen.",
  "overview-figures": (_: object) => "Cijfers die u deelt",
  "overview-figures-next": (_: object) => "Alleen deze aantallen gaan naar het landelijk overzicht.",
  "figures-right": (_: object) => "Het blad Cijfers klopt.",
};
