import { householdTypeIn } from "../../../../core/intake/cells/household-type.ts";
import { checker } from "./check.ts";

describe("a household type", () => {
  const check = checker(householdTypeIn);

  it("is known in all its spellings", () => {
    for (const family of ["gezin met kinderen", "Gezin", "gezin m. kinderen", "Gezin met kind(eren)", "ouders met kinderen",
      "stel met kinderen", "echtpaar + 2 kinderen", "family with children", "couple with kids", "GEZIN MET KINDEREN ", "vader, moeder en 3 kinderen", "family"]) check(family, "family"); // prettier-ignore
    for (const couple of ["stel", "Stel zonder kinderen", "Echtpaar", "stel (geen kinderen)", "couple", "stel/echtpaar", "paar zonder kinderen", "gezin zonder kinderen", "couple without children"]) check(couple, "couple"); // prettier-ignore
    for (const parent of ["eenoudergezin", "Alleenstaande ouder", "alleenst. ouder", "single parent", "single-parent", "een-ouder gezin", "1-oudergezin", "moeder met 2 kinderen", "alleenstaande vader"]) check(parent, "single-parent"); // prettier-ignore
    for (const man of ["alleenstaande man", "Alleenst. man", "alleenstande man", "single man", "single-man", "alleenstaand (m)", "man alleen", "man alone", "man, alleenstaand"]) check(man, "single-man"); // prettier-ignore
    for (const woman of ["alleenstaande vrouw", "alleenst. vrouw", "single woman", "alleenstaand, v", "vrouw alleenstaand"]) check(woman, "single-woman"); // prettier-ignore
  });

  it("avoids the two classic mistakes", () => {
    check("alleenstaande moeder", "single-parent"); // no single woman
    check("alleenstaande vrouw met 2 kinderen", "single-parent");
    check("alleenstaand", "alone"); // nobody's type
    check("alleenstaand met kinderen", "single-parent");
  });

  it("is asked about when the text leaves it open", () => {
    check("gezin / stel", "!type-unclear");
    check("gezin of alleenstaande man", "!type-unclear");
    check("man en vrouw", "!type-unclear");
    check("vrouw", "!type-unclear");
    check("2 volwassenen", "!type-unclear");
    check("anders", "!type-unclear");
    check(3, "!type-unclear");
    check("onbekend", undefined);
    check(null, undefined);
  });
});
