import type { SheetDesign } from "./design.ts";
import { levels } from "../evaluation/response.ts";
import { countColumn, forInternalUse, ours, resultsTab } from "./evaluation-columns.ts";
import { waveChoices } from "./evaluation-waves.ts";

/** The column of those who came to a level, by the key of that level. */
export function levelColumn(level: (typeof levels)[number]): string {
  return `to-${level}`;
}

const levelColumns = levels.map((level) =>
  level === "none"
    ? countColumn(levelColumn(level), "Naar geen kennis", "To no knowledge", 9)
    : countColumn(levelColumn(level), `Naar ${level}`, `To ${level}`, 7),
);

/**
 * The sheet `Taalniveaus`: of the same people how many were at each level first, how many then, and from which level to
 * which they went (R64). No mean: levels are an order, not an amount.
 */
export const evaluationLevelsDesign: SheetDesign = {
  key: "evaluation_levels",
  name: { nl: "Taalniveaus", en: "Language levels" },
  lead: [
    { nl: "Taalniveaus: van welk niveau naar welk?", en: "Language levels: from which level to which?" },
    forInternalUse,
    {
      nl: "Alleen wie op beide momenten antwoordde; n staat in de eerste kolom. Lees een regel van links naar rechts: zoveel mensen begonnen op dit niveau, en zij staan nu bij Naar. Ook wie geen groep heeft, leert en krijgt les.",
      en: "Only who answered at both moments; n stands in the first column. Read a row from left to right: so many people began at this level, and now they stand under To. Who has no group learns and has lessons too.",
    },
  ],
  columns: [
    ours("label", "Niveau, wie en n", "Level, who and n", { width: 46, wrap: true }),
    ours("from", "Eerste moment", "First moment", { width: 13, choices: waveChoices, open: true }),
    ours("to", "Tweede moment", "Second moment", { width: 13, choices: waveChoices, open: true }),
    countColumn("first-count", "Eerst op dit niveau", "First at this level", 11),
    countColumn("then-count", "Daarna op dit niveau", "Then at this level", 11),
    ...levelColumns,
  ],
  keyColumns: ["label"],
  frozenColumns: 1,
  emphases: [],
  print: { orientation: "landscape" },
  charts: [
    {
      id: "levels",
      kind: "bar",
      title: {
        nl: "Niveau eerst en daarna, dezelfde mensen; n staat bij elk niveau",
        en: "Level first and then, the same people; n stands at each level",
      },
      categories: "label",
      series: [{ column: "first-count" }, { column: "then-count" }],
      grows: true,
    },
  ],
  tabColour: resultsTab,
  place: "last",
};
