import { inspect } from "../../../core/jobs/all.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import { listsToFill } from "../../../core/sheets/lists-to-fill.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { NetworkProblem } from "../problem.ts";
import { SheetsApiHost } from "../sheets-api-host/sheets-api-host.ts";
import { requestsOf } from "../sheets-api-host/requests.ts";
import { structureFields, structureOf } from "../sheets-api-host/structure.ts";
import { operationsForLists } from "./list-operations.ts";
import type { DriveApi } from "./workbook-file.ts";

/** How Google writes numbers and days in a workbook of a language; the programme is in one zone. */
const locales: Readonly<Record<Language, string>> = { nl: "nl_NL", en: "en_GB" };
const timeZone = "Europe/Amsterdam";

/** How often a write whose answer got lost is looked at again. */
const attempts = 4;

/** Does something that looks by itself whether it is still needed, again where its answer got lost. */
async function persevering(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      const isLost = error instanceof NetworkProblem && error.code === "unanswered";
      if (!isLost || attempt >= attempts) throw error;
    }
  }
}

/** Makes the empty lists, all in one request: it is there whole or not at all. */
async function listsMade({ clients, requests }: DriveApi, spreadsheetId: string, language: Language): Promise<void> {
  const asked = { spreadsheetId, fields: structureFields };
  const structure = structureOf(await requests.again("sheets-read", () => clients.sheets.spreadsheets.get(asked)));
  const standing = structure.sheets.map(({ name }) => name);
  const [first] = listsToFill;
  if (first === undefined || standing.includes(first.name[language])) return;
  const operations = operationsForLists(listsToFill, language, standing);
  const properties = { locale: locales[language], timeZone };
  const requestBody = {
    requests: [
      { updateSpreadsheetProperties: { properties, fields: "locale,timeZone" } },
      ...requestsOf(operations, structure),
    ],
  };
  await requests.once("sheets-write", () => clients.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody }));
}

/** Makes our own sheets, as the first look at any workbook does; on a workbook that has them it changes nothing. */
async function ownSheetsMade(host: WorkbookHost, options: JobOptions): Promise<void> {
  const snapshot = await host.read(inspect.needs(await host.outline()));
  const edits = editsOf(inspect.plan(snapshot, options));
  if (edits.length > 0) await host.apply(edits);
}

/** Fills a new workbook: lists for people, our own sheets, the language and zone. What is there already stays as it is. */
export async function filled(
  api: DriveApi,
  spreadsheetId: string,
  { today, now, language }: Pick<JobOptions, "today" | "now" | "language">,
): Promise<void> {
  await persevering(() => listsMade(api, spreadsheetId, language));
  const { clients, requests } = api;
  const settings = [{ key: "language", value: language }];
  await persevering(() =>
    ownSheetsMade(new SheetsApiHost({ clients, requests, spreadsheetId }), {
      today,
      now,
      language,
      settings,
      mappings: [],
    }),
  );
}
