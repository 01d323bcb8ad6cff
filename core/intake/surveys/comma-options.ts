/** Options with commas inside, in cells in which commas also stand between options. */

/** A comma with what stands around it, brackets kept together. */
const comma = /\s*,\s*(?![^(]*\))/u;

function piecesOf(text: string): string[] {
  return text
    .split(comma)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

function startsSmall(piece: string): boolean {
  return /^\p{Ll}/u.test(piece);
}

/** Per piece that begins with a small letter the pieces it was seen behind. */
function behind(lists: readonly (readonly string[])[]): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>();
  for (const pieces of lists)
    pieces.forEach((piece, place) => {
      if (!startsSmall(piece)) return;
      seen.set(piece, (seen.get(piece) ?? new Set<string>()).add(pieces[place - 1] ?? ""));
    });
  return seen;
}

/**
 * Options with a comma in them, learnt from a column of lists: forms write options with a capital, so a piece with a small
 * letter that always stands behind the same other piece is the rest of that option. Nothing is learnt from lists that
 * people typed, in which most words begin with a small letter.
 */
export function optionsWithCommas(cells: readonly string[]): string[] {
  const lists = cells.filter((cell) => !cell.includes(";")).map(piecesOf);
  const later = lists.flatMap((pieces) => pieces.slice(1));
  const isForm = later.some((piece) => !startsSmall(piece)) && !lists.some(([first = ""]) => startsSmall(first));
  if (!isForm) return [];
  return [...behind(lists)].flatMap(([piece, before]) => {
    const [only = ""] = before;
    return before.size === 1 && only !== "" && !startsSmall(only) ? [`${only}, ${piece}`] : [];
  });
}

/** The options in a text with commas between them: known ones first, the longest before others; the rest at commas. */
export function splitByOptions(text: string, options: readonly string[]): string[] {
  const known = [...options].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const pieces = piecesOf(text);
  const found: string[] = [];
  let place = 0;
  while (place < pieces.length) {
    const from = place;
    const whole = known.find((option) => {
      const parts = piecesOf(option);
      return parts.every((part, offset) => pieces[from + offset] === part);
    });
    found.push(whole ?? pieces[place] ?? "");
    place += whole === undefined ? 1 : piecesOf(whole).length;
  }
  return found;
}
