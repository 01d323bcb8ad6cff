import { strict as assert } from "node:assert";
import fc from "fast-check";
import { catalogueDesign } from "../../../core/sheets/catalogue.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { catalogue, type CatalogueTask } from "../../../core/tasks/catalogue.ts";
import { contentColumns, isSaid, saidOf } from "../../../core/tasks/catalogue-cells.ts";
import { handedOut, type CatalogueHistory } from "../../../core/tasks/catalogue-editions.ts";
import { catalogueStep } from "../../../core/tasks/catalogue-merge.ts";
import { catalogueSheetIn } from "../../../core/tasks/catalogue-rows.ts";
import { sha256Hex } from "../../../core/hash.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import {
  added,
  read,
  typed,
  update,
  updated,
  withCatalogue,
  withoutColumn,
  withoutRow,
  withRows,
} from "./catalogue-sheets.ts";

/** The next edition of a catalogue, with what its cells said before. */
function next(history: CatalogueHistory, tasks: readonly CatalogueTask[]): CatalogueHistory {
  const number = (history.editions[history.editions.length - 1]?.number ?? 1) + 1;
  const before = new Map(history.tasks.map((task) => [task.id, saidOf(task)]));
  const changed = tasks.flatMap((task) =>
    contentColumns.flatMap(({ key: column }) => {
      const [was, is] = [before.get(task.id)?.get(column), saidOf(task).get(column)];
      return was === undefined || (was.nl === is?.nl && was.en === is.en)
        ? []
        : [{ task: task.id, column, before: was }];
    }),
  );
  const newcomers = tasks.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  return { tasks, editions: [...history.editions, { number, added: newcomers, changed }] };
}

/** A catalogue in which one task is another. */
function withTask(history: CatalogueHistory, id: string, fields: Partial<CatalogueTask>): CatalogueHistory {
  return next(
    history,
    history.tasks.map((task) => (task.id === id ? { ...task, ...fields } : task)),
  );
}

function cell(snapshot: Snapshot, task: string, column: string): Scalar | undefined {
  return catalogueSheetIn(snapshot)
    ?.rows.find(({ number }) => number === task)
    ?.cells.get(column);
}

function numbers(snapshot: Snapshot): readonly string[] {
  return ownRows(snapshot, catalogueDesign).map(({ key }) => key);
}

const first: CatalogueHistory = { tasks: catalogue.slice(0, 5), editions: [] };
const newTitle = { nl: "Kennismaken met de groep", en: "Getting to know the group" };

describe("an update of the catalogue sheet", () => {
  it("has nothing to do on a sheet that was just made, in either language", () => {
    for (const made of ["nl", "en"] as const) {
      for (const asked of ["nl", "en"] as const) assert.deepEqual(update(withCatalogue(made), handedOut, asked), []);
    }
  });

  it("follows us in cells that nobody typed in", () => {
    const second = withTask(first, "T01", { title: newTitle, offset: -70, daytime: true });
    const snapshot = updated(withCatalogue("nl", first), second);
    assert.equal(cell(snapshot, "T01", "title"), newTitle.nl);
    assert.equal(cell(snapshot, "T01", "offset"), -70);
    assert.equal(cell(snapshot, "T01", "daytime"), "ja");
    assert.equal(cell(snapshot, "T01", "new"), null);
    assert.equal(cell(snapshot, "T02", "edition"), 2);
  });

  it("keeps what people typed, and says beside it what we would say now", () => {
    const second = withTask(first, "T01", { title: newTitle, offset: -70 });
    const snapshot = updated(typed(withCatalogue("nl", first), "T01", "title", "Ons eigen gesprek"), second);
    assert.equal(cell(snapshot, "T01", "title"), "Ons eigen gesprek");
    assert.equal(cell(snapshot, "T01", "offset"), -70);
    assert.equal(cell(snapshot, "T01", "new"), `Taak: ${newTitle.nl}`);
    assert.deepEqual(update(snapshot, second), []);
  });

  it("takes a proposal away once it was taken over, keeps it until then, and does not bring back one that was wiped out", () => {
    const second = withTask(first, "T01", { title: newTitle, offset: -70 });
    const changed = typed(typed(withCatalogue("nl", first), "T01", "title", "Ons gesprek"), "T01", "offset", -60);
    const snapshot = updated(changed, second);
    assert.equal(cell(snapshot, "T01", "new"), `Taak: ${newTitle.nl}\nDagen: -70`);
    const taken = updated(typed(snapshot, "T01", "offset", -70), second);
    assert.equal(cell(taken, "T01", "new"), `Taak: ${newTitle.nl}`);
    const wiped = typed(snapshot, "T01", "new", null);
    assert.deepEqual(update(wiped, second), []);
    const third = withTask(second, "T01", { offset: -65 });
    assert.equal(cell(updated(wiped, third), "T01", "new"), "Dagen: -65");
    assert.equal(cell(updated(snapshot, third), "T01", "new"), `Taak: ${newTitle.nl}\nDagen: -65`);
  });

  it("leaves alone what people wrote beside our proposals", () => {
    const second = withTask(first, "T01", { title: newTitle });
    const snapshot = updated(typed(withCatalogue("nl", first), "T01", "title", "Ons gesprek"), second);
    const noted = typed(snapshot, "T01", "new", "Taak: bespreken in mei\nLater");
    assert.deepEqual(update(noted, second), []);
    const third = withTask(second, "T01", { title: { nl: "Nog anders", en: "Other again" } });
    assert.equal(cell(updated(noted, third), "T01", "new"), "Taak: bespreken in mei\nLater\nTaak: Nog anders");
  });

  it("takes what we said before for somebody's choice, once we said something else", () => {
    const second = withTask(first, "T01", { title: newTitle });
    const old = catalogue[0]?.title.nl ?? "";
    const back = typed(updated(withCatalogue("nl", first), second), "T01", "title", old);
    const third = withTask(second, "T01", { title: { nl: "Nog anders", en: "Other again" } });
    assert.equal(cell(updated(back, third), "T01", "title"), old);
    assert.equal(cell(updated(back, third), "T01", "new"), "Taak: Nog anders");
  });

  it("adds a task that is new at its place, marked as new until people wipe that out", () => {
    const five = catalogue.slice(0, 5);
    const second = next(first, [...five.slice(0, 2), ...catalogue.slice(5, 6), ...five.slice(2)]);
    const snapshot = updated(withCatalogue("nl", first), second);
    assert.deepEqual(numbers(snapshot), ["T01", "T02", "T06", "T03", "T04", "T05"]);
    assert.equal(cell(snapshot, "T06", "new"), "nieuwe taak");
    assert.deepEqual(update(snapshot, second), []);
    assert.deepEqual(update(typed(snapshot, "T06", "new", null), second), []);
  });

  it("does not bring back a row that was deleted, unless somebody types its number alone", () => {
    const deleted = withoutRow(withCatalogue("nl", first), "T03");
    const second = withTask(first, "T03", { title: newTitle });
    assert.deepEqual(update(deleted), update(deleted));
    assert.deepEqual(numbers(updated(deleted, second)), ["T01", "T02", "T04", "T05"]);
    const filled = updated(added(deleted, { task: "t3" }), second);
    assert.equal(cell(filled, "t3", "title"), newTitle.nl);
    assert.equal(cell(filled, "t3", "edition"), 2);
    assert.deepEqual(update(filled, second), []);
  });

  it("brings back a column that was removed, and takes none of the others for ours", () => {
    for (const { key } of [...contentColumns, { key: "new" }, { key: "edition" }]) {
      const snapshot = typed(withCatalogue("nl", first), "T02", "title", "Tekenen");
      const back = updated(withoutColumn(snapshot, key), first);
      assert.equal(cell(back, "T02", "title"), key === "title" ? catalogue[1]?.title.nl : "Tekenen", key);
      assert.deepEqual(update(back, first), [], key);
      assert.deepEqual(read(back).problems, [], key);
    }
  });

  it("does not take back what a newer edition wrote", () => {
    const second = next(withTask(first, "T01", { title: newTitle }), catalogue.slice(0, 6));
    const snapshot = updated(withCatalogue("nl", first), second);
    assert.deepEqual(update(snapshot, first), []);
  });

  it("leaves a sheet alone without the column by which it knows the tasks", () => {
    const snapshot = withoutColumn(withCatalogue(), "task");
    assert.throws(() => update(snapshot), { name: "WorkbookProblem" });
    assert.deepEqual(catalogueStep(snapshot, "nl").edits, []);
  });

  it("is about the newest edition that was handed out: whoever changes a task adds an edition", () => {
    const said = catalogue.map((task) => [task.id, [...saidOf(task)]]);
    const hash = sha256Hex(JSON.stringify(said));
    assert.deepEqual(
      [handedOut.editions.length + 1, hash],
      [1, "a663065b3d8e68f3bfab866ca04c86e606a3db6bc60351fcc5717d1a7f3a6248"],
    );
  });
});

/** Something that happens to a workbook with a catalogue. */
type Event =
  | { readonly is: "typed"; readonly task: string; readonly column: string; readonly value: Scalar }
  | { readonly is: "typed back"; readonly task: string; readonly column: string; readonly ago: number }
  | { readonly is: "deleted"; readonly task: string }
  | { readonly is: "number typed"; readonly task: string }
  | { readonly is: "own row"; readonly number: string }
  | { readonly is: "sorted"; readonly by: number }
  | { readonly is: "column removed"; readonly column: string }
  | { readonly is: "edition"; readonly task: string; readonly fields: Partial<CatalogueTask>; readonly more: boolean }
  | { readonly is: "run"; readonly language: Language };

const ids = catalogue.slice(0, 5).map(({ id }) => id);
const columns = contentColumns.map(({ key }) => key);
const anId = fc.constantFrom(...ids);
// Most of all where editions change something too.
const aColumn = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("title", "offset", "daytime", "responsible") },
  { weight: 1, arbitrary: fc.constantFrom(...columns) },
);

const events: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constant("typed" as const),
      task: anId,
      column: aColumn,
      value: fc.oneof(
        fc.constantFrom(null, "ja", "nee", 7, -84, "x"),
        fc.string({ minLength: 1 }).map((text) => `eigen ${text.trim()}`),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constant("typed back" as const), task: anId, column: aColumn, ago: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("deleted" as const), task: anId }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("number typed" as const), task: anId }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("own row" as const), number: fc.constantFrom("G1", "G2") }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("sorted" as const), by: fc.nat(8) }) },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant("column removed" as const), column: fc.constantFrom(...columns, "new") }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant("edition" as const),
      task: anId,
      fields: fc.record(
        {
          title: fc.record({ nl: fc.constantFrom("een", "twee", "drie"), en: fc.constantFrom("one", "two") }),
          offset: fc.integer({ min: -90, max: -80 }),
          daytime: fc.boolean(),
          responsible: fc.constantFrom("", "group", "vwn"),
        },
        { requiredKeys: [] },
      ),
      more: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ is: fc.constant("run" as const), language: fc.constantFrom("nl" as const, "en" as const) }),
  },
);

/** A workbook with what people typed in it, and every catalogue that we handed out. */
interface State {
  snapshot: Snapshot;
  history: CatalogueHistory;
  /** What the last run knew. */
  known: CatalogueHistory;
  /** What people typed since our text was last there, by task and column. */
  readonly typed: Map<string, Scalar>;
  readonly deleted: Set<string>;
  /** Tasks of which somebody typed the number, and that no run has filled in since. */
  readonly numbered: Set<string>;
}

const place = (task: string, column: string): string => `${task} ${column}`;

function hasRow({ snapshot }: State, task: string): boolean {
  return numbers(snapshot).includes(task);
}

function typeIn(state: State, task: string, column: string, value: Scalar): void {
  const ours = state.known.tasks.find(({ id }) => id === task);
  if (ours === undefined || !hasRow(state, task) || cell(state.snapshot, task, column) === undefined) return;
  state.snapshot = typed(state.snapshot, task, column, value);
  // Whoever types what we say there leaves it to us, and so does who empties a cell of a row that is yet to be filled in.
  const isOurs = isSaid(value, saidOf(ours).get(column)) || (value === null && state.numbered.has(task));
  if (isOurs) state.typed.delete(place(task, column));
  else state.typed.set(place(task, column), value);
}

function forget(state: State, isGone: (task: string, column: string) => boolean): void {
  for (const key of [...state.typed.keys()]) {
    const [task = "", column = ""] = key.split(" ");
    if (isGone(task, column)) state.typed.delete(key);
  }
}

function happens(state: State, event: Event): void {
  switch (event.is) {
    case "typed":
      typeIn(state, event.task, event.column, event.value);
      return;
    case "typed back": {
      const earlier = state.history.editions
        .flatMap(({ changed }) => changed)
        .filter(({ task, column }) => task === event.task && column === event.column);
      const said = earlier[event.ago]?.before.nl;
      if (said !== undefined) typeIn(state, event.task, event.column, said);
      return;
    }
    case "deleted":
      if (!hasRow(state, event.task)) return;
      state.snapshot = withoutRow(state.snapshot, event.task);
      state.deleted.add(event.task);
      forget(state, (task) => task === event.task);
      return;
    case "number typed":
      if (hasRow(state, event.task) || !state.known.tasks.some(({ id }) => id === event.task)) return;
      state.snapshot = added(state.snapshot, { task: event.task });
      state.deleted.delete(event.task);
      state.numbered.add(event.task);
      return;
    case "own row":
      if (hasRow(state, event.number)) return;
      state.snapshot = added(state.snapshot, { task: event.number, title: "Eigen taak" });
      if (cell(state.snapshot, event.number, "title") !== undefined) {
        state.typed.set(place(event.number, "title"), "Eigen taak");
      }
      return;
    case "sorted":
      state.snapshot = withRows(state.snapshot, (rows) => [...rows.slice(event.by), ...rows.slice(0, event.by)]);
      return;
    case "column removed":
      if (cell(state.snapshot, numbers(state.snapshot)[0] ?? "", event.column) === undefined) return;
      state.snapshot = withoutColumn(state.snapshot, event.column);
      forget(state, (_task, column) => column === event.column);
      return;
    case "edition": {
      const changed = withTask(state.history, event.task, event.fields);
      const more = catalogue[state.history.tasks.length];
      state.history = event.more && more !== undefined ? next(state.history, [...changed.tasks, more]) : changed;
      return;
    }
    case "run":
      state.snapshot = updated(state.snapshot, state.history, event.language);
      state.known = state.history;
      state.numbered.clear();
      assert.deepEqual(update(state.snapshot, state.history, event.language), [], "a second run");
      sayWhatWeSay(state);
  }
}

/** Every cell says what people typed, or else what the newest edition says; what they deleted stays away. */
function sayWhatWeSay(state: State): void {
  const rows = new Map(catalogueSheetIn(state.snapshot)?.rows.map(({ number, cells }) => [number, cells]));
  for (const number of ["G1", "G2"]) {
    const own = state.typed.get(place(number, "title"));
    if (own !== undefined) assert.equal(rows.get(number)?.get("title"), own);
  }
  for (const task of state.history.tasks) {
    assert.equal(rows.has(task.id), !state.deleted.has(task.id), task.id);
    for (const column of rows.has(task.id) ? columns : []) {
      const found = rows.get(task.id)?.get(column);
      const own = state.typed.get(place(task.id, column));
      if (state.typed.has(place(task.id, column))) assert.equal(found, own, place(task.id, column));
      else assert.ok(isSaid(found, saidOf(task).get(column)), `${task.id} ${column}: ${String(found)}`);
    }
  }
}

describe("any course of editions, runs and typing", () => {
  it("never changes a cell that somebody typed in, and brings all others to the newest edition", () => {
    fc.assert(
      fc.property(
        fc.array(events, { maxLength: 25 }),
        fc.constantFrom("nl" as const, "en" as const),
        (course, language) => {
          const history: CatalogueHistory = { tasks: catalogue.slice(0, 3), editions: [] };
          const state: State = {
            snapshot: withCatalogue(language, history),
            history,
            known: history,
            typed: new Map(),
            deleted: new Set(),
            numbered: new Set(),
          };
          for (const event of [...course, { is: "run", language } as const]) happens(state, event);
        },
      ),
      { numRuns: 200 },
    );
  });
});
