/// <reference types="office-js" />
import type { Emulator } from "./emulator.ts";

/** A command of the ribbon as `Office.actions.associate` got it. */
export type AssociatedCommand = (event: { completed(): void }) => unknown;

/** What an Office stub keeps for tests. */
export interface OfficeRecord {
  /** Commands by the name under which they were associated. */
  readonly associated: Map<string, AssociatedCommand>;
  /** What was asked of the pane and of dialogs, in order: `show`, `hide`. */
  readonly asked: string[];
}

/** How the program around a workbook presents itself. */
export interface OfficeOptions {
  /** Language of the program; Dutch without. */
  readonly displayLanguage?: string;
  readonly officeTheme?: Readonly<Record<string, unknown>>;
}

/** The `Office` of a page: as much of it as an add-in needs around `Excel.run`. */
export function officeStub(
  emulator: Emulator,
  { displayLanguage = "nl-NL", officeTheme }: OfficeOptions = {},
): { readonly office: object; readonly record: OfficeRecord } {
  const record: OfficeRecord = { associated: new Map(), asked: [] };
  const noted = (what: string) => (): Promise<void> => {
    record.asked.push(what);
    return Promise.resolve();
  };
  const info = { host: "Excel", platform: "OfficeOnline" };
  const office = {
    HostType: { Excel: "Excel" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    StartupBehavior: { none: "None", load: "Load" },
    onReady: (callback?: (ready: typeof info) => unknown) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      requirements: { isSetSupported: (name: string, version?: string) => emulator.isSetSupported(name, version) },
      displayLanguage,
      contentLanguage: displayLanguage,
      host: info.host,
      platform: info.platform,
      diagnostics: { host: info.host, platform: info.platform, version: "16.0.0.0" },
      ...(officeTheme === undefined ? {} : { officeTheme }),
      ui: { messageParent: noted("messageParent") },
    },
    actions: {
      associate: (name: string, command: AssociatedCommand) => {
        record.associated.set(name, command);
      },
    },
    addin: {
      showAsTaskpane: noted("show"),
      hide: noted("hide"),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
      setStartupBehavior: noted("setStartupBehavior"),
      getStartupBehavior: () => Promise.resolve("None"),
    },
  };
  return { office, record };
}
