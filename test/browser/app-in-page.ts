import { Desk } from "../../core/screens/desk.ts";
import type { DeskService } from "../../core/screens/desk-service.ts";
import type { Moment } from "../../core/screens/request.ts";
import type { ScreenName } from "../../core/screens/views.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { App } from "../../ui/app.ts";
import { HostBridge } from "../../ui/host-bridge.ts";
import type { RemoteDesk } from "../../ui/remote-desk.ts";
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

function remote(desk: DeskService): RemoteDesk {
  return {
    needs: (outline, request) => Promise.resolve(desk.needs(outline, request)),
    open: (snapshot) => Promise.resolve(desk.open(snapshot)),
    view: (screen, moment) => Promise.resolve(desk.view(screen, moment)),
    preview: (request, moment) => Promise.resolve(desk.preview(request, moment)),
    take: (fingerprint, language) => Promise.resolve(desk.take(fingerprint, language)),
    told: (problem, language) => Promise.resolve(desk.told(problem, language)),
  };
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
    startDesk: () => ({ desk: remote(new Desk()), end: () => undefined }),
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
