import { createEndpoint, wrap } from "comlink";
import type { BridgeFault } from "../../../ui/bridge.ts";
import { deskIn, type DeskThread, type RemoteDesk } from "../../../ui/remote-desk.ts";
import type { FileService } from "./file-service.ts";

/** The names of the two threads, by which each knows what it is for. */
export const fileThread = "file";
const deskThread = "desk";

/** A thread that thinks. */
export interface PageDesk extends DeskThread {
  /** A second line to it, for the thread of the file. */
  line(): Promise<MessagePort>;
}

/** A thread that keeps a file. */
export interface StartedFile {
  readonly file: FileService;
  /** Ends its thread: what it kept is gone. */
  end(): void;
}

/** Asks the thread of the file, or rejects when it could not be started or broke down, instead of never answering. */
function unlessBroken(file: FileService, broken: Promise<never>): FileService {
  const or = <Value>(asked: Promise<Value>): Promise<Value> => Promise.race([asked, broken]);
  return {
    open: (given, language) => or(file.open(given, language)),
    outline: () => or(file.outline()),
    read: (sheetNames) => or(file.read(sheetNames)),
    connect: (desk) => or(file.connect(desk)),
    handOver: (sheetNames) => or(file.handOver(sheetNames)),
    apply: (edits) => or(file.apply(edits)),
    erase: (erasure) => or(file.erase(erasure)),
    bytes: () => or(file.bytes()),
    window: (sheet, first, count) => or(file.window(sheet, first, count)),
  };
}

/** Starts threads from a source text, which works on pages from disk too: scripts of their own may not be loaded there. */
export class Threads {
  readonly #address: string;

  constructor(source: string) {
    this.#address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  }

  /** A thread that thinks; `broken` tells that it could not be started or broke down. */
  startDesk(broken: () => BridgeFault): PageDesk {
    const worker = new Worker(this.#address, { name: deskThread });
    return { ...deskIn(worker, broken), line: () => wrap<RemoteDesk>(worker)[createEndpoint]() };
  }

  /** A thread that keeps the file. */
  startFile(): StartedFile {
    const worker = new Worker(this.#address, { name: fileThread });
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener("error", () => {
        reject(new Error("The thread of the file broke down."));
      });
    });
    // Nobody may be waiting when it breaks.
    broken.catch(() => undefined);
    return {
      file: unlessBroken(wrap<FileService>(worker), broken),
      end: () => {
        worker.terminate();
      },
    };
  }
}
