import { strict as assert } from "node:assert";
import fc from "fast-check";
import { catalogueDesign } from "../../../core/sheets/catalogue.ts";
import { catalogue, taskOf, type CatalogueTask } from "../../../core/tasks/catalogue.ts";
import { contentColumns } from "../../../core/tasks/catalogue-cells.ts";
import { placeInCatalogue } from "../../../core/tasks/catalogue-place.ts";
import { say } from "../../../core/text/sentence.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import {
  added,
  catalogueSheet,
  read,
  typed,
  withCatalogue,
  withoutColumn,
  withoutRow,
  withRows,
} from "./catalogue-sheets.ts";
import { emptyWorkbook, readingWith } from "./workbooks.ts";

const dutch = withCatalogue();

function taskIn(snapshot: Snapshot, id: string, reading = readingWith({})): CatalogueTask {
  const found = read(snapshot, reading).catalogue.taskOf(id);
  assert.ok(found !== undefined, id);
  return found;
}

function codes(snapshot: Snapshot): readonly string[] {
  return read(snapshot).problems.map(({ told }) => told.code);
}

describe("the catalogue of a workbook", () => {
  it("is ours where there is no sheet with it", () => {
    assert.deepEqual(read(emptyWorkbook).catalogue.tasks, catalogue);
  });

  for (const language of ["nl", "en"] as const) {
    it(`is ours, to the letter, where nobody changed the sheet (${language})`, () => {
      const { catalogue: found, problems } = read(withCatalogue(language));
      assert.deepEqual(found.tasks, catalogue);
      assert.deepEqual(problems, []);
    });
  }

  it("does not depend on how people sorted the sheet", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...catalogueSheet(dutch).cells.slice(catalogueSheet(dutch).headerRow)], {
          minLength: catalogue.length,
        }),
        (rows) => {
          assert.deepEqual(read(withRows(dutch, () => rows)).catalogue.tasks, catalogue);
        },
      ),
      { numRuns: 10 },
    );
  });

  it("understands what people type", () => {
    const check = (column: string, value: Scalar, expected: Partial<CatalogueTask>): void => {
      const snapshot = typed(dutch, "T31", column, value);
      const task = taskIn(snapshot, "T31");
      assert.deepEqual({ ...task, ...expected }, task, `${column}: ${String(value)}`);
      assert.deepEqual(codes(snapshot), [], `${column}: ${String(value)}`);
    };
    check("title", "Bijstand aanvragen", { title: { nl: "Bijstand aanvragen", en: "Bijstand aanvragen" } });
    check("title", "Apply for social assistance and advance", taskOf("T31") ?? {});
    check("domain", "Wonen", { domain: "housing" });
    check("domain", "language and civic integration", { domain: "language_civic" });
    check("phase", "Eerste maand", { phase: "m1" });
    check("phase", "day of arrival", { phase: "d0" });
    check("anchor", "start", { anchor: "match" });
    check("anchor", "Arrival", { anchor: "arrival" });
    check("offset", 8, { offset: 8 });
    check("offset", "8", { offset: 8 });
    check("offset", "5 dagen", { offset: 5 });
    check("offset", "-14", { offset: -14 });
    check("offset", "\u2212 14 days", { offset: -14 });
    check("offset", "+3", { offset: 3 });
    check("offset", "2 weken", { offset: 14 });
    check("offset", "1 week.", { offset: 7 });
    check("offset", "tien", { offset: 10 });
    check("responsible", "gemeente", { responsible: "municipality" });
    check("responsible", " Vluchtelingenwerk ", { responsible: "vwn" });
    check("responsible", "VWN", { responsible: "vwn" });
    check("responsible", "Municipality", { responsible: "municipality" });
    check("responsible", "cultureel ambassadeur", { responsible: "ambassador" });
    check("responsible", "niemand", { responsible: "" });
    check("responsible", null, { responsible: "" });
    check("supporting", "groep, VluchtelingenWerk", { supporting: ["group", "vwn"] });
    check("supporting", "groep; COA\nGGD", { supporting: ["group", "coa", "ggd"] });
    check("supporting", "groep en gemeente", { supporting: ["group", "municipality"] });
    check("supporting", "COA / GGD", { supporting: ["coa", "ggd"] });
    check("supporting", "Justice & Peace", { supporting: ["coordinator"] }); // one name
    check("supporting", "groep & gemeente", { supporting: ["group", "municipality"] });
    check("supporting", "groep, groep, nieuwkomer", { supporting: ["group"] }); // the newcomer sees to it already
    check("supporting", null, { supporting: [] });
    check("daytime", "nee", { daytime: false });
    check("daytime", null, { daytime: false });
    check("daytime", "x", { daytime: true });
    check("daytime", true, { daytime: true });
    check("daytime", "FALSE", { daytime: false });
    check("accompaniment", "als de nieuwkomer wil", { accompaniment: "optional" });
    check("accompaniment", "no", { accompaniment: "no" });
    check("language", "gebaren", { languageNeed: "gestures" });
    check("language", "Dutch or interpreter", { languageNeed: "basic-dutch-or-interpreter" });
    check("hours", "1,5", { effortHours: 1.5 });
    check("hours", "2 uur", { effortHours: 2 });
    check("every", "wekelijks", { recurrence: { every: "week" } });
    check("prerequisites", "T28, T30", { prerequisites: ["T28", "T30"] });
    check("prerequisites", "t28; T30", { prerequisites: ["T28", "T30"] });
    check("prerequisites", "T28 T30", { prerequisites: ["T28", "T30"] });
    check("prerequisites", "T28 en T30", { prerequisites: ["T28", "T30"] });
    check("prerequisites", "geen", { prerequisites: [] });
    check("prerequisites", null, { prerequisites: [] });
    check("condition", "laag inkomen", { condition: "low-income" });
    check("condition", "Children aged 4\u201317", { condition: "children-4-17" });
    check("variant", "iedereen", { variant: "both" });
    check("decides", "ja", { newcomerDecides: true });
    check("combine", "nee", { combinable: false });
    check("pillars", "verbinding, Gelijkwaardigheid", { pillars: ["connection", "equality"] });
    check("term", "binnen 6 weken", { term: { nl: "binnen 6 weken", en: "binnen 6 weken" } });
    check("source", "onze verordening", { source: "onze verordening" });
    check("checked", "2026-02-01", { checkedOn: "2026-02-01" });
    check("checked", "1 februari 2026", { checkedOn: "2026-02-01" });
    check("checked", "1-2-2026", { checkedOn: "2026-02-01" });
    check("certainty", "controleer", { certainty: ["recollection"] });
    check("certainty", "nagekeken", { certainty: ["local"] });
  });

  it("takes away what people wiped out", () => {
    for (const [task, column, field] of [
      ["T31", "condition", "condition"],
      ["T31", "term", "term"],
      ["T31", "source", "source"],
      ["T27", "every", "recurrence"],
      ["T38", "decides", "newcomerDecides"],
      ["T42", "checked", "checkedOn"],
    ] as const) {
      assert.ok(taskOf(task)?.[field] !== undefined, field);
      assert.equal(field in taskIn(typed(dutch, task, column, null), task), false, field);
      assert.deepEqual(codes(typed(dutch, task, column, null)), []);
    }
    assert.deepEqual(taskIn(typed(dutch, "T31", "title", null), "T31").title, taskOf("T31")?.title);
  });

  it("keeps what held before, and points at the cell, where people type what nobody understands", () => {
    const check = (column: string, value: Scalar): void => {
      const snapshot = typed(dutch, "T31", column, value);
      const { problems } = read(snapshot);
      assert.deepEqual(taskIn(snapshot, "T31"), taskOf("T31"), column);
      assert.deepEqual(
        problems.map(({ told, cell, sheet }) => [told.code, cell, sheet]),
        [["catalogue-cell-unclear", placeInCatalogue(snapshot, "T31", column)?.cell, "Taken-catalogus"]],
        `${column}: ${String(value)}`,
      );
      for (const language of ["nl", "en"] as const) {
        for (const { told } of problems) assert.ok(!say(language, told).includes(String(value)), column);
      }
    };
    check("domain", "tuinieren");
    check("used", "misschien");
    check("phase", "al geregeld?");
    check("anchor", "verhuizing");
    check("offset", "ooit");
    check("offset", 2.5);
    check("offset", 99999);
    check("responsible", "gemente");
    check("supporting", "groep, buurvrouw Fatma");
    check("supporting", "groep en buurvrouw Fatma");
    check("responsible", "groep en gemeente"); // one party, no two (R30)
    check("daytime", "soms");
    check("accompaniment", "wie weet");
    check("language", "Frans");
    check("hours", 0);
    check("hours", "veel");
    check("every", "soms");
    check("times", 1.5);
    check("condition", "bij regen");
    check("variant", "Zeist");
    check("decides", "?!");
    check("pillars", "vreugde");
    check("checked", "binnenkort eens");
    check("certainty", "zo goed als");
  });

  it("knows the parties that a workbook has of its own", () => {
    const reading = readingWith({ parties: [{ key: "stichting-nieuw-thuis", name: "Stichting Nieuw Thuis" }] });
    const snapshot = typed(
      typed(dutch, "T31", "supporting", "groep en Stichting Nieuw Thuis"),
      "T31",
      "responsible",
      "stichting nieuw thuis",
    );
    assert.deepEqual(read(snapshot, reading).problems, []);
    assert.equal(taskIn(snapshot, "T31", reading).responsible, "stichting-nieuw-thuis");
    assert.deepEqual(taskIn(snapshot, "T31", reading).supporting, ["group"]);
    assert.deepEqual(codes(snapshot), ["catalogue-cell-unclear", "catalogue-cell-unclear"]);
  });

  it("leaves out what people put aside or deleted, and still knows it", () => {
    for (const snapshot of [typed(dutch, "T31", "used", "nee"), withoutRow(dutch, "T31")]) {
      const { catalogue: found, problems } = read(snapshot);
      assert.equal(found.tasks.length, catalogue.length - 1);
      assert.deepEqual(found.taskOf("T31")?.title, taskOf("T31")?.title);
      assert.deepEqual(problems, []);
      assert.ok(found.tasks.every(({ id }) => id !== "T31"));
    }
  });

  it("has the tasks that people added, with what is usual where they said nothing", () => {
    const snapshot = added(added(dutch, { task: "G2", title: "Fiets regelen", offset: -3 }), {
      task: "G-3",
      title: "Taalmaatje zoeken",
      domain: "taal en inburgering",
      offset: 60,
      anchor: "aankomst",
      responsible: "groep",
      supporting: "school",
      hours: 3,
      prerequisites: "g2, T28",
      daytime: "ja",
      decides: "ja",
    });
    const { tasks } = read(snapshot).catalogue;
    assert.deepEqual(codes(snapshot), []);
    assert.deepEqual(
      tasks.slice(-2).map(({ id }) => id),
      ["G-3", "G2"],
    );
    assert.deepEqual(taskIn(snapshot, "G-3"), {
      id: "G-3",
      title: { nl: "Taalmaatje zoeken", en: "Taalmaatje zoeken" },
      domain: "language_civic",
      track: "newcomer",
      phase: "m2-3",
      anchor: "arrival",
      offset: 60,
      responsible: "group",
      supporting: ["school"],
      daytime: true,
      accompaniment: "no",
      languageNeed: "none",
      effortHours: 3,
      prerequisites: ["G2", "T28"],
      combinable: false,
      variant: "both",
      newcomerDecides: true,
      pillars: [],
      certainty: ["local"],
    } satisfies CatalogueTask);
    assert.equal(taskIn(snapshot, "G2").phase, "pre");
    assert.equal(taskIn(snapshot, "G2").responsible, "");
  });

  it("tells of rows that can be no task, with the cell, and leaves them out", () => {
    const check = (values: Readonly<Record<string, Scalar>>, ...expected: readonly string[]): void => {
      const snapshot = added(dutch, values);
      assert.deepEqual(codes(snapshot), expected, JSON.stringify(values));
      const row = catalogueSheet(snapshot).cells.length;
      for (const problem of read(snapshot).problems) assert.equal(problem.row, row);
    };
    const size = (values: Readonly<Record<string, Scalar>>): number =>
      read(added(dutch, values)).catalogue.tasks.length;
    check({ title: "Fiets regelen" }, "catalogue-number-missing");
    check({ task: "G1" }, "catalogue-title-missing");
    check({ task: "T31", title: "Nog eens" }, "catalogue-number-repeated");
    check({ task: "t31", title: "Nog eens" }, "catalogue-number-repeated");
    check({ task: "G1", title: "Fiets regelen" }, "catalogue-days-missing");
    check({ task: "G1", title: "Fiets regelen", offset: "gauw" }, "catalogue-cell-unclear");
    check({ domain: "wonen" }); // nothing to do yet
    assert.equal(size({ title: "Fiets regelen" }), catalogue.length);
    assert.equal(size({ task: "G1", title: "Fiets regelen" }), catalogue.length + 1);
  });

  it("fills a number of ours that stands alone with all that we say", () => {
    const snapshot = added(withoutRow(dutch, "T31"), { task: "t31" });
    assert.deepEqual(taskIn(snapshot, "T31"), taskOf("T31"));
    assert.deepEqual(codes(snapshot), []);
  });

  it("lets no task wait for itself, and drops what people typed before what we say", () => {
    const snapshot = typed(dutch, "T28", "prerequisites", "T30, T22");
    assert.deepEqual(codes(snapshot), ["catalogue-first-circle"]);
    assert.deepEqual(taskIn(snapshot, "T28").prerequisites, ["T22"]);
    assert.deepEqual(taskIn(snapshot, "T30").prerequisites, ["T28"]);
    assert.deepEqual(codes(typed(dutch, "T28", "prerequisites", "T28")), ["catalogue-first-circle"]);
    assert.deepEqual(codes(typed(dutch, "T28", "prerequisites", "T22, T99, bellen met Ali")), [
      "catalogue-first-unknown",
    ]);
    assert.deepEqual(codes(withoutRow(dutch, "T22")), []);
  });

  it("never has a task that waits for itself, whatever people type", () => {
    const ids = catalogue.slice(20, 40).map(({ id }) => id);
    const edges = fc.array(fc.tuple(fc.constantFrom(...ids), fc.subarray(ids)), { maxLength: 6 });
    fc.assert(
      fc.property(edges, (changes) => {
        const snapshot = changes.reduce((so, [id, first]) => typed(so, id, "prerequisites", first.join(", ")), dutch);
        const found = read(snapshot).catalogue;
        const deep = (id: string, path: readonly string[]): void => {
          assert.ok(!path.includes(id), id);
          for (const before of found.taskOf(id)?.prerequisites ?? []) deep(before, [...path, id]);
        };
        for (const id of ids) deep(id, []);
      }),
      { numRuns: 40 },
    );
  });

  it("does without columns that somebody removed, and says so of the numbers alone", () => {
    for (const { key } of contentColumns) {
      assert.deepEqual(codes(withoutColumn(dutch, key)), [], key);
      assert.deepEqual(read(withoutColumn(dutch, key)).catalogue.tasks, catalogue, key);
    }
    const { catalogue: found, problems } = read(withoutColumn(dutch, "task"));
    assert.deepEqual(found.tasks, catalogue);
    assert.deepEqual(
      problems.map(({ level, told, sheet }) => [level, told.code, sheet]),
      [["error", "catalogue-numbers-gone", "Taken-catalogus"]],
    );
  });

  it("is read whatever stands in the cells", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constantFrom(null, "#N/A", "T01", "ja", "Fatma 06-12345678"),
    );
    const column = fc.constantFrom(
      ...catalogueDesign.columns.filter(({ key }) => key !== "task").map(({ key }) => key),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("T05", "T31", "T90"), column, cell), { maxLength: 20 }),
        (cells) => {
          const snapshot = cells.reduce((so, [task, key, value]) => typed(so, task, key, value), dutch);
          const { catalogue: found, problems } = read(snapshot);
          assert.ok(found.tasks.length >= catalogue.length - 3);
          for (const task of found.tasks) {
            assert.ok(Number.isInteger(task.offset) && task.effortHours > 0 && task.title.nl !== "", task.id);
            assert.ok(!task.supporting.includes(task.responsible) || task.responsible === "", task.id);
          }
          for (const { told } of problems) {
            for (const language of ["nl", "en"] as const) assert.ok(!say(language, told).includes("Fatma"));
          }
        },
      ),
    );
  });
});
