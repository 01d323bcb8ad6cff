import { createEndpoint, wrap } from "comlink";
import type { RemoteDesk, StartedDesk } from "../../../ui/remote-desk.ts";
import type { FileService } from "./file-service.ts";

/** The names of the two threads, by which each knows what it is for. */
export const fileThread = "file";
const deskThread = "desk";

/** A thread that thinks. */
export interface PageDesk extends StartedDesk {
  /** A second line to it, for the thread of the file. */
  line(): Promise<MessagePort>;
}

/** A thread that keeps a file. */
export interface StartedFile {
  readonly file: FileService;
  /** Rejects when the thread could not be started or broke down; never resolves. */
  readonly broken: Promise<never>;
}

/** Starts threads from a source text, which works on pages from disk too: scripts of their own may not be loaded there. */
export class Threads {
  readonly #address: string;

  constructor(source: string) {
    this.#address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  }

  /** A thread that thinks. */
  startDesk(): PageDesk {
    const worker = new Worker(this.#address, { name: deskThread });
    const desk = wrap<RemoteDesk>(worker);
    return {
      desk: desk as RemoteDesk,
      line: () => desk[createEndpoint](),
      end: () => {
        worker.terminate();
      },
    };
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
    return { file: wrap<FileService>(worker), broken };
  }
}
