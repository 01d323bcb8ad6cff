import { HostProblem, type HostProblemCode } from "../../../core/workbook/host-problem.ts";
import type { Edit, EditKind } from "../../../core/workbook/edit.ts";
import type { Erasure, ErasureReport } from "../../../core/workbook/erasure.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { MemoryHost } from "../../../core/workbook/memory-host.ts";
import type { Outline, Snapshot } from "../../../core/workbook/snapshot.ts";

/** A workbook in memory with what happens to workbooks in offices: others type in it, and it refuses now and then. */
export class GalleryHost implements WorkbookHost {
  readonly without: readonly EditKind[] = [];
  /** How often something was written. */
  applied = 0;
  /** What reading, writing and showing end in, while it is set. */
  trouble: HostProblemCode | undefined;
  #book: MemoryHost;

  constructor(snapshot: Snapshot) {
    this.#book = new MemoryHost(snapshot);
  }

  async outline(): Promise<Outline> {
    return this.#book.outline();
  }

  async read(sheetNames: readonly string[]): Promise<Snapshot> {
    return this.#book.read(sheetNames);
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    await this.shown();
    await this.#book.apply(edits);
    this.applied += 1;
  }

  async erase(erasure: Erasure): Promise<ErasureReport> {
    await this.shown();
    const report = await this.#book.erase(erasure);
    this.applied += 1;
    return report;
  }

  /** Rejects while there is trouble. */
  shown(): Promise<void> {
    return this.trouble === undefined ? Promise.resolve() : Promise.reject(new HostProblem(this.trouble));
  }

  /** Another text in the last row of the first sheet. */
  async typeSomewhere(): Promise<void> {
    const { sheets } = await this.outline();
    const snapshot = await this.read(sheets.map(({ name }) => name));
    const [first, ...others] = snapshot.sheets;
    if (first === undefined) return;
    const changed = { ...first, cells: [...first.cells, ["typed by somebody else"]] };
    this.#book = new MemoryHost({ ...snapshot, sheets: [changed, ...others] });
  }
}
