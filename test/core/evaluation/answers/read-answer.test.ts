import assert from "node:assert/strict";
import * as fc from "fast-check";
import { answerWords } from "../../../../core/evaluation/answers/answer-words.ts";
import { readAnswer, type AnswerContext } from "../../../../core/evaluation/answers/read-answer.ts";
import { scaleInCells, scaleInText, scaleOf } from "../../../../core/evaluation/answers/direction.ts";
import { bankItem, bankItems, type BankItem } from "../../../../core/evaluation/items/item-bank.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";

function item(key: string): BankItem {
  const found = bankItem(key);
  assert.ok(found, key);
  return found;
}

/** What a cell comes to, in a few letters: the answer, `-` for none, or the fault. */
function read(key: string, cell: Scalar, context: AnswerContext = {}): string {
  const found = readAnswer(cell, item(key), context);
  if (found.is === "missing") return "-";
  return found.is === "fault" ? found.fault : JSON.stringify(found.answer).replace(/"/gu, "");
}

/** Cells of one item with what each comes to. */
function each(
  key: string,
  table: readonly (readonly [string, readonly Scalar[]])[],
  context: AnswerContext = {},
): void {
  for (const [wanted, cells] of table)
    for (const cell of cells)
      it(`${key}: ${JSON.stringify(cell)} is ${wanted}`, () => {
        assert.equal(read(key, cell, context), wanted);
      });
}

describe("answers that are none", () => {
  const none = [null, "", " ", "-", "n.v.t.", "NVT", "weet niet", "Weet ik niet", "weet ik het niet", "geen mening", "Geen mening", "niet van toepassing", "wil ik niet zeggen", "liever niet zeggen", "n/a", "N.A.", "don't know", "I don't know", "no opinion", "not applicable", "prefer not to say", "?", "9 - weet niet", "weet niet (9)"]; // prettier-ignore
  each("trust", [["-", none]]);
  each("roles", [["-", ["weet niet", "n.v.t.", null]]]);
});

describe("answers in numbers", () => {
  each("trust", [
    ["direction", [1, 3, 5, "4", "4,0", "4/5"]],
    ["range", [0, 6, 2.5, "7"]],
  ]);
  each("trust", [["4", [4, "4", "4,0", "4/5", "4 van 5"]], ["5", [5, "5"]], ["range", [0, 6, 2.5]]], { numbers: scaleOf("up") }); // prettier-ignore
  each(
    "trust",
    [
      ["2", [4, "4"]],
      ["1", [5]],
      ["5", [1]],
    ],
    { numbers: scaleOf("down") },
  );
  each(
    "trust",
    [
      ["-", [9, "9"]],
      ["4", [4]],
    ],
    { numbers: scaleOf("up", new Set([9])) },
  );
  each("trust", [["5", ["helemaal mee eens", "5 - helemaal mee eens"]]], { numbers: scaleOf("down") });

  const told: readonly (readonly [string, "up" | "down" | undefined])[] = [
    ["Ik vertrouw mijn match (1 = helemaal mee oneens, 5 = helemaal mee eens)", "up"],
    ["Ik vertrouw mijn match (1 = helemaal mee eens, 5 = helemaal mee oneens)", "down"],
    ["1: heel ontevreden 5: heel tevreden", "up"],
    ["schaal van 1 (helemaal oneens) tot 5 (helemaal eens)", "up"],
    ["helemaal mee eens 1 2 3 4 5 helemaal mee oneens", "down"],
    ["oneens 1-5 eens", "up"],
    ["5 = strongly agree", "up"],
    ["1 = very satisfied", "down"],
    ["1=zeer ontevreden; 2=ontevreden; 3=neutraal; 4=tevreden; 5=zeer tevreden; 9=weet niet", "up"],
    ["Vertrouwen (1-5)", undefined],
    ["Vraag 4: vertrouwen", undefined],
    ["1 = maandag, 5 = vrijdag", undefined],
  ];
  for (const [text, direction] of told)
    it(`${direction ?? "no direction"}: ${text}`, () => {
      const found = scaleInText(text);
      assert.equal(found === undefined ? undefined : found.most > found.least ? "up" : "down", direction);
    });

  it("are told by cells with a number and words among them", () => {
    assert.equal(scaleInCells(["5 - helemaal mee eens", 3, 1])?.most, 5);
    assert.equal(scaleInCells(["helemaal mee eens (1)", 3, 5])?.most, 1);
    assert.equal(scaleInCells([1, 3, 5, "3 - neutraal"]), undefined);
  });

  it("in a legend give the number that stands for no answer", () => {
    assert.deepEqual([...(scaleInText("1=helemaal mee oneens 5=helemaal mee eens 9=weet niet")?.missing ?? [])], [9]);
  });
});

describe("answers of other scales", () => {
  each("looking-for-work", [["1", ["ja", "Ja", "yes", true, 1, "x", "ja hoor", "Ja, sinds mei"]], ["0", ["nee", "no", false, 0, "Nee", "nog niet"]], ["unreadable", ["misschien", "blauw", "ja, mits dichtbij"]]]); // prettier-ignore
  each("dutch-level", [["0", ["geen", "none", "geen kennis", "helemaal geen", "geen Nederlands", "0"]], ["1", ["A0", "<A1", "onder A1"]], ["2", ["A1", "a1", "A1 (beginner)", "niveau A1", "A-1"]], ["3", ["A2", "A2+", "ERK A2"]], ["4", ["B1"]], ["7", ["C2"]], ["unreadable", ["A1-A2", "A1/B1", "beginner", "goed", "een beetje"]]]); // prettier-ignore
  each("work-hours", [["24", [24, "24", "24 uur", "ca. 24"]], ["7.5", ["7,5"]], ["0", [0, "0"]], ["unreadable", ["20-24", "veel"]], ["range", [-1, 5000]]]); // prettier-ignore
  each("dutch-ability", [["[little]", ["een beetje", "Een beetje", "a little", "2. een beetje"]], ["[good]", ["goed", "well"]], ["[none]", ["helemaal niet", "geen"]], ["unreadable", ["gaat wel hoor"]]]); // prettier-ignore
  each("roles", [
    ["[friend]", ["vriend", "Vriend(in)", "vriendin", "friend", "vrienden;"]],
    ["[friend,language-buddy]", ["vriend; taalmaatje", "taalmaatje;vriend", "taalmaatje, vriend", "vriend\ntaalmaatje", "vriend / taalmaatje", "vriend en taalmaatje", "vriend + taalmaatje", "Vriend; Taalmaatje;"]],
    ["[friend,family,coach]", ["vriend; familie; coach"]],
    ["too-many", ["vriend; familie; coach; buur"]],
    ["[friend,other]", ["vriend; hovenier", "vriend; anders, namelijk: hovenier"]],
  ]); // prettier-ignore
  each("work-status", [["[none]", ["geen van deze", "geen"]], ["[voluntary,language-class]", ["vrijwilligerswerk; taalles"]], ["[full-time]", ["voltijd", "full-time", "fulltime werk"]]]); // prettier-ignore

  it("are told to be other where they stand in no list", () => {
    const found = readAnswer("vriend; hovenier", item("roles"));
    assert.deepEqual(found, { is: "answer", answer: ["friend", "other"], others: 1 });
  });

  it("are told where a formula failed", () => {
    assert.equal(read("trust", "#N/B"), "unreadable");
  });

  it("are the same in whichever order they were chosen", () => {
    const { options = [] } = item("helped-with");
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...options], { minLength: 1 }),
        fc.constantFrom("nl", "en"),
        (some, language) => {
          const cell = some.map(({ words }) => words[language]).join("; ");
          const keys = options.filter((one) => some.includes(one)).map(({ key }) => key);
          assert.deepEqual(readAnswer(cell, item("helped-with")), { is: "answer", answer: keys });
        },
      ),
    );
  });

  it("of our own forms are read back as themselves, in both languages", () => {
    for (const one of bankItems)
      for (const language of ["nl", "en"] as const)
        answerWords(one, language).forEach((text, place) => {
          const found = readAnswer(text, one);
          const isOption = one.scale === "choice" || one.scale === "choices";
          const first = one.scale === "agree" || one.scale === "satisfied" ? 1 : 0;
          const wanted = isOption ? [one.options?.[place]?.key] : place + first;
          assert.deepEqual(found, { is: "answer", answer: wanted }, `${one.key}: ${text}`);
        });
  });
});
