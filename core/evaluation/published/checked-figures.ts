import type { EvaluationData } from "../response.ts";
import { fittingCounts, roundsTo, type FittingCounts, type Fraction } from "./fitting-counts.ts";
import { ownCount, type OwnCount } from "./own-count.ts";
import type { PrintedFigure } from "./printed-figures.ts";

/** Whether the printed percentage can be right by itself: with the printed number of people. */
export type PrintedState = "fits" | "fits-nearly" | "fits-not" | "no-number" | "no-percentage";

/**
 * Whether the questionnaires give the printed percentage. `answered`: of who answered. `asked`: of everybody who was asked,
 * blanks too. `explained`: of neither, but with decimals cut off, rounded up or two percentages added up. `differs`: not in
 * any way. `unknown`: the questionnaires do not say it.
 */
export type OwnState = "answered" | "asked" | "explained" | "differs" | "unknown";

/** A printed figure with what can be said of it. */
export interface CheckedFigure {
  readonly figure: PrintedFigure;
  readonly state: PrintedState;
  readonly fits?: FittingCounts;
  readonly own?: OwnCount;
  readonly ownState: OwnState;
}

function stateOf({ printed, n }: PrintedFigure, fits: FittingCounts | undefined): PrintedState {
  if (printed === undefined) return "no-percentage";
  if (n === undefined || fits === undefined) return "no-number";
  if (fits.fit === "exact") return "fits";
  return fits.fit === "none" ? "fits-not" : "fits-nearly";
}

/** True where a count gives the printed percentage, or is the one next to it where that is printed as nearly so. */
function gives({ printed }: PrintedFigure, fraction: Fraction): boolean {
  if (printed === undefined || fraction.n === 0) return false;
  if (roundsTo(printed, fraction)) return true;
  return printed.nearly !== undefined && fittingCounts(printed, fraction.n).counts.includes(fraction.count);
}

/** True where one of the explanations of a printed percentage is the own count. */
function isExplained({ printed }: PrintedFigure, { count, answered, asked }: OwnCount): boolean {
  return [answered, asked].some((n) => {
    if (printed === undefined || n === 0) return false;
    const { cutOff, roundedUp, sumOfTwo } = fittingCounts(printed, n);
    return [...cutOff, ...roundedUp, ...sumOfTwo].includes(count);
  });
}

function ownStateOf(figure: PrintedFigure, own: OwnCount | undefined): OwnState {
  if (own === undefined || figure.printed === undefined) return "unknown";
  if (gives(figure, { count: own.count, n: own.answered })) return "answered";
  if (gives(figure, { count: own.count, n: own.asked })) return "asked";
  return isExplained(figure, own) ? "explained" : "differs";
}

/** Checks printed figures: each by itself, and against the questionnaires of the workbook. */
export function checkedFigures(
  figures: readonly PrintedFigure[],
  data: Pick<EvaluationData, "items" | "responses" | "asked">,
): readonly CheckedFigure[] {
  return figures.map((figure) => {
    const { printed, n } = figure;
    const fits = printed === undefined || n === undefined ? undefined : fittingCounts(printed, n);
    const own = ownCount(data, figure);
    return {
      figure,
      state: stateOf(figure, fits),
      ...(fits === undefined ? {} : { fits }),
      ...(own === undefined ? {} : { own }),
      ownState: ownStateOf(figure, own),
    };
  });
}
