import fc from "fast-check";

/** Any day from 2000 to 2060. */
export const civilDates: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 22_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));
