import assert from "node:assert/strict";
import fc from "fast-check";
import { csvText, decodedText, readCsv } from "../../../file-host/csv.ts";
import { storedRows } from "../../../core/workbook/stored.ts";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function check(text: string | Uint8Array, expected: readonly (readonly (string | null)[])[]): void {
  const sheet = readCsv(typeof text === "string" ? bytesOf(text) : text, "lijst");
  assert.deepEqual(sheet, { name: "lijst", headerRow: 0, cells: expected });
}

describe("a .csv file", () => {
  it("reads back every table of texts that was written", () => {
    const field = fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom('"', ";", "a\nb", "1,5", " x "),
    );
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (rows) => {
        // A list that begins with the line `sep=x` says what its delimiter is, so its own first line has to be harmless.
        const all = [["kop", "tekst"], ...rows];
        const guarded = all.map((row) => row.map((text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text)));
        assert.deepEqual(readCsv(bytesOf(csvText(all)), "x").cells, storedRows(guarded));
      }),
    );
  });

  it("finds the delimiter itself", () => {
    check("naam;bedrag\nA, B;1,5\nC, D;2,5\n", [
      ["naam", "bedrag"],
      ["A, B", "1,5"],
      ["C, D", "2,5"],
    ]);
    check("naam,leeftijd\nA,3\nB,4", [
      ["naam", "leeftijd"],
      ["A", "3"],
      ["B", "4"],
    ]);
    check("naam\tplaats\nA, B\tX\nC\tY", [
      ["naam", "plaats"],
      ["A, B", "X"],
      ["C", "Y"],
    ]);
    check("Naam, voornaam;Code\nA, B;1\nC, D;2", [
      ["Naam, voornaam", "Code"],
      ["A, B", "1"],
      ["C, D", "2"],
    ]);
    check("Lijst van mei\n\nnaam,code\nA,1\nB,2", [["Lijst van mei"], [], ["naam", "code"], ["A", "1"], ["B", "2"]]);
    check("sep=|\na|b;c\n1|2", [
      ["a", "b;c"],
      ["1", "2"],
    ]);
    check('SEP=,\r\n"a;b",c\r\n', [["a;b", "c"]]);
    check("a;b\n;;1,5\n;;;1,5", [
      ["a", "b"],
      [null, null, "1,5"],
      [null, null, null, "1,5"],
    ]);
    check("naam,opm\nA,x; y\nB,z; w", [
      ["naam", "opm"],
      ["A", "x; y"],
      ["B", "z; w"],
    ]);
    check("een kolom\ntwee", [["een kolom"], ["twee"]]);
  });

  it("keeps cells as they are typed, and rows where they are", () => {
    check("tel;jaar;som\n0612345678;05-01-2026;1.234,50\n;;\n ;x", [
      ["tel", "jaar", "som"],
      ["0612345678", "05-01-2026", "1.234,50"],
      [],
      [null, "x"],
    ]);
    check("__proto__;naam;naam\n1;2;3", [
      ["__proto__", "naam", "naam"],
      ["1", "2", "3"],
    ]);
    check('a;b\n"x\ny";"zei ""ja"""\n', [
      ["a", "b"],
      ["x\ny", 'zei "ja"'],
    ]);
    check("a;b\r1;2\r3;4", [
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    check('a;b\nx "y" z;1', [
      ["a", "b"],
      ['x "y" z', "1"],
    ]);
  });

  it("reads whatever encoding it was saved in", () => {
    const text = "naam;bedrag\nJosé;€ 5";
    const rows = [
      ["naam", "bedrag"],
      ["José", "€ 5"],
    ];
    check(text, rows);
    check(`\uFEFF${text}`, rows);
    check(new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le")), rows);
    check(new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16()), rows);
    check(new Uint8Array(Buffer.from(text.replace("€", "\u0080"), "latin1")), rows);
    assert.equal(decodedText(Uint8Array.of(0x91, 0x92, 0x96, 0xe9, 0x9f, 0x81)), "\u2018\u2019\u2013é\u0178\u0081");
  });

  it("refuses what it cannot read, and says where", () => {
    const code = (text: string, expected: object): void => {
      assert.throws(() => readCsv(bytesOf(text), "x"), expected);
    };
    code("", { code: "empty" });
    code(";;;\n \n", { code: "empty" });
    code("PK\u0003\u0004\u0000\u0000", { code: "not-a-workbook" });
    code('a;b\nc;"d\ne;f\n', { code: "csv-quote", detail: "2" });
    code('sep=;\r\na;b\r\nc;d\r\n"e;f\r\n', { code: "csv-quote", detail: "4" });
  });
});

describe("text for a .csv file", () => {
  it("never lets a text become a formula, and writes numbers the Dutch way", () => {
    const rows = [
      ["=1+1", "+31", "-x", "@a", "\tb", "\rc", "gewoon"],
      [1.5, -2, true, null, { formula: "A1", value: "=x" }],
    ];
    assert.equal(csvText(rows), "\uFEFF'=1+1;'+31;'-x;'@a;'\tb;\"'\rc\";gewoon\r\n1,5;-2;WAAR;;'=x\r\n");
  });
});
