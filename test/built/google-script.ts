import { readFileSync } from "node:fs";
import { SheetsHost } from "../../apps-script/sheets-host/sheets-host.ts";
import type { ToldFault } from "../../core/screens/desk-service.ts";
import type { JobRequest } from "../../core/screens/request.ts";
import type { ServerAnswers, ServerApplied, ServerCall, ServerReply } from "../../core/screens/server-call.ts";
import { startOf } from "../../core/screens/shown-preview.ts";
import { momentOf } from "../../ui/clock.ts";
import { Desk } from "../../core/screens/desk.ts";
import { applied } from "../../core/workbook/apply.ts";
import { isFormula, valueOf, type Cell } from "../../core/workbook/cell.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import type { Outline, Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import type { CellValue } from "../hosts/google/book/cell.ts";
import { bookFrom } from "../hosts/google/book/from-snapshot.ts";
import { withGoogle } from "../hosts/google/google-here.ts";
import { Platform, type PlatformStart, type Run, type RunOptions } from "../hosts/google/platform/platform.ts";
import { loadScript, type LoadOptions } from "../hosts/google/script.ts";
import { built } from "./dist.ts";

/** A call, whose language is Dutch where nothing is said. */
export type Asked<Call extends ServerCall["call"]> = Omit<Extract<ServerCall, { readonly call: Call }>, "language">;

/** A reply of the server, and the execution that it came from. */
export interface Replied<Call extends keyof ServerAnswers> {
  readonly run: Run;
  readonly reply: ServerReply<Call> | undefined;
}

/** Everything that a workbook holds. */
export async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

/** The sample as a file. */
export function sampleFile(): XlsxHost {
  return XlsxHost.open(readFileSync(new URL("../../samples/pilot.xlsx", import.meta.url)));
}

/** Rows that are kept of the long lists of the sample, those of the title and header among them. */
const keptRows = new Map([
  ["Welkom Groepen", 13],
  ["Statushouders", 14],
  ["Groepsleden", 40],
]);

/** The sample with a few groups and households: what is true of it needs no long sums. */
export async function smallSample(): Promise<Snapshot> {
  const { sheets, sheetNames } = await everything(sampleFile());
  return {
    sheetNames,
    sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(0, keptRows.get(sheet.name)) })),
  };
}

/** What people see of a workbook: results of formulas, and not what Google does not tell (hidden rows and columns). */
export function seen(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const shown = { ...sheet, cells: sheet.cells.map((row) => row.map(valueOf)) };
    delete shown.hiddenRows;
    delete shown.hiddenColumns;
    return shown;
  });
  return { ...snapshot, sheets };
}

/** Where the result of a formula stands, however the locale writes it and whether sheets stand between quotes. */
function keyOf(sheet: string, formula: string): string {
  return `${sheet}!${formula.replace(/;/gu, ",").replace(/'/gu, "")}`;
}

/** A spreadsheet at Google that carries the script as it ships. */
export class GoogleScript {
  readonly platform: Platform;
  /** Results of formulas by sheet and formula: Google would calculate them. */
  readonly #results = new Map<string, CellValue>();

  constructor(snapshot: Snapshot, start: Omit<PlatformStart, "book" | "files"> = {}, load: LoadOptions = {}) {
    const book = bookFrom(snapshot.sheets);
    book.calculate = (formula, { sheet }) => this.#results.get(keyOf(sheet, formula));
    const files = new Map([["Sidebar", built("apps-script/Sidebar.html")]]);
    this.platform = new Platform({ ...start, book, files });
    this.platform.source = loadScript(this.platform, built("apps-script/Code.js"), load);
  }

  /** Somebody who owns the spreadsheet. */
  get me(): string {
    return this.platform.owner;
  }

  /** From now on formulas give what they give in this workbook. */
  calculateAs({ sheets }: Snapshot): void {
    for (const { name, cells } of sheets) {
      for (const cell of cells.flat().filter((one: Cell) => isFormula(one))) {
        if (isFormula(cell)) this.#results.set(keyOf(name, `=${cell.formula}`), cell.value ?? "");
      }
    }
  }

  /** Makes a call as the sidebar does. */
  reply<Call extends ServerCall["call"]>(call: Asked<Call>, options: RunOptions = {}, email = this.me): Replied<Call> {
    const given = [JSON.stringify({ language: "nl", ...call })];
    const run = this.platform.run(email, "callServer", { ...options, given });
    const reply = typeof run.value === "string" ? (JSON.parse(run.value) as ServerReply<Call>) : undefined;
    return { run, reply };
  }

  /** What a call gives; throws where there is a fault, or no answer at all. */
  value<Call extends ServerCall["call"]>(
    call: Asked<Call>,
    options: RunOptions = {},
    email = this.me,
  ): ServerAnswers[Call] {
    const { run, reply } = this.reply<Call>(call, options, email);
    if (reply !== undefined && "value" in reply) return reply.value;
    throw new Error(`${call.call}: ${run.outcome} ${run.problem ?? JSON.stringify(reply)}`);
  }

  /** The fault of a call; throws where there is none. */
  fault<Call extends ServerCall["call"]>(call: Asked<Call>, options: RunOptions = {}, email = this.me): ToldFault {
    const { run, reply } = this.reply<Call>(call, options, email);
    if (reply !== undefined && "fault" in reply) return reply.fault;
    throw new Error(
      `${call.call} was not refused: ${run.outcome} ${run.problem ?? JSON.stringify(reply).slice(0, 200)}`,
    );
  }

  /** The workbook as it will be once a request is done. */
  #after(request: JobRequest): Snapshot {
    const desk = new Desk();
    const snapshot = this.snapshot((outline) => desk.needs(outline, request.job));
    desk.open(snapshot);
    const preview = desk.preview(request, momentOf(new Date(this.platform.now), "nl"));
    const taken = "value" in preview ? desk.take(preview.value.fingerprint, "nl") : preview;
    if (!("value" in taken)) return snapshot;
    const edits = taken.value.steps.flatMap((step) => step.edits);
    return applied(startOf(snapshot, taken.value), edits);
  }

  /** Formulas give what they gave until something is stored for good, and from then on what they give in this workbook. */
  calculatesAtFlush(after: Snapshot): void {
    this.platform.beforeCall = (method) => {
      if (method === "SpreadsheetApp.flush") this.calculateAs(after);
    };
  }

  /** Looks at a request and does it, as a person would. */
  done(request: JobRequest): ServerApplied {
    const { fingerprint } = this.value<"preview">({ call: "preview", request });
    this.calculatesAtFlush(this.#after(request));
    return this.value<"apply">({ call: "apply", request, fingerprint });
  }

  /** What stands in the spreadsheet as our host reads it: all of it, where nobody asks for less. */
  snapshot(needs = (outline: Outline): readonly string[] => outline.sheets.map(({ name }) => name)): Snapshot {
    return withGoogle(this.platform, () => {
      const host = new SheetsHost();
      return host.read(needs(host.outline()));
    });
  }
}
