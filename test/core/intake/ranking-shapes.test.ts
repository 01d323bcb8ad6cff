import assert from "node:assert/strict";
import * as fc from "fast-check";
import { householdTypes, type HouseholdType, type Ranking } from "../../../core/records/words.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { legendIn, type FirstRank } from "../../../core/intake/ranking-direction.ts";
import { isInOrder } from "../../../core/intake/ranking-order.ts";
import { areRanks } from "../../../core/intake/rank-rows.ts";
import { problemCodes, read, sheet } from "./book.ts";

/** How forms and people call the five types; each row in the order of `householdTypes`. */
const names: readonly (readonly string[])[] = [
  ["Gezin met kinderen", "Stel zonder kinderen", "Alleenstaande ouder", "Alleenstaande man", "Alleenstaande vrouw"],
  ["Ouders met kinderen", "Echtpaar", "Eenoudergezin", "Man alleen", "Vrouw alleen"],
  ["Family with children", "Couple without children", "Single parent", "Single man", "Single woman"],
  ["Families", "Couples", "Single parents", "Single men", "Single women"],
  ["gezin_met_kinderen", "stel_zonder_kinderen", "eenoudergezin", "alleenst_man", "alleenst_vrouw"],
]; // prettier-ignore

const labels = ["1e keus", "2e keus", "3e keus", "4e keus", "5e keus"];

/** One way to ask for a ranking: headers, and the cells of somebody with this order, in some words for the types. */
interface Shape {
  readonly headers: (words: readonly string[]) => readonly string[];
  readonly cells: (order: readonly HouseholdType[], words: readonly string[]) => readonly Scalar[];
}

const named =
  (words: readonly string[]) =>
  (type: HouseholdType): string =>
    words[householdTypes.indexOf(type)] ?? "";
const placeOf = (order: readonly HouseholdType[], type: HouseholdType): number | null => {
  const place = order.indexOf(type);
  return place < 0 ? null : place + 1;
};
const inOneCell = (header: string, between: string): Shape => ({
  headers: () => [header],
  cells: (order, words) => [order.map(named(words)).join(between)],
});

/** The shapes that ask for the same (A to D). */
const shapes: Readonly<Record<string, Shape>> = {
  "a column per option, numbers": {
    headers: (words) => words.map((word) => `Voorkeur (1 = liefst): ${word}`),
    cells: (order) => householdTypes.map((type) => placeOf(order, type)),
  },
  "a column per option, highest first": {
    headers: (words) => words.map((word) => `Wie liefst? 5 = het liefst, 1 = het minst graag [${word}]`),
    cells: (order) => householdTypes.map((type) => { const place = placeOf(order, type); return place === null ? null : 6 - place; }),
  },
  "a column per option, labels": {
    headers: (words) => words.map((word) => `Met wie? [${word}]`),
    cells: (order) => householdTypes.map((type) => labels[(placeOf(order, type) ?? 9) - 1] ?? null),
  },
  "a column per rank": {
    headers: () => labels.map((label) => `Met wie? [${label}]`),
    cells: (order, words) => labels.map((_, place) => order.map(named(words))[place] ?? null),
  },
  "a column per rank, with more words behind it": {
    headers: () => ["Eerste", "Tweede", "Derde", "Vierde", "Vijfde"].map((place) => `${place} voorkeur van het gezin`),
    cells: (order, words) => labels.map((_, place) => order.map(named(words))[place] ?? null),
  },
  "a column per rank, each a question of its own": {
    headers: () => ["Wie zien jullie het liefst?", "En wie op plek twee?", "Wie zet je op plek drie?", "En op plek vier?", "Wie op plek vijf?"],
    cells: (order, words) => labels.map((_, place) => order.map(named(words))[place] ?? null),
  },
  "a column per rank of LimeSurvey": {
    headers: () => labels.map((_, place) => `Met wie trekken jullie op? [Rang ${place + 1}]`),
    cells: (order, words) => labels.map((_, place) => order.map(named(words))[place] ?? null),
  },
  "semicolons": inOneCell("Zet op volgorde", ";"),
  "commas": inOneCell("Zet op volgorde", ", "),
  "arrows": inOneCell("Voorkeur", " > "),
  "lines": inOneCell("Voorkeur in volgorde", "\n"),
}; // prettier-ignore

function rankings(headers: readonly string[], answers: readonly (readonly Scalar[])[]): ReturnType<typeof read> {
  const rows = answers.map((row, place) => [`WG-${place + 1}`, "Almere", 5, ...row]);
  return read(sheet("Groepen", [["Groepscode", "Gemeente", "Aantal leden", ...headers], ...rows]));
}

const orders = fc.array(fc.shuffledSubarray([...householdTypes], { minLength: 2 }), { minLength: 3, maxLength: 6 });

describe("the shapes of a ranking", () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(`give the same record: ${name}`, () => {
      fc.assert(
        fc.property(orders, fc.constantFrom(...names), (answers, words) => {
          const found = rankings(shape.headers(words), answers.map((order) => shape.cells(order, words))); // prettier-ignore
          assert.deepEqual(
            found.groups.map(({ record }) => record.ranking),
            answers.map((order) => order.map((type) => [type])),
          );
        }),
        { numRuns: 12 },
      );
    });
  }

  it("hang on no order of columns or rows", () => {
    const { headers, cells } = shapes["a column per option, labels"] ?? inOneCell("", "");
    const [words = []] = names;
    const columns = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(orders, columns, (answers, order) => {
        const straight = rankings(headers(words), answers.map((one) => cells(one, words))); // prettier-ignore
        const turned = <Item>(list: readonly Item[]): Item[] => order.flatMap((index) => list.slice(index, index + 1));
        const rows = [...answers].reverse().map((one) => turned(cells(one, words)));
        const found = rankings(turned(headers(words)), rows).groups.map(({ record }) => record.ranking);
        assert.deepEqual(found.reverse(), straight.groups.map(({ record }) => record.ranking)); // prettier-ignore
      }),
      { numRuns: 12 },
    );
  });
});

describe("two questions with the same options", () => {
  it("are told apart by what people answered", () => {
    const [words = []] = names;
    const order = words.map((word) => `Zet op volgorde, 1 = best [${word}]`);
    const marks = words.map((word) => `Hoeveel punten? (1 = lastig, 5 = lukt) [${word}]`);
    const answers = [
      [1, 3, 2, 4, 5, 5, 4, 5, 3, 3],
      [2, 5, 1, 3, 4, 4, 2, 5, 5, 1],
      [5, 4, 3, 2, 1, 5, 5, 1, 1, 1],
    ];
    const found = rankings([...marks, ...order], answers.map((row) => [...row.slice(5), ...row.slice(0, 5)])); // prettier-ignore
    assert.deepEqual(found.groups[0]?.record.ranking, [
      ["family"],
      ["single-parent"],
      ["couple"],
      ["single-man"],
      ["single-woman"],
    ]);
    assert.ok(!problemCodes(found).includes("ranking-looks-like-rating"));
  });
});

describe("what a row of a ranking says", () => {
  const wish = (...cells: readonly Scalar[]): [Ranking | undefined, string[]] => {
    const found = rankings(["1e keus", "2e keus", "3e keus", "4e keus", "5e keus"], [
      cells,
      ["gezin", "stel", "eenoudergezin", "alleenstaande man", "alleenstaande vrouw"],
      ["stel", "gezin", "eenoudergezin", "alleenstaande vrouw", "alleenstaande man"],
      ["eenoudergezin", "gezin"],
      ["gezin", "eenoudergezin"],
    ]); // prettier-ignore
    const told = found.problems
      .filter(({ row }) => row === 2)
      .map(({ cell = "", told: { code } }) => `${cell} ${code}`);
    return [found.groups[0]?.record.ranking, told];
  };

  it("keeps the best place of an option that comes back, unless another must be missing", () => {
    assert.deepEqual(wish("stel", "alleenstaande man", "stel"), [[["couple"], ["single-man"]], ["F2 ranking-repeated"]]); // prettier-ignore
    assert.deepEqual(wish("stel", "gezin", "stel", "alleenstaande man", "alleenstaande vrouw"), [undefined, ["F2 ranking-repeated"]]); // prettier-ignore
  });

  it("is asked about as a whole where an option is not known", () => {
    assert.deepEqual(wish("stel", "alleenstaand", "gezin"), [undefined, ["E2 ranking-option-unknown"]]);
    assert.deepEqual(wish("geen alleenstaande mannen"), [undefined, ["D2 ranking-option-unknown"]]);
  });

  it("has ties as people write them, and marks are none", () => {
    for (const ranks of [[1, 1, 2], [1, 1, 3], [2, 1, 1], [1, 4, 7], [3, 3], [], [5]]) assert.ok(areRanks(ranks), ranks.join()); // prettier-ignore
    for (const ranks of [
      [1, 1, 4, 5, 5],
      [1, 5, 5, 4],
      [2, 2, 5],
    ])
      assert.ok(!areRanks(ranks), ranks.join());
  });
});

describe("the direction of a ranking", () => {
  const check = (text: string, first: FirstRank | undefined): void => {
    assert.equal(legendIn([text]), first, text);
  };

  it("is what the words say", () => {
    check("Voorkeur (1 = liefst)", "lowest");
    check("1 = past het best bij ons, 5 = past het minst bij ons", "lowest");
    check("5 = het liefst, 1 = het minst graag", "highest");
    check("voorkeuren: 1 = liefst, 5 = minst graag", "lowest");
    check("van 1 (minst) tot 5 (meest)", "highest");
    check("1: eerste keus", "lowest");
    check("Give a rank, 1 = most gladly", "lowest");
    check("1 is first, 5 is last", "lowest");
    check("Hoe hoger het cijfer, hoe liever", "highest");
    check("10 = favoriet", "highest");
    check("1 = niet graag, 5 = heel graag", "highest");
  });

  it("is not said by anything else", () => {
    check("Voorkeur: gezin", undefined);
    check("8. Zet in volgorde: met wie trekken jullie het liefst op?", undefined);
    check("Vraag 3: eerste keus", undefined);
    check("cijfer van 1 t/m 5", undefined);
    check("1 = liefst | 5 = liefst", undefined); // both
  });
});

describe("options in one cell", () => {
  it("are in order where something says so or people differ, not where boxes were ticked", () => {
    assert.ok(isInOrder("Zet op volgorde", ["gezin;stel"]));
    assert.ok(isInOrder("Voorkeur", ["gezin > stel"]));
    assert.ok(isInOrder("Voorkeur", ["gezin, stel", "stel, gezin"]));
    assert.ok(!isInOrder("Voorkeur (meerdere antwoorden mogelijk)", ["stel, gezin"]));
    const ticked = ["gezin, stel", "gezin, eenoudergezin", "stel, eenoudergezin", "gezin, stel, eenoudergezin"];
    assert.ok(!isInOrder("Voorkeur", ticked));
  });
});

describe("a ranking with unreadable cells in one of its columns", () => {
  it("keeps that column, so that the order has no hole", () => {
    const header = ["Code", "Gemeente", "Voorkeur: gezin", "Voorkeur: stel", "Voorkeur: alleenstaande man"];
    const rows = [
      ["WG-1", "Almere", 1, 2, 3],
      ["WG-2", "Almere", "??x", 1, 2],
      ["WG-3", "Almere", "ja", 2, 1],
      ["WG-4", "Almere", 2, 3, 1],
      ["WG-5", "Almere", 1, 3, 2],
    ];
    const { groups } = read(sheet("Groepen", [header, ...rows]));
    assert.deepEqual(groups[0]?.record.ranking, [["family"], ["couple"], ["single-man"]]);
  });
});
