import { catalogueDesign } from "../../sheets/catalogue.ts";

/** The title of a column of the catalogue sheet, by its key. */
function titled(column: string): string {
  return catalogueDesign.columns.find(({ key }) => key === column)?.title.nl ?? column;
}

/** Sentences of the catalogue of tasks, in Dutch. */
export const catalogue = {
  "step-catalogue": (_: object) => "Catalogus van taken",
  "catalogue-cell-unclear": (v: { column: string }) =>
    `Wat hier bij ${titled(v.column)} staat, begrijpen wij niet. Wij rekenen zolang met wat er eerst gold. Neem een woord over uit een andere regel van deze kolom, of maak de cel leeg.`,
  "catalogue-number-missing": (_: object) =>
    "Deze taak heeft geen nummer en komt daarom op geen takenlijst. Typ een eigen nummer, zoals G1.",
  "catalogue-number-repeated": (_: object) =>
    "Dit nummer staat al bij een andere taak. Alleen de bovenste regel telt. Geef deze taak een ander nummer, of haal de regel weg.",
  "catalogue-title-missing": (_: object) =>
    "Bij dit nummer staat nog geen taak. Typ wat er moet gebeuren, of haal de regel weg.",
  "catalogue-days-missing": (v: { days: number }) =>
    `Wij weten niet wanneer deze taak klaar moet zijn. Wij rekenen zolang met ${v.days} dagen. Vul het aantal dagen in.`,
  "catalogue-first-unknown": (_: object) =>
    "Hier staat een nummer van een taak die er niet is. Dat nummer telt niet mee. Controleer het nummer.",
  "catalogue-first-circle": (_: object) =>
    "Zo zou een taak op zichzelf wachten. Dat nummer telt niet mee. Haal een van de nummers weg.",
  "catalogue-numbers-gone": (v: { column: string }) =>
    `Op dit blad is de kolom ${titled(v.column)} weg. Wij rekenen zolang met onze eigen lijst. Zet de kolom terug, of verwijder het blad: dan maken wij een nieuw.`,
};
