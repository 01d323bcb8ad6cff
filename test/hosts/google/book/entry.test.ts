import { strict as assert } from "node:assert";
import { entered, serialOf, type EntryOptions } from "./entry.ts";
import { englishFrom, formulaIn, localeNamed } from "./locale.ts";

const options = (locale: string): EntryOptions => ({
  locale: localeNamed(locale),
  isText: false,
  year: 2026,
  quoteInText: "taken",
});

/** Entered text, what becomes of it in the Netherlands and what in the United States. */
const examples: readonly (readonly [text: string, nl: unknown, us: unknown])[] = [
  ["5", 5, 5],
  [" 5 ", 5, 5],
  ["-5", -5, -5],
  ["1e3", 1000, 1000],
  ["1.000", 1000, 1],
  ["1.000,5", 1000.5, "1.000,5"],
  ["1,000.5", "1,000.5", 1000.5],
  ["1,5", 1.5, "1,5"],
  ["1.5", "1.5", 1.5],
  ["onwaar", false, "onwaar"],
  ["FALSE", false, false],
  ["12 %", 0.12, 0.12],
  ["€ 5", 5, "€ 5"],
  ["$5", "$5", 5],
  ["#N/A", { error: "#N/A" }, { error: "#N/A" }],
  ["2026-03-01", 46_082, 46_082],
  ["1-3-2026", 46_082, serialOf(2026, 1, 3)],
  ["1/3/26", 46_082, serialOf(2026, 1, 3)],
  ["1-3", 46_082, serialOf(2026, 1, 3)],
  ["13-1-2026", serialOf(2026, 1, 13), "13-1-2026"],
  ["1 mei 2026", serialOf(2026, 5, 1), "1 mei 2026"],
  ["1 may 2026", "1 may 2026", serialOf(2026, 5, 1)],
  ["2026-02-30", "2026-02-30", "2026-02-30"],
  ["12:30", 12.5 / 24, 12.5 / 24],
  ["2026-03-01 12:00", 46_082.5, 46_082.5],
  ["12:75", "12:75", "12:75"],
  ["-", "-", "-"],
  ["=", "=", "="],
  ["'", undefined, undefined],
  ["'5", "5", "5"],
  ["", undefined, undefined],
  [" tekst ", " tekst ", " tekst "],
];

describe("text that is entered into a spreadsheet in memory", () => {
  for (const [text, dutch, american] of examples) {
    it(`${JSON.stringify(text)} is read as people of the locale mean it`, () => {
      assert.deepEqual(entered(text, options("nl_NL")).value, dutch);
      assert.deepEqual(entered(text, options("en_US")).value, american);
    });
  }

  it("becomes a formula behind = + - and @", () => {
    for (const text of ["=A1", "+A1", "-A1", "@A1"]) {
      assert.equal(entered(text, options("nl_NL")).formula, text === "=A1" ? "=A1" : `=${text}`);
    }
  });

  it("is only of locales that are known", () => {
    assert.throws(() => localeNamed("de_DE"), /de_DE is not modelled/u);
  });

  it("is a formula in the form of the locale, and the same in English again", () => {
    const formulas = ["=IF(A1=1.5,\"a,b;c\",'B,l;ad'!A1)", "=SUM(A1:A3)", "={1,2;3,4}", '="""x"""&1'];
    const dutch = formulas.map((one) => formulaIn(one, localeNamed("nl_NL")));
    assert.deepEqual(dutch, ["=IF(A1=1,5;\"a,b;c\";'B,l;ad'!A1)", "=SUM(A1:A3)", "={1\\2;3\\4}", '="""x"""&1']);
    for (const [place, one] of formulas.entries()) {
      assert.equal(englishFrom(dutch[place] ?? "", localeNamed("nl_NL"), "refused"), one);
      assert.equal(formulaIn(one, localeNamed("en_US")), one);
      assert.equal(englishFrom(one, localeNamed("en_US"), "refused"), one);
    }
    assert.equal(englishFrom('=IF(A1,"x","y")', localeNamed("nl_NL"), "refused"), undefined);
    assert.equal(englishFrom('=IF(A1,"x","y")', localeNamed("nl_NL"), "understood"), '=IF(A1,"x","y")');
  });
});
