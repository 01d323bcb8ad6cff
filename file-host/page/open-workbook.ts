import { transfer } from "comlink";
import type { Place } from "../../core/screens/views.ts";
import type { EditKind } from "../../core/workbook/edit.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { momentNow } from "../../ui/clock.ts";
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
}

/** What an open workbook tells the page. */
export interface WorkbookListener {
  /** It was changed or saved. */
  readonly onState: () => void;
  /** A person wants to see a place of it. */
  readonly onPlace: (place: Place) => void;
  readonly onClose: () => void;
}

function sheetsOf(service: FileService): SheetSource {
  return {
    names: async () => valueOfReply(await service.outline()).sheets.map(({ name }) => name),
    window: async (sheet, first, count) => valueOfReply(await service.window(sheet, first, count)),
  };
}

/** Opens files, one at a time, in a thread that is started once, and again when it broke down. */
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
    const { file: service, broken } = (this.#started ??= this.#threads.startFile());
    try {
      const opening = await Promise.race([service.open(given, language), broken]);
      return opening.kind === "refused" ? opening.message : this.#workbook(given.name, service, opening.without);
    } catch (error) {
      this.#started = undefined;
      throw error;
    }
  }

  #workbook(name: string, service: FileService, without: readonly EditKind[]): OpenWorkbook {
    const { onState, onPlace, onClose } = this.#listener;
    const bytes = async (): Promise<Uint8Array> => valueOfReply(await service.bytes());
    const file = new PageFile({ name, bytes, onState, close: onClose });
    const host = new RemoteHost(service, without, () => {
      file.noteChange();
    });
    let connected: Promise<void> = Promise.resolve();
    const bridge = new HostBridge({
      kind: "file",
      host,
      file,
      startDesk: () => {
        const desk = this.#threads.startDesk();
        connected = desk.line().then((line) => service.connect(transfer(line, [line])));
        return desk;
      },
      handOver: async (sheetNames) => {
        await connected;
        valueOfReply(await service.handOver(sheetNames));
      },
      moment: momentNow,
      goTo: (place) => {
        onPlace(place);
        return Promise.resolve();
      },
    });
    return { file, bridge, sheets: sheetsOf(service) };
  }
}
