import type { ColumnDesign, SheetDesign } from "../sheets/design.ts";
import type { WantedRow } from "../sheets/synced.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { figureKeys, figureWords } from "./figures.ts";
import { published, type Answer, type PublishedCount, type PublishedTotal } from "./published.ts";

/** What a municipality handed in. */
export interface MunicipalAnswer {
  readonly municipality: string;
  /** `yyyy-MM-dd`: the day its numbers are of. */
  readonly on: string;
  readonly figures: Answer;
}

/** A municipality that handed in nothing, and why. */
export interface Silent {
  readonly municipality: string;
  readonly why: Sentence;
}

/** One sheet of the national overview. */
export interface NationalSheet {
  readonly design: SheetDesign;
  readonly rows: readonly WantedRow[];
}

function column(key: string, nl: string, en: string, width: number): ColumnDesign {
  return { key, title: { nl, en }, type: "text", width, filledBy: "us" };
}

const looks = { emphases: [], print: { orientation: "landscape" }, tabColour: "1F6F5C", place: "last" } as const;

/** The sums over all municipalities. */
const totalsDesign: SheetDesign = {
  ...looks,
  key: "national",
  name: { nl: "Landelijk", en: "National" },
  lead: [
    { nl: "Landelijk overzicht", en: "National overview" },
    {
      nl: "In een som met ‘ongeveer’ zijn de kleine aantallen samen afgerond. Een som die een klein aantal zou verraden, staat er als van-tot. Gemeenten zonder antwoord tellen niet mee, ook niet als 0.",
      en: "In a sum with ‘about’ the small numbers are rounded together. A sum that would give away a small number stands as from-to. Municipalities without an answer do not count, not as 0 either.",
    },
    { nl: say("nl", sentence("rollup-about-days", {})), en: say("en", sentence("rollup-about-days", {})) },
  ],
  columns: [
    column("key", "Kenmerk", "Key", 20),
    column("what", "Wat het is", "What it is", 44),
    { ...column("total", "Samen", "Together", 18), type: "integer" },
    { ...column("of", "Gemeenten geteld", "Municipalities counted", 12), type: "integer" },
  ],
  keyColumns: ["key"],
  frozenColumns: 0,
};

/** The numbers of each municipality. */
const municipalDesign: SheetDesign = {
  ...looks,
  key: "national_municipalities",
  name: { nl: "Per gemeente", en: "By municipality" },
  lead: [
    { nl: "Cijfers per gemeente", en: "Figures by municipality" },
    {
      nl: "<5 is 1 tot en met 4: te weinig mensen om te tonen. ‘niet getoond’ zou zo’n klein aantal verraden. ‘onbekend’ staat niet in de werkmap van de gemeente.",
      en: "<5 is 1 to 4: too few people to show. ‘not shown’ would give away such a small number. ‘unknown’ does not stand in the workbook of the municipality.",
    },
  ],
  columns: [
    column("municipality", "Gemeente", "Municipality", 24),
    { ...column("on", "Geteld op", "Counted on", 12), type: "date" },
    ...figureKeys.map((key): ColumnDesign => ({
      key,
      title: figureWords[key],
      type: "integer",
      width: 16,
      filledBy: "us",
    })),
  ],
  keyColumns: ["municipality"],
  frozenColumns: 1,
};

/** Who is not in it. */
const silentDesign: SheetDesign = {
  ...looks,
  key: "national_silent",
  name: { nl: "Zonder antwoord", en: "No answer" },
  lead: [{ nl: "Gemeenten die niet meetellen", en: "Municipalities that do not count" }],
  columns: [
    column("municipality", "Gemeente", "Municipality", 24),
    { ...column("why", "Waarom", "Why", 80), wrap: true },
  ],
  keyColumns: ["municipality"],
  frozenColumns: 1,
};

/** A count as it stands on a sheet: a number, or a word for why it is none. */
export function countShown(count: PublishedCount, language: Language): string | number {
  return count.kind === "count" ? count.count : say(language, sentence(`rollup-${count.kind}`, {}));
}

/** A sum as it stands on a sheet. */
export function totalShown(total: PublishedTotal, language: Language): string | number {
  if (total.kind === "count") return total.count;
  if (total.kind === "about") return say(language, sentence("rollup-about-total", { count: total.count }));
  const { from, to } = total;
  return say(
    language,
    to === undefined ? sentence("rollup-at-least", { from }) : sentence("rollup-range", { from, to }),
  );
}

/** The sheets of the national overview: sums, numbers by municipality, and who is not in it. Small numbers are left out. */
export function nationalSheets(
  answers: readonly MunicipalAnswer[],
  silent: readonly Silent[],
  language: Language,
): readonly NationalSheet[] {
  const { counts, totals } = published(answers.map(({ figures }) => figures));
  const totalRows = figureKeys.map((key) => ({
    key,
    what: figureWords[key][language],
    total: totalShown(totals[key], language),
    of: totals[key].of,
  }));
  const municipalRows = answers.map(({ municipality, on }, place) => {
    const own = counts[place];
    const shown = figureKeys.map((key) => [key, own === undefined ? null : countShown(own[key], language)]);
    return { municipality, on, ...Object.fromEntries(shown) } as WantedRow;
  });
  const silentRows = silent.map(({ municipality, why }) => ({ municipality, why: say(language, why) }));
  return [
    { design: totalsDesign, rows: totalRows },
    { design: municipalDesign, rows: municipalRows },
    { design: silentDesign, rows: silentRows },
  ];
}
