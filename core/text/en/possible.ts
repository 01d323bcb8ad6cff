import type { PossibleValues } from "../../setting-values.ts";

function rangeOf({ least, most, above, whole, orOff }: PossibleValues): string {
  const bounds = above ? `above ${least}, at most ${most}` : `from ${least} to ${most}`;
  return `a ${whole ? "whole " : ""}number ${bounds}${orOff ? ", or 0 (off)" : ""}`;
}

/** What a setting can be, in English: its words, those of people in brackets, days, or a range of numbers. */
export function possible(v: PossibleValues): string {
  if (v.periods) return "days such as 2026-05-04/2026-05-08, with commas between them, or blank";
  if (v.address) return "one e-mail address, or blank";
  if (v.words.length === 0) return rangeOf(v);
  const words = v.words.map(({ value, en }) => (en === value ? value : `${value} (${en})`));
  return `${words.slice(0, -1).join(", ")}${words.length > 1 ? " or " : ""}${words[words.length - 1] ?? ""}`;
}
