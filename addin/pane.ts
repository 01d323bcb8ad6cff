import { commandNames } from "./command-names.ts";
import { asFunction } from "./command-run.ts";
import { commands } from "./commands.ts";
import type { Language } from "../core/workbook/layout.ts";
import { startLanguage } from "./language.ts";
import { isOfficeLoaded, supports } from "./office.ts";
import type { RunningPane } from "./running-pane.ts";
import { explain, explainLate } from "../ui/skeleton.ts";
import { startPane } from "./start-pane.ts";
import { useOfficeTheme } from "./theme.ts";
import { paneWords } from "./words.ts";

/** Where the script with the core is; the page says it, because the build gives it another name with every change. */
function workerAddress(): string {
  const address = document.querySelector<HTMLScriptElement>("script[data-worker]")?.dataset["worker"];
  if (address === undefined) throw new Error("the page does not say where the worker is");
  return new URL(address, document.baseURI).href;
}

/** Where people without Excel can go on: the same screens over a file. */
const filePage = "file.html";

/** Puts the screens on the page; says so where even that cannot be done, as where a page may have no thread of its own. */
function started(language: Language): RunningPane {
  try {
    return startPane(workerAddress());
  } catch (error) {
    const { noDesk, noDeskRemedy, withFile } = paneWords(language);
    explain(`${noDesk} ${noDeskRemedy}`, { label: withFile, address: filePage });
    throw error;
  }
}

/** Starts once Office says where we are; rejects after having said why it cannot be here. */
async function running(): Promise<RunningPane> {
  const { host } = await Office.onReady();
  const language = startLanguage();
  document.documentElement.lang = language;
  useOfficeTheme();
  const { outsideExcel, withFile, tooOld } = paneWords(language);
  const isInExcel = String(host) === "Excel";
  if (isInExcel && supports("ExcelApi", "1.9")) return started(language);
  explain(isInExcel ? tooOld : outsideExcel, { label: withFile, address: filePage });
  throw new Error("no Excel that can be used");
}

/** Associates every command before Office asks for one, on screen or not. */
function start(): void {
  const pane = running();
  pane.catch(() => undefined);
  for (const name of commandNames) Office.actions.associate(name, asFunction(commands[name], pane));
}

if (isOfficeLoaded()) start();
else explainLate();
