import type { Preview } from "../../../core/screens/preview.ts";
import type { ScheduleState } from "../../../core/screens/server-call.ts";
import type { ScreenName } from "../../../core/screens/views.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { App } from "../../../ui/app.ts";
import type { OpenFile, Schedule } from "../../../ui/bridge.ts";
import { HostBridge, type HostBridgeParts } from "../../../ui/host-bridge.ts";
import { drawProposal, type DrawnProposal } from "./drawn-proposal.ts";
import { GalleryDesk } from "./gallery-desk.ts";
import { GalleryHost } from "./gallery-host.ts";
import { GalleryTimer } from "./gallery-timer.ts";

// Runs in the page: the screens over a workbook in memory, with the real core behind them in the same thread.

/** The screens to show, and the workbook that they stand beside. */
export interface Scene {
  readonly workbook: Snapshot;
  /** `yyyy-MM-dd`; it is nine o'clock. */
  readonly today: string;
  readonly language: Language;
  readonly screen: ScreenName;
  /** Set for a workbook that is a file of its own. */
  readonly isFile: boolean;
  /** Set for a workbook at Google: how its reminders are. */
  readonly timer?: ScheduleState;
}

/** What tests do with the screens, and behind them. */
export interface Gallery {
  /** Puts new screens over a workbook in the place of the ones before. */
  show(scene: Scene): Promise<void>;
  readonly host: GalleryHost;
  readonly desk: GalleryDesk;
  readonly timer: GalleryTimer;
  /** Sheets and cells that were asked to be shown. */
  readonly shown: string[];
  /** Files that were made, by name. */
  readonly handed: Map<string, Uint8Array>;
  /** Somebody else types in the workbook. */
  changeOutside(): Promise<void>;
  /** The workbook as it is now. */
  workbook(): Promise<Snapshot>;
  drawProposal(preview: Preview, code: string): Promise<DrawnProposal>;
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

/** A bridge of a host that has a timer. */
class TimedBridge extends HostBridge {
  readonly schedule: Schedule;

  constructor(parts: HostBridgeParts, schedule: Schedule) {
    super(parts);
    this.schedule = schedule;
  }
}

/** One scene after the other, in one page. */
class OnePageGallery implements Gallery {
  host = new GalleryHost({ sheets: [], sheetNames: [] });
  desk = new GalleryDesk();
  timer = new GalleryTimer();
  shown: string[] = [];
  handed = new Map<string, Uint8Array>();
  readonly drawProposal = drawProposal;
  #tell: () => void = () => undefined;

  async show({ workbook, today, language, screen, isFile, timer }: Scene): Promise<void> {
    this.host = new GalleryHost(workbook);
    this.desk = new GalleryDesk();
    this.timer = new GalleryTimer();
    this.shown = [];
    this.handed = new Map();
    const app = new App();
    app.language = language;
    app.bridge = this.#bridge(today, isFile, timer);
    document.body.replaceChildren(app);
    window.scrollTo(0, 0);
    if (screen !== "start") app.open(screen);
    await app.updateComplete;
  }

  async changeOutside(): Promise<void> {
    await this.host.typeSomewhere();
    this.#tell();
  }

  async workbook(): Promise<Snapshot> {
    const { sheets } = await this.host.outline();
    return this.host.read(sheets.map(({ name }) => name));
  }

  #bridge(today: string, isFile: boolean, timer: ScheduleState | undefined): HostBridge {
    const { host, desk, shown, handed } = this;
    const parts: HostBridgeParts = {
      kind: timer === undefined ? (isFile ? "file" : "excel") : "google",
      host,
      startDesk: () => desk.started(),
      moment: (language) => ({ today, now: `${today}T09:00`, language }),
      goTo: (place) => {
        shown.push(place.cell === undefined ? place.sheet : `${place.sheet}!${place.cell}`);
        return host.shown();
      },
      hand: (name, bytes) => {
        handed.set(name, bytes);
        return host.shown();
      },
      watch: (listener) => {
        this.#tell = listener;
      },
      ...(isFile ? { file: fileOver(host) } : {}),
    };
    return timer === undefined ? new HostBridge(parts) : new TimedBridge(parts, this.timer.started(timer));
  }
}

window.gallery = new OnePageGallery();
