import type { Preview } from "../../core/screens/preview.ts";
import type { Moment } from "../../core/screens/request.ts";
import type { ScreenName } from "../../core/screens/views.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { App } from "../../ui/app.ts";
import { HostBridge } from "../../ui/host-bridge.ts";
import { localDesk } from "../hosts/local-desk.ts";
import { newDraft } from "../../ui/round/draft.ts";
import { RoundProposal } from "../../ui/round/proposal.ts";
import type { RoundScreen } from "../../ui/screens/round.ts";
import { useTheme, type ThemeName } from "../../ui/theme.ts";

// Runs in the page: the screens over a workbook of a file, with the desk in the same thread.

/** How the screens are opened. */
export interface AppInPage {
  /** Address of the workbook. */
  readonly workbook: string;
  /** `yyyy-MM-dd`. */
  readonly today: string;
  readonly language: Language;
  readonly screen: ScreenName;
  readonly theme?: ThemeName;
}

let host: XlsxHost | undefined;

/** Opens the screens over a workbook. Places of it are noted in `data-went` of the page, as nobody can look at them. */
export async function openApp({ workbook, today, language, screen, theme = "light" }: AppInPage): Promise<void> {
  const styles = new CSSStyleSheet();
  styles.replaceSync(await (await fetch("/style.css")).text());
  document.adoptedStyleSheets = [styles];
  useTheme(theme);
  host = XlsxHost.open(new Uint8Array(await (await fetch(workbook)).arrayBuffer()));
  const moment = (spoken: Language): Moment => ({ today, now: `${today}T09:00`, language: spoken });
  const app = new App();
  app.bridge = new HostBridge({
    kind: "file",
    host,
    startDesk: localDesk,
    moment,
    goTo: ({ sheet, cell }) => {
      document.documentElement.dataset["went"] = cell === undefined ? sheet : `${sheet}!${cell}`;
      return Promise.resolve();
    },
  });
  app.language = language;
  document.body.append(app);
  app.open(screen);
}

/** The workbook as it is now, as base64. */
export function workbookNow(): string {
  const bytes = host?.bytes() ?? new Uint8Array();
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** What was drawn of a proposal, and how long each change of it took, in milliseconds. */
export interface DrawnProposal {
  readonly cards: number;
  readonly shapes: number;
  readonly took: readonly number[];
}

async function timed(element: RoundProposal, change: () => void): Promise<number> {
  const from = performance.now();
  change();
  await element.updateComplete;
  // Asking for a height makes the page lay itself out.
  return element.offsetHeight > 0 ? performance.now() - from : Infinity;
}

/** Draws a proposal below the screen of the round, looks for a code in it and takes that back. */
export async function drawProposal(preview: Preview, code: string): Promise<DrawnProposal> {
  const screen = document.querySelector<RoundScreen>("samen-hier-round");
  if (screen === null) throw new Error("The screen of the round is not open.");
  const { context, view } = screen;
  const nothing = (): void => undefined;
  const given = { context, view, draft: newDraft(""), seen: undefined };
  const element = new RoundProposal();
  element.given = { ...given, change: nothing, propose: nothing, perform: nothing };
  element.preview = preview;
  const look = (wanted: string) => (): void => {
    const field = element.querySelector<HTMLInputElement>("input[type=search]");
    if (field === null) return;
    field.value = wanted;
    field.dispatchEvent(new Event("input"));
  };
  const shown = await timed(element, () => {
    document.querySelector("main")?.append(element);
  });
  const took = [shown, await timed(element, look(code)), await timed(element, look(""))];
  const count = (selector: string) => element.querySelectorAll(selector).length;
  return { cards: count(".pair"), shapes: count(".map path"), took };
}
