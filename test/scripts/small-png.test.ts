import assert from "node:assert/strict";
import fc from "fast-check";
import { PNG } from "pngjs";
import { smallPng } from "../../scripts/pictures/small-png.ts";

/** A picture of one row with these colours, `0xRRGGBB`. */
function rowOf(colours: readonly number[]): Buffer {
  const picture = new PNG({ width: colours.length, height: 1 });
  colours.forEach((colour, at) => {
    picture.data.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255], at * 4);
  });
  return PNG.sync.write(picture);
}

function channelsOf(png: Buffer): readonly number[] {
  return [...PNG.sync.read(png).data];
}

const colour = fc.nat({ max: 0xffffff });

describe("the size of pictures", () => {
  it("costs nothing where there are few colours", () => {
    fc.assert(
      fc.property(fc.array(colour, { minLength: 1, maxLength: 256 }), (colours) => {
        assert.deepEqual(channelsOf(smallPng(rowOf(colours))), channelsOf(rowOf(colours)));
      }),
    );
  });

  it("costs shades that nobody sees where there are many", () => {
    const greys = Array.from({ length: 256 }, (_, grey) => grey * 0x010101);
    const blues = Array.from({ length: 200 }, (_, blue) => 40 + blue);
    const before = rowOf([...greys, ...blues]);
    const [was, is] = [channelsOf(before), channelsOf(smallPng(before))];
    assert.equal(is.length, was.length);
    assert.ok(is.every((value, at) => Math.abs(value - (was[at] ?? NaN)) <= 2));
  });

  it("is less than that of what it was made from", () => {
    const wide = Array.from({ length: 4000 }, (_, at) => ((at * 7919) % 200) * 0x010203);
    assert.ok(smallPng(rowOf(wide)).length < rowOf(wide).length);
  });
});
