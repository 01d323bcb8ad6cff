import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import { cellsOf, type MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import type { Found } from "./reading.ts";
import { placeKey } from "./place-names.ts";
import { folded } from "./words.ts";

/** Larger municipalities of the Netherlands, of which the name of a sheet may be one. */
const larger =
  "Alkmaar, Almelo, Almere, Alphen aan den Rijn, Altena, Amersfoort, Amstelveen, Amsterdam, Apeldoorn, Arnhem, Assen, " +
  "Barendrecht, Barneveld, Bergen op Zoom, Beverwijk, Breda, Capelle aan den IJssel, De Bilt, De Ronde Venen, Delft, Den Bosch, " +
  "Den Haag, Den Helder, Deventer, Doetinchem, Dordrecht, Ede, Eindhoven, Emmen, Enschede, Goeree-Overflakkee, Gooise Meren, " +
  "Gorinchem, Gouda, Groningen, Haarlem, Haarlemmermeer, Hardenberg, Harderwijk, Heerenveen, Heerhugowaard, Heerlen, Helmond, " +
  "Hengelo, 's-Hertogenbosch, Hilversum, Hoeksche Waard, Hoorn, Houten, Huizen, Kampen, Katwijk, Krimpenerwaard, Lansingerland, " +
  "Leeuwarden, Leiden, Leidschendam-Voorburg, Lelystad, Leusden, Maastricht, Meierijstad, Middelburg, Midden-Groningen, " +
  "Nieuwegein, Nijmegen, Nissewaard, Noardeast-Fryslân, Oosterhout, Oss, Pijnacker-Nootdorp, Purmerend, Ridderkerk, Rijswijk, " +
  "Roermond, Roosendaal, Rotterdam, Schiedam, Sittard-Geleen, Smallingerland, Soest, Stichtse Vecht, Súdwest-Fryslân, Terneuzen, " +
  "Tilburg, Utrecht, Utrechtse Heuvelrug, Velsen, Venlo, Vijfheerenlanden, Vlaardingen, Voorne aan Zee, Wageningen, Weert, " +
  "Westland, West Betuwe, Woerden, Zaanstad, Zeist, Zoetermeer, Zutphen, Zwijndrecht, Zwolle";

/** Words for what is on a sheet, beside which the name of a place stands. */
const sheetWords =
  /\b(?:welkom ?groepen|sponsorgroepen|groepen|wg|groups|huishoudens|statushouders|nieuwkomers|gezinnen|sh|households|newcomers|lijst|list|gemeente|stad)\b/gu;

/** The name of a sheet without the file it is in and the words for what is on it. */
function placeIn(name: string): { readonly place: string; readonly hasWord: boolean } {
  const plain = folded(name.replace(/^\[[^\]]*\]/u, "")).replace(/[()_,]|\s-\s/gu, " ");
  const place = plain.replace(sheetWords, " ").replace(/\s+/gu, " ").trim();
  return { place, hasWord: place !== plain.replace(/\s+/gu, " ").trim() };
}

/** Municipalities that are known: the larger ones, and those that stand in a column of the workbook. */
function knownPlaces(sheets: readonly MappedSheet[]): Map<string, string> {
  const typed = sheets.flatMap(({ table, used }) =>
    (used.get("municipality") ?? []).flatMap(({ index }) => cellsOf(table, index).map(textOf)),
  );
  const names = new Set([...typed, ...larger.split(", ")]);
  const places = new Map(Array.from(names, (name) => [placeKey(name), name]));
  places.delete("");
  return places;
}

/**
 * The municipality of sheets that say it in their name alone (`Groepen Almere`; `Almere` and `Haarlem` side by side). A
 * sheet with a column of municipalities says it there; a bare name counts only where another list is called so too, for
 * one sheet called `Amersfoort` may hold those of all around.
 */
function municipalitiesOf(sheets: readonly MappedSheet[]): Map<string, string> {
  const known = knownPlaces(sheets);
  const lists = sheets.filter(({ role }) => role === "groups" || role === "households");
  const named = lists.flatMap(({ table, used }) => {
    const { name } = table.sheet;
    const { place, hasWord } = placeIn(name);
    const municipality = known.get(placeKey(place));
    return municipality === undefined ? [] : [{ name, municipality, hasWord, isOpen: !used.has("municipality") }];
  });
  const places = new Set(named.map(({ municipality }) => municipality));
  const sure = named.filter(({ hasWord, isOpen }) => isOpen && (hasWord || places.size > 1));
  return new Map(sure.map(({ name, municipality }) => [name, municipality]));
}

/** Lists with the municipalities that the names of their sheets say, told once per sheet. */
export class SheetMunicipalities {
  readonly #places: ReadonlyMap<string, string>;

  /** Looks at all lists together. */
  constructor(sheets: readonly MappedSheet[], notes: Notes) {
    this.#places = municipalitiesOf(sheets);
    for (const sheet of this.#places.keys()) {
      const remedy = sentence("remedy-municipality-of-sheet", {});
      notes.tell({ level: "info", sheet, told: sentence("municipality-of-sheet", {}), remedy });
    }
  }

  /** The records with the municipality of their sheet. */
  fill<Item extends { readonly municipality?: string | undefined }>(found: readonly Found<Item>[]): Found<Item>[] {
    return found.map((one) => {
      const municipality = this.#places.get(one.sheet);
      if (municipality === undefined || one.record.municipality !== undefined) return one;
      return { ...one, record: { ...one.record, municipality } };
    });
  }
}
