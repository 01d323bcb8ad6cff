import assert from "node:assert/strict";
import { checkedFigures, type CheckedFigure } from "../../../../core/evaluation/published/checked-figures.ts";
import { printedFigures } from "../../../../core/evaluation/published/printed-figures.ts";
import type { EvaluationData, Response } from "../../../../core/evaluation/response.ts";
import { publishedWanted } from "../../../../core/evaluation/views/published-rows.ts";
import { synced } from "../../../../core/sheets/synced.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { applied } from "../../../../core/workbook/apply.ts";
import { book, read, sheet } from "../../intake/book.ts";
import { answered, chosen, trust, work } from "../comparison/study.ts";

const header = ["Paragraaf", "Onderdeel", "Gepubliceerd (%)", "n", "Respondent", "Moment", "Arm", "Vraag", "Antwoord"];

/** The figures of a sheet with these rows below a header. */
function printed(rows: readonly (readonly Scalar[])[], headers: readonly string[] = header) {
  return printedFigures(read(sheet("Cijfers", [headers, ...rows])).tables);
}

/** Twelve households of whom two left trust blank: 4 and 5 are said by six. */
const responses: readonly Response[] = [
  ...[5, 5, 4, 4, 4, 4, 3, 2, 1, 1].map((value, index) =>
    answered(
      `H-${index}`,
      { trust: value, work: index < 3 ? 1 : 0, chosen: index < 4 ? ["a"] : ["none"] },
      { arm: index < 8 ? "treated" : "control" },
    ),
  ),
  answered("H-10", { work: 0 }, { arm: "treated" }),
  answered("H-11", {}, { arm: "control" }),
  ...[5, 5, 1].map((value, index) => answered("G-1", { trust: value }, { respondent: "member", row: index + 2 })),
];
const data: Pick<EvaluationData, "items" | "responses" | "asked"> = {
  items: [trust, work, chosen],
  responses,
  asked: [
    { sheet: "S", wave: "mid", respondent: "household", items: ["trust", "work", "chosen"] },
    { sheet: "S", wave: "mid", respondent: "member", items: ["trust"] },
  ],
};

function checked(...rows: readonly (readonly Scalar[])[]): readonly CheckedFigure[] {
  return checkedFigures(printed(rows), data);
}

describe("figures that a report prints", () => {
  it("are found by their headers, in Dutch and English, whatever order they stand in", () => {
    const [dutch] = printed([
      ["4.3", "vertrouwt", "58,8%", 51, "groepslid + statushouder", "tussenmeting", "deelnemers", "trust", "agree"],
    ]);
    assert.deepEqual(dutch, {
      ...{ sheet: "Cijfers", row: 2, section: "4.3", about: "vertrouwt", n: 51, wave: "mid", arm: "treated" },
      ...{
        printed: { percent: 58.8, decimals: 1 },
        respondents: ["member", "household"],
        question: "trust",
        answer: "agree",
      },
    });
    const [english] = printed(
      [["agree", "trusts", "trust", 58.8, 51, "mid"]],
      ["Answer", "Item", "Question", "Published %", "n", "Moment"],
    );
    assert.deepEqual(
      [english?.printed, english?.answer, english?.wave],
      [{ percent: 58.8, decimals: 1 }, "agree", "mid"],
    );
    assert.deepEqual(printed([["x", 3]], ["Code", "Aantal"]), []);
  });

  it("whose they are and of when is taken from the population where nothing else says it", () => {
    const headers = ["Populatie", "Onderdeel", "Gepubliceerd (%)", "n"];
    const found = printed(
      [
        ["WG mid", "a", 1, 51],
        ["SH mid", "b", 1, 23],
        ["intake, groepen", "c", 1, 42],
        ["WG+SH", "d", 1, 74],
      ],
      headers,
    );
    assert.deepEqual(
      found.map(({ respondents, wave }) => [respondents, wave]),
      [
        [["member"], "mid"],
        [["household"], "mid"],
        [["group"], "intake"],
        [["member", "household"], undefined],
      ],
    );
  });

  it("are counted after: of who answered, of all questionnaires, or in neither way", () => {
    const trusts = (percent: Scalar, answer: Scalar = "agree"): readonly Scalar[] => [
      "1",
      "x",
      percent,
      12,
      "statushouder",
      "mid",
      null,
      "trust",
      answer,
    ];
    const found = checked(trusts(60), trusts(50), trusts(41), trusts(20, 5), trusts(30, "oneens"));
    assert.deepEqual(
      found.map(({ own, ownState }) => [own?.count, own?.answered, own?.asked, ownState]),
      [
        [6, 10, 12, "answered"],
        [6, 10, 12, "asked"],
        [6, 10, 12, "differs"],
        [2, 10, 12, "answered"],
        [3, 10, 12, "answered"],
      ],
    );
  });

  it("of yes and no, of an option, of an arm, and of respondents taken together", () => {
    const found = checked(
      ["1", "werk", 27, 11, "huishoudens", "mid", null, "Werk", "ja"],
      ["1", "keuze", 40, 10, "huishoudens", "mid", null, "chosen", "a"],
      ["1", "deelnemers", 75, 8, "huishoudens", "mid", "deelnemers", "trust", "agree"],
      ["1", "samen", 62, 13, "groepslid + statushouder", "mid", null, "trust", "agree"],
    );
    assert.deepEqual(
      found.map(({ own, ownState }) => [own?.count, own?.answered, ownState]),
      [
        [3, 11, "answered"],
        [4, 10, "answered"],
        [6, 8, "answered"],
        [8, 13, "answered"],
      ],
    );
  });

  it("that nobody can count or read say so, and stop nothing", () => {
    const found = checked(
      ["1", "onbekende vraag", 50, 10, "huishoudens", "mid", null, "iets", "ja"],
      ["1", "onbekend antwoord", 50, 10, "huishoudens", "mid", null, "trust", "misschien"],
      ["1", "geen n", 50, null, "huishoudens", "mid", null, "trust", "agree"],
      ["1", "geen getal", "veel", 10, "huishoudens", "mid", null, "trust", "agree"],
      ["1", "te veel", 140, 10, "huishoudens", "mid", null, "trust", "agree"],
      ["1", "later", 50, 10, "huishoudens", "eindmeting", null, "trust", "agree"],
    );
    assert.deepEqual(
      found.map(({ state, ownState }) => [state, ownState]),
      [
        ["fits", "unknown"],
        ["fits", "unknown"],
        ["no-number", "asked"],
        ["no-percentage", "unknown"],
        ["no-percentage", "unknown"],
        ["fits", "unknown"],
      ],
    );
  });

  it("slightly more and nearly are taken at their word", () => {
    const [more, less] = checked(
      ["1", "ruim 55", 55, 10, "huishoudens", "mid", null, "trust", "agree"],
      ["1", "x", "bijna 65", 10, "huishoudens", "mid", null, "trust", "agree"],
    );
    assert.deepEqual(
      [more?.state, more?.ownState, less?.state, less?.ownState],
      ["fits-nearly", "answered", "fits-nearly", "answered"],
    );
  });

  it("make a sheet that a second time says the same, in both languages", () => {
    const start = book(sheet("Cijfers", [header, ["1", "x", 77, 23, "huishoudens", "mid", null, "trust", "agree"]]));
    for (const language of ["nl", "en"] as const) {
      const wanted = publishedWanted(
        printed([["1", "x", 77, 23, "huishoudens", "mid", null, "trust", "agree"]]),
        data,
        language,
      );
      const edits = synced(start, wanted, language);
      assert.ok(edits.length > 0);
      assert.deepEqual(synced(applied(start, edits), wanted, language), []);
      assert.match(JSON.stringify(wanted.rows), /17\/22/u);
    }
  });
});
