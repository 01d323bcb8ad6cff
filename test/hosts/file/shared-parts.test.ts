import { strict as assert } from "node:assert";
import { unzipSync } from "fflate";
import { checklists } from "../../../core/jobs/all.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import { sharedFile } from "../../../core/share/shared.ts";
import type { Audience, ShareRequest } from "../../../core/share/shared-file.ts";
import { matchesOf } from "../../../core/sheets/matches.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Match } from "../../../core/records/match.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { sharedWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { namedSample, surveys, wordsIn, wordsOn } from "../../support/named-sample.ts";

/** Every text that a file holds, part by part: as it is, with its entities read, and in two bytes a character. */
function textsOf(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
    const plain = Buffer.from(content).toString("utf8");
    const wide = Buffer.from(content).toString("utf16le");
    const read = plain.replace(/&#x([\da-f]+);/giu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    return [part, plain, wide, read.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))];
  });
}

const told = { today: "2020-05-01", now: "2020-05-01T09:00", language: "nl", settings: [], mappings: [] } as const;

describe("every part of a file to share", function () {
  this.timeout(240_000);
  let snapshot: Snapshot;
  let reading: Reading;
  let match: Match;

  before(async () => {
    const marked = await namedSample();
    snapshot = applied(marked, editsOf(checklists.plan(marked, told)));
    reading = readPeople(snapshot, told);
    const first = matchesOf(snapshot).find(({ status }) => status === "started" || status === "confirmed");
    assert.ok(first !== undefined, matchesOf(snapshot)[0]?.status);
    match = first;
  });

  function shared(request: Omit<ShareRequest, "names"> & { names?: boolean }, language: Language): readonly string[] {
    const file = sharedFile(snapshot, reading, { names: false, ...request }, { ...told, language });
    if (file.kind === "calendar") return [file.name, file.text];
    return [file.name, ...textsOf(sharedWorkbook(file.sheets))];
  }

  it("has somebody to give away: the lists are full of words to find", () => {
    assert.ok(wordsIn([JSON.stringify(snapshot)]).length > 500);
  });

  const nobody: readonly (Omit<ShareRequest, "names"> & { names?: boolean })[] = [
    { audience: "report" },
    { audience: "report", internal: true },
    { audience: "research", secret: "een lang geheim woord" },
    { audience: "key", secret: "een lang geheim woord" },
    { audience: "forms" },
    { audience: "home" },
    { audience: "profile" },
  ];
  for (const request of nobody) {
    for (const language of ["nl", "en"] as const) {
      it(`for ${request.audience}${request.internal === true ? ", internal" : ""} names nobody (${language})`, () => {
        assert.deepEqual(wordsIn(shared(request, language)), []);
      });
    }
  }

  const withoutCodes: readonly Audience[] = ["report", "research"];
  for (const audience of withoutCodes) {
    it(`for ${audience} has no code of a group, household or match`, () => {
      const texts = shared({ audience, ...(audience === "research" ? { secret: "een lang geheim woord" } : {}) }, "nl");
      const codes = matchesOf(snapshot).flatMap(({ id, group, household }) => [id, group, household]);
      const found = codes.filter((code) =>
        texts.some((text) => new RegExp(`(?<![\\w-])${code}(?![\\w-])`, "u").test(text)),
      );
      assert.deepEqual(found, []);
      assert.ok(!texts.some((text) => text.includes("een lang geheim woord")));
    });
  }

  it("for a group names no other household, no other group and nothing that was noted", () => {
    const found = wordsIn(shared({ audience: "group", match: match.id }, "nl"));
    assert.deepEqual(
      found.filter((word) => word !== match.contactPerson),
      [],
    );
  });

  it("for a household itself holds their own words and those of nobody else", () => {
    const own = wordsOn(snapshot, "Statushouders", match.household);
    const answers = snapshot.sheets.filter(({ name }) => surveys.test(name));
    const theirs = new Set([...own, ...answers.flatMap(({ name }) => [...wordsOn(snapshot, name, match.household)])]);
    const found = wordsIn(shared({ audience: "person", who: match.household }, "nl"));
    assert.ok(found.length > 1);
    assert.deepEqual(
      found.filter((word) => !theirs.has(word)),
      [],
    );
  });

  for (const audience of ["municipality", "contact"] as const) {
    it(`for a ${audience} names contact persons at most`, () => {
      const home = reading.households.find(({ record }) => record.code === match.household)?.record.municipality ?? "";
      const who = audience === "contact" ? (match.contactPerson ?? "") : home;
      const found = wordsIn(shared({ audience, who }, "nl"));
      assert.deepEqual(
        found.filter((word) => !word.startsWith("Qcontact")),
        [],
      );
    });
  }
});
