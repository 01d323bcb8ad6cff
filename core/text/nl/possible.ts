import type { PossibleValues } from "../../setting-values.ts";

/** A number as people write it in Dutch. */
function number(value: number): string {
  return String(value).replace(".", ",");
}

function rangeOf({ least, most, above, whole, orOff }: PossibleValues): string {
  const bounds = above
    ? `boven ${number(least)}, hoogstens ${number(most)}`
    : `van ${number(least)} tot en met ${number(most)}`;
  return `een ${whole ? "heel " : ""}getal ${bounds}${orOff ? ", of 0 (uit)" : ""}`;
}

/** What a setting can be, in Dutch: its words, those of people in brackets, days, or a range of numbers. */
export function possible(v: PossibleValues): string {
  if (v.periods) return "dagen zoals 2026-05-04/2026-05-08, met komma's ertussen, of leeg";
  if (v.address) return "één e-mailadres, of leeg";
  if (v.words.length === 0) return rangeOf(v);
  const words = v.words.map(({ value, nl }) => (nl === value ? value : `${value} (${nl})`));
  return `${words.slice(0, -1).join(", ")}${words.length > 1 ? " of " : ""}${words[words.length - 1] ?? ""}`;
}
