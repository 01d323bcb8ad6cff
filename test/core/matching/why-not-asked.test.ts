import assert from "node:assert/strict";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import type { NamedPair } from "../../../core/matching/pool.ts";
import { roundPlan } from "../../../core/matching/round-plan.ts";
import { roundResult, type RoundResult } from "../../../core/matching/round-result.ts";
import type { Match } from "../../../core/records/match.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { say } from "../../../core/text/sentence.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Plan } from "../../../core/workbook/plan.ts";
import { foundOn, groupOf, householdOf, north, readingOf } from "./people.ts";

const groups = [
  groupOf("WG-DHG-01"),
  groupOf("WG-DHG-02", { status: "paused" }),
  groupOf("WG-DHG-03", { status: "intake" }),
  groupOf("WG-ALM-01", { vulnerability: { willingness: 1, experience: 1 } }),
  groupOf("WG-ALM-02"),
];
const households = [
  householdOf("H-001"),
  householdOf("H-002", { location: north(6500), consent: "no", vulnerability: { score: 7 } }),
  householdOf("H-003", { status: "registered" }),
  householdOf("H-004", { status: "withdrawn" }),
  householdOf("H-005", { status: "ended" }),
  householdOf("H-006", { status: "matched" }),
  householdOf("H-007"),
  householdOf("H-057"),
];
const running: Match = {
  id: "M-07",
  group: "WG-ALM-02",
  household: "h-007",
  arm: "treated",
  status: "proposed",
  approvals: {},
};
const reading = {
  ...readingOf(groups, households),
  households: [
    ...foundOn("Huishoudens", households),
    { record: householdOf("H-008"), sheet: "Huishoudens", row: 20, blocked: true },
    { record: householdOf("h-001 "), sheet: "Huishoudens", row: 21, blocked: false },
  ],
};

function planOn(...asked: readonly string[]): Plan<RoundResult> {
  const snapshot = { sheets: [], sheetNames: [] };
  const sources = { snapshot, reading, matches: [running], settings: defaultSettings, seed: "lente", arrangements: [] };
  const whyNot = asked.map((words): NamedPair => {
    const [group = "", household = ""] = words.split(":");
    return { group, household };
  });
  return roundPlan(sources, { today: "2026-03-02", language: "nl", whyNot });
}

function answered(language: Language, ...asked: readonly string[]): readonly string[] {
  return (planOn(...asked).answers ?? []).map((told) => told.map((one) => say(language, one)).join(" "));
}

/** The refusal: its stable code, and how it is told. */
function refusal(language: Language, ...asked: readonly string[]): readonly string[] {
  try {
    planOn(...asked);
  } catch (error) {
    if (error instanceof RequestProblem) return [error.told.code, say(language, error.told)];
    throw error;
  }
  return [];
}

describe("asking why not", () => {
  const understood = (words: string): void => {
    it(`understands “${words}”`, () => {
      assert.deepEqual(answered("nl", words), answered("nl", "WG-ALM-01:H-002"));
      const { whyNot = [] } = planOn(words).result;
      assert.deepEqual(
        whyNot.filter((one) => one.asked === true).map(({ group, household }) => `${group} ${household}`),
        ["WG-ALM-01 H-002"],
      );
    });
  };
  understood("wg-alm-01:h-002");
  understood("H-002:WG-ALM-01");
  understood(" h-002 : wg-Alm-01 ");

  it("answers once where somebody asks twice, in the order asked", () => {
    const told = answered("nl", "H-057:WG-DHG-01", "WG-ALM-01:H-002", "wg-dhg-01:h-057");
    assert.deepEqual(
      told.map((one) => one.slice(0, 9)),
      ["WG-DHG-01", "WG-ALM-01"],
    );
  });

  const out = (words: string, nl: string, en: string): void => {
    it(`tells why somebody takes no part: ${nl}`, () => {
      assert.deepEqual([...answered("nl", words), ...answered("en", words)], [nl, en]);
    });
  };
  out(
    "WG-DHG-01:H-003",
    "WG-DHG-01 met H-003 kan niet in deze ronde: H-003 is aangemeld, maar nog niet verder.",
    "WG-DHG-01 with H-003 is not possible in this round: H-003 has signed up, but is no further yet.",
  );
  out(
    "h-004:wg-dhg-03",
    "WG-DHG-03 met H-004 kan niet in deze ronde: WG-DHG-03 is nog bezig met de intake. H-004 heeft zich teruggetrokken.",
    "WG-DHG-03 with H-004 is not possible in this round: WG-DHG-03 is still in the intake. H-004 withdrew.",
  );
  out(
    "WG-DHG-01:H-005",
    "WG-DHG-01 met H-005 kan niet in deze ronde: H-005 is gestopt.",
    "WG-DHG-01 with H-005 is not possible in this round: H-005 stopped.",
  );
  out(
    "WG-DHG-01:H-006",
    "WG-DHG-01 met H-006 kan niet in deze ronde: H-006 heeft de status gematcht. Klopt dat niet, pas dan de status aan.",
    "WG-DHG-01 with H-006 is not possible in this round: H-006 has the status matched. If that is wrong, change the status.",
  );
  out(
    "WG-ALM-02:H-007",
    "WG-ALM-02 met H-007 kan niet in deze ronde: WG-ALM-02 zit al in voorstel of match M-07. H-007 zit al in voorstel of match M-07.",
    "WG-ALM-02 with H-007 is not possible in this round: WG-ALM-02 is in proposal or match M-07 already. H-007 is in proposal or match M-07 already.",
  );
  out(
    "WG-DHG-01:H-008",
    "WG-DHG-01 met H-008 kan niet in deze ronde: De gegevens van H-008 zijn niet compleet of niet te lezen. Op het blad Aandachtspunten staat wat er mist.",
    "WG-DHG-01 with H-008 is not possible in this round: What is known of H-008 is incomplete or cannot be read. The sheet Attention says what is missing.",
  );
  out(
    "WG-DHG-02:H-001",
    "WG-DHG-02 met H-001 kan niet: De groep heeft pauze.",
    "WG-DHG-02 with H-001 is not possible: The group has a break.",
  );

  it("has who takes no part in JSON", () => {
    const { whyNot = [] } = roundResult.parse(planOn("WG-ALM-02:H-004").result);
    assert.deepEqual(whyNot[0], {
      group: "WG-ALM-02",
      household: "H-004",
      asked: true,
      absent: [
        { side: "group", code: "WG-ALM-02", because: "in-match", match: "M-07" },
        { side: "household", code: "H-004", because: "withdrawn" },
      ],
    });
  });

  it("has every rule with its numbers in JSON", () => {
    const { whyNot = [] } = roundResult.parse(planOn("WG-ALM-01:H-002").result);
    assert.deepEqual(whyNot[0], {
      group: "WG-ALM-01",
      household: "H-002",
      asked: true,
      failing: ["distance", "vulnerability", "consent"],
      reasons: [
        { code: "distance", metres: 6500, limitMetres: 5000 },
        { code: "vulnerability", score: 7, capacity: 2 },
        { code: "consent", consent: "no" },
      ],
    });
  });

  it("marks a possible pair as asked, and no other", () => {
    const { whyNot = [] } = planOn("WG-DHG-01:H-057").result;
    assert.ok(whyNot.length > 1);
    assert.deepEqual(
      whyNot.filter(({ asked }) => asked === true).map(({ household, reasons }) => [household, reasons]),
      [["H-057", undefined]],
    );
    assert.ok(planOn().answers === undefined && planOn().result.whyNot?.every(({ asked }) => asked === undefined));
  });

  const refused = (words: string, code: string, nl: string, en: string): void => {
    it(`refuses ${words}: ${nl}`, () => {
      assert.deepEqual(
        [refusal("nl", words), refusal("en", words)],
        [
          [code, nl],
          [code, en],
        ],
      );
    });
  };
  const unknown = (words: string, nl: string, en: string): void => {
    refused(words, "why-not-unknown", nl, en);
  };
  unknown("WG-DHG-01:H-999", "De code H-999 staat niet op uw bladen.", "The code H-999 is not on your sheets.");
  unknown(
    "WG-DGH-01:H-001",
    "De code WG-DGH-01 staat niet op uw bladen. Bedoelt u WG-DHG-01?",
    "The code WG-DGH-01 is not on your sheets. Did you mean WG-DHG-01?",
  );
  unknown(
    "WG-DHG-01:H-57",
    "De code H-57 staat niet op uw bladen. Bedoelt u H-057?",
    "The code H-57 is not on your sheets. Did you mean H-057?",
  );
  unknown(
    "1:H-O57",
    "De code 1 staat niet op uw bladen. Bedoelt u H-001, WG-ALM-01 of WG-DHG-01? De code H-O57 staat niet op uw bladen. Bedoelt u H-057?",
    "The code 1 is not on your sheets. Did you mean H-001, WG-ALM-01 or WG-DHG-01? The code H-O57 is not on your sheets. Did you mean H-057?",
  );
  unknown("__proto__:H-001", "De code __proto__ staat niet op uw bladen.", "The code __proto__ is not on your sheets.");
  refused(
    "WG-DHG-01:WG-ALM-01",
    "why-not-same-side",
    "WG-DHG-01 en WG-ALM-01 zijn allebei een groep. Noem een groep en een huishouden: GROEP:HUISHOUDEN.",
    "WG-DHG-01 and WG-ALM-01 are both groups. Name a group and a household: GROUP:HOUSEHOLD.",
  );
});
