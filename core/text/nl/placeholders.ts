/** The words in capitals that stand for what people fill in themselves, by those of the command line. */
const words = new Map([
  ["SHEET", "BLAD"],
  ["HEADER", "KOLOM"],
  ["FIELD", "VELD"],
  ["FILE", "BESTAND"],
  ["OTHER", "ANDER"],
  ["TABLE", "TABEL"],
  ["KEY", "NAAM"],
  ["VALUE", "WAARDE"],
  ["NAME", "NAAM"],
  ["TEXT", "TEKST"],
  ["GROUP", "GROEP"],
  ["HOUSEHOLD", "HUISHOUDEN"],
  ["SIDE", "KANT"],
  ["DIR", "MAP"],
  ["MINUTES", "MINUTEN"],
  ["yyyy", "jjjj"],
]);

const examples = new Map([
  ["SHEET!HEADER=FIELD", "'Groepen!Wijk=Gemeente'"],
  ["KEY=VALUE", "distance.km=6"],
  ["GROUP:HOUSEHOLD", "WG-03:H-17"],
  ["CODE", "H-12"],
  ["FILE", "deelnemers.xlsx"],
  ["FILE.xlsx", "resultaat.xlsx"],
  ["OTHER", "leden.xlsx"],
  ["TEXT", '"tussen aanhalingstekens"'],
  ["R", "1"],
  ["yyyy-mm-dd", "2026-09-01"],
]);

/** A text with what people fill in, in Dutch. */
export function filledIn(text: string): string {
  return text.replace(/[A-Z]{3,}|yyyy/gu, (word) => words.get(word) ?? word);
}

/** The same with an example behind it, for whoever does not know how it is written. */
export function withExample(text: string): string {
  const example = examples.get(text);
  return example === undefined ? filledIn(text) : `${filledIn(text)}, bijvoorbeeld ${example}`;
}
