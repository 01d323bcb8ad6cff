import assert from "node:assert/strict";
import * as fc from "fast-check";
import { readPeople } from "../../../../core/intake/read-people.ts";
import type { Reading } from "../../../../core/intake/reading.ts";
import { momentIn } from "../../../../core/intake/surveys/moment.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { book, sheet } from "../book.ts";

/** A survey of invented households in the manner of a tool: its own columns, then what was asked. */
const asked = [
  "Code huishouden",
  "Naam",
  "E-mail",
  "Postcode",
  "Aantal volwassenen",
  "Aantal kinderen",
  "Kwetsbaarheid (0-8)",
];

/** Answers of somebody with a number: all of them differ. */
function household(number: number): Scalar[] {
  return [`H-0${number}`, `Persoon ${"abcdefgh".charAt(number)}`, `p${number}@voorbeeld.example`, `${1320 + number} AB`, 1 + (number % 2), number % 3, number];
} // prettier-ignore

function readRows(
  own: readonly string[],
  rows: readonly (readonly Scalar[])[],
  settings: Record<string, string> = {},
): Reading {
  const said = Object.entries(settings).map(([key, value]) => ({ key, value }));
  return readPeople(book(sheet("Huishoudens", [[...own, ...asked], ...rows])), { mappings: [], settings: said });
}

/** The rows that take part, and what is told of the others: row, level and code. */
function outcome(reading: Reading): { part: number[]; told: string[] } {
  const told = reading.problems.filter(
    ({ told: { code } }) => code.startsWith("response-") || code.includes("duplicate"),
  );
  return {
    part: reading.households.filter(({ blocked }) => !blocked).map(({ row }) => row),
    told: told.map(({ level, row, told: { code } }) => `${row ?? 0} ${level} ${code}`).sort(),
  };
}

const google = ["Tijdstempel"];
const at = (day: number): Scalar[] => [`2025-03-0${day}T10:00`];

describe("responses that nobody finished", () => {
  const check = (own: readonly string[], ...rows: readonly (readonly Scalar[])[]): void => {
    const all = rows.map((cells, place) => [...cells, ...household(place + 1)]);
    const kept = outcome(readRows(own, all));
    assert.deepEqual(kept, { part: [2, 3], told: ["3 warning response-unfinished"] }, own.join());
    const left = outcome(readRows(own, all, { "survey.unfinished": "leave-out" }));
    assert.deepEqual(left, { part: [2], told: ["3 error response-unfinished"] }, own.join());
  };

  it("are known by what each tool says, told, and kept unless a person says otherwise", () => {
    check(["StartDate", "Finished", "Progress", "ResponseId"], ["2025-03-01", "True", 100, "R_1"], ["2025-03-01", "False", 41, "R_2"]);
    check(["StartDate", "Finished", "ResponseId", "RecordedDate"], ["2025-03-01", 1, "R_1", "x"], ["2025-03-01", 0, "R_2", "x"]);
    check(["id", "submitdate", "lastpage", "startlanguage"], [1, "2025-03-01 10:00", 3, "nl"], [2, null, 1, "nl"]);
    check(["id", "lastpage", "startlanguage"], [1, 3, "nl"], [2, 1, "nl"]);
    check(["#", "Response Type", "Submit Date (UTC)", "Network ID"], ["a", "completed", "2025-03-01", "n"], ["b", "partial", null, "n"]);
    check(["#", "Submit Date (UTC)", "Network ID"], ["a", "2025-03-01", "n"], ["b", null, "n"]);
    check(["ID", "Begintijd", "Tijd van voltooien"], [1, "2025-03-01", "2025-03-01"], [2, "2025-03-01", null]);
  }); // prettier-ignore

  it("are few answers where SurveyMonkey says nothing, and none at all never takes part", () => {
    const own = ["Respondent ID", "Collector ID"];
    const few = ["H-03", null, null, null, null, null, null];
    const rows = [
      [11, 1, ...household(1)],
      [12, 1, ...household(2)],
      [13, 1, ...few],
      [14, 1],
    ];
    assert.deepEqual(outcome(readRows(own, rows)), {
      part: [2, 3, 4],
      told: ["4 warning response-unfinished", "5 error response-empty"],
    });
  });
});

describe("test responses", () => {
  const check = (answers: readonly Scalar[], isTest: boolean): void => {
    const rows = [
      [...at(1), ...household(1)],
      [...at(2), ...household(2)],
      [...at(3), ...answers],
    ];
    const { part } = outcome(readRows(google, rows));
    assert.deepEqual(part, isTest ? [2, 3] : [2, 3, 4], JSON.stringify(answers));
  };
  const [code = "", name = "", email = "", postcode = "", ...rest] = household(4);

  it("are known by names, addresses and answers that say nothing", () => {
    check([code, "test", email, postcode, ...rest], true);
    check([code, "Test Persoon", email, postcode, ...rest], true);
    check([code, "TEST Marleen", email, postcode, ...rest], true);
    check([code, "asdf", email, postcode, ...rest], true);
    check(["test", name, email, postcode, ...rest], true);
    check([code, name, "test@test.nl", postcode, ...rest], true);
    check([code, name, "TESTER@voorbeeld.example", postcode, ...rest], true);
    check([code, "Testa Rossi", email, postcode, ...rest], false);
    check([code, "Proefstra", email, postcode, ...rest], false);
    check([code, name, "contest@voorbeeld.example", postcode, ...rest], false);
  });

  it("are what Qualtrics says of a preview", () => {
    const own = ["StartDate", "Status", "Finished", "ResponseId"];
    const rows = (status: Scalar): Scalar[][] => [
      ["2025-03-01", "IP Address", "True", "R_1", ...household(1)],
      ["2025-03-02", status, "True", "R_2", ...household(2)],
    ];
    for (const status of ["Survey Preview", "Survey Test", 1])
      assert.deepEqual(outcome(readRows(own, rows(status))), { part: [2], told: ["3 error response-test"] });
    assert.deepEqual(outcome(readRows(own, rows("Imported"))), { part: [2, 3], told: [] });
    const kept = outcome(readRows(own, rows("Survey Test"), { "survey.test": "keep" }));
    assert.deepEqual(kept, { part: [2, 3], told: ["3 warning response-test"] });
  });

  it("are looked for with care in a list that people keep themselves", () => {
    const rows = (third: readonly Scalar[]): Scalar[][] => [household(1), household(2), [...third]];
    assert.deepEqual(outcome(readRows([], rows(["H-03", "test", null, "1323 AB", 1, 0, 2]))).part, [2, 3, 4]);
    assert.deepEqual(outcome(readRows([], rows(["test", "test", "test@test.nl", null, 1, 0, 2]))).part, [2, 3]);
  });

  it("bring no problems about their cells", () => {
    const rows = [
      [...at(1), ...household(1)],
      [...at(2), "test", "test", "geen", "nergens", "veel", "x", "y"],
    ];
    assert.ok(!readRows(google, rows).problems.some(({ cell }) => cell?.endsWith("3") === true));
  });
});

describe("several responses of one respondent", () => {
  const [, , email] = household(1);
  const first = [...at(1), ...household(1)];
  const last = [...at(5), " h-01", "Persoon B", String(email).toUpperCase(), "1321ab", 2, 1, 3];
  const other = [...at(3), ...household(2)];

  it("count as the newest complete one, and a person may choose the oldest or all", () => {
    const rows = [last, other, first];
    assert.deepEqual(outcome(readRows(google, rows)), { part: [2, 3], told: ["2 info response-counts", "4 error response-double"] });
    assert.deepEqual(outcome(readRows(google, rows, { "survey.doubles": "first" })).part, [3, 4]);
    const kept = (settings: Record<string, string>, ...all: readonly (readonly Scalar[])[]): ReturnType<typeof outcome> => outcome(readRows(google, all, settings));
    assert.deepEqual(kept({ "survey.doubles": "keep" }, ...rows), { part: [2, 3], told: ["4 error code-duplicate"] });
    const bare = rows.map(([time = null, , ...answers]) => [time, null, ...answers.map((cell) => (cell === "Persoon B" ? "persoon b" : cell))]);
    assert.deepEqual(kept({ "survey.doubles": "keep" }, ...bare), { part: [2, 3, 4], told: ["4 warning response-double"] });
  }); // prettier-ignore

  it("count the same in whatever order they stand", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([first, last, other], { minLength: 3 }), (rows) => {
        const found = readRows(google, rows).households.filter(({ blocked }) => !blocked);
        assert.deepEqual(found.map(({ record }) => record.vulnerability?.score).sort(), [2, 3]);
      }),
      { numRuns: 12 },
    );
  });

  it("count as a complete one before a newer that was not finished", () => {
    const own = ["id", "submitdate", "lastpage", "startlanguage", "datestamp"];
    const rows = [[1, "2025-03-01 10:00", 3, "nl", "2025-03-01 10:00", ...household(1)], [2, null, 1, "nl", "2025-03-09 10:00", ...household(1)]];
    assert.deepEqual(outcome(readRows(own, rows)), { part: [2], told: ["2 info response-counts", "3 error response-double"] });
  }); // prettier-ignore

  it("are not those of others with the same address, nor of others with the same name", () => {
    const shared = (number: number): Scalar[] => {
      const [code = null, name = null, , ...rest] = household(number);
      return [code, name, "tolk@voorbeeld.example", ...rest];
    };
    assert.deepEqual(
      outcome(
        readRows(google, [
          [...at(1), ...shared(1)],
          [...at(2), ...shared(2)],
        ]),
      ).part,
      [2, 3],
    );
    const namesake = [null, household(1)[1] ?? null, null, "2011 CD", 1, 0, 4];
    assert.deepEqual(outcome(readRows(google, [first, [...at(2), ...namesake]])).part, [2, 3]);
  });

  it("stay what they are in a list that people keep themselves: the first of equal codes counts", () => {
    assert.deepEqual(outcome(readRows([], [household(1), household(2), household(1)])), {
      part: [2, 3],
      told: ["4 error code-duplicate"],
    });
  });
});

describe("when an answer was sent in", () => {
  it("sorts in the order of time, however a tool writes it", () => {
    const check = (cell: Scalar, order: "day-first" | "month-first", expected: string): void => {
      assert.equal(momentIn(cell, order), expected);
    };
    check("2025-03-04T10:02", "day-first", "2025-03-04T10:02:00");
    check("2025-03-04 10:02:11", "day-first", "2025-03-04T10:02:11");
    check("2025-03-04T10:02:11.482+01:00", "day-first", "2025-03-04T10:02:11");
    check("03/04/2025 07:12:44 PM", "month-first", "2025-03-04T19:12:44");
    check("03/04/2025 12:12:44 AM", "month-first", "2025-03-04T00:12:44");
    check("8/20/25 12:51:45", "month-first", "2025-08-20T12:51:45");
    check("4-3-2025 9:05:00", "day-first", "2025-03-04T09:05:00");
    check(45720.5, "day-first", "2025-03-04T12:00:00");
    check("gisteren", "day-first", "");
  });
});
