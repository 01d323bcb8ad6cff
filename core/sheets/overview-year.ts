import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import { callListDesign } from "./call-list.ts";
import { ownLine, type Line, type Sources } from "./overview-line.ts";
import { ownRows, type OwnRow } from "./own-rows.ts";
import { progressDesign } from "./progress.ts";
import { signalGone, signalsDesign } from "./signals.ts";

/** Signals that somebody still has to answer, and how many of them are past their day. */
function signalLine(sources: Sources): Line[] {
  const rows = ownRows(sources.snapshot, signalsDesign).filter(({ values }) => values["level"] !== signalGone);
  const isRed = ({ values }: OwnRow): boolean => values["level"] === "red";
  const actBy = ({ values }: OwnRow): string => textOf(values["act-by"]).slice(0, 10);
  return ownLine(sources, signalsDesign, {
    what: sentence("overview-signals", {}),
    count: rows.length,
    late: rows.filter((row) => actBy(row) !== "" && actBy(row) < sources.today).length,
    next: sentence(rows.some(isRed) ? "overview-signals-red" : "overview-signals-next", {}),
  });
}

/** Talks that somebody has to hold by the end of this week. */
function callLine(sources: Sources): Line[] {
  const rows = ownRows(sources.snapshot, callListDesign).filter(({ values }) => values["when"] !== "later");
  return ownLine(sources, callListDesign, {
    what: sentence("overview-call-list", {}),
    count: rows.length,
    next: sentence("overview-call-list-next", {}),
  });
}

/** The lines of the overview about the sheets that follow from the talks. */
export function yearLines(sources: Sources): Line[] {
  return [
    ...signalLine(sources),
    ...callLine(sources),
    ...ownLine(sources, progressDesign, {
      what: sentence("overview-progress", {}),
      count: ownRows(sources.snapshot, progressDesign).length,
      next: sentence("overview-progress-next", {}),
    }),
  ];
}
