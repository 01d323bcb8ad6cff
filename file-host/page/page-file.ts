import type { OpenFile } from "../../ui/bridge.ts";
import { download } from "../../ui/download.ts";
import { savedName } from "./file-name.ts";

/** What the file of a page needs to be told. */
export interface PageFileParts {
  readonly name: string;
  /** The workbook as it is now. */
  bytes(): Promise<Uint8Array>;
  /** Hears that it was changed or saved. */
  onState(): void;
  close(): void;
}

/** The file that a page has open. */
export class PageFile implements OpenFile {
  readonly name: string;
  readonly #parts: PageFileParts;
  /** Counts what was applied, so that what comes during a save still counts as unsaved. */
  #changes = 0;
  #saved = 0;

  constructor(parts: PageFileParts) {
    this.name = parts.name;
    this.#parts = parts;
  }

  get isChanged(): boolean {
    return this.#changes > this.#saved;
  }

  /** The name of the file that a save gives. */
  get resultName(): string {
    return savedName(this.name);
  }

  /** Notes that something was applied. */
  noteChange(): void {
    this.#changes += 1;
    this.#parts.onState();
  }

  /** Gives the workbook as a new file; what the person chose stays as it was. Rejects with the problem of the host. */
  async save(): Promise<void> {
    const changes = this.#changes;
    const bytes = await this.#parts.bytes();
    download(this.resultName, bytes);
    this.#saved = changes;
    this.#parts.onState();
  }

  close(): void {
    this.#parts.close();
  }
}
