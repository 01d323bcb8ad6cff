import type { Problem } from "../records/problem.ts";
import { say } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { SheetDesign } from "./design.ts";
import { ownRows } from "./own-rows.ts";
import type { Wanted, WantedRow } from "./synced.ts";

/** The sheet `Aandachtspunten`: everything in the data that needs a person. What people note there stays. */
export const attentionDesign: SheetDesign = {
  key: "attention",
  name: { nl: "Aandachtspunten", en: "Attention" },
  lead: [
    { nl: "Aandachtspunten", en: "Points for attention" },
    {
      nl: "Verbeter de cel op het blad zelf. Bij de volgende keer verdwijnt het punt hier vanzelf, tenzij u er iets bij schreef.",
      en: "Correct the cell on its own sheet. The next time the point disappears here by itself, unless you wrote something with it.",
    },
  ],
  columns: [
    {
      key: "level",
      title: { nl: "Hoe erg", en: "How serious" },
      type: "text",
      width: 10,
      filledBy: "us",
      choices: [
        { value: "error", words: { nl: "fout", en: "error" } },
        { value: "warning", words: { nl: "let op", en: "warning" } },
        { value: "info", words: { nl: "ter info", en: "for information" } },
      ],
    },
    { key: "sheet", title: { nl: "Blad", en: "Sheet" }, type: "sheet-link", width: 18, filledBy: "us" },
    { key: "cell", title: { nl: "Cel of rij", en: "Cell or row" }, type: "text", width: 10, filledBy: "us" },
    { key: "what", title: { nl: "Wat is er", en: "What it is" }, type: "text", width: 54, wrap: true, filledBy: "us" },
    {
      key: "remedy",
      title: { nl: "Wat kunt u doen", en: "What you can do" },
      type: "text",
      width: 54,
      wrap: true,
      filledBy: "us",
    },
    {
      key: "status",
      title: { nl: "Status", en: "Status" },
      type: "text",
      width: 14,
      filledBy: "people",
      choices: [
        { value: "busy", words: { nl: "mee bezig", en: "working on it" } },
        { value: "asked", words: { nl: "nagevraagd", en: "asked" } },
        { value: "leave", words: { nl: "laat zo", en: "leave it" } },
      ],
    },
    { key: "note", title: { nl: "Opmerking", en: "Note" }, type: "text", width: 26, wrap: true, filledBy: "people" },
    { key: "code", title: { nl: "Kenmerk", en: "Reference" }, type: "text", width: 20, filledBy: "us" },
    { key: "job", title: { nl: "Gevonden bij", en: "Found by" }, type: "text", width: 13, filledBy: "us" },
  ],
  keyColumns: ["sheet", "cell", "code"],
  frozenColumns: 0,
  emphases: [
    { when: "equals", column: "level", value: "error", emphasis: "bad" },
    { when: "equals", column: "level", value: "warning", emphasis: "attention" },
    { when: "equals", column: "level", value: "info", emphasis: "muted" },
  ],
  print: { orientation: "landscape" },
  tabColour: "C55A11",
  place: "last",
};

/** The job that reads the coordinator's sheets: every job does, and says so under this name. */
const readingJob = "inspect";

/** The cell a problem is about, otherwise its row; blank when it is about a whole sheet or workbook. */
function placeOf({ cell, row }: Problem): string | null {
  return cell ?? (row === undefined ? null : String(row));
}

function rowOf(problem: Problem, job: string, language: Language): WantedRow {
  return {
    job,
    level: problem.level,
    sheet: problem.sheet ?? null,
    cell: placeOf(problem),
    what: say(language, problem.told),
    remedy: problem.remedy === undefined ? null : say(language, problem.remedy),
    code: problem.told.code,
  };
}

/** Several problems of one kind at one place become one line, for a line is known by its place and kind. */
function merged(rows: readonly WantedRow[]): WantedRow[] {
  const lines = new Map<string, WantedRow>();
  for (const row of rows) {
    const key = JSON.stringify([row["sheet"], row["cell"], row["code"]]);
    const earlier = lines.get(key);
    const what = textOf(row["what"]);
    if (earlier === undefined) lines.set(key, row);
    else if (!textOf(earlier["what"]).includes(what))
      lines.set(key, { ...earlier, what: `${textOf(earlier["what"])} ${what}` });
  }
  return [...lines.values()];
}

/** Lines that another job found: only that job can tell whether they still hold. */
function foundElsewhere(snapshot: Snapshot, jobs: readonly string[]): readonly WantedRow[] {
  return ownRows(snapshot, attentionDesign)
    .filter(({ values }) => !jobs.includes(textOf(values["job"])))
    .map(({ values }) => ({
      sheet: values["sheet"] ?? null,
      cell: values["cell"] ?? null,
      code: values["code"] ?? null,
    }));
}

/**
 * What `Aandachtspunten` should say after a job: what the reading of the sheets found, what the job found, and what
 * other jobs found before. Lines of the reading and of this job that no longer hold go, unless a person wrote something
 * with them.
 */
export function attentionWanted(
  snapshot: Snapshot,
  found: { readonly reading: readonly Problem[]; readonly job: string; readonly own: readonly Problem[] },
  language: Language,
): Wanted {
  const rows = [
    ...found.reading.map((problem) => rowOf(problem, readingJob, language)),
    ...found.own.map((problem) => rowOf(problem, found.job, language)),
  ];
  return {
    design: attentionDesign,
    rows: [...merged(rows), ...foundElsewhere(snapshot, [readingJob, found.job])],
    others: "remove",
  };
}
