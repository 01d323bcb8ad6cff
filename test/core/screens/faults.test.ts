import assert from "node:assert/strict";
import type { ProblemData } from "../../../core/screens/desk-service.ts";
import { Desk } from "../../../core/screens/desk.ts";
import { shownDay, shownValue } from "../../../core/screens/values.ts";
import { distanceText } from "../../../core/screens/proposal-view.ts";
import { causeOf, causesNamed } from "../../../core/text/cause.ts";
import { nl } from "../../../core/text/nl.ts";
import type { HostProblemCode } from "../../../core/workbook/host-problem.ts";
import { pilot } from "../jobs/pilot.ts";
import { deskWith, monday } from "./opened-desk.ts";

const codes: Readonly<Record<HostProblemCode, true>> = {
  "cell-edit": true,
  protected: true,
  "structure-protected": true,
  "read-only": true,
  filtered: true,
  "in-the-way": true,
  "too-large": true,
  "too-old": true,
  busy: true,
  unknown: true,
};

describe("what is told of problems", () => {
  const desk = new Desk();

  for (const code of Object.keys(codes) as HostProblemCode[]) {
    it(`says what happened and what to do, in both languages: ${code}`, () => {
      for (const language of ["nl", "en"] as const) {
        const whole = desk.told({ from: "host", code, sheet: "Groepen", isPartly: false }, language);
        assert.equal(whole.kind, "failed");
        assert.match(whole.message, language === "nl" ? /Er is niets gewijzigd\.$/u : /Nothing was changed\.$/u);
        assert.notEqual(whole.remedy ?? "", "");
        const part = desk.told({ from: "host", code, isPartly: true }, language);
        assert.match(part.message, language === "nl" ? /Een deel staat er al\.$/u : /Part of it is there already\.$/u);
        assert.match(part.remedy ?? "", language === "nl" ? /wat er staat, blijft staan/u : /what is there stays/u);
        assert.equal(part.place, undefined);
      }
    });
  }

  it("tells a stale workbook from one in which something is missing", () => {
    const told = (code: "stale" | "missing" | "taken" | "malformed"): string =>
      desk.told({ from: "workbook", code, sheet: "Matches", place: "M-01" }, "nl").kind;
    assert.deepEqual(
      [told("stale"), told("missing"), told("taken"), told("malformed")],
      ["stale", "refused", "refused", "failed"],
    );
    const { message, place } = desk.told({ from: "workbook", code: "stale", sheet: "Matches", place: "M-01" }, "nl");
    assert.match(message, /Matches/u);
    assert.deepEqual(place, { sheet: "Matches" });
  });

  it("says nothing of what it does not know", () => {
    const data: ProblemData = { from: "unknown" };
    const { message, remedy = "" } = desk.told(data, "en");
    assert.deepEqual([message, remedy.length > 0], ["Something went wrong. That is our fault.", true]);
  });

  it("says why a request cannot be, with what to do about it", () => {
    const answer = deskWith(pilot).preview({ job: "settings", settings: [{ key: "geloof", value: "ja" }] }, monday);
    assert.ok("fault" in answer);
    assert.equal(answer.fault.kind, "refused");
    assert.match(answer.fault.message, /om wie ze zijn/u);
  });
});

describe("what screens write out", () => {
  it("are days, yes and no, and numbers as people write them; texts stay", () => {
    const shown = ([value, nl]: readonly [Parameters<typeof shownValue>[0], string]): void => {
      assert.equal(shownValue(value, "nl"), nl);
    };
    const cases = [
      ["2026-03-03", "di 3 mrt 2026"],
      ["2026-03-03T10:05", "di 3 mrt 2026 10:05"],
      ["2026-03-03T00:00", "di 3 mrt 2026"],
      ["2026-02-30", "2026-02-30"],
      ["2026-03-03 of later", "2026-03-03 of later"],
      [4.2, "4,2"],
      [true, "ja"],
      [null, ""],
      ["=1+1", "=1+1"],
    ] as const;
    cases.forEach(shown);
    assert.equal(shownValue(false, "en"), "no");
    assert.equal(shownDay("3 maart", "nl"), "3 maart");
  });

  it("are distances no more precise than they are known", () => {
    const pair = { id: "M-01", group: "G", household: "H", slot: "A", reasons: [], status: "proposed" } as const;
    const text = (km?: number, kmUncertain?: number): string | undefined =>
      distanceText({ ...pair, reasons: [], ...(km === undefined ? {} : { km }), ...(kmUncertain === undefined ? {} : { kmUncertain }) }, "nl"); // prettier-ignore
    assert.deepEqual(
      [text(4.2113), text(4.2113, 0.613), text(0, 0.6), text(0), text()],
      ["4,2 km", "4,2 km ± 0,6", "zelfde postcodegebied", "0 km", undefined],
    );
  });

  it("are headings of causes that there are, in both languages", () => {
    const known = new Set(Object.keys(nl));
    assert.ok(causesNamed().length > 50);
    for (const code of causesNamed()) {
      assert.ok(known.has(code), code);
      assert.notEqual(causeOf(code, "nl"), undefined);
      assert.notEqual(causeOf(code, "nl"), causeOf(code, "en"), code);
    }
  });
});
