import type { Place } from "../../core/screens/views.ts";
import type { Edit, EditKind } from "../../core/workbook/edit.ts";
import type { Erasure, ErasureReport } from "../../core/workbook/erasure.ts";
import { HostProblem } from "../../core/workbook/host-problem.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import type { Outline, OutlineSheet, Snapshot } from "../../core/workbook/snapshot.ts";
import { sameData } from "../../core/workbook/same.ts";
import { workFor } from "./apply-edits.ts";
import {
  capabilitiesOf,
  leastSet,
  officeMovesTabs,
  officeSupports,
  type Capabilities,
  type SupportsSet,
} from "./capabilities.ts";
import { eraseWorkbook } from "./erase/erase-workbook.ts";
import { problemFrom } from "./errors.ts";
import { Leaning } from "./leaning.ts";
import { selected, showPlace, type Selection } from "./go.ts";
import type { ReadRequest } from "./ask-workbook.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { Standing } from "./standing.ts";
import { readStructure, type KnownSheet, type Structure } from "./structure.ts";
import { watchChanges } from "./watch.ts";
import type { Work } from "./work.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** How a host is made. */
export interface ExcelHostOptions {
  /** Waits until nobody is typing in a cell instead of refusing: for commands of the ribbon, which have no pane to say so. */
  readonly delayForCellEdit?: boolean;
  /** Which requirement sets this Excel has; Office is asked where it is absent. */
  readonly supports?: SupportsSet;
  /** Whether tabs can be moved without loss of undo; Office is asked where it is absent. */
  readonly movesTabs?: boolean;
}

/** Milliseconds in which events of our own changes may still come. */
const afterglow = 1_000;

/** The workbook that is open in the Excel around us. */
export class ExcelHost implements WorkbookHost {
  /** A warning before typing would be a lock in Excel, and setting one clears what a person can undo. */
  readonly without: readonly EditKind[];
  readonly newSheets: "in-place" | "last";
  readonly #can: Capabilities;
  readonly #delay: boolean;
  #known: Structure | undefined;
  readonly #leaning = new Leaning();
  #writing = 0;
  /** Excel may tell of our own changes when they are over: until then, in milliseconds, what happens here is ours. */
  #quietUntil = 0;

  /** Throws HostProblem `too-old` where Excel has not the least that we need. */
  constructor(options: ExcelHostOptions = {}) {
    const { delayForCellEdit = false, supports = officeSupports, movesTabs = officeMovesTabs() } = options;
    if (!supports(leastSet)) throw new HostProblem("too-old");
    this.#can = capabilitiesOf(supports, movesTabs);
    this.newSheets = movesTabs ? "in-place" : "last";
    this.#delay = delayForCellEdit;
    this.without = this.#can.chartSources ? ["warning"] : ["warning", "chart"];
  }

  /** Two syncs. What it found is kept, so that reading afterwards takes one. */
  async outline(): Promise<Outline> {
    this.#known = undefined;
    const structure = await this.#run(readStructure);
    this.#known = structure;
    return { sheets: structure.sheets.map(outlined) };
  }

  /** One sync after `outline`, else three; one more for each further part of a large workbook, and where charts of ours stand. */
  async read(sheetNames: readonly string[]): Promise<Snapshot> {
    const wanted = new Set(sheetNames.map((name) => name.toLowerCase()));
    const standing = await this.#read(({ name }) => (wanted.has(name.toLowerCase()) ? "whole" : "none"));
    return standing.snapshot;
  }

  /** One sync to check and one to write; one more for each further part of a large plan. */
  async apply(edits: readonly Edit[]): Promise<void> {
    const wanted = edits.filter((edit) => !this.without.includes(edit.kind));
    if (wanted.length === 0) return;
    const levelOf = this.#leaning.levelsFor(wanted, this.#known);
    const standing = await this.#read(levelOf);
    const work = workFor(standing, wanted, this.#can);
    if (!work.queue.isEmpty) await this.#write(work, standing, levelOf, wanted);
  }

  /** Forgets somebody: some two dozen syncs. What was known of the workbook is thrown away, whatever comes of it. */
  async erase(erasure: Erasure): Promise<ErasureReport> {
    return this.#quietly(() => this.#run((context) => eraseWorkbook(context, erasure, this.#can)));
  }

  /** Shows a place of the workbook to the person; does nothing where it has gone. */
  async goTo(place: Place): Promise<void> {
    await this.#run((context) => showPlace(context, place));
  }

  /** The cell that a person has selected. */
  async selection(): Promise<Selection> {
    return this.#run(selected);
  }

  /** Calls back when somebody changes the workbook, but for our own edits; gives a function that stops that. */
  onOutsideChange(listener: () => void): () => void {
    return watchChanges((isOthers) => {
      const isOurs = this.#writing > 0 || performance.now() < this.#quietUntil;
      if (isOthers || !isOurs) listener();
    });
  }

  async #read(levelOf: ReadRequest["levelOf"]): Promise<Standing> {
    const standing = await this.#run((context) =>
      readWorkbook(context, { levelOf, can: this.#can, known: this.#known }),
    );
    this.#known = standing.structure;
    this.#leaning.learn(standing.sheets, { sheets: [...standing.sheets.values()].map(({ sheet }) => sheet) });
    return standing;
  }

  async #write(work: Work, before: Standing, levelOf: ReadRequest["levelOf"], edits: readonly Edit[]): Promise<void> {
    await this.#quietly(async () => {
      this.#known = await writeWorkbook({
        work,
        edits,
        before: before.structure,
        delayForCellEdit: this.#delay,
        mergeUndo: this.#can.mergedUndo && !work.clearsUndo,
        isAsBefore: async () => sameData((await this.#read(levelOf)).snapshot, before.snapshot),
      });
      this.#leaning.learn(work.sheets, work.state);
    });
  }

  /** Does work that changes the workbook: what is known of it no longer holds, and its events are ours. */
  async #quietly<Value>(work: () => Promise<Value>): Promise<Value> {
    this.#known = undefined;
    this.#writing += 1;
    try {
      return await work();
    } finally {
      this.#writing -= 1;
      this.#quietUntil = performance.now() + afterglow;
    }
  }

  async #run<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
    try {
      return await Excel.run({ delayForCellEdit: this.#delay }, batch);
    } catch (error) {
      throw problemFrom(error);
    }
  }
}

function outlined({ name, mark, extent, isHidden }: KnownSheet): OutlineSheet {
  return {
    name,
    ...(mark === undefined ? {} : { key: mark.key }),
    headerRow: mark?.headerRow ?? 0,
    rows: extent === undefined ? 0 : extent.firstRow + extent.rows - 1,
    columns: extent === undefined ? 0 : extent.firstColumn + extent.columns - 1,
    ...(isHidden ? { hidden: true } : {}),
  };
}
