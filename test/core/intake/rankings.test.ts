import assert from "node:assert/strict";
import type { Ranking } from "../../../core/records/words.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import { book, problemCodes, read, sheet } from "./book.ts";

/** The rankings of groups with these columns besides a code, a municipality and a size. */
function rankings(headers: readonly string[], ...answers: readonly (readonly Scalar[])[]): (Ranking | undefined)[] {
  return reading(headers, ...answers).groups.map(({ record }) => record.ranking);
}

function reading(headers: readonly string[], ...answers: readonly (readonly Scalar[])[]): ReturnType<typeof read> {
  return read(sheet("Welkom Groepen", rowsOf(headers, answers)));
}

function rowsOf(headers: readonly string[], answers: readonly (readonly Scalar[])[]): Scalar[][] {
  const rows = answers.map((row, place) => [`WG-${place + 1}`, "Almere", 5, ...row]);
  return [["Groepscode", "Gemeente", "Aantal leden", ...headers], ...rows];
}

/** The rankings with a setting of the workbook. */
function withSetting(
  key: string,
  value: string,
  headers: readonly string[],
  ...answers: readonly (readonly Scalar[])[]
): (Ranking | undefined)[] {
  const snapshot = book(sheet("Welkom Groepen", rowsOf(headers, answers)));
  return readPeople(snapshot, { mappings: [], settings: [{ key, value }] }).groups.map(({ record }) => record.ranking);
}

describe("a ranking", () => {
  const options = [
    "Voorkeur: gezin met kinderen",
    "Voorkeur: stel",
    "Voorkeur: alleenstaande ouder",
    "Voorkeur: alleenst. man",
    "Voorkeur: alleenst. vrouw",
  ];
  const all: Ranking = [["family"], ["couple"], ["single-parent"], ["single-man"], ["single-woman"]];

  it("has one column per option with ranks in it, ties and gaps allowed", () => {
    assert.deepEqual(
      rankings(options, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [2, 1, 1, null, null], [null, null, null, null, null], [3, null, 7, 5, 1].slice(0, 5)),
      [all, [...all].reverse(), [["couple", "single-parent"], ["family"]], undefined, [["single-woman"], ["family"], ["single-man"], ["single-parent"]]],
    ); // prettier-ignore
  });

  it("has labels of ranks in a grid of a form", () => {
    const grid = [
      "Wat is jullie voorkeur? [Gezin met kinderen]",
      "Wat is jullie voorkeur? [Stel]",
      "Wat is jullie voorkeur? [Alleenstaande man]",
    ];
    assert.deepEqual(rankings(grid, ["1e keus", "3e keus", "2e keus"], ["tweede", "eerste", "derde"]), [
      [["family"], ["single-man"], ["couple"]],
      [["couple"], ["family"], ["single-man"]],
    ]);
  });

  it("has one column per rank with options in it", () => {
    const ranks = ["1e keus", "2e keus", "3e keus"];
    assert.deepEqual(rankings(ranks, ["gezin", "stel", "alleenstaande man"], ["stel", null, "eenoudergezin"]), [
      [["family"], ["couple"], ["single-man"]],
      [["couple"], ["single-parent"]],
    ]);
    assert.deepEqual(rankings(["Voorkeur [Rank 1]", "Voorkeur [Rank 2]"], ["gezin", "stel"], ["stel", "gezin"])[0], [
      ["family"],
      ["couple"],
    ]);
  });

  it("stands whole in one cell, or is a single wish", () => {
    assert.deepEqual(
      rankings(["Voorkeur (op volgorde)"], ["gezin > stel"], ["Gezin;Stel;Alleenstaande man;"], ["geen voorkeur"]),
      [[["family"], ["couple"]], [["family"], ["couple"], ["single-man"]], undefined],
    );
    assert.deepEqual(rankings(["Voorkeur"], ["gezin"], ["alleenstaande vrouw"]), [[["family"]], [["single-woman"]]]);
  });

  it("without a word for preference needs three options, and is not read until somebody says which number comes first", () => {
    const bare = ["Gezin", "Stel", "Eenouder"];
    const asked = reading(bare, [1, 2, 3], [3, 2, 1]);
    assert.equal(asked.groups[0]?.record.ranking, undefined);
    assert.deepEqual(
      asked.problems.filter(({ told }) => told.code === "ranking-direction-unknown").map(({ level }) => level),
      ["warning"],
    );
    const first = (value: string): (Ranking | undefined)[] =>
      withSetting("ranking.first", value, bare, [1, 2, 3], [3, 2, 1]);
    assert.deepEqual(first("lowest")[0], [["family"], ["couple"], ["single-parent"]]);
    assert.deepEqual(first("highest")[0], [["single-parent"], ["couple"], ["family"]]);
    assert.deepEqual(rankings(["Gezin", "Stel"], [1, 2], [2, 1]), [undefined, undefined]);
  });

  it("follows the direction that the sheet gives, and says so", () => {
    const told = options.map((option) => `${option} (5 = liefst)`);
    const reversed = reading(told, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]);
    assert.deepEqual(reversed.groups.map(({ record }) => record.ranking), [[...all].reverse(), all]); // prettier-ignore
    assert.ok(problemCodes(reversed).includes("ranking-highest-is-best"));
    assert.ok(problemCodes(reading(options, [1, 2, 3, 4, 5])).includes("ranking-direction-assumed"));
    assert.ok(
      !problemCodes(
        reading(
          options.map((option) => `${option} (1 = eerste keus)`),
          [1, 2, 3, 4, 5],
        ),
      ).includes("ranking-direction-assumed"),
    );
  });

  it("is not read from marks, which are asked about", () => {
    const marks = reading(options, [5, 5, 4, 4, 3], [3, 3, 3, 2, 5], [4, 4, 4, 4, 4]);
    assert.ok(problemCodes(marks).includes("ranking-looks-like-rating"));
    assert.ok(marks.groups.every(({ record }) => record.ranking === undefined));
    const tens = reading(options, [10, 8, 7, 6, 1], [9, 8, 7, 3, 2]);
    assert.ok(problemCodes(tens).includes("ranking-looks-like-rating"));
  });

  it("tells of cells that rank nothing", () => {
    const faulty = reading(
      options,
      [1, 2, 3, 4, 5],
      [1, "soms", 3, 4, 5],
      [1, 2, 3, 4, 5],
      [1, 2, 3, 5, 4],
      [1, 2, 4, 3, 5],
      [2, 1, 3, 4, 5],
    );
    const problem = faulty.problems.find(({ told }) => told.code === "ranking-unreadable");
    assert.equal(problem?.cell, "E3");
    assert.deepEqual(faulty.groups[1]?.record.ranking, [
      ["family"],
      ["single-parent"],
      ["single-man"],
      ["single-woman"],
    ]);
  });

  it("keeps the order of the others where one rank is higher than there are options", () => {
    const slip = reading(options, [1, 2, 3, 4, 5], [2, 1, 7, 4, 3], [1, 3, 2, 5, 4], [1, 2, 4, 3, 5]);
    assert.deepEqual(slip.groups[1]?.record.ranking, [["couple"], ["family"], ["single-woman"], ["single-man"]]);
    assert.equal(slip.problems.find(({ told }) => told.code === "ranking-unreadable")?.cell?.endsWith("3"), true);
  });
});
