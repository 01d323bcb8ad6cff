const day = 86_400_000;
const at = (civil: string): number => Date.parse(`${civil}T00:00:00Z`);

/** The day so many days after a `yyyy-MM-dd` day. */
export function daysAfter(civil: string, days: number): string {
  return new Date(at(civil) + days * day).toISOString().slice(0, 10);
}

/** The number spreadsheets store for a day: 2020-03-03 is 43893. */
export function serialOf(civil: string): number {
  return at(civil) / day + 25569;
}
