import { strict as assert } from "node:assert";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { laidOut, shown, understood, type ColumnDesign, type SheetDesign } from "../../../core/sheets/design.ts";
import { checkLayout } from "../../../core/workbook/check.ts";

const folder = new URL("../../../core/sheets/", import.meta.url);

function isDesign(thing: unknown): thing is SheetDesign {
  return typeof thing === "object" && thing !== null && "keyColumns" in thing && "emphases" in thing;
}

// The loader that the imports above use: `import()` would load every file a second time, and coverage counts that apart.
const load = createRequire(import.meta.url) as (file: string) => object;

function allDesigns(): SheetDesign[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  // A design that a second file hands on is the same one.
  return [
    ...new Set(files.flatMap((file) => Object.values(load(fileURLToPath(new URL(file, folder)))).filter(isDesign))),
  ];
}

describe("every design of ours", () => {
  it("can be laid out in both languages by every host, and is told apart by its key and names", () => {
    const designs = allDesigns();
    assert.ok(designs.length > 0);
    for (const language of ["nl", "en"] as const) {
      const layouts = designs.map((design) => laidOut(design, language));
      layouts.forEach(checkLayout);
      assert.equal(new Set(layouts.map((layout) => layout.key)).size, layouts.length);
      assert.equal(new Set(layouts.map((layout) => layout.name.toLowerCase())).size, layouts.length);
    }
  });

  it("has no title that means one column in Dutch and another in English", () => {
    for (const design of allDesigns()) {
      const meant = new Map<string, string>();
      for (const { key, title } of design.columns) {
        for (const word of Object.values(title)) {
          assert.equal(meant.get(word.toLowerCase()) ?? key, key, `${design.key}: ${word}`);
          meant.set(word.toLowerCase(), key);
        }
      }
    }
  });
});

describe("a design", () => {
  const status: ColumnDesign = {
    key: "status",
    title: { nl: "Stand", en: "State" },
    type: "text",
    width: 10,
    choices: [
      { value: "A1", words: { nl: "begin", en: "start" } },
      { value: "done", words: { nl: "klaar", en: "done" } },
    ],
    filledBy: "people",
  };
  const design: SheetDesign = {
    key: "example",
    name: { nl: "Voorbeeld", en: "Example" },
    lead: [{ nl: "Titel", en: "Title" }],
    columns: [
      { key: "due", title: { nl: "Voor", en: "Due" }, type: "date", width: 9, filledBy: "us" },
      status,
      {
        key: "who",
        title: { nl: "Wie", en: "Who" },
        type: "text",
        width: 9,
        wrap: true,
        choicesFrom: { sheet: "lists", column: { nl: "Namen", en: "Names" } },
        hint: { title: { nl: "Kies", en: "Choose" }, text: { nl: "Een naam", en: "A name" } },
        filledBy: "us",
        input: true,
      },
      {
        key: "seen",
        title: { nl: "Gezien", en: "Seen" },
        type: "boolean",
        width: 7,
        checkbox: true,
        filledBy: "people",
      },
    ],
    keyColumns: ["due"],
    frozenColumns: 1,
    emphases: [
      { when: "equals", column: "status", value: "done", emphasis: "good" },
      { when: "equals", column: "seen", value: true, emphasis: "muted" },
      { when: "above", column: "due", value: 3, emphasis: "attention" },
      { when: "overdue", column: "due", emphasis: "bad" },
      { when: "overdue", column: "due", status: "status", finished: ["done"], emphasis: "bad" },
    ],
    print: { orientation: "portrait" },
    tabColour: "1F6F5C",
    place: "first",
  };

  it("offers no words where people may type others, and still understands and shows them", () => {
    const free: ColumnDesign = { ...status, open: true };
    const open: SheetDesign = {
      ...design,
      columns: [...design.columns.filter(({ key }) => key !== "status"), free],
    };
    const column = laidOut(open, "en").columns.find(({ key }) => key === "status");
    assert.deepEqual(column, { key: "status", title: "State", type: "text", width: 10, input: true });
    assert.equal(understood(free, "Klaar"), "done");
    assert.equal(shown(free, "done", "en"), "done");
    assert.equal(shown(free, "iets anders", "en"), "iets anders");
  });

  it("comes out in one language, words and titles alike", () => {
    assert.deepEqual(laidOut(design, "en"), {
      key: "example",
      name: "Example",
      lead: ["Title"],
      columns: [
        { key: "due", title: "Due", type: "date", width: 9 },
        { key: "status", title: "State", type: "text", width: 10, choices: { values: ["start", "done"] }, input: true },
        {
          key: "who",
          title: "Who",
          type: "text",
          width: 9,
          wrap: true,
          choices: { sheet: "lists", column: "Names" },
          hint: { title: "Choose", text: "A name" },
          input: true,
        },
        { key: "seen", title: "Seen", type: "boolean", width: 7, checkbox: true, input: true },
      ],
      keyColumns: ["due"],
      frozenColumns: 1,
      conditionalFormats: [
        { when: "equals", column: "State", value: "done", emphasis: "good" },
        { when: "equals", column: "Seen", value: true, emphasis: "muted" },
        { when: "above", column: "Due", value: 3, emphasis: "attention" },
        { when: "overdue", column: "Due", emphasis: "bad" },
        { when: "overdue", column: "Due", status: "State", finished: ["done"], emphasis: "bad" },
      ],
      print: { orientation: "portrait" },
      tabColour: "1F6F5C",
      place: "first",
    });
    const own = laidOut(design, "nl", { name: "Ronde 2", lead: [] });
    assert.deepEqual([own.name, own.lead], ["Ronde 2", []]);
  });

  it("knows the word of a code, and the code of a word in any language", () => {
    assert.equal(shown(status, "done", "nl"), "klaar");
    assert.equal(shown(status, "zelf bedacht", "nl"), "zelf bedacht");
    for (const word of ["klaar", " KLAAR ", "done", "Done"]) assert.equal(understood(status, word), "done");
    for (const word of ["begin", "a1", "Start"]) assert.equal(understood(status, word), "A1");
    assert.equal(understood(status, "zelf bedacht"), "zelf bedacht");
    for (const word of ["gereed", "AL  gereed"])
      assert.equal(
        understood(
          {
            ...status,
            choices: [{ value: "done", words: { nl: "klaar", en: "done" }, also: ["gereed", "al gereed"] }],
          },
          word,
        ),
        "done",
      );
  });
});
