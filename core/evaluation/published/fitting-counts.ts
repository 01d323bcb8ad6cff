/** A count of how many. */
export interface Fraction {
  readonly count: number;
  readonly n: number;
}

/**
 * What a printed percentage can come from. `exact`: a count of n rounds to it. `above` and `below`: it is printed as
 * slightly less or more (`ruim`, `bijna`), and this is the count next to it. `none`: no count of n does.
 */
export interface FittingCounts {
  readonly fit: "exact" | "above" | "below" | "none";
  /** The counts of n that it can be. */
  readonly counts: readonly number[];
  /** Counts of n that give it where decimals were cut off instead of rounded. */
  readonly cutOff: readonly number[];
  /** Counts of n that give it where every part of a percent was rounded up. */
  readonly roundedUp: readonly number[];
  /** Counts of n that give it as two percentages, each rounded, that were added up. */
  readonly sumOfTwo: readonly number[];
  /** Counts of a slightly smaller number that round to it: some left the question blank. */
  readonly fewerAnswers: readonly Fraction[];
}

/** A percentage as it is printed. */
export interface PrintedPercent {
  readonly percent: number;
  /** Decimals that are printed. */
  readonly decimals: number;
  /** Printed with `ruim` (slightly more) or `bijna` (nearly). */
  readonly nearly?: "above" | "below";
}

/** How many may have left a question blank before it is no explanation any more. */
const mostBlank = 3;
/** What a computer's numbers lose. */
const lost = 1e-9;

function countsUpTo(n: number): readonly number[] {
  return Array.from({ length: n + 1 }, (_, count) => count);
}

/** True where a count of n rounds to the printed percentage; a half goes either way, as people round it. */
export function roundsTo({ percent, decimals }: PrintedPercent, { count, n }: Fraction): boolean {
  return Math.abs((100 * count) / n - percent) <= 0.5 / 10 ** decimals + lost;
}

/** A percentage with the printed decimals, rounded in a way of its own. */
function by(round: (value: number) => number, { decimals }: PrintedPercent, { count, n }: Fraction): number {
  const scale = 10 ** decimals;
  const value = (100 * count * scale) / n;
  // A whole number that a computer has as 28.000000000000004 is whole.
  return round(Math.abs(value - Math.round(value)) < lost * 100 ? Math.round(value) : value) / scale;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < lost * 100;
}

/** True where two percentages of n, each rounded, add up to it in some way of dividing the count over them. */
function isSumOfTwo(printed: PrintedPercent, { count, n }: Fraction): boolean {
  return countsUpTo(count).some((part) => {
    const rounded = [part, count - part].map((one) => by(Math.round, printed, { count: one, n }));
    return isSame((rounded[0] ?? 0) + (rounded[1] ?? 0), printed.percent);
  });
}

/** The count next to a percentage that is printed as slightly less or more than it. */
function nextTo({ percent, nearly }: PrintedPercent, n: number): readonly number[] {
  const exact = (percent * n) / 100;
  const count = nearly === "above" ? Math.ceil(exact - lost) : Math.floor(exact + lost);
  return nearly === undefined || count < 0 || count > n ? [] : [count];
}

/**
 * The counts that a printed percentage of n can come from, and where there are none what would explain it: decimals cut off,
 * rounding up, two rounded percentages added up, or up to three people who left the question blank. `n` is at least 1.
 */
export function fittingCounts(printed: PrintedPercent, n: number): FittingCounts {
  const all = countsUpTo(n);
  const exact = all.filter((count) => roundsTo(printed, { count, n }));
  const next = exact.length === 0 ? nextTo(printed, n) : [];
  const fewer = Array.from({ length: Math.min(mostBlank, n - 1) }, (_, blank) => n - blank - 1);
  const gives = (round: (value: number) => number): readonly number[] =>
    exact.length > 0 ? [] : all.filter((count) => isSame(by(round, printed, { count, n }), printed.percent));
  return {
    fit: exact.length > 0 ? "exact" : next.length > 0 ? (printed.nearly ?? "none") : "none",
    counts: exact.length > 0 ? exact : next,
    cutOff: gives(Math.floor),
    roundedUp: gives(Math.ceil),
    sumOfTwo: exact.length > 0 ? [] : all.filter((count) => isSumOfTwo(printed, { count, n })),
    fewerAnswers:
      exact.length > 0
        ? []
        : fewer.flatMap((answered) =>
            countsUpTo(answered)
              .map((count) => ({ count, n: answered }))
              .filter((fraction) => roundsTo(printed, fraction)),
          ),
  };
}
