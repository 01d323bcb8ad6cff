import assert from "node:assert/strict";
import * as fc from "fast-check";
import { optionsIn, orderedIn, orderedUnder, rankedBy, rankFrom, rankIn } from "../../../../core/intake/cells/rank.ts";
import { householdTypes } from "../../../../core/records/words.ts";
import { checker } from "./check.ts";

describe("a rank", () => {
  it("is a number or a label", () => {
    const check = checker(rankIn);
    check(1, 1);
    check("2", 2);
    check("1e keus", 1);
    check("2e", 2);
    check("eerste", 1);
    check("Tweede keuze", 2);
    check("1st choice", 1);
    check("Rang 3", 3);
    check("keuze 4", 4);
    check("plek twee", 2);
    check("geen voorkeur", undefined);
    check(0, "!ranking-unreadable");
    check(1.5, "!ranking-unreadable");
    check("soms", "!ranking-unreadable");
    assert.equal(rankFrom("voorkeur"), undefined);
  });

  it("of options with numbers is dense, ties together", () => {
    assert.deepEqual(rankedBy([["family", 1], ["couple", 3], ["single-man", 3], ["single-woman", 7]]), [["family"], ["couple", "single-man"], ["single-woman"]]); // prettier-ignore
  });
});

describe("options in a cell", () => {
  it("are one name, or several that share a place", () => {
    const check = checker(optionsIn);
    check("Gezin met kinderen", ["family"]);
    check("man", ["single-man"]);
    check("stel/echtpaar", ["couple"]);
    check("gezin = stel", ["family", "couple"]);
    check("gezin en stel", ["family", "couple"]);
    check("kat", "!ranking-option-unknown");
  });
});

describe("an ordered list", () => {
  const check = checker(orderedIn);

  it("has many separators", () => {
    check("gezin > stel > alleenstaande man", [["family"], ["couple"], ["single-man"]]);
    check("gezin met kinderen;stel;eenoudergezin;", [["family"], ["couple"], ["single-parent"]]);
    check("gezin, stel, alleenst. vrouw", [["family"], ["couple"], ["single-woman"]]);
    check("1. gezin 2. stel 3. alleenstaande ouder", [["family"], ["couple"], ["single-parent"]]);
    check("1) stel\n2) gezin", [["couple"], ["family"]]);
    check("family couple single_man", [["family"], ["couple"], ["single-man"]]); // codes of a form
    check("gezin = stel > alleenstaande man", [["family", "couple"], ["single-man"]]);
    check("alleenstaande ouder", [["single-parent"]]);
    check("geen voorkeur", undefined);
    check("gezin > kat", "!ranking-option-unknown");
    check("gezin > stel > gezin", "!ranking-repeated");
    check("gezin / eenoudergezin / stel ???", "!ranking-unreadable");
    check("alle huishoudens zijn welkom", undefined);
    check("iedereen welkom", undefined);
  });

  it("keeps options apart that each say a whole type", () => {
    check("eenouder = alleenstaande vrouw > gezin", [["single-parent", "single-woman"], ["family"]]);
    check("stel en gezin met kinderen, alleenstaande man", [["couple", "family"], ["single-man"]]);
    check("Single mum or dad, couple", [["single-parent"], ["couple"]]);
    check("stel/echtpaar, gezin", [["couple"], ["family"]]); // two words for one
    check("stel of gezin, daarna alleenstaande man", [["couple", "family"], ["single-man"]]);
    check("maakt ons niets uit", undefined);
    check("anyone", undefined);
  });

  it("stands between slashes where the header says so, or where they are too many to share a place", () => {
    const ordered = checker(orderedUnder("Voorkeur (leukste eerst)"));
    ordered("gezin / stel", [["family"], ["couple"]]);
    ordered("gezin met kinderen / stel / alleenstaande vrouw", [["family"], ["couple"], ["single-woman"]]);
    check("gezin / stel", [["family", "couple"]]);
    check("stel/gezin/man", [["couple"], ["family"], ["single-man"]]);
    check("vrouw-stel-eenouder", [["single-woman"], ["couple"], ["single-parent"]]);
    check("1 gezin 2 stel", [["family"], ["couple"]]);
    check("gezin, alv, alm", [["family"], ["single-woman"], ["single-man"]]);
  });

  it("comes back in its order, whatever part of the options it has", () => {
    const order = fc.shuffledSubarray([...householdTypes], { minLength: 1 });
    fc.assert(
      fc.property(order, fc.constantFrom(" > ", "; ", ", ", "\n"), (types, between) => {
        check(
          types.join(between),
          types.map((type) => [type]),
        );
      }),
    );
  });
});
