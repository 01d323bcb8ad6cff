import type { Language } from "../core/workbook/layout.ts";
import { BridgeFault } from "../ui/bridge.ts";
import { download } from "../ui/download.ts";
import { officeContext } from "./office.ts";
import { paneWords } from "./words.ts";

/** Where a pane cannot put a file among the downloads: the browser in Office drops it there and says nothing. */
const withoutDownloads: ReadonlySet<string> = new Set(["Mac", "iOS"]);

/** Bytes at once that become text; far more arguments than this overflow the stack of a browser. */
const atOnce = 0x2000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return btoa(text);
}

async function asNewWorkbook(bytes: Uint8Array, language: Language): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch {
    const { noNewWorkbook, withAnotherWay } = paneWords(language);
    throw new BridgeFault("failed", noNewWorkbook, { remedy: withAnotherWay });
  }
}

/**
 * Gives a file to the person: a workbook opens as a new one in Excel, to be saved where they like; anything else comes
 * among the downloads. Rejects with a BridgeFault where this Office has no way to.
 */
export async function hand(name: string, bytes: Uint8Array, language: Language): Promise<void> {
  if (name.endsWith(".xlsx")) return asNewWorkbook(bytes, language);
  if (withoutDownloads.has(String(officeContext().platform))) {
    const { noDownloads, withAnotherWay } = paneWords(language);
    throw new BridgeFault("refused", noDownloads, { remedy: withAnotherWay });
  }
  download(name, bytes);
}
