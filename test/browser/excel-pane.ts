import type { Browser } from "playwright-core";
import type { CellValue } from "../hosts/excel/emulator/cell.ts";
import { browserScript } from "../hosts/excel/emulator/browser-script.ts";
import type { PlainBook } from "../hosts/excel/emulator/plain.ts";
import type { EmulatedExcel, ExcelStart } from "../hosts/excel/emulator/in-browser.ts";
import { openPane, type OpenPane, type PaneOptions } from "./pane-page.ts";

let script: Promise<string> | undefined;

/**
 * Runs in the page before anything else: an Excel with this workbook, and what formulas of ours give. The emulator does
 * not calculate; what we calculated goes with every formula from the desk to the pane, and is what Excel would come to.
 * What stood there before goes along too, for undo; it is what Excel came to then.
 */
function prepared(start: ExcelStart): string {
  return `
    window.excelStart = ${JSON.stringify({ ...start, results: { ...start.results } })};
    const learn = (data) => {
      if (typeof data !== "object" || data === null) return;
      if (typeof data.formula === "string" && "value" in data) {
        window.excelStart.results["=" + data.formula] = data.value === null ? "" : data.value;
      } else for (const [key, one] of Object.entries(data)) if (key !== "undo" && key !== "before") learn(one);
    };
    window.deskTalk = [];
    window.Worker = class extends Worker {
      constructor(address) {
        super(address);
        this.addEventListener("message", ({ data }) => {
          window.deskTalk.push(performance.now());
          learn(data);
        });
      }
      postMessage(...given) {
        super.postMessage(...given);
        window.deskTalk.push(performance.now());
      }
    };`;
}

declare global {
  interface Window {
    /** When the pane and its desk spoke, question and answer in turn, in milliseconds since the page began. */
    readonly deskTalk: readonly number[];
  }
}

/** A pane beside an Excel in memory. */
export interface ExcelPane extends OpenPane {
  /** Presses a button of the ribbon, and waits until Office is told that it is over. */
  press(command: string): Promise<void>;
  /** The workbook as it is now. */
  book(): Promise<PlainBook>;
  /** What its formulas give, with the `=`. */
  results(): Promise<Readonly<Record<string, CellValue>>>;
  /** What Office was asked to do with the pane, in order. */
  moves(): Promise<readonly string[]>;
  /** What must not be asked of Excel, and was: what clears a person's undo, what the emulator lacks. */
  offences(): Promise<readonly string[]>;
  /** Does something to the Excel around the pane. */
  excel<Value>(what: (excel: EmulatedExcel) => Value): Promise<Value>;
}

/** What differs from pane to pane. */
export interface ExcelPaneOptions extends Omit<PaneOptions, "office" | "before" | "today"> {
  /** True for an Office that cannot bring a pane on screen by itself. */
  readonly cannotShow?: boolean;
}

/** Opens the pane beside a workbook. The day is the one of the samples. */
export async function openExcelPane(
  browser: Browser,
  start: ExcelStart,
  options: ExcelPaneOptions = {},
): Promise<ExcelPane> {
  script ??= browserScript();
  const withoutShow = options.cannotShow === true ? "\ndelete window.Office.addin;" : "";
  const office = (await script) + withoutShow;
  const open = await openPane(browser, { ...options, office, before: prepared(start), today: "2026-03-02" });
  const { page } = open;
  const excel = <Value>(what: (excel: EmulatedExcel) => Value): Promise<Value> =>
    page.evaluate<Value>(`(${String(what)})(window.emulatedExcel)`);
  await page.waitForFunction(() => (window.emulatedExcel?.commands().length ?? 0) > 0);
  return {
    ...open,
    excel,
    press: (command) => page.evaluate((name) => window.emulatedExcel?.command(name), command),
    book: () => excel((it) => it.dump()),
    results: () => page.evaluate(() => window.excelStart?.results ?? {}),
    moves: () => excel((it) => it.asked()),
    offences: () => excel((it) => [...it.undoCleared(), ...it.unknown()]),
  };
}
