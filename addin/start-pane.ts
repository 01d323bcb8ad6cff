import { App } from "../ui/app.ts";
import { BridgeFault } from "../ui/bridge.ts";
import { momentNow } from "../ui/clock.ts";
import { HostBridge } from "../ui/host-bridge.ts";
import type { Language } from "../core/workbook/layout.ts";
import { startDesk } from "./desk-worker.ts";
import { ExcelHost } from "./excel-host/excel-host.ts";
import { hand } from "./hand.ts";
import { rememberLanguage, startLanguage } from "./language.ts";
import { browse, showPane } from "./office.ts";
import type { RunningPane } from "./running-pane.ts";
import { replaceSkeleton } from "../ui/skeleton.ts";
import { paneWords } from "./words.ts";

/** What the bridge is told when the workbook changed: by others, or by a command of the ribbon. */
class Changes {
  #listener: (() => void) | undefined;

  listen(listener: () => void): void {
    this.#listener = listener;
  }

  tell(): void {
    this.#listener?.();
  }
}

/** The bridge to this workbook, with the desk in a thread of its own. */
function bridgeTo(host: ExcelHost, workerAddress: string, changes: Changes, language: () => Language): HostBridge {
  const broken = () => {
    const { noDesk, noDeskRemedy } = paneWords(language());
    return new BridgeFault("failed", noDesk, { remedy: noDeskRemedy });
  };
  host.onOutsideChange(() => {
    changes.tell();
  });
  return new HostBridge({
    kind: "excel",
    respectsProtection: true,
    host,
    startDesk: () => startDesk(workerAddress, broken),
    moment: momentNow,
    goTo: (place) => host.goTo(place),
    hand: (name, bytes) => hand(name, bytes, language()),
    watch: (listener) => {
      changes.listen(listener);
    },
  });
}

/** The screens, over a bridge. */
function screensOver(bridge: HostBridge, language: Language): App {
  const app = new App();
  app.bridge = bridge;
  app.language = language;
  app.addEventListener("language-change", () => {
    rememberLanguage(app.language);
  });
  return app;
}

/** Puts the screens beside this workbook, and gives what commands may use of them. */
export function startPane(workerAddress: string): RunningPane {
  const host = new ExcelHost();
  const changes = new Changes();
  const language = startLanguage();
  const bridge = bridgeTo(host, workerAddress, changes, () => app.language);
  const app = screensOver(bridge, language);
  replaceSkeleton(app);
  return {
    bridge,
    get language() {
      return app.language;
    },
    show: showPane,
    open: (screen) => {
      app.open(screen);
    },
    tell: (message) => {
      app.tell(message);
    },
    changed: () => {
      changes.tell();
    },
    outline: () => host.outline(),
    selection: () => host.selection(),
    browse,
  };
}
