import assert from "node:assert/strict";
import { pointsInText } from "../../../core/intake/table-text.ts";

const every = (): boolean => true;

/** The postcodes that are read from a text, or nothing where it is no table. */
function codes(text: string): string[] | undefined {
  return pointsInText(text, every)?.map(({ postcode }) => postcode);
}

const geoNames = (code: string, place: string): string =>
  ["NL", code, place, "Utrecht", "UT", place, "0344", "", "", "52.09", "5.11", "4"].join("\t");

describe("a table of postcodes as text", () => {
  for (const [name, text, expected] of [
    ["GeoNames", `${geoNames("3511", "Utrecht")}\r\n${geoNames("3512", 'De "Bilt')}\r\n`, ["3511", "3512"]],
    ["semicolons and commas in numbers", "\ufeffPostcode;Lat;Lon\n3511 AB;52,09;5,11\n\n", ["3511AB"]],
    ["quotes that hold a comma and a quote", 'postcode,lat,lon,place\n3511,52.09,5.11,"Dorp, ""Zuid"""\n3512,52.08,5.12,', ["3511", "3512"]], // prettier-ignore
    ["lines that end as on an old Mac", "postcode\tlat\tlon\r3511\t52.09\t5.11\r3512\t52.08\t5.12", ["3511", "3512"]],
    ["a letter", "Beste mensen,\nhier is de lijst; groet", undefined],
    ["nothing", "", undefined],
  ] as const) {
    it(`is read with ${name}`, () => {
      assert.deepEqual(codes(text), expected);
    });
  }

  it("gives only the rows that are of use", () => {
    const found = pointsInText(
      "postcode;lat;lon\n3511;52,09;5,11\n1011;52,37;4,90",
      ({ postcode }) => postcode === "1011",
    );
    assert.deepEqual(found, [{ postcode: "1011", lat: 52.37, lon: 4.9, names: [] }]);
  });
});
