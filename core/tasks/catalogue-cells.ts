import { displayed } from "../sheets/own-table.ts";
import type { ColumnDesign, Words } from "../sheets/design.ts";
import { catalogueDesign } from "../sheets/catalogue.ts";
import type { WantedRow } from "../sheets/synced.ts";
import { sameValue, valueOf, type Cell, type Scalar } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import sources from "./catalogue-sources.json";
import { conditionWords, pillarWords } from "./catalogue-words.ts";
import type { CatalogueTask } from "./catalogue.ts";
import { partyChoices } from "./words.ts";

/** The reports that most tasks come from, as the sheet names them. */
const reports: Readonly<Record<string, Words>> = {
  A: { nl: "rapport hervestiging", en: "resettlement report" },
  B: { nl: "tussenrapport", en: "interim report" },
};

const pages: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(sources));

/** Whose page it is: the whole address would make a row of many lines. */
function siteOf(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/.*$/u, "");
}

/** One source in words: a chapter of a report, or whose page it is. */
function sourceNamed(source: string, language: Language): string {
  const addresses = pages.get(source);
  if (addresses !== undefined) return addresses.map(siteOf).join(", ");
  const [, report = "", chapter = ""] = /^([AB]):(.*)$/u.exec(source) ?? [];
  const named = reports[report];
  return named === undefined ? source : `${named[language]}: ${chapter}`;
}

function partyNamed(key: string, language: Language): string {
  return partyChoices.find(({ value }) => value === key)?.words[language] ?? key;
}

/** One word for how sure a task is; what nobody found a source for goes before what somebody did. */
function certaintyOf({ certainty }: CatalogueTask): string {
  if (certainty.includes("recollection")) return "verify";
  if (certainty.includes("local")) return "checked";
  return certainty[0] ?? "proposal";
}

/** A blank cell says no: a page full of it reads badly. */
function yesOrBlank(isSo: boolean | undefined): Cell {
  return isSo === true ? "yes" : null;
}

/** How a task is done, and by whom. */
function rolesOf(task: CatalogueTask, language: Language): WantedRow {
  return {
    responsible: task.responsible === "" ? null : partyNamed(task.responsible, language),
    supporting: task.supporting.map((key) => partyNamed(key, language)).join(", ") || null,
    daytime: yesOrBlank(task.daytime),
    accompaniment: task.accompaniment,
    language: task.languageNeed,
    hours: task.effortHours,
    every: task.recurrence?.every ?? null,
    times: task.recurrence?.times ?? null,
  };
}

/** Where a task and its term come from. */
function originOf(task: CatalogueTask, language: Language): WantedRow {
  const named = task.source?.split("; ").map((one) => sourceNamed(one, language));
  return {
    term: task.term?.[language] ?? null,
    source: named?.join("; ") ?? null,
    checked: task.checkedOn ?? null,
    certainty: certaintyOf(task),
  };
}

/**
 * The cells of a task on the catalogue sheet, by the key of their column, in a language; choices as codes. Without the
 * two columns that tell of the merge.
 */
export function catalogueCells(task: CatalogueTask, language: Language): WantedRow {
  return {
    task: task.id,
    title: task.title[language],
    domain: task.domain,
    used: "yes",
    phase: task.phase,
    anchor: task.anchor,
    offset: task.offset,
    ...rolesOf(task, language),
    prerequisites: task.prerequisites.join(", ") || null,
    condition: task.condition === undefined ? null : conditionWords[task.condition][language],
    variant: task.variant,
    decides: yesOrBlank(task.newcomerDecides),
    combine: yesOrBlank(task.combinable),
    pillars:
      task.pillars.map((key) => pillarWords.find(({ value }) => value === key)?.words[language] ?? key).join(", ") ||
      null,
    ...originOf(task, language),
  };
}

/** The columns that hold what a task is: all but its number and the two that tell of the merge. */
export const contentColumns: readonly ColumnDesign[] = catalogueDesign.columns.filter(
  ({ key }) => !["task", "new", "edition"].includes(key),
);

/** What we say in a cell, as people read it in either language of our sheets. */
export type Said = Readonly<Record<Language, Scalar>>;

/** What we say of a task, by the key of the column. */
export type SaidOfTask = ReadonlyMap<string, Said>;

/** Told once for each task: a plan asks for all of them, and so does the next. */
const toldBefore = new WeakMap<CatalogueTask, SaidOfTask>();

/** What we say of a task in every column that holds what it is. */
export function saidOf(task: CatalogueTask): SaidOfTask {
  const known = toldBefore.get(task);
  if (known !== undefined) return known;
  const [nl, en] = [catalogueCells(task, "nl"), catalogueCells(task, "en")];
  const said = new Map(
    contentColumns.map((column) => {
      const [dutch, english] = [displayed(column, nl[column.key], "nl"), displayed(column, en[column.key], "en")];
      return [column.key, { nl: valueOf(dutch), en: valueOf(english) }];
    }),
  );
  toldBefore.set(task, said);
  return said;
}

/** Whether a cell says exactly what we said there, in whichever language: then nobody typed in it. */
export function isSaid(cell: Scalar | undefined, said: Said | undefined): boolean {
  return said !== undefined && (sameValue(cell ?? null, said.nl) || sameValue(cell ?? null, said.en));
}
