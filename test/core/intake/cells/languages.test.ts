import assert from "node:assert/strict";
import * as fc from "fast-check";
import { languagesIn } from "../../../../core/intake/cells/languages.ts";
import { languageEntries } from "../../../../core/intake/language-names.ts";
import { checker } from "./check.ts";

describe("languages", () => {
  const check = checker(languagesIn);

  it("are told apart however they are listed", () => {
    check("Arabisch", ["ar"]);
    check("Arabisch, Engels", ["ar", "en"]);
    check("arabisch / Frans", ["ar", "fr"]);
    check("tigrinya en Arabisch", ["ti", "ar"]);
    check("Arabisch; Engels;", ["ar", "en"]); // as forms export it
    check("Arabisch\nEngels", ["ar", "en"]);
    check("Koerdisch (Kurmanji), Arabisch", ["kmr", "ar"]);
    check("Koerdisch (Sorani)", ["ckb"]);
    check("Syrisch-Arabisch", ["ar"]);
    check("Arabisch (moedertaal), een beetje Engels", ["ar", "en"]);
    check("ar, ti", ["ar", "ti"]);
    check("Oekraïens", ["uk"]);
    check("ትግርኛ", ["ti"]);
    check("العربية", ["ar"]);
    check("Tigrinja", ["ti"]);
    check("Arabish", ["ar"]);
    check("Arabisch, arabisch", ["ar"]);
  });

  it("keep out of the known traps", () => {
    check("Syrisch", ["ar"]); // people mean Arabic, not Syriac
    check("Fur", ["fvr"]); // fur is Friulian
    check("Tigre", ["tig"]); // not Tigrinya
    check("Farsi", ["fa"]);
    check("Dari", ["prs"]);
  });

  it("are asked about, never guessed", () => {
    check("Afghaans", "!language-ambiguous");
    check("Afghaans, Engels", [["en"], "?language-ambiguous"]);
    check("Koerdisch", [["ku"], "?language-which-kurdish"]);
    check("Klingon", "!language-unknown");
    check("gebarentaal", undefined);
    check("?", undefined);
  });

  it("are found under every name of the list", () => {
    fc.assert(
      fc.property(fc.constantFrom(...languageEntries), fc.boolean(), ({ code, nl, en, also }, upper) => {
        for (const name of [nl, en, ...also]) {
          const outcome = languagesIn(upper ? name.toUpperCase() : name);
          assert.ok(outcome.is === "value", name);
          assert.deepEqual(outcome.value, [code], name);
        }
      }),
    );
  });
});
