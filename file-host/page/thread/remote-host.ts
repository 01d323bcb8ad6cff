import { problemOf } from "../../../core/screens/problem-data.ts";
import type { Edit, EditKind } from "../../../core/workbook/edit.ts";
import type { Erasure, ErasureReport } from "../../../core/workbook/erasure.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import type { Outline, Snapshot } from "../../../core/workbook/snapshot.ts";
import type { FileService, Reply } from "./file-service.ts";

/** The value of a reply. Throws its problem, as the error that it was in the other thread. */
export function valueOfReply<Value>(reply: Reply<Value>): Value {
  if ("problem" in reply) throw problemOf(reply.problem);
  return reply.value;
}

/** The workbook in another thread, as a host like every other. */
export class RemoteHost implements WorkbookHost {
  readonly without: readonly EditKind[];
  readonly #service: FileService;
  readonly #onChange: () => void;

  /** `onChange` hears that edits were applied. */
  constructor(service: FileService, without: readonly EditKind[], onChange: () => void) {
    this.#service = service;
    this.without = without;
    this.#onChange = onChange;
  }

  async outline(): Promise<Outline> {
    return valueOfReply(await this.#service.outline());
  }

  async read(sheetNames: readonly string[]): Promise<Snapshot> {
    return valueOfReply(await this.#service.read(sheetNames));
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    valueOfReply(await this.#service.apply(edits));
    this.#onChange();
  }

  async erase(erasure: Erasure): Promise<ErasureReport> {
    const report = valueOfReply(await this.#service.erase(erasure));
    this.#onChange();
    return report;
  }
}
