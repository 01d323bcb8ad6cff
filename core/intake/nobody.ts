/** Rows of a table on which nobody stands: totals, notes, hints and examples. Who might be missed by it is told. */
import { isBlank, textOf, type Scalar } from "../workbook/cell.ts";
import type { ReadRole } from "./dictionary.ts";
import { candidatesFor } from "./match-header.ts";
import { folded, wordsIn } from "./words.ts";

/** What a row is that is nobody. */
export type Nobody = "hint" | "example" | "note" | "total";

/** The cells of a row, and those of the rows with people above it. */
type Cells = readonly Scalar[];
type Above = readonly { readonly cells: Cells }[];

/** True for a column that says who somebody is, by its header: a name or a code. */
export type IsWho = (index: number) => boolean;

const peopleRoles: readonly ReadRole[] = ["groups", "households", "members", "ambassadors"];

function saysWho(header: string): boolean {
  return peopleRoles.some((role) =>
    candidatesFor(header, role).some(
      ({ entry, score }) => score >= 0.75 && /^(?:code|name)(?:\.|$)/u.test(entry.field),
    ),
  );
}

/** Looks up the headers only for the few rows that need it. */
export function whoColumns(headers: readonly string[]): IsWho {
  const found = new Map<number, boolean>();
  return (index) => {
    const known = found.get(index) ?? saysWho(headers[index] ?? "");
    found.set(index, known);
    return known;
  };
}

/** The filled cells of a row with their places. */
function filledOf(cells: Cells): (readonly [Scalar, number])[] {
  return cells.flatMap((cell, index) => (isBlank(cell) ? [] : [[cell, index] as const]));
}

/** The first filled cells of a row with their places, up to a number of them: most rows of long lists are full. */
export function firstFilled(cells: Cells, most: number): (readonly [Scalar, number])[] {
  const found: (readonly [Scalar, number])[] = [];
  for (let index = 0; index < cells.length && found.length < most; index += 1) {
    const cell = cells[index] ?? null;
    if (!isBlank(cell)) found.push([cell, index]);
  }
  return found;
}

/** `Totaal`, `Gemiddelde` and the like; `Som, Dara` and `Total Support` are names. */
const totalWord =
  /^(?:sub|eind|(?:algemeen|grand) )?(?:totaal|totalen|totals?|gemiddelden?|average|som|sum)\b(?!\s+\p{L}{3}|\s*[,&]|-\p{L})/u;

/** Of these also people and groups have their names. */
const isName = /^(?:som|sum|total|totals)$/u;

/** Numbers, days and signs, with at most one word behind them: `€ 120`, `12 groepen`, `n.v.t.` */
const amount = /^(?:[^\p{L}]*|[^\p{L}]*\d[^\p{L}]*\p{L}+\.?|n\.?v\.?t\.?|n\/a)$/u;

/** What only stands on the row of somebody: where they live, and how to reach them. */
const ofSomebody = /^(?:[1-9]\d{3}\s?[a-z]{2}|.*@.*|\+?\d(?:[\s().-]*\d){8,})$/u;

/** A code that no row above has; a number only where it counts on, for numbers are added up and counted too. */
function isOwnCode(cell: Scalar, index: number, above: Above): boolean {
  if (typeof cell === "number") return cell === Number(above[above.length - 1]?.cells[index] ?? NaN) + 1;
  return above.every(({ cells }) => folded(textOf(cells[index])) !== folded(textOf(cell)));
}

/** A word for a total in one of the first filled cells, and nothing beside it that says who stands there. */
function isCalledTotal(cells: Cells, above: Above, isWho: IsWho): boolean {
  const called = firstFilled(cells, 2).find(([cell]) => totalWord.test(folded(textOf(cell))));
  if (called === undefined) return false;
  const others = filledOf(cells).filter(([, index]) => index !== called[1]);
  const isSomebodys = ([cell, index]: readonly [Scalar, number]): boolean =>
    ofSomebody.test(folded(textOf(cell))) || (isWho(index) && isOwnCode(cell, index, above));
  if (others.some(isSomebodys)) return false;
  const isAmount = (text: string): boolean => amount.test(text) || totalWord.test(text);
  return !isName.test(folded(textOf(called[0]))) || others.every(([cell]) => isAmount(folded(textOf(cell))));
}

/**
 * Numbers alone, each the sum, the mean or the count of what stands above it: a total that nobody called so. Below a blank
 * row a text may say what they are: `Opbrengst giften`, `gem. aantal pers.`
 */
function addsUp(cells: Cells, rows: Above, width: number, isApart: boolean): boolean {
  if (width < 5 || rows.length < 2 || !(isApart || isBlank(cells[0] ?? null))) return false;
  const all = filledOf(cells);
  const numbers = all.filter(([cell]) => typeof cell === "number");
  const isCalled = isApart && numbers.length === all.length - 1;
  if (numbers.length === 0 || numbers.length > 3 || !(isCalled || isBlank(cells[0] ?? null))) return false;
  const filled = isCalled ? numbers : all;
  return filled.every(([cell, index]) => {
    const above = rows.flatMap((row) => (typeof row.cells[index] === "number" ? [row.cells[index]] : []));
    const sum = above.reduce((total, one) => total + one, 0);
    const same = (number: number): boolean => typeof cell === "number" && Math.abs(cell - number) < 0.01;
    return above.length > 1 && (same(sum) || same(sum / above.length) || same(above.length));
  });
}

/** Words inside names that have no capital. */
const particles: ReadonlySet<string> = new Set(["bin", "ibn", "bint", "binti", "ben", "al", "el", "ul", "ur", "abu", "umm", "abd", "van", "von", "vom", "zu", "de", "den", "der", "des", "het", "'t", "t", "te", "ten", "ter", "op", "in",
  "da", "do", "dos", "das", "di", "du", "la", "le", "los", "las", "del", "y", "e", "en", "and", "of", "the", "fam", "familie", "gezin"]); // prettier-ignore

/** Words of headings and notes, which may have capitals too: `Wachtlijst Regio Noord`. */
const ofNotes =
  /^(?:(?:wacht|waiting ?)?lijst(?:en)?|waiting|list|regio'?s?|region|gemeenten?|municipality|wijk|stadsdeel|provincie|province|stand|peildatum|versie|version|bijgewerkt|gewijzigd|updated|laatst|laatste|last|nieuwe?|new|aanmeldingen|registrations|groepen|groups|huishoudens|households|gezinnen|families|leden|members|poule|pool|reserves?|gekoppeld|matched|gestopt|stopped|afgemeld|afgerond|closed|archief|archive|legenda|legend|toelichting|bron|source|let|nog|niet|geen|not|still|per|week|kwartaal|quarter|fase|phase|ronde|round|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|october|komt|komen|volgt|volgen|later|zie|see|todo|vanaf|from|tot|until)$/u;

/** Words with capitals and what stands between them in names: `Ahmad bin Salem`, `Jan de Vries`. */
function isNamed(text: string): boolean {
  if (/[\d:;!?=*()/]|\p{L}{3}\.$/u.test(text) || wordsIn(text).some((word) => ofNotes.test(word))) return false;
  const words = text.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word));
  return words.length <= 6 && words.every((word) => /^[\p{Lu}\p{Lo}]|['’-]\p{Lu}/u.test(word) || particles.has(folded(word))); // prettier-ignore
}

/** One filled cell with a sentence in it, in a table that is wider: somebody's note, unless it is a name among the names. */
function isNote(cells: Cells, width: number, isWho: IsWho): boolean {
  const [only, another] = firstFilled(cells, 2);
  if (only === undefined || another !== undefined || width < 3) return false;
  const text = textOf(only[0]).trim();
  if (/^[*(]|^(?:nb|let op|bron|source|note|toelichting|legenda)\b/iu.test(text)) return true;
  return wordsIn(text).length >= 3 && !(isNamed(text) && isWho(only[1]));
}

/** What a form says below a header about how to fill it in: `verplicht`, `1-5`, `dd-mm-jjjj`, `keuzelijst`. */
const howTo =
  /^(?:verplicht|optioneel|niet verplicht|keuzelijst|keuze|kies uit lijst|getal|tekst|datum|bedrag|automatisch|invullen|niet invullen|voor- en achternaam|\d\s*(?:-|t\/m)\s*\d{1,2}|[dmyj]{2}[-/][dmyj]{2}[-/][dmyj]{4}|j\/n|ja\/nee|1234 ?ab|iban|06-?|scheiden met .*|gescheiden door .*|required|mandatory|optional|dropdown|pick list|text|number|date|yes\/no|y\/n|automatic|comma[- ]separated)$/u;

/** True for a row of hints on how the list is filled in. */
function isHint(cells: Cells): boolean {
  const filled = filledOf(cells).map(([cell]) => folded(textOf(cell)));
  return filled.length >= 4 && filled.filter((text) => howTo.test(text)).length * 2 > filled.length;
}

/**
 * A cell that calls its row an example: `VB-000`, `Voorbeeld: De Linde`, `Example 1`. Not `VB-01`, a code in Voorburg, nor
 * `Voorbeeld voor de buurt`, the name of a group.
 */
const exampleWord =
  /^(?:vb[-_. ]?0*|(?:voorbeeld|example)(?:(?:[-_ ]?\d+)?|[-_ ]?(?:rij|regel|row|groep|gezin|huishouden|group|household|family|naam|name)(?: \d+)?)|(?:(?:voorbeeld|example|vb)(?:\s*[:(=]|\s+[-–]\s|\.\s)|(?:bijv|bv|e\.g|eg)[.:]).*)$/u;

/** A code without the number at its end: of `VB-01` and `VB-12` the same. */
function seriesOf(cell: Scalar | undefined): string {
  const [, series = ""] = /^(.*?)\d+$/u.exec(folded(textOf(cell))) ?? [];
  return series;
}

/** Where a row calls itself an example; -1 for one that does not. */
function calledExample(cells: Cells): number {
  const called = filledOf(cells)
    .slice(0, 3)
    .find(([cell]) => exampleWord.test(folded(textOf(cell))));
  return called?.[1] ?? -1;
}

/** So far below the header a form shows how it is filled in. */
export const shownWithin = 2;

/** True for a row that calls itself an example. `below` are the rows below it: in a series of codes it is the first of them. */
function isExample(cells: Cells, below: readonly Cells[]): boolean {
  const index = calledExample(cells);
  if (index < 0) return false;
  const series = seriesOf(cells[index]);
  const isNext = (other: Cells, place: number): boolean =>
    seriesOf(other[index]) === series && (place >= shownWithin - 1 || calledExample(other) < 0);
  return series === "" || !below.some(isNext);
}

/** What a row below a header is that shows how the list is filled in; `undefined` where it does not. */
export function shownBy(cells: Cells, below: () => readonly Cells[]): Nobody | undefined {
  if (calledExample(cells) >= 0) return isExample(cells, below()) ? "example" : undefined;
  return isHint(cells) ? "hint" : undefined;
}

/** What a row among people is that is nobody; `undefined` for somebody. `isApart` says that it stands below a blank row. */
export function nobodyOn(
  cells: Cells,
  above: Above,
  width: number,
  isWho: IsWho,
  isApart: boolean,
): Nobody | undefined {
  // prettier-ignore
  if (isCalledTotal(cells, above, isWho) || addsUp(cells, above, width, isApart)) return "total";
  return isNote(cells, width, isWho) ? "note" : undefined;
}
