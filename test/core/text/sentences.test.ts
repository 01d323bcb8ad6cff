import assert from "node:assert/strict";
import { en } from "../../../core/text/en.ts";
import { nl } from "../../../core/text/nl.ts";
import { say, type Sentence } from "../../../core/text/sentence.ts";
import { sentenceSamples, valueSets } from "./sentence-values.ts";

const samples = sentenceSamples();

/** What is wrong with the sound of a text, for whoever reads the failure. */
function faultsOf(text: string): readonly string[] {
  return [
    ...(text.trim() === text && text !== "" ? [] : ["blank at an edge"]),
    ...(/undefined|null|NaN|\[object/u.test(text) ? ["a value that is none"] : []),
    ...(/ {2,}(?! *<)/u.test(text.trim()) && !/^\S+ {2}/u.test(text) ? ["two spaces"] : []),
  ];
}

/** The texts of a sentence that were given and come back, so that no language keeps one to itself. */
function mentioned(text: string, values: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.values(values).filter(
    (value) => typeof value === "string" && /^<.*>$/u.test(value) && text.includes(value),
  );
}

describe("the sentences people see", () => {
  it("have the same codes in both languages", () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(nl).sort());
    assert.deepEqual([...samples.keys()].sort(), Object.keys(nl).sort());
    assert.ok(samples.size > 50);
  });

  for (const [code, values] of samples) {
    it(`say something sound for whatever they are told: ${code}`, () => {
      for (const set of valueSets(values)) {
        // As JSON, the way a sentence travels between a host and its screens.
        const told = JSON.parse(JSON.stringify({ code, values: set })) as Sentence;
        const [dutch, english] = [say("nl", told), say("en", told)];
        assert.deepEqual(faultsOf(dutch), [], dutch);
        assert.deepEqual(faultsOf(english), [], english);
        assert.deepEqual(mentioned(english, set), mentioned(dutch, set));
      }
    });
  }
});
