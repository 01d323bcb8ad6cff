import { say, sentence } from "../../text/sentence.ts";
import type { Scalar } from "../../workbook/cell.ts";
import type { Language } from "../../workbook/layout.ts";
import type { ShownCount, ShownShare } from "../suppression/shared-result.ts";

/** A count as it reads in a sentence: `18`, `minder dan 5`, `meer dan 18`, `ongeveer 20`, `ten minste 23`, `een aantal`. */
export function countWords(count: ShownCount, language: Language): string {
  switch (count.kind) {
    case "count":
      return String(count.count);
    case "few":
      return say(language, sentence("report-few", {}));
    case "all-but-few":
      return say(language, sentence("report-more-than", { count: count.above }));
    case "about":
      return say(language, sentence("report-about", { count: count.count }));
    case "at-least":
      return say(language, sentence("report-at-least", { count: count.count }));
    case "hidden":
      return say(language, sentence("report-some", {}));
  }
}

/** A count as it stands in a cell: `18`, `<5`, `>18`, `± 20`, `≥23`, `–`. */
export function countCell(count: ShownCount): Scalar {
  switch (count.kind) {
    case "count":
      return count.count;
    case "few":
      return "<5";
    case "all-but-few":
      return `>${count.above}`;
    case "about":
      return `± ${count.count}`;
    case "at-least":
      return `≥${count.count}`;
    case "hidden":
      return "–";
  }
}

/** Whole percent of a share with its interval, where they may be told. */
export function percentOf({ percent, low, high }: ShownShare): {
  readonly percent?: number;
  readonly low?: number;
  readonly high?: number;
} {
  if (percent === undefined || low === undefined || high === undefined) return {};
  return { percent: Math.round(percent), low: Math.round(low), high: Math.round(high) };
}

/** True for a count that is told as it is. */
export function isTold(count: ShownCount): count is { readonly kind: "count"; readonly count: number } {
  return count.kind === "count";
}
