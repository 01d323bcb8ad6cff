/** Enough for a micrometre in a coordinate, and fewer than any spreadsheet program keeps when it saves a number. */
const significantDigits = 12;

/**
 * A number to 12 significant digits. Programs save the result of a sum as 4.319999999999999 or as 4.32: to people that is
 * one number, so a file that another program saved again must give the same hash and the same draw.
 */
export function steadyNumber(value: number): number {
  // A whole number that short is itself to 12 digits; adding 0 makes -0 the 0 that the text would give.
  if (Number.isInteger(value) && Math.abs(value) < 10 ** significantDigits) return value + 0;
  return Number(value.toPrecision(significantDigits));
}

/** The same record with all its numbers steady, however deep they stand. */
export function withSteadyNumbers<Item>(item: Item): Item {
  return steady(item) as Item;
}

function steady(value: unknown): unknown {
  if (typeof value === "number") return steadyNumber(value);
  if (Array.isArray(value)) return value.map(steady);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, steady(inside)]));
}
