import { transfer } from "comlink";
import type { Place } from "../../core/screens/views.ts";
import type { EditKind } from "../../core/workbook/edit.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { BridgeFault } from "../../ui/bridge.ts";
import { momentNow } from "../../ui/clock.ts";
import { download } from "../../ui/download.ts";
import { HostBridge } from "../../ui/host-bridge.ts";
import { PageFile } from "./page-file.ts";
import type { SheetSource } from "./sheet/sheet-view.ts";
import type { FileService } from "./thread/file-service.ts";
import { RemoteHost, valueOfReply } from "./thread/remote-host.ts";
import type { StartedFile, Threads } from "./thread/start.ts";

/** A workbook that a page has open. */
export interface OpenWorkbook {
  readonly file: PageFile;
  readonly bridge: HostBridge;
  /** Its sheets, to look at. */
  readonly sheets: SheetSource;
  /** Ends its threads: nothing of it is kept. */
  close(): void;
}

/** What an open workbook tells the page. */
export interface WorkbookListener {
  /** It was changed or saved. */
  readonly onState: () => void;
  /** A person wants to see a place of it. */
  readonly onPlace: (place: Place) => void;
  readonly onClose: () => void;
  /** What is told when a thread broke down. */
  readonly broken: () => BridgeFault;
}

function sheetsOf(service: FileService): SheetSource {
  return {
    names: async () => valueOfReply(await service.outline()).sheets.map(({ name }) => name),
    window: async (sheet, first, count) => valueOfReply(await service.window(sheet, first, count)),
  };
}

/** Opens files, one at a time, each in a thread of its own; one that refused a file takes the next. */
export class WorkbookOpener {
  readonly #threads: Threads;
  readonly #listener: WorkbookListener;
  #started: StartedFile | undefined;

  constructor(threads: Threads, listener: WorkbookListener) {
    this.#threads = threads;
    this.#listener = listener;
  }

  /** The workbook, or why it cannot be used and what to do. Rejects when this browser gives no thread for it. */
  async open(given: File, language: Language): Promise<OpenWorkbook | string> {
    const started = (this.#started ??= this.#threads.startFile());
    try {
      const opening = await started.file.open(given, language);
      if (opening.kind === "refused") return opening.message;
      this.#started = undefined;
      return this.#workbook(given.name, started, opening.without);
    } catch (error) {
      this.#started = undefined;
      started.end();
      throw error;
    }
  }

  #workbook(name: string, started: StartedFile, without: readonly EditKind[]): OpenWorkbook {
    const { onState, onPlace, onClose, broken } = this.#listener;
    const service = started.file;
    const bytes = async (): Promise<Uint8Array> => valueOfReply(await service.bytes());
    const file = new PageFile({ name, bytes, onState, close: onClose });
    const host = new RemoteHost(service, without, () => {
      file.noteChange();
    });
    let handOver = (sheetNames: readonly string[]) => service.handOver(sheetNames);
    const bridge = new HostBridge({
      kind: "file",
      host,
      file,
      startDesk: () => {
        const desk = this.#threads.startDesk(broken);
        const connected = desk.line().then((line) => service.connect(transfer(line, [line])));
        // Nobody may be waiting when either thread breaks down; a line to a desk that broke down is never answered.
        connected.catch(() => undefined);
        handOver = (sheetNames) => Promise.race([connected.then(() => service.handOver(sheetNames)), desk.broken]);
        return desk;
      },
      handOver: async (sheetNames) => {
        valueOfReply(await handOver(sheetNames));
      },
      moment: momentNow,
      hand: (name, bytes) => {
        download(name, bytes);
        return Promise.resolve();
      },
      goTo: (place) => {
        onPlace(place);
        return Promise.resolve();
      },
    });
    const close = (): void => {
      bridge.close();
      started.end();
    };
    return { file, bridge, sheets: sheetsOf(service), close };
  }
}
