import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import papa from "papaparse";
import { skillsOf } from "../../../../core/tasks/division/skills.ts";

/** What people type as their profession, and the subjects it gives. */
const professions: readonly (readonly [string, string])[] = [
  ["Leerkracht basisonderwijs", "education language_civic"],
  ["Gepensioneerd docente Nederlands", "education language_civic"],
  ["primary school teacher", "education language_civic"],
  ["Orthopedagoog", "education"],
  ["pedagogisch medewerker kinderopvang", "education"],
  ["Tolk Arabisch", "language_civic"],
  ["vertaler", "language_civic"],
  ["Verpleegkundige", "health"],
  ["Huisarts", "health"],
  ["arts", "health"],
  ["GP / doctor", "health"],
  ["Fysiotherapeute", "health"],
  ["(wandel)psycholoog", "health"],
  ["Nurse", "health"],
  ["diëtist", "health"],
  ["Accountant", "income"],
  ["boekhoudster", "income"],
  ["werkt bij een bank", "income"],
  ["Junior Financieel Analist", "income"],
  ["belastingadviseur", "income"],
  ["controller", "income"],
  ["Maatschappelijk werker", "income social"],
  ["Social worker", "income social"],
  ["HR manager", "work"],
  ["recruiter", "work"],
  ["Loopbaanbegeleider", "work"],
  ["klantmanager participatie", "work"],
  ["Timmerman", "housing"],
  ["loodgieter", "housing"],
  ["plumber", "housing"],
  ["Makelaar", "housing"],
  ["estate agent", "housing"],
  ["Architect", "housing"],
  ["ICT-er", "administration"],
  ["IT Manager", "administration"],
  ["software developer", "administration"],
  ["IT-architect", "administration"],
  ["Ambtenaar", "administration"],
  ["Advocaat", "administration"],
  ["lawyer", "administration"],
  ["directiesecretaresse", "administration"],
  ["administratief medewerker", "administration"],
  ["Jongerencoach", "social"],
  ["welzijnswerker", "social"],
  ["kok", "social"],
  ["chef-kok", "social"],
  ["evenementenorganisator", "social"],
  ["student en tolk", "language_civic"],
  ["Fotograaf en stadsgids", "social"],
  ["FYSIOTHERAPEUT; accountant", "health income"],
  ["bakker", ""],
  ["Student", ""],
  ["Student Gezondheidspsychologie", ""],
  ["student verpleegkunde", ""],
  ["stagiair bij een bank", ""],
  ["Rijkstrainee", ""],
  ["Arts and crafts", ""],
  ["arts en leraar", "education health language_civic"],
  ["huisarts and teacher", "education health language_civic"],
  ["Student Arts & Culture en coördinator bij stichting", ""],
  ["Dierenarts", ""],
  ["Accountmanager", ""],
  ["bezorger", ""],
  ["fietskoerier", ""],
  ["air traffic controller", ""],
  ["kunstschilder", ""],
  ["nursery gardener", ""],
  ["quality controller", ""],
  ["business developer", ""],
  ["chef inkoop", ""],
  ["Teamcoach", ""],
  ["met pensioen", ""],
  ["rechterhand van de directeur", ""],
  ["visual arts", ""],
  ["zelfstandige", ""],
  ["", ""],
];

/** What people say that they are good at. */
const talents: readonly (readonly [string, string])[] = [
  ["koken", "social"],
  ["taal en inburgering", "language_civic"],
  ["housing", "housing"],
  ["klussen, formulieren", "administration housing"],
  ["Nederlands oefenen", "language_civic"],
  ["solliciteren", "work"],
  ["huiswerk", "education"],
  ["gezondheid", "health"],
  ["geld", "income"],
  ["administratie", "administration"],
  ["help with computers", "administration"],
  ["I like it", ""],
  ["Nederlandse keuken", ""],
  ["getalenteerd zanger", ""],
  ["talented singer", ""],
  ["luisteren", ""],
];

const listed = (found: ReadonlySet<string>): string => [...found].sort().join(" ");

describe("subjects that somebody knows", () => {
  for (const [text, subjects] of professions) {
    it(`by profession: ${text || "(blank)"}`, () => {
      assert.equal(listed(skillsOf(text)), subjects);
    });
  }
  for (const [text, subjects] of talents) {
    it(`by what they say: ${text}`, () => {
      assert.equal(listed(skillsOf(undefined, [text])), subjects);
    });
  }

  it("do not depend on capitals, accents or how entries are put together", () => {
    const some = fc.uniqueArray(
      fc.constantFrom(...professions.map(([text]) => text).filter((text) => !/\sen\s|[;/&]/u.test(text))),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(", ", "; ", " / ", " en ", " and "), (texts, between) => {
        const apart = new Set(texts.flatMap((text) => [...skillsOf(text)]));
        assert.equal(listed(skillsOf(texts.join(between).toUpperCase())), listed(apart));
      }),
    );
  });

  it("never fail on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.ok(skillsOf(text, [text]).size <= 8);
      }),
    );
  });

  it("are found for close to half of the professions of the pilot", () => {
    const path = new URL("../../../../samples/pilot-groups.csv", import.meta.url);
    const { data } = papa.parse<Record<string, string>>(readFileSync(path, "utf8").replace(/^\uFEFF/u, ""), {
      header: true,
    });
    const all = data
      .flatMap((row) => (row["professions"] ?? "").split("; "))
      .filter((text) => text !== "")
      .flatMap((text) => Array.from({ length: Number(/\((\d)x\)/u.exec(text)?.[1] ?? 1) }, () => text));
    assert.equal(all.length, 218);
    const known = all.filter((text) => skillsOf(text).size > 0).length;
    assert.ok(known >= 100 && known <= 120, `${known} of ${all.length}`);
  });
});
