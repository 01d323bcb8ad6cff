import assert from "node:assert/strict";
import { appointmentsIn } from "../../ui/share/appointments.ts";
import { matchAudiences, programmeAudiences, shareRequest, type ShareChoice } from "../../ui/share/audiences.ts";

const choice: ShareChoice = {
  audience: "group",
  ...{ who: "", member: "", secret: "een woord" },
  ...{ isNamed: false, isCalendar: false, isInternal: false },
};

describe("what is asked to be shared", () => {
  it("names nobody but members of a group to that group, and only when a person says so", () => {
    for (const audience of [...matchAudiences, ...programmeAudiences])
      assert.equal(shareRequest({ ...choice, audience, isNamed: true }).names, audience === "group");
    assert.equal(shareRequest(choice).names, false);
  });

  it("leaves out what was not chosen", () => {
    assert.deepEqual(shareRequest(choice, "M-01"), { audience: "group", names: false, match: "M-01" });
    assert.deepEqual(shareRequest({ ...choice, audience: "municipality", who: "  Zeist " }), {
      audience: "municipality",
      names: false,
      who: "Zeist",
    });
  });

  it("asks for no calendar of what has no days", () => {
    const asked = (audience: (typeof matchAudiences)[number]) =>
      shareRequest({ ...choice, audience, isCalendar: true }).calendar;
    assert.deepEqual(matchAudiences.map(asked), [true, true, true, true, undefined, undefined]);
  });
});

describe("the appointments of a calendar", () => {
  const event = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
  const calendar = (...events: string[]) =>
    ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n");

  it("are read as they would be seen: earliest first, whole lines, without signs of the format", () => {
    const text = calendar(
      event("UID:2", "DTSTART;VALUE=DATE:20260401", "SUMMARY:M-01: bank\\, gemeente en z", " orgverzekering"),
      event("UID:1", "DTSTART:20260316T090000Z", "SUMMARY:M-01: intake\\; lang\\nverhaal"),
    );
    assert.deepEqual(appointmentsIn(text), [
      { when: "2026-03-16", title: "M-01: intake; lang verhaal" },
      { when: "2026-04-01", title: "M-01: bank, gemeente en zorgverzekering" },
    ]);
  });

  it("show a description too, because whoever opens the file sees it", () => {
    const [one] = appointmentsIn(
      calendar(event("DTSTART;VALUE=DATE:20260401", "SUMMARY:Bank", "DESCRIPTION:Zie lijst")),
    );
    assert.equal(one?.title, "Bank. Zie lijst");
  });

  it("are none where there is none", () => {
    assert.deepEqual(appointmentsIn(calendar()), []);
  });
});
