import type { MappedSheet } from "../intake/mapped-sheet.ts";
import { textOf } from "../workbook/cell.ts";
import type { Sheet, Snapshot } from "../workbook/snapshot.ts";
import { valuePieces } from "../workbook/without-values.ts";
import { ownColumns } from "./own-designs.ts";

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/**
 * Dutch and English words that many people are called by: trades, colours, plants, animals, months, what lies in a landscape.
 * In a sentence they are the word as often as the name. Without accents and in small letters. To teach it a word, add it here.
 */
const callings: ReadonlySet<string> = new Set(list(`
  bakker visser smid mulder molenaar kok slager boer brouwer kuiper timmerman schipper jager ruiter schilder metselaar
  wever snijder kleermaker koster schouten koopman kramer postma dekker meester koning prins keizer graaf hertog ridder
  bos berg dijk meer molen veld water zee land kerk zand steen brug haven beek bron eiland polder straat poort tuin
  boom linde eik roos bloem lelie iris jasmijn heide
  wolf leeuw vos haan vogel duif valk arend beer bij
  wit zwart groen bruin rood blauw geel grijs jong oud groot klein lang kort sterk goed vrij nieuw
  zon ster maan vrede hoop geloof liefde vreugde storm winter zomer lente
  januari februari maart april mei juni juli augustus may june august
  wil zal noor mark jet bas bart pit daan sterre dag tijd week
  baker fisher miller smith cook farmer hunter king prince wood hill field stone bridge church young long short
  white black green brown red blue rose lily daisy joy hope faith grace will summer`)); // prettier-ignore

/** Fields of lists that hold words of the programme: trades, places, languages, kinds of households. */
const ofWords = /^(?:member\.)?(?:occupation|workFields|skills|interests|priorities|expectation\.focus|relation|municipality|languages?|status|types?|sex|dutch)$/u; // prettier-ignore

/** Columns of ours that name people, in whatever letters the lists have them. */
const ofNames = new Set([
  "member",
  "person",
  "companion",
  "backup",
  "who",
  "withWhom",
  "contact-person",
  "owner",
  "given",
]);

/** What may stand between the parts of one name. */
const infixes = new Set([
  "van",
  "von",
  "der",
  "de",
  "den",
  "ten",
  "ter",
  "te",
  "t",
  "el",
  "al",
  "bin",
  "ben",
  "la",
  "le",
]);

function listTexts({ columns, table }: MappedSheet, isOwn: (row: number) => boolean): readonly string[] {
  const words = columns.filter(({ field = "" }) => ofWords.test(field));
  return table.rows
    .filter(({ row }) => !isOwn(row))
    .flatMap(({ cells }) => words.map(({ index }) => textOf(cells[index])));
}

/** What we wrote ourselves: headers, what stands above them, and columns that nobody fills in. */
function ownTexts(sheet: Sheet): readonly string[] {
  const columns = ownColumns(sheet);
  const isOurs = (index: number): boolean => {
    const column = columns.get(index);
    return column?.filledBy === "us" && !ofNames.has(column.key);
  };
  return sheet.cells.flatMap((row, at) =>
    row.flatMap((cell, index) => (at < sheet.headerRow || isOurs(index) ? [textOf(cell)] : [])),
  );
}

/** Words of a text in small letters, where they are no name: not beside another part of it, nor all that the text says. */
function smallWords(text: string, parts: ReadonlySet<string>): readonly string[] {
  if (text.includes("@")) return [];
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const pieces = words.map((word) => valuePieces(word).join(""));
  const telling = pieces.filter((piece) => !infixes.has(piece));
  if (telling.every((piece) => parts.has(piece))) return [];
  const isBeside = (from: number, step: number): boolean => {
    let at = from + step;
    while (infixes.has(pieces[at] ?? "")) at += step;
    return parts.has(pieces[at] ?? "");
  };
  return words.flatMap((word, at) => {
    const piece = pieces[at] ?? "";
    const isSmall = word === word.toLowerCase() && parts.has(piece);
    return isSmall && !isBeside(at, 1) && !isBeside(at, -1) ? [piece] : [];
  });
}

/**
 * Which parts of names are words as well, and say nobody by themselves: words of lists, words that we write ourselves, and
 * words that many people are called by where this workbook has them in small letters. In small letters alone a name is a name:
 * who types notes without capitals means the same people.
 */
export function wordsAmong(
  snapshot: Snapshot,
  mapped: readonly MappedSheet[],
  parts: ReadonlySet<string>,
  isOwn: (sheet: string, row: number) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  const lists = mapped.filter(({ table }) => table.sheet.key === undefined);
  for (const sheet of lists)
    for (const text of listTexts(sheet, (row) => isOwn(sheet.table.sheet.name, row)))
      for (const piece of valuePieces(text)) if (parts.has(piece)) found.add(piece);
  for (const sheet of snapshot.sheets) {
    if (sheet.key !== undefined) for (const text of ownTexts(sheet)) for (const piece of smallWords(text, parts)) found.add(piece); // prettier-ignore
    for (const text of sheet.cells.flat().map(textOf))
      for (const piece of smallWords(text, parts)) if (callings.has(piece)) found.add(piece);
  }
  return found;
}
