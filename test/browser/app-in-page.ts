import type { Moment } from "../../core/screens/request.ts";
import type { ScreenName } from "../../core/screens/views.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { App } from "../../ui/app.ts";
import { HostBridge } from "../../ui/host-bridge.ts";
import { localDesk } from "../hosts/local-desk.ts";
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
