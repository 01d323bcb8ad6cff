import assert from "node:assert/strict";
import * as fc from "fast-check";
import { ageIn, distanceLimitIn, hoursIn, numberFrom } from "../../../../core/intake/cells/number.ts";
import { adultsIn, childrenIn, compositionFrom, personsIn } from "../../../../core/intake/cells/composition.ts";
import { focusIn, strengthIn, usualScales, vulnerabilityIn } from "../../../../core/intake/cells/scale.ts";
import { checker } from "./check.ts";

describe("a number", () => {
  it("has a comma for decimals and a dot for thousands", () => {
    assert.equal(numberFrom("1,5"), 1.5);
    assert.equal(numberFrom("1.250"), 1250);
    assert.equal(numberFrom("1.250", true), 1.25); // a score never reaches a thousand
    assert.equal(numberFrom("1.250,50"), 1250.5);
    assert.equal(numberFrom("€ 1.250,-"), 1250);
    assert.equal(numberFrom("ca. 5"), 5);
    assert.equal(numberFrom("5 km"), 5);
    assert.equal(numberFrom("drie"), 3);
    assert.equal(numberFrom("2 uur per week"), 2);
    assert.equal(numberFrom("5-10"), undefined);
    assert.equal(numberFrom("4,5/5"), undefined);
    assert.equal(numberFrom("veel"), undefined);
  });

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), (number) => {
        assert.equal(numberFrom(String(number)), number);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999 }), (hundredths) => {
        assert.equal(numberFrom((hundredths / 100).toFixed(2).replace(".", ","), true), hundredths / 100);
      }),
    );
  });

  it("as an age or hours keeps to what can be", () => {
    const age = checker(ageIn);
    age(35, 35);
    age("35 jaar", 35);
    age("ca. 35", 35);
    age("30-40", "?age-approximate");
    age(1985, "!age-unreadable");
    age(-1, "!age-unreadable");
    const hours = checker(hoursIn);
    hours("ca. 2", 2);
    hours("2,5", 2.5);
    hours(400, "!number-unreadable");
  });

  it("as the farthest somebody may live is more than nothing and at most 500 km", () => {
    const limit = checker(distanceLimitIn);
    limit(8, 8);
    limit("8", 8);
    limit("8 km", 8);
    limit("7,5", 7.5);
    limit("7.5 kilometer", 7.5);
    limit("max. 10 km", 10);
    limit("tot en met 6 km", 6);
    limit(500, 500);
    limit(null, undefined);
    limit("onbekend", undefined);
    limit("maakt niet uit", undefined);
    limit("no limit", undefined);
    limit(0, "!distance-limit-unreadable");
    limit(-3, "!distance-limit-unreadable");
    limit(500.5, "!distance-limit-unreadable");
    limit("5000 m", "!distance-limit-unreadable");
    limit("5-10 km", "!distance-limit-unreadable");
    limit("ver", "!distance-limit-unreadable");
  });
});

describe("who lives together", () => {
  it("is a number or a sum of adults and children", () => {
    const adults = checker(adultsIn);
    adults(2, { adults: 2 });
    adults("twee", { adults: 2 });
    adults("2 + 3 kinderen", { adults: 2, children: 3 });
    adults("2 volw., 1 kind", { adults: 2, children: 1 });
    adults("2,5", "!count-unreadable");
    adults("gezellig", "!count-unreadable");
    const children = checker(childrenIn);
    children(0, { children: 0 });
    children("geen", { children: 0 });
    children("nee", { children: 0 });
    children("3 (waarvan 1 baby)", { children: 3 });
    children("2 kinderen", { children: 2 });
    checker(personsIn)("4 personen", { persons: 4 });
  });

  it("is told by a type cell that counts", () => {
    assert.deepEqual(compositionFrom("stel met 2 kinderen"), { children: 2 });
    assert.deepEqual(compositionFrom("2 ouders en 3 kinderen"), { adults: 2, children: 3 });
    assert.deepEqual(compositionFrom("stel zonder kinderen"), {}); // the name of a type, nobody counted
    assert.deepEqual(compositionFrom("gezin"), {});
  });
});

describe("a scale", () => {
  it("takes numbers, words and fractions of its own end", () => {
    const four = checker(strengthIn(usualScales));
    four(0, 0);
    four("geen", 0);
    four("weinig", 1);
    four("gemiddeld", 2);
    four("veel", 3);
    four("heel veel", 4);
    four("3/4", 3);
    four("3 van 4", 3);
    four("2 (redelijk)", 2);
    four("2,5", 2.5);
    four("3/5", "!scale-unreadable");
    four(5, "!scale-unreadable");
    four(-1, "!scale-unreadable");
    four("zie verslag", "!scale-unreadable");
    const eight = checker(vulnerabilityIn(usualScales));
    eight("geen", 0);
    eight("matig", 4);
    eight("zeer hoog", 8);
    eight(8, 8);
    eight(9, "!score-unreadable");
  });

  it("takes the marks of the workbook, and keeps them on the scales of contracts.md", () => {
    const scales = { score: 10, strength: 5 };
    const five = checker(strengthIn(scales));
    five(5, 4);
    five(3, 2.4);
    five("3/5", 2.4);
    five("3/4", "!scale-unreadable");
    five("heel veel", 4);
    five(5.1, "!scale-unreadable");
    const ten = checker(vulnerabilityIn(scales));
    ten(10, 8);
    ten(7, 5.6);
    ten("7,5", 6);
    ten("zeer hoog", 8);
    ten(11, "!score-unreadable");
    checker(vulnerabilityIn({ score: 2.5, strength: 4 }))("2/2,5", 6.4);
  });

  it("takes social and goal-oriented", () => {
    const focus = checker(focusIn);
    focus("sociaal", 1);
    focus("doelgericht", 5);
    focus(3, 3);
    focus(0, "!focus-unreadable");
  });
});
