import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { problemCodes, read, sheet } from "./book.ts";

const kinds = [
  "type-two-adults",
  "type-needs-sex",
  "type-unknown",
  "type-contradicts",
  "type-unclear",
  "count-unreadable",
];

/** Type, adults and children of one row, and what is asked about it. */
function check(
  row: Readonly<Record<string, Scalar>>,
  expected: readonly [type: Scalar | undefined, adults?: number | undefined, children?: number | undefined],
  asked?: string,
): void {
  const headers = ["Code", "Gemeente", ...Object.keys(row)];
  const reading = read(sheet("Huishoudens", [headers, ["H-1", "Almere", ...Object.values(row)]]));
  const record = reading.households[0]?.record;
  const [type, adults, children] = expected;
  assert.deepEqual([record?.type, record?.adults, record?.children], [type, adults, children], JSON.stringify(row));
  assert.deepEqual(problemCodes(reading).filter((code) => kinds.includes(code)), asked === undefined ? [] : [asked], JSON.stringify(row)); // prettier-ignore
}

describe("the type of a household", () => {
  it("is what is typed", () => {
    check({ Gezinssamenstelling: "gezin" }, ["family"]);
    check({ Gezinssamenstelling: "stel", Volwassenen: 2, Kinderen: 0 }, ["couple", 2, 0]);
    check({ Gezinssamenstelling: "gezin met 2 kinderen" }, ["family", undefined, 2]);
  });

  it("follows from numbers and sex where they tell it", () => {
    check({ Volwassenen: 1, Kinderen: 2 }, ["single-parent", 1, 2]);
    check({ Volwassenen: 2, Kinderen: 3 }, ["family", 2, 3]);
    check({ Volwassenen: "2 + 3 kinderen" }, ["family", 2, 3]);
    check({ Volwassenen: 1, Kinderen: 0, Geslacht: "v" }, ["single-woman", 1, 0]);
    check({ Volwassenen: 1, Geslacht: "man" }, ["single-man", 1]);
    check({ "Aantal personen": 1, Geslacht: "m" }, ["single-man", 1, 0]);
    check({ "Aantal personen": 5, Volwassenen: 2 }, ["family", 2, 3]);
    check({ Gezinssamenstelling: "alleenstaand", Geslacht: "v", Kinderen: 0 }, ["single-woman", undefined, 0]);
    check({ Gezinssamenstelling: "alleenstaand", Kinderen: 2 }, ["single-parent", undefined, 2]);
    check({ Gezinssamenstelling: "2 volwassenen en 3 kinderen" }, ["family", 2, 3]);
  });

  it("and the count are nobody's where more children than people are counted", () => {
    check({ "Gezinsleden totaal": 3, Kinderen: 4 }, [undefined]);
    check({ "Gezinsleden totaal": 3, Volwassenen: 4 }, [undefined]);
  });

  it("is asked, never assumed", () => {
    check({ Volwassenen: 2, Kinderen: 0 }, [undefined, 2, 0], "type-two-adults");
    check({ Volwassenen: 1, Kinderen: 0 }, [undefined, 1, 0], "type-needs-sex");
    check({ Volwassenen: 1, Kinderen: 0, Geslacht: "x" }, [undefined, 1, 0], "type-needs-sex");
    check({ Volwassenen: 1, Kinderen: null, Geslacht: "m" }, [undefined, 1], "type-unknown");
    check({ Gezinssamenstelling: "alleenstaand" }, [undefined], "type-needs-sex");
    check({ Gezinssamenstelling: null }, [undefined], "type-unknown");
    check({ Gezinssamenstelling: "druk" }, [undefined], "type-unclear");
    check({ Gezinssamenstelling: "stel", Volwassenen: 2, Kinderen: 2 }, [undefined, 2, 2], "type-contradicts");
    check({ Gezinssamenstelling: "alleenstaande man", Volwassenen: 2 }, [undefined, 2], "type-contradicts");
    check({ Volwassenen: "veel", Kinderen: 2 }, [undefined, undefined, 2], "count-unreadable");
  });
});
