/** What the sentences about files need: the name of the file (may be `""`), and a part of it or a number. */
export interface FileValues {
  readonly file: string;
  readonly detail: string;
}

function named(v: FileValues): string {
  return v.file === "" ? "Dit bestand" : `"${v.file}"`;
}

/** Sentences of file, in Dutch. Each says what is the matter, and what to do about it. */
export const file = {
  "file-missing": (v: FileValues) => `${named(v)} is er niet of mag niet gelezen worden: controleer de naam en de map.`,
  "file-empty": (v: FileValues) => `${named(v)} is leeg: kies het bestand waar uw gegevens in staan.`,
  "file-not-a-workbook": (v: FileValues) =>
    `${named(v)} is geen Excel-werkmap: open het in Excel of LibreOffice en sla het op als .xlsx (of, bij platte tekst, als .csv).`,
  "file-truncated": (v: FileValues) =>
    `${named(v)} is niet compleet: haal het bestand opnieuw op of sla het opnieuw op.`,
  "file-password": (v: FileValues) =>
    `${named(v)} heeft een wachtwoord: open het in Excel, haal het wachtwoord weg en sla het op.`,
  "file-xls": (v: FileValues) => `${named(v)} is een oud .xls-bestand: open het in Excel en sla het op als .xlsx.`,
  "file-ods": (v: FileValues) => `${named(v)} is een .ods-bestand: open het in LibreOffice en sla het op als .xlsx.`,
  "file-xlsb": (v: FileValues) => `${named(v)} is een .xlsb-bestand: open het in Excel en sla het op als .xlsx.`,
  "file-too-large": (v: FileValues) =>
    `${named(v)} is te groot: bewaar alleen de bladen die nodig zijn in een nieuw bestand en gebruik dat.`,
  "file-bomb": (v: FileValues) =>
    `${named(v)} wordt bij het uitpakken veel te groot en is daarom niet geopend: vraag de maker om een nieuw bestand.`,
  "file-damaged": (v: FileValues) =>
    `${named(v)} is beschadigd${v.detail === "" ? "" : ` (${v.detail})`}: open het in Excel, laat het herstellen en sla het opnieuw op.`,
  "file-unsafe": (v: FileValues) =>
    `${named(v)} bevat iets wat niet in een werkmap hoort${v.detail === "" ? "" : ` (${v.detail})`}: gebruik alleen een bestand dat u vertrouwt, opnieuw opgeslagen vanuit Excel.`,
  "file-no-sheets": (v: FileValues) =>
    `${named(v)} heeft geen bladen: kies een bestand met minstens één blad met gegevens.`,
  "file-structure-locked": (v: FileValues) =>
    `${named(v)} is beveiligd, zodat er geen bladen bij kunnen: haal in Excel bij Controleren de beveiliging van de werkmap weg.`,
  "file-in-use": (v: FileValues) =>
    `${named(v)} is nog ergens geopend: sluit het daar en probeer het opnieuw${v.detail === "" ? "" : `, of verwijder ${v.detail} als het nergens open is`}.`,
  "file-not-writable": (v: FileValues) =>
    `${named(v)} kan niet worden opgeslagen: controleer of u in deze map mag schrijven en of er ruimte is, of kies een andere map.`,
  "file-csv-quote": (v: FileValues) =>
    `${named(v)} heeft een aanhalingsteken dat niet wordt gesloten${v.detail === "" ? "" : `, vanaf regel ${v.detail}`}: verbeter die regel of sla de lijst op als .xlsx.`,
  "file-csv-in-place": (v: FileValues) =>
    `${named(v)} is een .csv-bestand, daar passen geen extra bladen in: gebruik --out met een naam die eindigt op .xlsx.`,
};
