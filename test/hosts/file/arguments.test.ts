import assert from "node:assert/strict";
import { readArguments, type Arguments, type OptionSpecification } from "../../../file-host/command-line/arguments.ts";
import { CommandFault } from "../../../file-host/command-line/fault.ts";

const own: readonly OptionSpecification[] = [
  { name: "round", value: "N", help: "cli-option-round" },
  { name: "send", help: "cli-option-send" },
];

function read(line: string): Arguments {
  return readArguments("round", line.split(" "), own);
}

function refused(line: string, code: string): void {
  it(`refuses ${line}`, () => {
    assert.throws(
      () => read(line),
      (error) => error instanceof CommandFault && error.told.code === code,
    );
  });
}

describe("arguments", () => {
  it("have defaults that change nothing", () => {
    const given = read("a.xlsx");
    assert.deepEqual(given.positionals, ["a.xlsx"]);
    assert.equal(given.inPlace, false);
    assert.equal(given.out, undefined);
    assert.equal(given.language, "nl");
    assert.deepEqual(given.settings, []);
  });

  it("read every common option, in both spellings", () => {
    const given = read(
      "a.xlsx --out=b.xlsx --json --lang en --today 2026-02-28 --seed x --set distance.km=6 --set objective=total",
    );
    assert.equal(given.out, "b.xlsx");
    assert.equal(given.json, true);
    assert.equal(given.language, "en");
    assert.equal(given.today, "2026-02-28");
    assert.equal(given.seed, "x");
    assert.deepEqual(given.settings, [
      { key: "distance.km", value: "6" },
      { key: "objective", value: "total" },
    ]);
  });

  it("divide a mapping at the first ! and the last =, because headers may hold both", () => {
    const given = readArguments("inspect", ["--map", "Blad 1!Let op! a=b=postcode"], []);
    assert.deepEqual(given.mappings, [{ sheet: "Blad 1", header: "Let op! a=b", field: "postcode" }]);
  });

  it("may hold the same switch twice, and texts that look like an option given before", () => {
    assert.equal(read("a.xlsx --json --json").json, true);
    assert.equal(readArguments("inspect", ["--seed", "x", "--", "--seed"], []).seed, "x");
  });

  it("keep what only the command knows apart", () => {
    const given = read("--round 2 --send");
    assert.equal(given.own.get("round"), "2");
    assert.equal(given.own.get("send"), "true");
  });

  describe("that cannot be used", () => {
    refused("a.xlsx --outt b.xlsx", "cli-unknown-option");
    refused("a.xlsx --with l.xlsx --with m.xlsx", "cli-option-repeated");
    refused("a.xlsx --with=l.xlsx --with l.xlsx", "cli-option-repeated");
    refused("a.xlsx --out b.xlsx --seed x --out c.xlsx", "cli-option-repeated");
    refused("a.xlsx --round 1 --round 2", "cli-option-repeated");
    refused("a.xlsx --out", "cli-option-value");
    refused("a.xlsx --out b.xlsx --in-place", "cli-out-and-in-place");
    refused("a.xlsx --lang de", "cli-option-value");
    refused("a.xlsx --today 2026-02-30", "cli-option-date");
    refused("a.xlsx --today 1-2-2026", "cli-option-date");
    refused("a.xlsx --map postcode", "cli-option-value");
    refused("a.xlsx --map Blad!=postcode", "cli-option-value");
    refused("a.xlsx --set distance", "cli-option-value");
    refused("a.xlsx --set distance.km=ver", "cli-set-invalid");
    refused("a.xlsx --set afstand=5", "cli-set-unknown");
    refused("a.xlsx --set religie=x", "cli-set-discriminates");
    refused("a.xlsx --json=yes", "cli-option-value");
  });
});
