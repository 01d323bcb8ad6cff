import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { englishFormula, localFormula, separatorsIn } from "../../../apps-script/grid/formula.ts";

/** A formula as it is in English and as a spreadsheet with decimal commas writes it. */
type Pair = readonly [english: string, dutch: string];

const leaf = fc.oneof(
  fc.constantFrom<Pair>(
    ['"a, b;c"', '"a, b;c"'],
    ['"zei ""ja, nee"""', '"zei ""ja, nee"""'],
    ["$A$1:$B$2", "$A$1:$B$2"],
    ["'Blad 1, oud; nieuw'!A1", "'Blad 1, oud; nieuw'!A1"],
    ["'O''Neil, (x'!B2", "'O''Neil, (x'!B2"],
    ["TRUE", "TRUE"],
    ["7", "7"],
    ["1.5", "1,5"],
    ["0.25", "0,25"],
  ),
);

function joined(parts: readonly Pair[], english: string, dutch: string): Pair {
  return [parts.map(([one]) => one).join(english), parts.map(([, other]) => other).join(dutch)];
}

const { tree } = fc.letrec<{ tree: Pair }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom("SUM", "IF", "COUNTIFS", "_xlfn.X"), fc.array(tie("tree"), { maxLength: 3 }))
      .map(([name, parts]): Pair => {
        const [english, dutch] = joined(parts, ",", ";");
        return [`${name}(${english})`, `${name}(${dutch})`];
      }),
    fc
      .tuple(tie("tree"), fc.constantFrom("+", "*", "&", "<>"), tie("tree"))
      .map(([one, sign, other]) => joined([one, other], sign, sign)),
    tie("tree").map(([english, dutch]): Pair => [`(${english})`, `(${dutch})`]),
    fc.array(fc.array(leaf, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }).map((rows): Pair => {
      const [english, dutch] = joined(
        rows.map((row) => joined(row, ",", "\\")),
        ";",
        ";",
      );
      return [`{${english}}`, `{${dutch}}`];
    }),
  ),
}));

describe("formulas in the form of a locale", () => {
  it("are written as a spreadsheet with decimal commas has them", () => {
    fc.assert(
      fc.property(tree, ([english, dutch]) => {
        assert.equal(localFormula(english, "nl_NL"), dutch);
      }),
    );
  });

  it("are read as we write them, where they show which form they are in", () => {
    fc.assert(
      fc.property(tree, ([english, dutch]) => {
        // Only one comma may be a decimal or stand between arguments: then nobody can tell.
        fc.pre(/;|\\/u.test(dutch.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/gu, "")));
        assert.equal(englishFormula(dutch, "nl_NL"), english);
      }),
    );
  });

  it("in English come through as they are, with decimal commas or without", () => {
    fc.assert(
      fc.property(tree, ([english]) => {
        assert.equal(englishFormula(english, "en_US"), english);
        fc.pre(separatorsIn(english) === "clear");
        assert.equal(englishFormula(english, "nl_NL"), english);
      }),
    );
  });

  const examples: readonly (readonly [read: string, locale: string, english: string])[] = [
    ["IF(A1>0,1,0)", "nl_NL", "IF(A1>0,1,0)"],
    ["IF(A1>0;1;0)", "nl_NL", "IF(A1>0,1,0)"],
    ["IF(A1>0;1;0)", "en_US", "IF(A1>0,1,0)"],
    ["A1*1,5", "nl_NL", "A1*1.5"],
    ["A1*1.5", "nl_NL", "A1*1.5"],
    ["SUM(1,5)", "nl_NL", "SUM(1,5)"],
    ["SUM(A1;1,5)", "de_DE", "SUM(A1,1.5)"],
    ["{1\\2;3\\4}", "nl_NL", "{1,2;3,4}"],
    ["{1,2;3,4}", "nl_NL", "{1,2;3,4}"],
    ['"a', "nl_NL", '"a'],
  ];
  for (const [read, locale, english] of examples) {
    it(`${read} in ${locale} is ${english}`, () => {
      assert.equal(englishFormula(read, locale), english);
    });
  }

  it("tell whether they tell", () => {
    assert.deepEqual(["A1+1", "SUM(1,5)", "IF(A1,1,2)", '"1,5"'].map(separatorsIn), [
      "none",
      "unclear",
      "clear",
      "none",
    ]);
  });
});
