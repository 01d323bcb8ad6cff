/** A cell as formulas name it whose row moves along when rows are sorted: `$B7`. */
const ownRowCell = /(\$[A-Z]+)(\d+)\b/gu;

/** A formula in the one form in which it is compared: programs write the same one with other spaces and quotes. */
function plainly(formula: string): string {
  return formula
    .toUpperCase()
    .replace(/_XLFN\.|[\s']/gu, "")
    .replace(/\$([A-Z]+)\$1:\$([A-Z]+)\$1048576/gu, "$$$1:$$$2")
    .replace(/(\$[A-Z]+\$\d+):\1(?!\d)/gu, "$1");
}

/** The rows that move along with a formula. */
function ownRows(formula: string): readonly number[] {
  return [...formula.matchAll(ownRowCell)].map(([, , row]) => Number(row));
}

/**
 * Whether a formula is the one we wrote: the same text, but for the row it stands in. Sorting takes that along, so it may
 * be the row where it stands as well as the one for which it was written.
 */
export function isSameFormula(found: string, expected: string, row: number | undefined): boolean {
  const [one, other] = [plainly(found), plainly(expected)];
  if (one === other) return true;
  const inPlace = (text: string): string => text.replace(ownRowCell, "$1#");
  return inPlace(one) === inPlace(other) && ownRows(one).every((own) => own === row);
}
