import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { pseudonymsOf, type PseudonymKind } from "../../../core/share/pseudonyms.ts";

const kind = fc.constantFrom<PseudonymKind>("household", "group", "member", "match", "block");
const code = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map((number) => `H-${number}`),
  fc.string({ maxLength: 12 }),
);
const secret = fc.string({ minLength: 1, maxLength: 40 });
const codes = fc.array(code, { maxLength: 60 });

describe("pseudonyms", () => {
  it("are as many as there are codes, and look like no code", () => {
    fc.assert(
      fc.property(secret, kind, codes, (word, what, some) => {
        const found = pseudonymsOf(word, what, some);
        assert.equal(new Set(found.values()).size, found.size);
        for (const one of found.values()) assert.match(one, /^P[HGLMB](?:-[BCDFGHJKMNPRTVWX]{4}){3}$/u);
      }),
    );
  });

  it("stay the same when others come or go, in whatever order, and however the code is typed", () => {
    fc.assert(
      fc.property(secret, kind, codes, codes, (word, what, some, others) => {
        const alone = pseudonymsOf(word, what, some);
        const together = pseudonymsOf(word, what, [...others, ...[...some].reverse()]);
        for (const [one, pseudonym] of alone) assert.equal(together.get(one), pseudonym);
      }),
    );
    const typed = ["h-12", " H-12 ", "H-12"].map((one) => [...pseudonymsOf("geheim", "household", [one]).values()]);
    assert.deepEqual(typed[0], typed[1]);
    assert.deepEqual(typed[1], typed[2]);
  });

  it("share nothing under another secret, nor for another kind", () => {
    const some = Array.from({ length: 500 }, (_, number) => `H-${number}`);
    const sets = [
      pseudonymsOf("een", "household", some),
      pseudonymsOf("twee", "household", some),
      pseudonymsOf("een", "match", some),
    ].map((found) => new Set([...found.values()].map((one) => one.slice(3))));
    const [one, other, third] = sets;
    assert.ok([...(one ?? [])].every((pseudonym) => other?.has(pseudonym) !== true && third?.has(pseudonym) !== true));
  });

  it("tell alike ones apart by more letters, and stay unique down to a single letter", () => {
    fc.assert(
      fc.property(secret, kind, codes, fc.integer({ min: 1, max: 3 }), (word, what, some, length) => {
        const found = pseudonymsOf(word, what, some, length);
        assert.equal(new Set(found.values()).size, found.size);
      }),
    );
  });

  it("can be worked out again by whoever has the secret, with SHA-256 alone", () => {
    const hex = createHash("sha256").update("geheim\nhousehold\nH-12").digest("hex").slice(0, 12);
    const letters = Array.from(hex, (digit) => "BCDFGHJKMNPRTVWX".charAt(Number.parseInt(digit, 16))).join("");
    const expected = `PH-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
    assert.equal(pseudonymsOf("geheim", "household", ["H-12"]).get("H-12"), expected);
  });

  it("are the same for ever: files of two years can be joined", () => {
    assert.deepEqual([...pseudonymsOf("geheim", "group", ["G-03"]).values()], ["PG-KKDK-DRDP-RCVG"]);
  });
});
