import assert from "node:assert/strict";
import fc from "fast-check";
import { pairKey } from "../../../core/matching/codes.ts";
import { distanceTo, pointAt, pointOf, pointsOf } from "../../../core/matching/distance.ts";
import * as rules from "../../../core/matching/rules.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import type { Settings } from "../../../core/settings.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { anyGroup, anyHousehold, groupOf, householdOf, north, plainRules } from "./people.ts";

function settingsWith(some: Partial<Settings>, more: Partial<rules.RuleSettings> = {}): rules.RuleSettings {
  return { ...plainRules, ...more, settings: { ...defaultSettings, ...some } };
}

function pairOf(group: Partial<Group>, household: Partial<Household>, { settings } = plainRules): rules.Pair {
  const [one, other] = [groupOf("WG-1", group), householdOf("H-1", household)];
  const place = pointOf(other);
  const from = settings["distance.from"];
  const distance = place && distanceTo(pointsOf(one, from).map(pointAt), place, from);
  return { group: one, household: other, ...(distance === undefined ? {} : { distance }) };
}

/** One rule on one pair: the values of its reason, or nothing. */
function check(
  rule: rules.Rule,
  title: string,
  group: Partial<Group>,
  household: Partial<Household>,
  expected: object | undefined,
  settings: rules.RuleSettings = plainRules,
): void {
  it(title, () => {
    const reason = rule(pairOf(group, household, settings), settings);
    assert.deepEqual(reason?.told.values, expected);
  });
}

describe("the rule on distance (R1)", () => {
  const at = (metres: number, precisionKm = 0): Partial<Household> => ({ location: north(metres, precisionKm) });
  check(rules.distance, "allows the boundary itself", {}, at(5000), undefined);
  check(rules.distance, "rounds to whole metres first", {}, at(5000.4), undefined);
  check(rules.distance, "refuses one metre more", {}, at(5001), { metres: 5001, limitMetres: 5000 });
  check(rules.distance, "refuses 5.01 km", {}, at(5010), { metres: 5010, limitMetres: 5000 });
  check(rules.distance, "has its limit as a setting", {}, at(6500), undefined, settingsWith({ "distance.km": 6.5 }));
  const own = (distanceKm: number): Partial<Group> => ({ distanceKm });
  const tooFar = { metres: 3001, limitMetres: 3000, own: true };
  check(rules.distance, "allows a group's own limit itself", own(3), at(3000), undefined);
  check(rules.distance, "refuses one metre more than it", own(3), at(3001), tooFar);
  check(rules.distance, "goes by a group's own limit where that is farther", own(8), at(8000), undefined);
  check(rules.distance, "and no farther", own(8), at(8001), { metres: 8001, limitMetres: 8000, own: true });
  check(rules.distance, "leaves what is uncertain by a group's own limit alone", own(3), at(3200, 0.6), undefined);
  check(rules.distance, "leaves the uncertain ones alone", {}, at(5200, 0.6), undefined);
  check(rules.distance, "refuses what is too far for certain", {}, at(5900, 0.6), { metres: 5900, limitMetres: 5000 });

  const members = (...metres: readonly number[]): Partial<Group> => ({
    members: metres.map((distance) => ({ location: north(distance) })),
  });
  const nearest = settingsWith({});
  const farthest = settingsWith({ "distance.from": "farthest" });
  const mean = settingsWith({ "distance.from": "mean" });
  check(rules.distance, "takes the nearest member", members(0, 5000), at(9000), undefined, nearest);
  check(rules.distance, "or the farthest", members(0, 5000), at(6000), { metres: 6000, limitMetres: 5000 }, farthest);
  check(rules.distance, "or the middle of them", members(0, 4000), at(7001), { metres: 5001, limitMetres: 5000 }, mean);
  check(rules.distance, "or the middle, allowed", members(0, 4000), at(7000), undefined, mean);

  it("takes the better known of two that are as near, or as far, in whichever row it stands (R6)", () => {
    // The rough one lies farther south, so that no order of places makes it the last.
    const [rough, exact] = [{ location: north(0, 0.6) }, { location: north(2000) }];
    for (const settings of [nearest, farthest]) {
      for (const list of [
        [rough, exact],
        [exact, rough],
      ]) {
        const { distance } = pairOf({ members: list }, at(1000), settings);
        assert.deepEqual(distance, { metres: 1000, errorKm: 0 });
      }
    }
  });

  it("has one middle of the same places, whatever their order: sums of fractions depend on it", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9000), { minLength: 3, maxLength: 6 }), fc.boolean(), (metres, isRough) => {
        const middle = (list: readonly number[]): unknown =>
          pointsOf(
            groupOf("WG-1", { members: list.map((one) => ({ location: north(one, isRough ? one / 7 : 0) })) }),
            "mean",
          );
        assert.deepEqual(middle([...metres].reverse()), middle(metres));
      }),
    );
  });
});

describe("the rule on uncertain distance (intake.md 1.4)", () => {
  const exclude = settingsWith({ "distance.uncertain": "exclude" });
  const household: Partial<Household> = { location: north(5200, 0.6) };
  const values = { metres: 5200, errorKm: 0.6, limitMetres: 5000 };
  const rough = { location: north(0, 0.6) };
  check(rules.distanceUncertain, "keeps by default", rough, household, undefined);
  check(rules.distanceUncertain, "excludes where a setting says so", rough, household, values, exclude);
  check(
    rules.distanceUncertain,
    "excludes on the near side too",
    rough,
    { location: north(4800, 0.6) },
    { ...values, metres: 4800 },
    exclude,
  );
  check(
    rules.distanceUncertain,
    "goes by a group's own limit",
    { ...rough, distanceKm: 8 },
    household,
    undefined,
    exclude,
  );
  check(
    rules.distanceUncertain,
    "and says that it is its own",
    { ...rough, distanceKm: 5.5 },
    household,
    { ...values, limitMetres: 5500, own: true },
    exclude,
  );
  check(rules.distanceUncertain, "is sure of a far one", rough, { location: north(5769, 0.6) }, undefined, exclude);
  check(rules.distanceUncertain, "is sure of exact points", {}, { location: north(5000) }, undefined, exclude);

  it("is uncertain within 1.28 standard errors", () => {
    const excluded = (metres: number): boolean =>
      rules.distanceUncertain(pairOf(rough, { location: north(metres, 0.6) }), exclude) !== undefined;
    assert.deepEqual([4231, 4233, 5767, 5769].map(excluded), [false, true, true, false]);
  });
});

describe("the rule on unknown places", () => {
  const check = (group: object, household: object, side: string | undefined): void => {
    const pair: rules.Pair = { group: groupOf("WG-1", group), household: householdOf("H-1", household) };
    const reason = rules.locationUnknown(pair, plainRules);
    assert.deepEqual(reason?.told.values, side === undefined ? undefined : { side });
  };
  it("says whose place is missing", () => {
    check({ location: undefined }, {}, "group");
    check({}, { location: undefined }, "household");
    check({ location: undefined }, { location: undefined }, "both");
  });
});

describe("the rule on vulnerability (R2)", () => {
  const carries = (willingness?: number, experience?: number): Partial<Group> => ({
    vulnerability: {
      ...(willingness === undefined ? {} : { willingness }),
      ...(experience === undefined ? {} : { experience }),
    },
  });
  const needs = (score: number): Partial<Household> => ({ vulnerability: { score } });
  const max = settingsWith({ "vulnerability.rule": "max" });
  const willing = settingsWith({ "vulnerability.rule": "willingness" });
  const off = settingsWith({ "vulnerability.rule": "off" });
  const absent = settingsWith({}, { knowsVulnerability: false });
  check(rules.vulnerability, "allows equal", carries(3, 2), needs(5), undefined);
  check(rules.vulnerability, "tells both numbers", carries(3, 1), needs(5), { score: 5, capacity: 4 });
  check(rules.vulnerability, "can take the larger", carries(3, 2), needs(4), { score: 4, capacity: 3 }, max);
  check(rules.vulnerability, "can take willingness alone", carries(3), needs(4), { score: 4, capacity: 3 }, willing);
  check(rules.vulnerability, "can be off", carries(0, 0), needs(8), undefined, off);
  check(rules.vulnerability, "is off without the column", carries(0, 0), needs(8), undefined, absent);
  check(rules.vulnerability, "leaves missing to the other rule", carries(0), needs(8), undefined);
  check(rules.vulnerabilityUnknown, "never takes a missing part for 0", carries(4), needs(0), { side: "group" });
  check(
    rules.vulnerabilityUnknown,
    "never takes a missing score for 0",
    carries(4, 4),
    { vulnerability: {} },
    { side: "household" },
  );
  check(rules.vulnerabilityUnknown, "names both", carries(), { vulnerability: {} }, { side: "both" });
  check(rules.vulnerabilityUnknown, "asks only what the setting asks", carries(4), needs(4), undefined, willing);
  check(rules.vulnerabilityUnknown, "can be off", carries(), {}, undefined, off);
  const double = settingsWith({ "vulnerability.experience": 2 });
  check(rules.vulnerability, "lets experience count double", carries(1, 2), needs(5), undefined, double);
  check(rules.vulnerability, "tells the weighed sum", carries(1, 2), needs(6), { score: 6, capacity: 5 }, double);
  check(rules.vulnerability, "caps the weighed sum at nothing", carries(4, 4), needs(8), undefined, double);
  const half = settingsWith({ "vulnerability.willingness": 0.1, "vulnerability.experience": 0.2 });
  check(rules.vulnerability, "adds fractions as people do", carries(1, 1), needs(0.3), undefined, half);
  const most = settingsWith({ "vulnerability.willingness": 0.7, "vulnerability.experience": 0.1 });
  check(rules.vulnerability, "also where computers add a little less", carries(1, 1), needs(0.8), undefined, most);
  const alone = settingsWith({ "vulnerability.experience": 0 });
  check(rules.vulnerabilityUnknown, "needs no part of weight 0", carries(4), needs(4), undefined, alone);
  check(rules.vulnerability, "takes weight 0 out", carries(3, 4), needs(4), { score: 4, capacity: 3 }, alone);
  check(
    rules.vulnerability,
    "leaves the weights out of max",
    carries(1, 3),
    needs(4),
    { score: 4, capacity: 3 },
    {
      ...max,
      settings: { ...max.settings, "vulnerability.experience": 2 },
    },
  );
  const ten = settingsWith({ "vulnerability.scale": 10 });
  check(
    rules.vulnerability,
    "tells both as the workbook does",
    carries(2, 2),
    needs(5.6),
    { score: 7, capacity: 5 },
    ten,
  );
  check(rules.vulnerabilityUnknown, "is off without the column", carries(), {}, undefined, absent);
});

describe("the rule on consent (R12, R48)", () => {
  const resettlement = settingsWith({ preset: "resettlement" });
  check(rules.consent, "takes yes", {}, { consent: "yes" }, undefined, resettlement);
  check(rules.consent, "takes no for no", {}, { consent: "no" }, { consent: "no" });
  check(rules.consent, "waits for nobody in the pilot", {}, { consent: "unknown" }, undefined);
  check(
    rules.consent,
    "waits for a word with resettlement",
    {},
    { consent: "unknown" },
    { consent: "unknown" },
    resettlement,
  );
});

describe("the rule on papers (R21)", () => {
  const two = settingsWith({}, { papers: ["declaration", "conductCertificate"] });
  const seen = { declaration: { seen: true }, conductCertificate: { seen: true } };
  check(rules.approval, "asks nothing that is not kept", {}, {}, undefined);
  check(
    rules.approval,
    "takes a column about the group for all",
    { approval: { declaration: true, conductCertificate: true } },
    {},
    undefined,
    two,
  );
  check(
    rules.approval,
    "takes a no of that column",
    { approval: { declaration: false, conductCertificate: true } },
    {},
    { missing: ["declaration"] },
    two,
  );
  check(rules.approval, "asks every member", { members: [{ approval: seen }, { approval: seen }] }, {}, undefined, two);
  check(
    rules.approval,
    "stops at one missing certificate",
    {
      members: [{ approval: seen }, { approval: { declaration: { seen: true }, conductCertificate: { seen: false } } }],
    },
    {},
    { missing: ["conductCertificate"] },
    two,
  );
  check(
    rules.approval,
    "takes unknown for not seen",
    { members: [{ approval: seen }, {}] },
    {},
    { missing: ["declaration", "conductCertificate"] },
    two,
  );
  check(
    rules.approval,
    "takes no members for not seen",
    {},
    {},
    { missing: ["declaration", "conductCertificate"] },
    two,
  );
});

describe("the other rules", () => {
  const same = settingsWith({ municipality: "same" });
  check(rules.municipality, "any municipality will do", { municipality: "A" }, { municipality: "B" }, undefined);
  check(
    rules.municipality,
    "the same one where asked",
    { municipality: " verzonnen" },
    { municipality: "Verzonnen" },
    undefined,
    same,
  );
  check(
    rules.municipality,
    "with other white space too",
    { municipality: "Oud  Verzonnen" },
    { municipality: "oud\nverzonnen" },
    undefined,
    same,
  );
  check(rules.municipality, "not another", { municipality: "A" }, { municipality: "B" }, { known: true }, same);
  check(rules.municipality, "nor an unknown one", {}, {}, { known: false }, same);
  const named = settingsWith(
    {},
    { forbidden: new Set([pairKey("wg-1 ", "h-1")]), earlier: new Set([pairKey("WG-1", "H-2")]) },
  );
  check(rules.forbidden, "a pair ruled out, however it was typed", {}, {}, {}, named);
  check(rules.earlierMatch, "another pair was matched before", {}, {}, undefined, named);
  check(rules.earlierMatch, "this one was", {}, { code: "H-2" }, {}, named);
  check(rules.paused, "a break of the group", { status: "paused" }, {}, { side: "group" });
  check(rules.paused, "a break of the household", {}, { status: "paused" }, { side: "household" });
  check(rules.paused, "a break of both", { status: "paused" }, { status: "paused" }, { side: "both" });
  check(rules.paused, "no break", {}, { status: "pool" }, undefined);
});

describe("all rules together", () => {
  it("tell every reason, not the first alone", () => {
    const pair = pairOf({ status: "paused" }, { consent: "no", location: north(9000), vulnerability: { score: 8 } });
    const tired = { ...pair, group: { ...pair.group, vulnerability: { willingness: 1, experience: 1 } } };
    const codes = rules.reasonsAgainst(tired, plainRules).map((reason) => reason.code);
    assert.deepEqual(codes, ["distance", "vulnerability", "consent", "paused"]);
  });

  it("let a pair without anything against it through", () => {
    assert.deepEqual(rules.reasonsAgainst(pairOf({}, {}), plainRules), []);
  });

  it("give equal reasons to equal traits", () => {
    const settings = settingsWith({ municipality: "same" }, { papers: ["declaration"] });
    const two = fc.record({
      g: anyGroup("WG-1"),
      g2: anyGroup("WG-2"),
      h: anyHousehold("H-1"),
      h2: anyHousehold("H-2"),
    });
    fc.assert(
      fc.property(two, fc.constantFrom(...rules.sharedRules), ({ g, g2, h, h2 }, { rule, ofGroup, ofHousehold }) => {
        const equalGroups = ofGroup(g, settings) === ofGroup(g2, settings);
        const equalHouseholds = ofHousehold(h, settings) === ofHousehold(h2, settings);
        const [group, household] = [equalGroups ? g2 : g, equalHouseholds ? h2 : h];
        assert.deepEqual(rule({ group, household }, settings), rule({ group: g, household: h }, settings));
      }),
      { numRuns: 2000 },
    );
  });

  it("never look at who somebody is", () => {
    const group = { ...groupOf("WG-1"), religion: "a", orientation: "b" };
    const household = { ...householdOf("H-1"), origin: "c", sex: "d" };
    const plain = rules.reasonsAgainst(pairOf({}, {}), plainRules);
    assert.deepEqual(rules.reasonsAgainst(pairOf(group, household), plainRules), plain);
  });
});
