import assert from "node:assert/strict";
import { frameOf } from "../../scripts/make-picture.ts";

/** A white picture with these black pixels. */
function picture(width: number, height: number, black: readonly (readonly [x: number, y: number])[]): Uint8Array {
  const pixels = Buffer.alloc(width * height * 3, 255);
  for (const [x, y] of black) pixels.fill(0, (y * width + x) * 3, (y * width + x) * 3 + 3);
  return Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`, "latin1"), pixels]);
}

describe("the frame of a picture", () => {
  it("lies around everything that is not white, with some white left", () => {
    const frame = frameOf(
      picture(100, 80, [
        [30, 40],
        [60, 50],
      ]),
    );
    assert.deepEqual(frame, { x: 16, y: 26, width: 59, height: 39 });
  });

  it("stays inside the picture", () => {
    assert.deepEqual(
      frameOf(
        picture(20, 10, [
          [0, 0],
          [19, 9],
        ]),
      ),
      { x: 0, y: 0, width: 20, height: 10 },
    );
  });

  it("refuses an empty page and another kind of file", () => {
    assert.throws(() => frameOf(picture(5, 5, [])), /white/u);
    assert.throws(() => frameOf(Buffer.from("\x89PNG")), /raw/u);
  });
});
