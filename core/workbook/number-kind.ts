/** What the number in a cell means, as far as its number format tells. `elapsed` is a duration that may pass 24 hours. */
export type FormatKind = "number" | "date" | "datetime" | "time" | "elapsed" | "boolean";

/** How LibreOffice writes its format for booleans; what it shows as true it may store as the number 1. */
const booleanFormat = /^"TRUE";"TRUE";"FALSE"$/iu;

/** Words of a format in which no letter stands for a part of a date. */
const plainFormats = /^(general|standaard|standard|g\/.*)$/i;

/** Excel allows 255 characters; what is longer is not read to its end. */
const longestCode = 1000;

/** The first section of a format code, without quoted text, escaped characters, padding and `[...]` but elapsed time. */
function bare(code: string): string {
  return code
    .slice(0, longestCode)
    .replace(/"[^"]*"|\\.|_.|\*./gsu, "")
    .replace(/\[(?!h+\]|m+\]|s+\]|u+\])[^\]]*\]/giu, "")
    .replace(/;.*$/su, "");
}

/**
 * What a format code shows. Codes in a file are in English, yet some programs leave those of their own language:
 * `dd-mm-jjjj` and `uu:mm` are Dutch.
 */
export function kindOfFormat(code: string): FormatKind {
  if (booleanFormat.test(code)) return "boolean";
  const format = bare(code).trim().toLowerCase();
  if (plainFormats.test(format) || format.includes("@")) return "number";
  if (/\[[hmsu]+\]/u.test(format)) return "elapsed";
  const withoutFraction = format.replace(/s[.,]0+/gu, "s").replace(/am\/pm|a\/p/gu, "h");
  if (/[0#?]/u.test(withoutFraction)) return "number";
  const time = /[hsu]/u.test(withoutFraction);
  const date = /[ydj]|mmm/u.test(withoutFraction) || (withoutFraction.includes("m") && !time);
  if (date) return time ? "datetime" : "date";
  return time ? "time" : "number";
}

/** Kinds of formats by their code: a sheet has many cells and few formats. */
const kinds = new Map<string, FormatKind>();

/** What the number in a cell with this format means, as `kindOfFormat`; a program may give something else than a code. */
export function formatKind(code: unknown): FormatKind {
  if (typeof code !== "string") return "number";
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const kind = kindOfFormat(code);
  kinds.set(code, kind);
  return kind;
}
