import { say, sentence } from "../../text/sentence.ts";
import { waves } from "../response.ts";
import type { SharedTable } from "../suppression/shared-result.ts";
import { figureLine } from "./figure-lines.ts";
import type { ReportPart, ReportSource } from "./report-part.ts";
import { rateLines } from "./sample-part.ts";
import { tablesTold } from "./theme-parts.ts";

/**
 * The questions that a summary tells where nobody chose the main ones beforehand: always these, so that nobody can pick
 * those that came out best.
 */
const usual: readonly string[] = ["recommend", "trust", "lasting-impact", "time", "distance"];

function latest(tables: readonly SharedTable[]): SharedTable["wave"] | undefined {
  return [...waves].reverse().find((wave) => tables.some((table) => table.wave === wave));
}

/** In short: who answered last, and the main questions at the last moment that they were asked. */
export function summaryPart({ shown, primary, language }: ReportSource): ReportPart {
  const tables = tablesTold(shown.tables);
  const keys = primary.length === 0 ? usual : primary;
  const wave = latest(tables);
  const rates = shown.flow.rates.filter((rate) => rate.arm === undefined && rate.wave === wave);
  const figures = keys.flatMap((key) => {
    const own = tables.filter(({ item }) => item.key === key);
    const last = latest(own);
    return own
      .filter((table) => table.wave === last)
      .map((table) => `${table.item.words[language]}. ${figureLine(table, language)}`);
  });
  return {
    key: "summary",
    heading: say(language, sentence("report-heading-summary", {})),
    lines: [
      ...rates.flatMap((rate) => rateLines(rate, language)),
      say(language, sentence("report-main-questions", { isChosen: primary.length > 0 })),
      ...figures,
    ],
  };
}
