import assert from "node:assert/strict";
import { leftAlone } from "../../../core/intake/field-names.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import { say } from "../../../core/text/sentence.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { book, sheet } from "./book.ts";

type Side = "households" | "groups";

const start: Record<Side, readonly (readonly Scalar[])[]> = {
  households: [["Code huishouden", "Postcode", "Toestemming"], ["H-1", "1324AQ", "ja"], ["H-2", "1326CQ", "ja"], ["H-3", "2033DQ", "ja"]],
  groups: [["Groepscode", "Postcode", "Aantal leden"], ["WG-1", "1324AQ", 5], ["WG-2", "2012AQ", 4], ["WG-3", "2033DQ", 6]],
}; // prettier-ignore

interface More {
  readonly settings?: readonly { readonly key: string; readonly value: string }[];
  /** The field that somebody confirmed for the header. */
  readonly said?: string;
}

/** A list with one more column of marks. */
function readWith(side: Side, header: string, marks: readonly Scalar[], more: More = {}): Reading {
  const [headers = [], ...rows] = start[side];
  const name = side === "groups" ? "Welkom Groepen" : "Huishoudens";
  const list = sheet(name, [[...headers, header], ...rows.map((row, place) => [...row, marks[place] ?? null])]);
  const mappings = more.said === undefined ? [] : [{ sheet: name, header, field: more.said }];
  return readPeople(book(list), { mappings, ...(more.settings === undefined ? {} : { settings: more.settings }) });
}

/** The field and certainty of the column, and the codes told of marks. */
function found(reading: Reading): readonly [string | undefined, string | undefined] {
  const column = reading.sheets[0]?.columns.find(({ column }) => column === "D");
  return [column?.confidence === "none" ? undefined : column?.field, column?.confidence];
}

function toldOfMarks(reading: Reading): string[] {
  return reading.problems.map(({ told }) => told.code).filter((code) => /^(?:scale-differs|marks-reversed|off-)/u.test(code)); // prettier-ignore
}

const low = [0, 1, 2];
const mid = [1, 4, 3];

describe("a header that gives its marks another scale than the settings", () => {
  const score = "vulnerability.score";
  const willing = "vulnerability.willingness";
  const experience = "vulnerability.experience";
  const cases: readonly (readonly [Side, string, string, readonly [number, number], readonly Scalar[]])[] = [
    ["households", "Kwetsbaarheid (0-4)", score, [0, 4], [4, 0, 2]],
    ["households", "Kwetsbaarheid (1-10)", score, [1, 10], [8, 10, 2]],
    ["households", "Kwetsbaarheid 0 t/m 10", score, [0, 10], [8, 10, 2]],
    ["households", "Kwetsbaarheid (0-100)", score, [0, 100], [70, 50, 100]],
    ["households", "Kwetsbaarheid, van 1 tot 10", score, [1, 10], [3, 5, 2]],
    ["households", "Kwetsbaarheid (0 = geen, 5 = zeer)", score, [0, 5], [3, 5, 2]],
    ["households", "Kwetsbaarheidsscore /10", score, [0, 10], [3, 5, 2]],
    ["households", "Vulnerability (1 to 5)", score, [1, 5], [3, 5, 2]],
    ["households", "Vulnerability score (max 10)", score, [0, 10], [3, 5, 2]],
    ["households", "Vulnerability_1_5", score, [1, 5], [3, 5, 2]],
    ["groups", "Bereidheid (1-10)", willing, [1, 10], [4, 8, 2]],
    ["groups", "Bereidheid (1-5)", willing, [1, 5], [1, 4, 5]],
    ["groups", "Bereidheid (van 1 t/m 5)", willing, [1, 5], mid],
    ["groups", "Bereidheid op 10", willing, [0, 10], mid],
    ["groups", "Bereidheid 1 t/m 4", willing, [1, 4], mid],
    ["groups", "Bereidheid (vijfpuntsschaal)", willing, [1, 5], mid],
    ["groups", "Bereidheid van nul tot tien", willing, [0, 10], mid],
    ["groups", "Willingness (0 to 10)", willing, [0, 10], mid],
    ["groups", "Ervaring (1..5)", experience, [1, 5], mid],
    ["groups", "Ervaring (tussen 0 en 10)", experience, [0, 10], mid],
    ["groups", "Experience (from 1 to 5)", experience, [1, 5], mid],
    ["groups", "Experience (1 = none, 3 = some, 5 = a lot)", experience, [1, 5], mid],
  ];
  for (const [side, header, field, [lowest, highest], marks] of cases)
    it(`is a guess and told: ${header}`, () => {
      const reading = readWith(side, header, marks);
      assert.deepEqual(found(reading), [field, "guess"]);
      assert.deepEqual(toldOfMarks(reading), ["scale-differs"]);
      const problem = reading.problems.find(({ told }) => told.code === "scale-differs");
      const setting = side === "groups" ? "vulnerability.group-scale" : "vulnerability.scale";
      const top = side === "groups" ? 4 : 8;
      assert.deepEqual(problem?.told.values, { header, lowest, highest, setting, top });
      assert.deepEqual(problem.remedy?.values, { lowest, highest, setting });
    });

  it("is used as it stands where it is that of the settings", () => {
    for (const [side, header, marks] of [
      ["households", "Kwetsbaarheid (0-8)", [4, 8, 0]],
      ["households", "KWETSB_TOT_0_8", [4, 8, 0]],
      ["households", "Kwetsbaarheid /8", [4, 8, 0]],
      ["households", "Kwetsbaarheid (peildatum 1-10-2025)", [4, 8, 0]],
      ["households", "Kwetsbaarheid 2025", [4, 8, 0]],
      ["groups", "Bereidheid (0 t/m 4)", mid],
      ["groups", "Bereidheid 0/4", mid],
      ["groups", "Bereidheid (max 4)", mid],
      ["groups", "Ervaring (0 = geen, 4 = heel veel)", mid],
      ["groups", "Vraag 11: Ervaring (0 geen - 4 veel)", mid],
    ] as const) {
      const reading = readWith(side, header, marks);
      assert.equal(found(reading)[1], "sure", header);
      assert.deepEqual(toldOfMarks(reading), [], header);
    }
  });

  it("is used once the setting is the one that was told", () => {
    const settings = [{ key: "vulnerability.scale", value: "10" }];
    const reading = readWith("households", "Kwetsbaarheid (0-10)", [10, 5, 0], { settings });
    assert.deepEqual(toldOfMarks(reading), []);
    assert.deepEqual(reading.households.map(({ record }) => record.vulnerability?.score), [8, 4, 0]); // prettier-ignore
    const other = readWith("households", "Kwetsbaarheid (0-8)", [8, 5, 0], { settings });
    assert.deepEqual([found(other)[1], toldOfMarks(other)], ["guess", ["scale-differs"]]);
  });

  it("is told as long as it differs, also where somebody confirmed the column", () => {
    const more = { said: "vulnerability.score" };
    const reading = readWith("households", "Kwetsbaarheid (0-4)", [4, 0, 2], more);
    assert.deepEqual([found(reading)[1], toldOfMarks(reading)], ["sure", ["scale-differs-used"]]);
    const settings = [{ key: "vulnerability.scale", value: "10" }];
    const settled = readWith("households", "Kwetsbaarheid (1-10)", [10, 5, 1], { ...more, settings });
    assert.deepEqual([found(settled)[1], toldOfMarks(settled)], ["sure", []]);
    const left = readWith("households", "Kwetsbaarheid (0-4)", [4, 0, 2], { said: leftAlone });
    assert.deepEqual(toldOfMarks(left), []);
  });

  it("names header, scale, setting and value in both languages", () => {
    const [problem] = readWith("groups", "Bereidheid (1-10)", mid).problems.filter(({ told }) => told.code === "scale-differs"); // prettier-ignore
    assert.ok(problem?.remedy);
    for (const language of ["nl", "en"] as const) {
      const [told, remedy] = [say(language, problem.told), say(language, problem.remedy)];
      assert.match(told, /‘Bereidheid \(1-10\)’.* 1 .*10.*vulnerability\.group-scale.*0 .*4/u);
      assert.match(remedy, /10 .*vulnerability\.group-scale/u);
    }
  });
});

describe("a header whose high marks stand for little", () => {
  const upsideDown: readonly (readonly [Side, string, readonly Scalar[]])[] = [
    ["households", "Kwetsbaarheid (0 = zeer kwetsbaar, 8 = niet kwetsbaar)", [4, 8, 0]],
    ["households", "Kwetsbaarheid (hoe hoger hoe zelfredzamer)", [4, 8, 0]],
    ["households", "Kwetsbaarheid (hoe lager hoe kwetsbaarder)", [4, 8, 0]],
    ["households", "Kwetsbaarheid (hoog = zelfredzaam)", [4, 8, 0]],
    ["households", "Kwetsbaarheid (0-8, omgekeerd)", [4, 8, 0]],
    ["households", "Kwetsbaarheid (0 zwaar - 8 licht)", [4, 8, 0]],
    ["households", "Kwetsbaarheid (veel = 0, geen = 8)", [4, 8, 0]],
    ["households", "Onkwetsbaarheid (0-8)", [4, 8, 0]],
    ["households", "Niet-kwetsbaar (0-8)", [4, 8, 0]],
    ["households", "Kwetsbaarheid (0 = rood, 8 = groen)", [4, 8, 0]],
    ["households", "Vulnerability (0 = very vulnerable, 8 = not vulnerable)", [4, 8, 0]],
    ["households", "Vulnerability (the higher the more self-reliant)", [4, 8, 0]],
    ["households", "Kwetsbaarheid: wonen (0 = veel hulp, 2 = geen hulp)", low],
    ["households", "Kwetsbaarheid: geld (0 = redt zich niet, 2 = redt zich)", low],
    ["households", "Vulnerability: housing (0 = a lot of help, 2 = no help)", low],
    ["groups", "Bereidheid (0 = veel, 4 = geen)", mid],
    ["groups", "Bereidheid (4 = liever niet)", mid],
    ["groups", "Bereidheid van heel graag (0) tot liever niet (4)", mid],
    ["groups", "Gebrek aan ervaring (0-4)", mid],
    ["groups", "Onervarenheid (0-4)", mid],
    ["groups", "Lack of experience (0-4)", mid],
    ["groups", "Willingness (0 = very, 4 = not at all)", mid],
    ["groups", "Unwillingness (0-4)", mid],
  ];
  for (const [side, header, marks] of upsideDown)
    it(`is at most a guess: ${header}`, () => {
      const reading = readWith(side, header, marks);
      assert.notEqual(found(reading)[1], "sure");
      if (found(reading)[0] !== undefined) assert.deepEqual(toldOfMarks(reading), ["marks-reversed"]);
    });

  it("is told where somebody confirmed it", () => {
    const reading = readWith("groups", "Bereidheid (0 = veel, 4 = geen)", mid, { said: "vulnerability.willingness" });
    assert.deepEqual([found(reading)[1], toldOfMarks(reading)], ["sure", ["marks-reversed-used"]]);
  });

  it("is another than one whose high marks stand for much", () => {
    for (const [side, header, marks] of [
      ["households", "Kwetsbaarheid (0 = niet kwetsbaar, 8 = zeer kwetsbaar)", [4, 8, 0]],
      ["households", "Kwetsbaarheid (0 = redt zich zelf, 8 = redt zich niet)", [4, 8, 0]],
      ["households", "Kwetsbaarheid (hoe hoger hoe kwetsbaarder)", [4, 8, 0]],
      ["households", "Kwetsbaarheid (hoe hoger hoe minder zelfredzaam)", [4, 8, 0]],
      ["households", "Vulnerability (8 = very vulnerable)", [4, 8, 0]],
      ["households", "Kwetsbaarheid: wonen (0 = goed, 2 = veel hulp nodig)", low],
      ["households", "Redt zich met geld (0 = prima, 1 = met hulp, 2 = niet)", low],
      ["households", "ZRM: huisvesting (1 = acute problematiek, 5 = volledig zelfredzaam)", [1, 5, 3]],
      ["groups", "Bereidheid (0 = liever niet, 4 = geen enkel probleem)", mid],
      ["groups", "Ervaring (0 = geen, 4 = veel)", mid],
    ] as const) {
      const reading = readWith(side, header, marks);
      assert.equal(found(reading)[1], "sure", header);
      assert.deepEqual(toldOfMarks(reading), [], header);
    }
  });
});

describe("questions about the topics of a score that are no part of it", () => {
  for (const header of [
    "Belang van geld (1-5)",
    "Hoe belangrijk vindt u wonen? (1-5)",
    "Tevreden over sociale contacten (1-5)",
    "Tevredenheid wonen (0-2)",
    "Hulp aangeboden bij administratie (0/1/2)",
    "Hulp gekregen bij geldzaken (0-2)",
    "Hulp bij geld gehad (0-2)",
    "Begeleiding door VWN bij wonen (0-2)",
    "Wil hulp bij schulden (0-2)",
    "Prioriteit huisvesting (1-5)",
    "Importance of money (1-5)",
    "How satisfied with housing (1-5)",
    "Help offered with paperwork (0-2)",
    "Kwetsbaarheid: tevreden over wonen (0-2)",
  ])
    it(`is no part: ${header}`, () => {
      const [field, confidence] = found(readWith("households", header, low));
      assert.ok(field !== "vulnerability.part" || confidence !== "sure", `${field} ${confidence}`);
    });

  it("leaves those about how much help is needed", () => {
    for (const header of ["Hulp nodig bij geld (0-2)", "Netwerk 0/1/2", "Steun nodig bij administratie (0-2)", "Housing: help needed (0-2)"])
      assert.deepEqual(found(readWith("households", header, low)), ["vulnerability.part", "sure"], header); // prettier-ignore
  });
});
