import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256Hex, utf8Bytes } from "../../core/hash.ts";

describe("hash", () => {
  it("gives the bytes that TextEncoder gives, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.deepEqual(utf8Bytes(text), new TextEncoder().encode(text));
      }),
    );
  });

  it("replaces a lone surrogate, as TextEncoder does", () => {
    assert.deepEqual(utf8Bytes("a\ud800b"), new TextEncoder().encode("a\ud800b"));
  });

  it("gives the SHA-256 that everyone else gives", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        assert.equal(sha256Hex(text), createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });
});
