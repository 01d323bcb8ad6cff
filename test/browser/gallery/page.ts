import { App } from "../../../ui/app.ts";
import type { OpenFile } from "../../../ui/bridge.ts";
import { momentOf } from "../../../ui/clock.ts";
import { HostBridge } from "../../../ui/host-bridge.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { GalleryHost } from "./gallery-host.ts";
import { openedWorkbook } from "./workbooks.ts";
import { GalleryDesk } from "./gallery-desk.ts";

const asked = new URLSearchParams(location.search);

/** The clock of every picture: a Monday in March. */
const at = new Date("2026-03-02T08:00:00Z");

/** What tests do behind the screens. */
export interface Gallery {
  readonly host: GalleryHost;
  readonly desk: GalleryDesk;
  /** Somebody else types in the workbook. */
  changeOutside(): Promise<void>;
  /** Sheets and cells that were asked to be shown. */
  readonly shown: string[];
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

/** A file that is saved nowhere; it counts as changed once something was applied. */
function fileOver(host: GalleryHost): OpenFile {
  return {
    name: "Aanmeldingen.xlsx",
    get isChanged() {
      return host.applied > 0;
    },
    save: () => {
      host.applied = 0;
      return Promise.resolve();
    },
    close: () => undefined,
  };
}

async function start(): Promise<void> {
  const host = new GalleryHost(await openedWorkbook(asked.get("workbook") ?? "pilot"));
  const desk = new GalleryDesk();
  const shown: string[] = [];
  let tell: () => void = () => undefined;
  const app = new App();
  app.language = asked.get("language") === "en" ? "en" : "nl";
  app.bridge = new HostBridge({
    kind: asked.has("file") ? "file" : "excel",
    host,
    startDesk: () => desk.started(),
    moment: (language: Language) => momentOf(at, language),
    goTo: (place) => {
      shown.push(place.cell === undefined ? place.sheet : `${place.sheet}!${place.cell}`);
      return host.shown();
    },
    watch: (listener) => {
      tell = listener;
    },
    ...(asked.has("file") ? { file: fileOver(host) } : {}),
  });
  window.gallery = {
    host,
    desk,
    shown,
    changeOutside: async () => {
      await host.typeSomewhere();
      tell();
    },
  };
  document.body.append(app);
}

await start();
