import assert from "node:assert/strict";
import * as fc from "fast-check";
import { opinionWords } from "../../../../core/evaluation/answers/answer-words.ts";
import { opinionIn } from "../../../../core/evaluation/answers/opinion.ts";

/** Every way of writing an answer, one per line: the value, and behind it texts that mean it. */
const agreeing: Readonly<Record<number, string>> = {
  5: "helemaal mee eens | Helemaal mee eens | HELEMAAL MEE EENS | helemaal mee eens. | helemaal  mee  eens | helemaal eens | geheel mee eens | volledig mee eens | zeer mee eens | zeer eens | sterk mee eens | totaal mee eens | volkomen mee eens | heel erg mee eens | ik ben het er helemaal mee eens | 5 - helemaal mee eens | 5. helemaal mee eens | 5: helemaal mee eens | (5) helemaal mee eens | helemaal mee eens (5) | helemaal mee eens = 5 | helemaal mee eens, zeker in het begin | hellemaal mee eens | strongly agree | Strongly Agree | fully agree | completely agree | totally agree | I strongly agree | strongly agree (5) | I agree completely | “Strongly agree”",
  4: "enigszins mee eens | Enigszins mee eens | enigzins mee eens | enigszins eens | een beetje mee eens | beetje mee eens | redelijk mee eens | deels mee eens | gedeeltelijk mee eens | grotendeels mee eens | 4 - enigszins mee eens | mee eens | eens | het eens | ik ben het ermee eens | somewhat agree | agree somewhat | slightly agree | tend to agree | mostly agree | partly agree | agree | I agree | agree (4) | akkoord",
  3: "niet mee eens noch oneens | niet mee eens, noch mee oneens | niet mee eens, niet mee oneens | niet mee oneens, niet mee eens | niet mee eens en niet mee oneens | noch mee eens, noch mee oneens | noch eens noch oneens | eens noch oneens | niet eens/niet oneens | niet eens, niet oneens | niet mee eens of oneens | neutraal | Neutraal | 3 - neutraal | neutraal (3) | neutral | neither agree nor disagree | Neither agree or disagree | neither | in the middle | tussenin | geen van beide",
  2: "enigszins mee oneens | enigzins mee oneens | een beetje mee oneens | redelijk mee oneens | deels mee oneens | 2 - enigszins mee oneens | mee oneens | oneens | niet mee eens | ik ben het er niet mee eens | somewhat disagree | slightly disagree | tend to disagree | disagree | I disagree | disagree (2) | do not agree | I don't agree",
  1: "helemaal mee oneens | Helemaal mee oneens | helemaal oneens | helemaal niet mee eens | geheel mee oneens | volledig mee oneens | zeer mee oneens | sterk mee oneens | totaal mee oneens | 1 - helemaal mee oneens | helemaal mee oneens (1) | helemaal mee oneens! | strongly disagree | totally disagree | completely disagree | fully disagree | STRONGLY DISAGREE",
}; // prettier-ignore

const satisfied: Readonly<Record<number, string>> = {
  5: "heel tevreden | zeer tevreden | erg tevreden | helemaal tevreden | Heel Tevreden | 5 - heel tevreden | heel tevreden (5) | very satisfied | extremely satisfied | completely satisfied | very happy",
  4: "tevreden | redelijk tevreden | enigszins tevreden | best tevreden | tamelijk tevreden | somewhat satisfied | satisfied | fairly satisfied | quite satisfied",
  3: "neutraal | niet tevreden, niet ontevreden | niet tevreden en niet ontevreden | noch tevreden noch ontevreden | niet ontevreden, niet tevreden | neither satisfied nor dissatisfied | neutral",
  2: "ontevreden | enigszins ontevreden | een beetje ontevreden | niet tevreden | dissatisfied | somewhat dissatisfied | not satisfied | a little dissatisfied",
  1: "heel ontevreden | zeer ontevreden | erg ontevreden | 1 - zeer ontevreden | very dissatisfied | extremely dissatisfied | very unhappy",
}; // prettier-ignore

/** What two people could read in two ways, and what is no opinion. */
const unclear =
  "niet helemaal mee eens | niet mee oneens | mee eens, maar soms niet | eens en oneens | helemaal enigszins mee eens | tevreden maar moe | banaan | ja | misschien | soms | geen idee | 7 | mee | helemaal | niet | zie boven | niet ontevreden | agree or disagree | not strongly agree";

function textsIn(line: string): string[] {
  return line.split(" | ");
}

describe("opinions in words", () => {
  for (const [about, values] of [
    ["agree", agreeing],
    ["satisfied", satisfied],
  ] as const)
    // prettier-ignore
    for (const [value, line] of Object.entries(values))
      it(`${about} ${value} in each of ${textsIn(line).length} ways`, () => {
        const wrong = textsIn(line).filter((text) => opinionIn(text, about)?.value !== Number(value));
        assert.deepEqual(wrong, []);
      });

  it("are none where they could be two things, or no word of a scale", () => {
    assert.deepEqual(textsIn(unclear).filter((text) => opinionIn(text) !== undefined), []); // prettier-ignore
  });

  it("do not depend on capitals, white space or a number of the same scale", () => {
    const words = (["agree", "satisfied"] as const).flatMap((about) =>
      opinionWords[about].flatMap((both, place) =>
        Object.values(both).map((text) => ({ about, text, value: place + 1 })),
      ),
    );
    const dressed = fc.record({
      word: fc.constantFrom(...words),
      capitals: fc.constantFrom("as it is", "upper", "first"),
      number: fc.constantFrom("none", "before", "behind"),
      gap: fc.constantFrom(" ", "  ", "\u00a0"),
    });
    fc.assert(
      fc.property(dressed, ({ word, capitals, number, gap }) => {
        const spaced = word.text.replace(/ /gu, gap);
        const written = capitals === "upper" ? spaced.toUpperCase() : capitals === "first" ? spaced.charAt(0).toUpperCase() + spaced.slice(1) : spaced; // prettier-ignore
        const text = number === "none" ? written : number === "before" ? `${word.value} - ${written}` : `${written} (${word.value})`; // prettier-ignore
        assert.equal(opinionIn(text, word.about)?.value, word.value, text);
      }),
    );
  });

  it("are about the one thing or the other", () => {
    assert.equal(opinionIn("heel tevreden", "agree"), undefined);
    assert.equal(opinionIn("mee eens", "satisfied"), undefined);
    assert.equal(opinionIn("neutraal", "satisfied")?.about, "satisfied");
  });
});
