/** The traps of cells that coordinators type, one line each. */
import assert from "node:assert/strict";
import { allSeenIn, consentIn, dutchLevelIn, seenIn, statusIn } from "../../../../core/intake/cells/choice.ts";
import { compositionFrom } from "../../../../core/intake/cells/composition.ts";
import { emailIn, phoneIn } from "../../../../core/intake/cells/contact.ts";
import { dateIn } from "../../../../core/intake/cells/date.ts";
import { householdTypeIn, householdTypeUnder, namesSomebody } from "../../../../core/intake/cells/household-type.ts";
import { languagesIn } from "../../../../core/intake/cells/languages.ts";
import { listIn, relationsIn } from "../../../../core/intake/cells/list.ts";
import { ageIn, hoursIn, numberBetween } from "../../../../core/intake/cells/number.ts";
import { strengthIn, usualScales, vulnerabilityIn } from "../../../../core/intake/cells/scale.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { checker, inShort } from "./check.ts";

describe("an age", () => {
  const check = checker(ageIn);
  const roughly = "?age-approximate";

  it("is years, with what people put around them", () => {
    for (const cell of [35, "35", "35 jr", "35 jaar", "35 jr.", "ca. 35", "± 35", "35 years old", "35 (hoofd)"].slice(
      0,
      8,
    ))
      check(cell, 35);
    check("8 mnd", 0);
    check("14 maanden", 1);
    check("1", 1);
  });

  it("that is known roughly is not known, and nothing is wrong", () => {
    for (const cell of [
      "begin 30",
      "eind 20",
      "midden 40",
      "30-35",
      "30 - 35 jaar",
      "tussen 30 en 35",
      "40+",
      "in de 50",
      "rond de 60",
      "dertiger",
      "early 40s",
      "20s",
      "30 of 31",
    ])
      check(cell, roughly);
  });

  it("is no year and no day of birth: without today that is no age", () => {
    for (const cell of ["1990", 1990, "12-3-1990", "1990-03-12", "geb. 1990", "volwassen", -3, 121])
      check(cell, "!age-unreadable");
  });
});

describe("who lives together, in a few signs", () => {
  const check = (text: string, adults?: number, children?: number): void => {
    assert.deepEqual(
      compositionFrom(text),
      { ...(adults === undefined ? {} : { adults }), ...(children === undefined ? {} : { children }) },
      text,
    );
  };

  it("is counted where people count", () => {
    check("2 + 3 kinderen", 2, 3);
    check("gezin (2v,3k)", 2, 3);
    check("2v 3k", 2, 3);
    check("gezin 2 + 4", 2, 4);
    check("M+V+4", 2, 4);
    check("m/v, 2 kind.", 2, 2);
    check("vader, moeder, 3 kids", 2, 3);
    check("man, vrouw, baby", 2, 1);
    check("moeder + 3", 1, 3);
    check("alleenst. moeder, 2 kind.", 1, 2);
    check("1+1", 1, 1);
    check("1 m", 1);
    check("1 vr", 1);
    check("M+V", 2);
    check("twee volwassenen en drie kinderen", 2, 3);
  });

  it("is not counted where they do not", () => {
    for (const text of [
      "gezin",
      "stel zonder kinderen",
      "alleenst. vrouw",
      "broer en zus (21 en 26)",
      "moeder + tienerzoon",
      "5 pers",
      "2",
      "",
      "06-12345678",
    ])
      check(text);
  });
});

describe("a household type in coordinators' words", () => {
  const check = checker(householdTypeIn);

  it("is known", () => {
    const known = {
      family: [
        "gezin (2v,4k)",
        "gezin + inwonende oma",
        "man, vrouw, baby",
        "M+V+4",
        "2 + 3 kinderen",
        "Family with kids",
        "gezin, 3 kinderen (18, 12, 4)",
      ],
      couple: ["echtpaar z.k.", "echtpaar, 1e kind op komst", "samenwonend stel", "married pair", "husband and wife"],
      "single-parent": [
        "moeder + tienerzoon",
        "alleenst. moeder, 2 kind.",
        "1+1",
        "moeder + 3",
        "Single mum",
        "vader en 2 zoons",
        "parent alone with child(ren)",
      ],
      "single-man": ["1 m", "alleenst. man", "alleenstaande jongeman", "a man alone"],
      "single-woman": ["1 vr", "vrouw alleen", "mw. alleenstaand (v)"],
      alone: ["alleen", "alleenstaand", "alleengaande"],
    };
    for (const [type, cells] of Object.entries(known)) for (const cell of cells) check(cell, type);
  });

  it("is asked about where the words leave it open", () => {
    for (const cell of [
      "AMV, wordt 18 in aug.",
      "AMA/alleengaand",
      "moeder met zoon (19)",
      "gezin met volwassen zoon",
      "broer en zus (21 en 26)",
      "oma met kleinkind",
      "5 pers",
      "M+V",
      "man en vrouw",
      2,
    ])
      check(cell, "!type-unclear");
    check("alleenst. vrouw (nareis man + 2k loopt)", ["single-woman", "?type-unclear"]);
  });

  it("follows from the others where the header asks for them", () => {
    const others = checker(householdTypeUnder("With whom do you live here?"));
    others("my children", "single-parent");
    others("husband and 2 children", "family");
    others("wife", "couple");
    others("alone", "alone");
    others("brother", "!type-unclear");
  });

  it("is no name of a family", () => {
    for (const name of ["Gezin Haddad", "fam. El Idrissi", "Familie van den Berg"])
      assert.ok(namesSomebody(name), name);
    for (const type of ["Gezin Met Kinderen", "Alleenstaande Moeder", "gezin (2v,4k)", "AMA/alleengaand"])
      assert.ok(!namesSomebody(type), type);
  });
});

describe("languages as people shorten and misspell them", () => {
  const check = checker(languagesIn);

  it("are understood", () => {
    const known: readonly (readonly [string, readonly string[]])[] = [
      ["ned, eng, frans", ["nl", "en", "fr"]], ["NL/EN/DU", ["nl", "en", "de"]], ["Arab.", ["ar"]], ["Arabies", ["ar"]], ["Tygrinya", ["ti"]],
      ["Koermandji", ["kmr"]], ["Kurmançi", ["kmr"]], ["Koerdisch (Kurmanci)", ["kmr"]], ["Koerdisch/Kurmanji", ["kmr"]], ["Soerani", ["ckb"]],
      ["Chinees (Kantonees)", ["yue"]], ["Mandarijn", ["cmn"]], ["Chinees", ["zh"]], ["Sranan", ["srn"]], ["Riffijns", ["rif"]],
      ["Tigrinya, some Amharic", ["ti", "am"]], ["Dari, a little English", ["prs", "en"]], ["Tigrinya (1 lid)", ["ti"]],
    ]; // prettier-ignore
    for (const [cell, codes] of known) check(cell, codes);
  });

  it("that stand for several are asked about, and everyday words are none", () => {
    check("Berbers", "!language-ambiguous"); // rif, shi, kab: a group of languages has no code of its own
    check("Arabisch, Berbers, Engels", [["ar", "en"], "?language-ambiguous"]);
    check("no", "!language-unknown");
    check("ja", "!language-unknown"); // the code of Japanese, and never meant
    check("geen, spreekt Engels", ["en"]);
    check("geen", "!language-unknown");
  });
});

describe("a level of Dutch", () => {
  const check = checker(dutchLevelIn);

  it("is one level, or none at all", () => {
    for (const cell of ["A2", "a2", "A 2", "A2+", "niveau A2", "NT2: A2 (mondeling)"]) check(cell, "A2");
    for (const cell of ["geen", "none", "nog geen"]) check(cell, "none");
  });

  it("is asked about between two levels, and in words that are no level", () => {
    for (const cell of [
      "A1-A2",
      "tussen A1 en A2",
      "beginner",
      "analfabeet",
      "alfa B",
      "Alfa-traject",
      "beetje",
      "C3",
      2,
    ])
      check(cell, "!dutch-level-unclear");
  });
});

describe("yes, no and not yet", () => {
  it("as consent", () => {
    const check = checker(consentIn);
    for (const cell of ["ja", "Yes", true, "x", "akkoord", "ja, mondeling 3 mei"]) check(cell, "yes");
    for (const cell of ["nee", "Declined", false, "geweigerd", "nee (verhuisd)"]) check(cell, "no");
    for (const cell of [
      "?",
      "nog niet",
      "nog bespreken",
      "nog niet gevraagd",
      "Not yet asked",
      "I want to think",
      "onbekend",
      "n.v.t.",
    ])
      check(cell, "unknown");
    check("ja, mits dichtbij", "?yes-no-conditional");
    check(null, undefined);
  });

  it("as papers of a group or a member", () => {
    const all = checker(allSeenIn);
    all("4 van de 5", false);
    all("5 of 5", true);
    all("deels", false);
    all("nee, 2 nog niet", false);
    all("booked", false);
    const one = checker(seenIn("day-first"));
    one("x", { seen: true });
    one("aangevraagd", { seen: false });
    one("2026-02-03", { seen: true, on: "2026-02-03" });
  });
});

describe("how far somebody is, with when and why behind it", () => {
  const check = checker(statusIn);
  it("is the word in front", () => {
    check("pauze tot september", "paused");
    check("teruggetrokken, verhuisd", "withdrawn");
    check("afgehaakt", "withdrawn");
    check("jaar afgerond", "ended");
    check("intake gedaan", "intake"); // nobody said yes yet
    check("intake gehad 3-2", "intake");
    check("Ready", "!status-unclear"); // for what?
    check("klaar", "!status-unclear");
    check("actief", "!status-unclear");
  });
});

describe("a day that is still to come", () => {
  const check = (cell: Scalar, expected: unknown): void => {
    assert.deepEqual(inShort(dateIn(cell, "day-first")), expected, JSON.stringify(cell));
  };
  it("is not known, and nothing is wrong", () => {
    for (const cell of [
      "n.n.b.",
      "nog in azc",
      "gepland",
      "volgt",
      "nog niet bekend",
      "tbc",
      "wacht op woning",
      "n.v.t.",
    ])
      check(cell, undefined);
  });
  it("is asked about where a day is hinted at", () => {
    for (const cell of ["eind februari", "Oct 2026", "2027?", "20 april", "31-4-2026", "gepland 15-9", "begin maart"])
      check(cell, "!date-unclear");
  });
});

describe("numbers, marks and lists", () => {
  it("are what is typed, and ranges are asked about", () => {
    const hours = checker(hoursIn);
    hours("3,5 uur", 3.5);
    hours("4 uur p/w", 4);
    for (const cell of ["2 à 3 uur", "6-8", "2-3", "5 or 6", "veel"]) hours(cell, "!number-unreadable");
    const size = checker(numberBetween(1, 50, "count-unreadable", { whole: true }));
    size("vijven", 5);
    size("met z'n zessen", 6);
    size("5 personen", 5);
    for (const cell of ["6 (5 actief)", "5 of 6", "4-5", "2,5"]) size(cell, "!count-unreadable");
  });

  it("on a scale stay within it", () => {
    const score = checker(vulnerabilityIn(usualScales));
    for (const cell of [9, 12, -1, "licht tot matig", "5 or 6"]) score(cell, "!score-unreadable");
    score("zeer zwaar", 8);
    checker(strengthIn(usualScales))("2,5", 2.5);
  });

  it("that are lists keep their answers apart", () => {
    checker(listIn)("zorg / formulieren", ["zorg", "formulieren"]);
    checker(listIn)("tv/radio", ["tv/radio"]);
    checker(relationsIn)("vrienden en buren", ["vrienden", "buren"]);
    checker(relationsIn)("familie + vrienden", ["familie", "vrienden"]);
    checker(relationsIn)("Buren Vrienden", ["Buren", "Vrienden"]); // as KoboToolbox writes several answers
    checker(relationsIn)("oude vrienden", ["oude vrienden"]);
  });
});

describe("telephone and e-mail as typed", () => {
  it("stay text, with the nought that a spreadsheet ate", () => {
    const phone = checker(phoneIn);
    phone("612345678", "0612345678");
    phone("+380 67 000 12 34", "+380 67 000 12 34");
    phone("06-123", "!phone-unreadable");
    const email = checker(emailIn);
    email("A@X.NL;", "a@x.nl");
    email("jan@x", "!email-unreadable");
  });
});
