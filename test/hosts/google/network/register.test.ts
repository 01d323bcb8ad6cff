import assert from "node:assert/strict";
import fc from "fast-check";
import { registerIn, type Register } from "../../../../apps-script/network/register.ts";
import { CommandFault } from "../../../../file-host/command-line/fault.ts";

const id = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_abcd";
const header = ["Gemeente", "E-mail coördinator", "Link", "Taal", "Script-ID"];

function read(rows: readonly (readonly string[])[], top: readonly (readonly string[])[] = [header]): Register {
  return registerIn([{ name: "Blad1", cells: [...top, ...rows] }]);
}

const codes = ({ problems }: Register): readonly string[] =>
  problems.map(({ told, cell }) => `${told.code} ${cell ?? ""}`);

describe("the register of municipalities", () => {
  it("reads a row as people write it", () => {
    const address = `https://docs.google.com/spreadsheets/d/${id}/edit?gid=0#gid=0`;
    const { municipalities, problems } = read([
      ["Almere", "Jan@Example.org; piet@example.org", address, "Engels", "nieuw"],
      ["", "", "", "", ""],
      [" 's-Hertogenbosch ", "els@example.org", id, "", `https://script.google.com/u/0/home/projects/${id}/edit`],
    ]);
    assert.deepEqual(
      problems.map(({ told }) => told.code),
      ["network-row-shared-sheet"],
    );
    assert.deepEqual(municipalities, [
      {
        key: "almere",
        name: "Almere",
        row: 2,
        coordinators: ["jan@example.org", "piet@example.org"],
        language: "en",
        spreadsheet: id,
        script: "new",
      },
    ]);
  });

  it("finds its header below a title, in English and with more than one column of addresses", () => {
    const top = [["Programme 2026"], [], ["Nr", "Municipality", "E-mail 1", "E-mail 2", "Language"]];
    const { municipalities, problems } = read([["1", "Breda", "a@example.org", "b@example.org", "en"]], top);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      municipalities.map(({ coordinators }) => coordinators),
      [["a@example.org", "b@example.org"]],
    );
    assert.deepEqual(
      municipalities.map(({ language }) => language),
      ["en"],
    );
  });

  const bad: readonly (readonly [row: readonly string[], problem: string])[] = [
    [["", "jan@example.org"], "network-row-name A3"],
    [["x".repeat(61), "jan@example.org"], "network-row-name A3"],
    [["ALMERE", "jan@example.org"], "network-row-double A3"],
    [["Breda", "jan at example.org"], "network-row-email B3"],
    [["Breda", "jan@example.org", "https://example.org/spreadsheets/d/" + id], "network-row-sheet C3"],
    [["Breda", "jan@example.org", "zie mail"], "network-row-sheet C3"],
    [["Breda", "jan@example.org", "", "Fries"], "network-row-language D3"],
    [["Breda", "jan@example.org", "", "", "ja"], "network-row-script E3"],
  ];
  for (const [row, problem] of bad) {
    it(`leaves a row out and names its cell, never what stands in it: ${problem} ${(row[0] ?? "").slice(0, 6)}`, () => {
      const register = read([["Almere", "els@example.org"], row]);
      assert.deepEqual(
        register.municipalities.map(({ name }) => name),
        ["Almere"],
      );
      assert.deepEqual(codes(register), [problem]);
      assert.doesNotMatch(JSON.stringify(register.problems), /example|zie mail|Fries/u);
    });
  }

  it("keeps a municipality with nobody to share with, and says so", () => {
    const register = read([["Almere"]]);
    assert.equal(register.municipalities.length, 1);
    assert.deepEqual(codes(register), ["network-row-nobody B2"]);
    assert.equal(register.problems[0]?.level, "warning");
  });

  it("is refused without the columns it needs", () => {
    assert.throws(() => read([], [["Naam", "E-mail"]]), CommandFault);
    assert.throws(() => read([], [["Gemeente", "Inwoners"]]), CommandFault);
  });

  it("does something sensible with whatever stands in it", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("Almere", "a@b.nl", id, "nieuw", "__proto__", "constructor", "=1+1"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const { municipalities, problems } = read(rows);
        assert.equal(new Set(municipalities.map(({ key }) => key)).size, municipalities.length);
        const left = new Set(problems.filter(({ level }) => level === "error").map(({ row }) => row));
        for (const { row } of municipalities) assert.ok(!left.has(row));
      }),
    );
  });
});
