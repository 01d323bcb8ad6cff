import { transfer, wrap } from "comlink";
import type { ProblemData } from "../../../core/screens/desk-service.ts";
import { problemData } from "../../../core/screens/problem-data.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import { valueOf } from "../../../core/workbook/cell.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import type { Erasure, ErasureReport } from "../../../core/workbook/erasure.ts";
import type { HostProblemCode } from "../../../core/workbook/host-problem.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Outline, Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { readCsv } from "../../csv.ts";
import { XlsxHost } from "../../xlsx-host.ts";
import { FileProblem, type FileProblemCode } from "../../xlsx/problem.ts";
import { zipLimits } from "../../xlsx/zip.ts";
import { baseName, isList } from "../file-name.ts";
import type { RemoteDesk } from "../../../ui/remote-desk.ts";
import type { FileService, Opening, Reply, SheetWindow } from "./file-service.ts";

/** The bytes of a file of a page. Throws FileProblem `too-large` before it reads, and `missing` for what it may not read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > zipLimits.file) throw new FileProblem("too-large");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, a file that went away, or one on a disk that is gone.
    throw new FileProblem("missing");
  }
}

/** A list becomes the first sheet of a new workbook; a workbook is opened as it is. Throws FileProblem. */
async function hostOf(file: File): Promise<XlsxHost> {
  const bytes = await bytesOf(file);
  return isList(file.name) ? XlsxHost.fromSheet(readCsv(bytes, baseName(file.name))) : XlsxHost.open(bytes);
}

function told(error: unknown, file: string, language: Language): string {
  const { code, detail } = error instanceof FileProblem ? error : new FileProblem("not-a-workbook");
  return say(language, sentence(`file-${code}`, { file, detail }));
}

/** What a file has to say that other hosts say too. It is changed as a whole or not at all. */
const asHost: Partial<Record<FileProblemCode, HostProblemCode>> = {
  "structure-locked": "structure-protected",
  "too-large": "too-large",
};

function dataOf(error: unknown): ProblemData {
  const code = error instanceof FileProblem ? asHost[error.code] : undefined;
  return code === undefined ? problemData(error) : { from: "host", code, isPartly: false };
}

async function replied<Value>(work: () => Promise<Value>): Promise<Reply<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { problem: dataOf(error) };
  }
}

function windowOf({ name, headerRow, cells }: Sheet, first: number, count: number): SheetWindow {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const titles = (cells[headerRow - 1] ?? []).map(valueOf);
  const shown = cells.slice(first - 1, first - 1 + count).map((row) => row.map(valueOf));
  return { sheet: name, titles, rows: cells.length, columns, first, cells: shown };
}

/** Keeps the workbook of a page, as the bytes of an .xlsx file that is changed step by step. */
export class WorkbookKeeper implements FileService {
  #host: XlsxHost | undefined;
  /** The sheet that is looked at; reading it again for every few rows would be slow. */
  #looked: Sheet | undefined;
  #desk: Pick<RemoteDesk, "open"> | undefined;

  async open(file: File, language: Language): Promise<Opening> {
    this.#host = undefined;
    this.#looked = undefined;
    try {
      this.#host = await hostOf(file);
      return { kind: "opened", without: this.#host.without };
    } catch (error) {
      return { kind: "refused", message: told(error, file.name, language) };
    }
  }

  outline(): Promise<Reply<Outline>> {
    return replied(() => this.#opened().outline());
  }

  read(sheetNames: readonly string[]): Promise<Reply<Snapshot>> {
    return replied(() => this.#opened().read(sheetNames));
  }

  connect(desk: MessagePort): Promise<void> {
    this.#desk = wrap<Pick<RemoteDesk, "open">>(desk);
    return Promise.resolve();
  }

  handOver(sheetNames: readonly string[]): Promise<Reply<null>> {
    return replied(async () => {
      await this.#desk?.open(await this.#opened().read(sheetNames));
      return null;
    });
  }

  apply(edits: readonly Edit[]): Promise<Reply<null>> {
    return replied(async () => {
      this.#looked = undefined;
      await this.#opened().apply(edits);
      return null;
    });
  }

  erase(erasure: Erasure): Promise<Reply<ErasureReport>> {
    return replied(() => {
      this.#looked = undefined;
      return this.#opened().erase(erasure);
    });
  }

  async bytes(): Promise<Reply<Uint8Array>> {
    const reply = await replied(() => Promise.resolve(this.#opened().bytes()));
    if ("problem" in reply) return reply;
    // A copy of its own, because what is handed over is gone here, and may be part of something larger.
    const bytes = reply.value.slice();
    return transfer({ value: bytes }, [bytes.buffer]);
  }

  window(sheet: string, first: number, count: number): Promise<Reply<SheetWindow | null>> {
    return replied(async () => {
      const found = await this.#sheet(sheet);
      return found === undefined ? null : windowOf(found, first, count);
    });
  }

  async #sheet(name: string): Promise<Sheet | undefined> {
    if (this.#looked?.name.toLowerCase() === name.toLowerCase()) return this.#looked;
    const { sheets } = await this.#opened().read([name]);
    this.#looked = sheets[0];
    return this.#looked;
  }

  #opened(): XlsxHost {
    if (this.#host === undefined) throw new FileProblem("missing");
    return this.#host;
  }
}
