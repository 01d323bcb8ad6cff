import assert from "node:assert/strict";
import { comparisonsOf } from "../../../../core/evaluation/comparison/comparisons.ts";
import {
  causeCaveat,
  mayNameCauses,
  readingOf,
  sharedReadingOf,
} from "../../../../core/evaluation/comparison/reading.ts";
import type { Item, Response } from "../../../../core/evaluation/response.ts";
import type { Comparison, Design } from "../../../../core/evaluation/result.ts";
import { comparisonShown } from "../../../../core/evaluation/suppression/comparison.ts";
import { statistics } from "../../../../core/text/nl/statistics.ts";
import { say, type Sentence, type SentenceCode } from "../../../../core/text/sentence.ts";
import { sentenceSamples, valueSets } from "../../text/sentence-values.ts";
import { answered, pairsOf, trust, work } from "./study.ts";

/** Words that claim more than answers of few people can carry, or that name a cause. */
const banned = {
  nl: /significant|bewij[sz]|aantoon|aangetoond|leidt tot|leiden tot|dankzij|veroorza|door de groep|door een match|effect van|gevolg van|zorgt voor|komt doordat/iu,
  en: /significan|prove|caus(?:e|es|ed|ing)\b|because of|thanks to|due to|leads? to|led to|effect of|impact of|result of|makes? .* better/iu,
};

function one(items: readonly Item[], responses: readonly Response[], design: Design, primary: readonly string[] = []) {
  const found = comparisonsOf({ items, responses, primary }).find((comparison) => comparison.design === design);
  assert.ok(found);
  return found;
}

function read(told: readonly Sentence[], language: "nl" | "en" = "nl"): string {
  return told.map((sentence) => say(language, sentence)).join(" ");
}

const clear = pairsOf(
  "work",
  Array.from({ length: 16 }, (_, index) => [index < 12 ? 1 : 0, index < 2 ? 1 : 0] as const),
);
const vague = pairsOf(
  "work",
  Array.from({ length: 16 }, (_, index) => [index % 2, index < 6 ? 1 : 0] as const),
);

describe("what a comparison says in plain words", () => {
  it("never claims too much: no sentence has a word for proof or cause, whatever it is told", () => {
    const samples = sentenceSamples();
    const codes = Object.keys(statistics) as SentenceCode[];
    assert.ok(codes.length > 10);
    for (const code of codes) {
      for (const values of valueSets(samples.get(code) ?? assert.fail(code))) {
        for (const language of ["nl", "en"] as const) {
          const text = say(language, { code, values });
          assert.doesNotMatch(text, banned[language], `${code}: ${text}`);
        }
      }
    }
  });

  it("a clear difference between pairs: both shares, how rare chance is, how large, and that a coin chose", () => {
    const text = read(readingOf(one([work], clear, "pairs", ["work"])));
    assert.match(
      text,
      /In 16 paren antwoordt 75% van de huishoudens met een groep ja, en 13% van de huishoudens zonder/u,
    );
    assert.match(text, /in 10 paren hoger, in 0 lager en in 6 hetzelfde/u);
    assert.match(text, /hooguit 1 keer op de 20/u);
    assert.match(text, /\+\d+ tot \+\d+ procentpunten/u);
    assert.match(text, /munt koos/u);
    assert.doesNotMatch(text, /verkenning|4 van de 5 keer/u);
  });

  it("no clear difference: that it cannot be told, and what could have been seen", () => {
    const text = read(readingOf(one([work], vague, "pairs")), "en");
    assert.match(text, /nobody can tell whether there really is one/u);
    assert.match(text, /only a difference of at least \d+ percentage points/u);
    assert.match(text, /first look/u);
    assert.doesNotMatch(text, /coin/u);
  });

  it("middle answers are told in words, and a change by who went up and down", () => {
    const before = Array.from({ length: 12 }, (_, index) =>
      answered(`H-${index}`, { trust: 2 }, { wave: "intake", arm: "treated" }),
    );
    const after = Array.from({ length: 12 }, (_, index) =>
      answered(`H-${index}`, { trust: index < 8 ? 4 : 2 }, { arm: "treated" }),
    );
    const text = read(readingOf(one([trust], [...before, ...after], "change")));
    assert.match(text, /eerst ‘enigszins mee oneens’ en later ‘enigszins mee eens’/u);
    assert.match(text, /Omhoog gingen er 8, omlaag 0, en 4 bleven gelijk/u);
    assert.match(text, /geen controlegroep/u);
    assert.doesNotMatch(text, /verkenning|toeval/u);
  });

  it("too few: how many there are and no more", () => {
    const text = read(readingOf(one([work], clear.slice(0, 10), "pairs")));
    assert.match(text, /te weinig om te vergelijken/u);
    assert.doesNotMatch(text, /procentpunten|verkenning/u);
  });

  it("what everybody may read has rounded numbers, and none of those who differ", () => {
    const comparison = one([work], clear, "pairs", ["work"]);
    const text = read(sharedReadingOf(comparisonShown(comparison)));
    assert.match(text, /ongeveer 15 paren/u);
    assert.doesNotMatch(text, /hoger|75%|13%/u);
  });

  it("causes may be thought of only where pairs with a control group were compared", () => {
    const compared: readonly Comparison[] = comparisonsOf({ items: [work], responses: clear, primary: [] });
    assert.equal(mayNameCauses({ hasControl: true, comparisons: compared }), true);
    assert.equal(mayNameCauses({ hasControl: false, comparisons: compared }), false);
    const few = comparisonsOf({ items: [work], responses: clear.slice(0, 10), primary: [] });
    assert.equal(mayNameCauses({ hasControl: true, comparisons: few }), false);
    assert.equal(causeCaveat({ hasControl: true, comparisons: compared }), undefined);
    assert.equal(causeCaveat({ hasControl: true, comparisons: few })?.code, "cause-caveat-few-pairs");
    assert.equal(causeCaveat({ hasControl: false, comparisons: [] })?.code, "cause-caveat-no-control");
  });
});
