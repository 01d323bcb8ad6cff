import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Group } from "../../../../core/records/group.ts";
import { optionsWithCommas, splitByOptions } from "../../../../core/intake/surveys/comma-options.ts";
import { questionsIn } from "../../../../core/intake/surveys/parts.ts";
import type { SurveyTool } from "../../../../core/intake/surveys/survey.ts";
import type { Reading } from "../../../../core/intake/reading.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { read, sheet } from "../book.ts";

type Rows = readonly (readonly Scalar[])[];

/** Groups with a code, a municipality and a size, answers beside them. */
function groups(headers: readonly Scalar[], answers: Rows, own: readonly string[] = [], below: Rows = []): Reading {
  const [time = null] = own.length > 0 ? ["2025-03-01T10:00"] : [];
  const rows = answers.map((row, place) => [...own.map(() => time), `WG-${place + 1}`, "Almere", 5, ...row]);
  return read(sheet("Groepen", [[...own, "Groepscode", "Gemeente", "Aantal leden", ...headers], ...below, ...rows]));
}

function lists<Key extends "languages" | "interests" | "workFields">(
  reading: Reading,
  key: Key,
): (Group[Key] | undefined)[] {
  return reading.groups.map(({ record }) => record[key]);
}

describe("answers in a column per option", () => {
  const languages = [
    "Welke talen spreken jullie? [Arabisch]",
    "Welke talen spreken jullie? [Engels]",
    "Welke talen spreken jullie? [Anders]",
  ];
  const check = (answers: Rows): void => {
    assert.deepEqual(lists(groups(languages, answers), "languages"), [["ar", "en"], ["en", "tr"], undefined], JSON.stringify(answers));
  }; // prettier-ignore

  it("are one list, whatever says that an option was chosen", () => {
    check([["Ja", "Ja", null], ["Nee", "Ja", "Turks"], ["Nee", "Nee", null]]);
    check([["Yes", "Yes", null], ["No", "Yes", "Turks"], ["No", "No", null]]);
    check([["Y", "Y", null], [null, "Y", "Turks"], [null, null, null]]);
    check([[1, 1, null], [0, 1, "Turks"], [0, 0, null]]);
    check([["Arabisch", "Engels", null], [null, "Engels", "Turks"], [null, null, null]]);
    check([["x", "x", null], [null, "x", "Turks"], [null, null, null]]);
  }); // prettier-ignore

  it("are a list below a banner that asks for them, too", () => {
    const rows: Scalar[][] = [
      [null, null, null, "Talen", null, null],
      ["Groepscode", "Gemeente", "Aantal leden", "Arabisch", "Engels", "Farsi"],
      ["WG-1", "Almere", 5, "x", null, "x"],
      ["WG-2", "Almere", 6, null, "x", null],
    ];
    assert.deepEqual(lists(read(sheet("Groepen", rows)), "languages"), [["ar", "fa"], ["en"]]);
  });

  it("hang on no order of columns", () => {
    const columns = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(columns, (order) => {
        const turned = (row: readonly Scalar[]): Scalar[] => order.map((index) => row[index] ?? null);
        const found = groups(turned(languages), [["Ja", "Ja", "Turks"], ["Nee", "Ja", null]].map(turned)); // prettier-ignore
        const sorted = lists(found, "languages").map((codes) => [...(codes ?? [])].sort());
        assert.deepEqual(sorted, [["ar", "en", "tr"], ["en"]]);
      }),
      { numRuns: 6 },
    );
  });

  it("keep the commas of an option", () => {
    const hobbies = ["Interesses [Sport, spel en beweging]", "Interesses [Muziek]"];
    assert.deepEqual(lists(groups(hobbies, [["Ja", "Nee"], ["Ja", "Ja"]]), "interests"), [["Sport, spel en beweging"], ["Sport, spel en beweging", "Muziek"]]); // prettier-ignore
  });

  it("to a question that asks for no list stay unused", () => {
    const other = ["Bent u tevreden over het volgende? [Contact]", "Bent u tevreden over het volgende? [Taal]"];
    const [first] = groups(other, [["Ja", "Nee"], ["Nee", "Ja"]]).groups; // prettier-ignore
    assert.deepEqual(Object.keys(first?.record ?? {}).sort(), ["code", "municipality", "size"]);
  });
});

describe("several answers in one cell of a survey tool", () => {
  it("of Google Forms may have commas in them", () => {
    const cells = [
      "Sport, spel en beweging, Muziek",
      "Muziek, Sport, spel en beweging",
      "Koken (bijv. taart, soep), Muziek",
    ];
    const found = groups(["Wat zijn jullie interesses?"], cells.map((cell) => [cell]), ["Tijdstempel"]); // prettier-ignore
    assert.deepEqual(lists(found, "interests"), [
      ["Sport, spel en beweging", "Muziek"],
      ["Muziek", "Sport, spel en beweging"],
      ["Koken (bijv. taart, soep)", "Muziek"],
    ]);
  });

  it("of Microsoft Forms end in a semicolon", () => {
    const own = ["Begintijd", "Tijd van voltooien"];
    const found = groups(["Interesses"], [["Koken;Muziek, theater;"], ["Koken;"]], own);
    assert.deepEqual(lists(found, "interests"), [["Koken", "Muziek, theater"], ["Koken"]]);
  });

  it("of KoboToolbox are names with spaces between them", () => {
    const own = ["start", "_uuid"];
    const columns = ["vrije_tijd/interesses", "vrije_tijd/interesses/samen_koken", "vrije_tijd/interesses/muziek", "talen/spreekt"];
    const rows = [["samen_koken muziek", 1, 1, "arabisch koerdisch_kurmanji"], ["muziek", 0, 1, "engels"], ["samen_koken", 1, 0, "engels"]];
    const found = groups(columns, rows, own);
    assert.deepEqual(lists(found, "interests"), [["samen koken", "muziek"], ["muziek"], ["samen koken"]]);
    assert.deepEqual(lists(found, "languages")[0], ["ar", "kmr"]);
    assert.ok(!found.problems.some(({ told: { code } }) => code === "columns-unused")); // the options stand in the list
  }); // prettier-ignore

  it("of Qualtrics have what people typed in a column of its own", () => {
    const own = ["Finished", "ResponseId", "RecordedDate"];
    const columns = ["Welke talen? - Selected Choice", "Welke talen? - Anders, namelijk: - Text"];
    const rows = [
      ["Farsi,Anders, namelijk:", "Azeri"],
      ["Engels", null],
    ];
    const headers = [...own, "Groepscode", "Gemeente", "Aantal leden", ...columns];
    const answers = rows.map((row, place) => ["True", `R_${place}`, "2025-03-01", `WG-${place}`, "Almere", 5, ...row]);
    const found = read(sheet("Groepen", [headers, ...answers]));
    assert.deepEqual(lists(found, "languages"), [["fa", "az"], ["en"]]);
    assert.ok(!found.problems.some(({ told: { code } }) => code.startsWith("language-")));
  });
});

describe("options with commas", () => {
  it("are learnt only from lists that a form wrote", () => {
    const check = (cells: readonly string[], ...options: readonly string[]): void => {
      assert.deepEqual(optionsWithCommas(cells), options);
    };
    check(["Sport, spel, Muziek", "Muziek, Sport, spel"], "Sport, spel");
    check(["Koken, wandelen, muziek", "Lezen, wandelen"]); // typed by people
    check(["koken, Wandelen"]);
    check(["Koken, bakken, Muziek", "Lezen, bakken"]); // behind two different pieces
  });

  it("are found before the commas between options, the longest first", () => {
    assert.deepEqual(splitByOptions("A, b, C", ["A, b", "A, b, C"]), ["A, b, C"]);
    assert.deepEqual(splitByOptions("A, b, D", ["A, b", "A, b, C"]), ["A, b", "D"]);
    const option = fc.constantFrom("Koken", "Sport, spel", "Muziek, dans, theater", "Lezen");
    fc.assert(
      fc.property(fc.uniqueArray(option, { minLength: 1 }), (chosen) => {
        assert.deepEqual(splitByOptions(chosen.join(", "), ["Sport, spel", "Muziek, dans, theater"]), chosen);
      }),
    );
  });
});

describe("the question in a header", () => {
  const check = (tool: SurveyTool | undefined, headers: readonly string[], ...expected: readonly string[]): void => {
    const shown = questionsIn(headers, tool).map(({ text, part }) => (part === undefined ? text : `${part.question} + ${part.option}`));
    assert.deepEqual(shown, expected);
  }; // prettier-ignore

  it("stands behind a code, before an option, at the end of a path", () => {
    check("limesurvey", ["G02Q05. Uw postcode"], "Uw postcode");
    check("limesurvey", ["Q05[SQ001]. Talen [Arabisch]", "Q05[SQ002]. Talen [Engels]"], "Talen + Arabisch", "Talen + Engels");
    check("limesurvey", ["voorkeur[1]", "voorkeur[2]"], "voorkeur + 1", "voorkeur + 2");
    check("qualtrics", ["Talen - Farsi", "Talen - Engels", "Naam - voluit"], "Talen + Farsi", "Talen + Engels", "Naam - voluit");
    check("qualtrics", ["Talen - Selected Choice", "Talen - Anders - Text"], "Talen", "Talen + Anders - Text");
    check("kobotoolbox", ["wonen/postcode", "toestemming/deelname"], "postcode", "toestemming deelname");
    check("kobotoolbox", ["Hobby's/interesses"], "Hobby's/interesses"); // a label, no path
    check(undefined, ["Talen [Farsi]", "Talen [Engels]", "Postcode [verplicht]"], "Talen + Farsi", "Talen + Engels", "Postcode [verplicht]");
    check(undefined, ["Naam - voluit", "Naam - kort", "m/v"], "Naam - voluit", "Naam - kort", "m/v");
  }); // prettier-ignore

  it("of SurveyMonkey says what its columns hold, unless they are marks", () => {
    const own: Scalar[] = ["Respondent ID", "Collector ID", "Groepscode", "Bereidheid (0-4)"];
    const top = [...own, "Gegevens van de groep", null, "Hoe belangrijk vinden jullie", null, "Hoeveel mensen?", null];
    const below = [
      null,
      null,
      "Response",
      "Response",
      "Plaats",
      "Postcode",
      "Contact",
      "Aantal leden",
      "Aantal leden",
      "Kinderen",
    ];
    const rows = [[1, 9, "WG-1", 3, "Almere", "1324 AB", 4, 5, 6, 2], [2, 9, "WG-2", 4, "Haarlem", "2012 CD", 5, 4, 5, 0], [3, 9, "WG-3", 0, "Almere", "1326 CD", 4, 4, 8, 1]]; // prettier-ignore
    const columns = read(sheet("Welkom Groepen", [top, below, ...rows])).sheets[0]?.columns ?? [];
    const used = columns.flatMap(({ column, field }) => (field === undefined ? [] : [`${column} ${field}`]));
    assert.deepEqual(used, ["C code", "D vulnerability.willingness", "E municipality", "F postcode", "I size"]);
  });
});
