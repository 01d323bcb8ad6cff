import assert from "node:assert/strict";
import type { ToldCost } from "../../../core/matching/why-not.ts";
import { say, sentence, type Sentence } from "../../../core/text/sentence.ts";

function check(told: Sentence, nl: string, en: string): void {
  it(nl, () => {
    assert.deepEqual([say("nl", told), say("en", told)], [nl, en]);
  });
}

function shortage(side: "group" | "household", count: number, reach: number, codes: readonly string[]): Sentence {
  return sentence("shortage-waits", { side, count, reach, codes, each: 1 });
}

/** What a pair costs at one goal. */
function cost(goal: ToldCost["goal"], by: number, ...ranks: ToldCost["ranks"]): Sentence {
  return sentence("why-not-cost", { cost: { goal, by, ranks } });
}

describe("counts in explanations", () => {
  check(
    shortage("group", 1, 0, ["WG-1"]),
    "Deze groep kan maar 0 huishoudens bereiken: WG-1. Daarom moet er 1 wachten.",
    "This group can reach only 0 households: WG-1. So 1 must wait.",
  );
  check(
    shortage("household", 1, 0, ["H-1"]),
    "Dit huishouden kan maar 0 groepen bereiken: H-1. Daarom moet er 1 wachten.",
    "This household can reach only 0 groups: H-1. So 1 must wait.",
  );
  check(
    shortage("group", 2, 1, ["WG-1", "WG-2"]),
    "Deze 2 groepen kunnen samen maar 1 huishouden bereiken: WG-1, WG-2. Daarom moet er 1 wachten.",
    "These 2 groups together can reach only 1 household: WG-1, WG-2. So 1 must wait.",
  );
  check(
    shortage("household", 4, 2, ["H-1", "H-2", "H-3"]),
    "Deze 4 huishoudens kunnen samen maar 2 groepen bereiken: H-1, H-2, H-3 en nog 1. Daarom moeten er 2 wachten.",
    "These 4 households together can reach only 2 groups: H-1, H-2, H-3 and 1 more. So 2 must wait.",
  );
  check(
    sentence("shortage-waits", { side: "household", count: 3, reach: 1, codes: ["H-1", "H-2", "H-3"], each: 2 }),
    "Deze 3 huishoudens kunnen samen maar 1 groep bereiken (een groep heeft plaats voor 2: een voor de match, een om te vergelijken): H-1, H-2, H-3. Daarom moet er 1 wachten.",
    "These 3 households together can reach only 1 group (a group has room for 2: one for the match, one to compare): H-1, H-2, H-3. So 1 must wait.",
  );
  check(
    sentence("shortage-placed", { side: "household", count: 1, reach: 0 }),
    "Kon maar 0 groepen bereiken.",
    "Could reach only 0 groups.",
  );
  check(
    sentence("shortage-placed", { side: "group", count: 2, reach: 1 }),
    "Een van 2 groepen die samen maar 1 huishouden konden bereiken.",
    "One of 2 groups who together could reach only 1 household.",
  );
  check(sentence("why-waited", { count: 1 }), "Wachtte ook al in 1 eerdere ronde.", "Waited in 1 earlier round too.");
  check(sentence("why-waited", { count: 2 }), "Wachtte ook al in 2 eerdere rondes.", "Waited in 2 earlier rounds too.");
  for (const [candidates, nl, en] of [
    [1, "1 huishouden", "1 household"],
    [2, "2 huishoudens", "2 households"],
  ] as const) {
    check(
      sentence("waiting-longer", { side: "group", candidates }),
      `Mogelijk: ${nl}. Een andere verdeling was even goed, maar anderen wachtten al langer: zij gingen voor. Dit wachten telt mee in de volgende ronde.`,
      `Possible: ${en}. Another division was just as good, but others waited longer and went first. This waiting counts in the next round.`,
    );
  }
  check(
    sentence("why-not-some", { most: 1 }),
    "Van elke groep staat hier de liefste. Voor een ander paar: samen-hier round BESTAND --why-not GROEP:HUISHOUDEN.",
    "Here is the best liked of every group. For another pair: samen-hier round FILE --why-not GROUP:HOUSEHOLD.",
  );
  check(cost("pairs", 1), "Dan is er 1 match minder.", "Then there would be 1 match fewer.");
  check(cost("pairs", 2), "Dan zijn er 2 matches minder.", "Then there would be 2 matches fewer.");
  check(
    cost("seconds", 2),
    "Dan hebben 2 groepen minder een tweede kandidaat.",
    "Then 2 groups fewer would have a second candidate.",
  );
  check(
    cost("total", 2),
    "Dan komen alle keuzes samen 2 plaatsen lager uit.",
    "Then all choices together would come out 2 places lower.",
  );
  check(
    cost("wishes", 1, { rank: 3, more: 1 }, { rank: 2, more: 1 }, { rank: 1, more: -2 }),
    "Dan krijgt er 1 meer een derde keuze, en dat telt zwaarder dan wat anderen winnen.",
    "Then 1 more would get a third choice, which counts for more than what others would gain.",
  );
  for (const [moves, nl, en] of [
    [0, "", ""],
    [
      1,
      " 1 andere groep krijgt dan een ander huishouden of geen.",
      " 1 other group would then get another household, or none.",
    ],
    [
      2,
      " 2 andere groepen krijgen dan een ander huishouden of geen.",
      " 2 other groups would then get another household, or none.",
    ],
  ] as const) {
    check(
      sentence("why-not-possible", {
        group: "WG-1",
        household: "H-1",
        cost: { goal: "waiting", by: 1, ranks: [] },
        moves,
      }),
      `WG-1 met H-1 kan, maar dan gaat iemand voor die minder lang wacht.${nl}`,
      `WG-1 with H-1 is possible, but then somebody would go first who waited less long.${en}`,
    );
  }
});
