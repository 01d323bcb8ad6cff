import assert from "node:assert/strict";
import fc from "fast-check";
import { kindOfFormat, type FormatKind } from "../../../core/workbook/number-kind.ts";
import { readIsoDate, readSerial } from "../../../core/workbook/read-serial.ts";
import { dateSerial, datetimeSerial } from "../../../core/workbook/serial.ts";

const coordinator = { date1904: false, ours: false };

describe("number formats", () => {
  const table: readonly (readonly [FormatKind, ...string[]])[] = [
    ["date", "dd-mm-yyyy", "d-m-yy", "m/d/yyyy", "yyyy", "mmm", "mmmm yyyy", "dddd d mmmm", "mmm-yy", "D-M-JJJJ"],
    [
      "date",
      "[$-413]dd-mm-jjjj",
      "[$-413]d mmmm yyyy;@",
      "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
      "jj/mm/aaaa",
      "tt.mm.jjjj",
    ],
    ["date", '"op" d-m-yyyy', "[Red]dd-mm-yy;General", "yyyy\\-mm\\-dd", "[$-411]ge.m.d;@", "dd/mm/yyyy_)"],
    [
      "datetime",
      "dd-mm-yyyy hh:mm",
      "yyyy-mm-dd\\Thh:mm:ss",
      "d-m-jj uu:mm",
      "m/d/yy h:mm AM/PM",
      "yyyy-mm-dd hh:mm:ss.000",
    ],
    ["time", "h:mm", "hh:mm:ss", "uu:mm", "mm:ss", "h:mm AM/PM", "mm:ss.0", "[$-409]h:mm:ss\\ AM/PM;@"],
    ["elapsed", "[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]", "[uu]:mm"],
    ["number", "General", "Standaard", "0", "0.00", "#,##0.00", "0%", "0.00E+00", "# ?/?", "@", "", "Standard"],
    [
      "number",
      '0 "dagen"',
      "0 \\d",
      "€ #,##0.00;[Red]-€ #,##0.00",
      "[$€-413] #,##0.00",
      '#,##0\\ "jr"',
      "_-* #,##0.00_-",
      "[>=100]0;0.0",
      '"d"',
    ],
    ["number", "000-000", "[<=9999]0000;General", ";;;", '"ja";"ja";"nee"', '0.0,, "mln"', "[$-413]General"],
  ];
  for (const [kind, ...codes] of table) {
    for (const code of codes) {
      it(`take ${JSON.stringify(code)} for ${kind}`, () => {
        assert.equal(kindOfFormat(code), kind);
      });
    }
  }

  it("are read quickly, whatever they are", () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (code) => typeof kindOfFormat(code) === "string"));
    assert.equal(kindOfFormat(`${"[".repeat(50_000)}0`), "number");
  });
});

describe("numbers of dates", () => {
  it("give back the date and the time they were made from", () => {
    const day = fc.integer({ min: Date.UTC(1904, 0, 2) / 86_400_000, max: Date.UTC(9999, 11, 31) / 86_400_000 });
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(day, minute, fc.boolean(), (days, minutes, date1904) => {
        const iso = new Date(days * 86_400_000 + minutes * 60_000).toISOString();
        const [date, moment] = [iso.slice(0, 10), iso.slice(0, 16)];
        assert.equal(readSerial(dateSerial(date, date1904) ?? -1, "date", { date1904, ours: false }), date);
        assert.equal(readSerial(datetimeSerial(moment, date1904) ?? -1, "datetime", { date1904, ours: true }), moment);
        const seen = minutes === 0 ? date : moment;
        assert.equal(readSerial(datetimeSerial(moment, date1904) ?? -1, "datetime", { date1904, ours: false }), seen);
      }),
    );
  });

  const table: readonly (readonly [number, FormatKind, string | number])[] = [
    [1, "date", "1900-01-01"],
    [59, "date", "1900-02-28"],
    [60, "date", "1900-02-28"],
    [61, "date", "1900-03-01"],
    [0, "date", 0],
    [-5, "date", -5],
    [2_958_465, "date", "9999-12-31"],
    [2_958_466, "date", 2_958_466],
    [1e300, "datetime", 1e300],
    [45_000.5, "date", "2023-03-15T12:00"],
    [45_000.999_999, "datetime", "2023-03-16"],
    [0.5, "time", "12:00"],
    [0.999_999, "time", "23:59"],
    [0, "time", "00:00"],
    [0.25, "datetime", "06:00"],
    [45_000.25, "time", "2023-03-15T06:00"],
    [1.5, "elapsed", "36:00"],
    [45_000, "number", 45_000],
  ];
  for (const [serial, kind, expected] of table) {
    it(`read ${serial} as ${kind}: ${expected}`, () => {
      assert.equal(readSerial(serial, kind, coordinator), expected);
    });
  }

  it("count from 1904 where the workbook does", () => {
    assert.equal(readSerial(0, "date", { date1904: true, ours: false }), "1904-01-01");
    assert.equal(readSerial(43_538, "date", { date1904: true, ours: false }), "2023-03-15");
  });

  it("may be spelled as ISO text", () => {
    assert.equal(readIsoDate("2024-02-29", "date", coordinator), "2024-02-29");
    assert.equal(readIsoDate("2024-02-29T00:00:00", "date", coordinator), "2024-02-29");
    assert.equal(readIsoDate("2024-02-29T09:30:15.5Z", "date", coordinator), "2024-02-29T09:30");
    assert.equal(readIsoDate("T09:30:00", "time", coordinator), "09:30");
    assert.equal(readIsoDate("morgen", "date", coordinator), undefined);
  });
});
