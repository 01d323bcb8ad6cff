/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import type { Emulator } from "./emulator.ts";
import { officeStub, type OfficeRecord } from "./office-stub.ts";
import { connect, prepare, type Proxies } from "./proxies.ts";

const script = "@microsoft/office-js/dist/excel-web-16.00.js";

function nothing(): void {
  return undefined;
}

/** What the script of Microsoft looks for in a window; it draws nothing and asks nothing of them. */
function surroundings(): Record<string, unknown> {
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const location = { href: "https://emulator.invalid/", search: "", protocol: "https:" };
  const quiet = { log: nothing, warn: nothing, error: nothing, info: nothing };
  return {
    console: quiet,
    setTimeout,
    clearTimeout,
    location,
    document: {
      URL: location.href,
      cookie: "",
      location,
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
    navigator: { userAgent: "emulator", language: "nl-NL", cookieEnabled: false },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

let loaded: { readonly proxies: Proxies; readonly window: Record<string, unknown> } | undefined;

/**
 * Runs the script with surroundings of its own in the place of global names, and among the same arrays and errors as
 * everybody else, as in a page.
 */
function load(): { readonly proxies: Proxies; readonly window: Record<string, unknown> } {
  const window = surroundings();
  Object.assign(window, { window, self: window, Excel: undefined, OfficeExtension: undefined });
  const source = readFileSync(createRequire(import.meta.url).resolve(script), "utf8");
  const run: unknown = compileFunction(`with (surroundings) {${source}\n}`, ["surroundings"], { filename: script });
  if (typeof run === "function") Reflect.apply(run, window, [window]);
  const { Excel: excel, OfficeExtension: extension } = window as Record<string, unknown> & Proxies;
  const proxies = { Excel: excel, OfficeExtension: extension };
  prepare(proxies);
  return { proxies, window };
}

/**
 * Makes `Excel`, `OfficeExtension` and `Office` of this process those of the emulator, as they are in an add-in. The
 * script is loaded once; a later call leads it to another workbook. Gives what was asked of `Office` since.
 */
export function installExcel(emulator: Emulator): OfficeRecord {
  loaded ??= load();
  connect(loaded.proxies, emulator);
  const { office, record } = officeStub(emulator);
  loaded.window["Office"] = office;
  Object.assign(globalThis, { ...loaded.proxies, Office: office });
  return record;
}
