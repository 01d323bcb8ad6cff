/** What stands in a text of given values for one that is blank. */
const blank = "-";
const separator = " | ";

/** A value that holds the separator, or is the sign for a blank one, so that it comes back as it was. */
function escaped(part: string): string {
  return part === blank ? `\\${blank}` : part.replace(/[\\|]/gu, "\\$&");
}

/** Values that we filled in, as one text in a column of ours: by it we know later what people typed over them. */
export function givenText(parts: readonly string[]): string {
  return parts.map((part) => (part === "" ? blank : escaped(part))).join(separator);
}

/** The values in such a text; none where there is no text, because nothing was ever given. */
export function givenParts(text: string): readonly string[] {
  const value = (part: string): string => (part === blank ? "" : part.replace(/\\(.)/gu, "$1"));
  return text === "" ? [] : text.split(separator).map((part) => value(part.trim()));
}

/**
 * What a cell says from now on that we fill and people may type in: what people typed, or else what we have to say.
 * `cell` is undefined where the column is not there, `given` what we filled in last, undefined where we never did.
 */
export function handedBack(cell: string | undefined, given: string | undefined, ours: string): string {
  if (cell === undefined || cell === given) return ours;
  return given === undefined && cell === "" ? ours : cell;
}
