import assert from "node:assert/strict";
import { settingValues } from "../../core/setting-values.ts";
import { defaultSettings, settingMeaning, withSetting, type SettingKey } from "../../core/settings.ts";

function check(key: string, text: string, expected: string | number | boolean): void {
  it(`${key} = ${JSON.stringify(text)} gives ${JSON.stringify(expected)}`, () => {
    const taken = withSetting(defaultSettings, key, text);
    assert.ok("settings" in taken);
    assert.equal(taken.settings[key as SettingKey], expected);
  });
}

function refused(key: string, text: string, fault: string): void {
  it(`${key} = ${JSON.stringify(text)} is refused: ${fault}`, () => {
    assert.deepEqual(withSetting(defaultSettings, key, text), { fault });
  });
}

describe("settings", () => {
  it("begin with the defaults of contracts.md", () => {
    assert.equal(defaultSettings["distance.km"], 5);
    assert.equal(defaultSettings["vulnerability.rule"], "sum");
    assert.equal(defaultSettings.objective, "fair");
    assert.equal(defaultSettings.control, false);
    assert.equal(defaultSettings["minimum.groups"], 5);
  });

  it("each have a meaning in both languages", () => {
    for (const key of Object.keys(defaultSettings)) {
      assert.ok(settingMeaning[key as SettingKey].nl !== "" && settingMeaning[key as SettingKey].en !== "");
    }
  });

  describe("are taken from text", () => {
    check("distance.km", "7", 7);
    check("distance.km", "7,5", 7.5);
    check("distance.km", " 7.5 ", 7.5);
    check("control", "ja", true);
    check("ranks.singles", "nee", false);
    check("control", "FALSE", false);
    check("control", "onwaar", false);
    check("objective", "Rank-Maximal", "rank-maximal");
    check("bands.km", "", 0);
    check("language", "EN", "en");
    check("distance.km", "6 km", 6);
    check("distance.km", "7,5 kilometer", 7.5);
    check("preset", "Hervestiging", "resettlement");
    check("vulnerability.rule", "uit", "off");
    check("vulnerability.rule", "off (uit)", "off");
    check("distance.from", "dichtstbij", "nearest");
    check("control", "aan", true);
    check("bands.km", "uit", 0);
    check("language", "Nederlands", "nl");
    check("holidays.closed", "", "");
    check("holidays.closed", "2026-05-04/2026-05-08", "2026-05-04/2026-05-08");
    check("reminders.coordinator", "", "");
    check("reminders.coordinator", " Someone.Invented@Example.org ", "Someone.Invented@Example.org");
    check("holidays.closed", "4 mei 2026 t/m 8 mei 2026; 24-12-2026", "2026-05-04/2026-05-08, 2026-12-24");
  });

  describe("can be said in the words that people read", () => {
    for (const key of Object.keys(defaultSettings) as SettingKey[]) {
      // "false (dan zijn die ...)" explains, and is no word for it.
      for (const [, value = "", words = ""] of settingMeaning[key].nl.matchAll(/([a-z-]+) \(((?!dan )[^)]+)\)/gu)) {
        check(key, words, value);
        check(key, `${value} (${words})`, value);
      }
      const values = settingValues[key];
      for (const { value, words, also = [] } of "words" in values ? values.words : []) {
        for (const one of [value, words.nl, words.en, ...also]) {
          const taken = withSetting(defaultSettings, key, one);
          it(`${key} = ${one}`, () => {
            assert.equal("settings" in taken && String(taken.settings[key]), value);
          });
        }
      }
    }
  });

  it("can be just the numbers that are told", () => {
    for (const key of Object.keys(defaultSettings) as SettingKey[]) {
      const values = settingValues[key];
      if (!("range" in values)) continue;
      const { least, most, above = false, whole = false, orOff = false } = values.range;
      const isTaken = (value: number): boolean => "settings" in withSetting(defaultSettings, key, String(value));
      const step = whole ? 1 : 0.01;
      assert.deepEqual(
        [isTaken(most), isTaken(most + step), isTaken(least), isTaken(least + step), isTaken(least - step)],
        [true, false, !above, true, false],
        key,
      );
      assert.equal(isTaken(0), orOff || (least === 0 && !above), key);
      assert.equal(isTaken(least + 0.5), !whole, key);
    }
  });

  describe("are refused with the reason", () => {
    refused("distance.km", "0", "invalid");
    refused("distance.km", "-3", "invalid");
    refused("distance.km", "ver", "invalid");
    refused("distance.km", "", "invalid");
    refused("distance.km", "Infinity", "invalid");
    refused("control", "2", "invalid");
    refused("holidays.closed", "in mei", "invalid");
    refused("reminders.coordinator", "someone", "invalid");
    refused("reminders.coordinator", "a@example.org, b@example.org", "invalid");
    refused("reminders.coordinator", "Invented <a@example.org>", "invalid");
    refused("holidays.closed", "2026-05-08/2026-05-04", "invalid");
    refused("holidays.closed", "2026-01-01/2026-12-31", "invalid");
    refused("afstand", "5", "unknown");
    refused("__proto__", "5", "unknown");
    refused("toString", "5", "unknown");
    refused("exclude.religie", "x", "discriminates");
    refused("herkomst", "Syrië", "discriminates");
    refused("Geslacht", "man", "discriminates");
    refused("orientation", "x", "discriminates");
    for (const key of [
      "exclude.herkomst", "afkomstig", "Nationaliteit", "nationaliteiten", "nationality", "etniciteit", "etnische-achtergrond",
      "geboorteland", "country-of-birth", "religieus", "geloofsovertuiging", "gelovig", "moslims", "faith", "levensbeschouwing",
      "SEKSE", "sexe", "gender", "geslachten", "seksuele-geaardheid", "geaard", "oriëntatie", "orie\u0308ntatie", "lhbti",
      "ras", "rassen", "huidskleur", "rule.language", "talen", "moedertaal", "taal.arabisch", "naam", "achternamen",
      "surname", "name", "leeftijd", "age", "politieke-voorkeur", "ｇｅｎｄｅｒ",
    ]) refused(key, "x", "discriminates"); // prettier-ignore
    refused("taal", "Arabisch", "discriminates");
    for (const key of [
      "country", "countries", "land", "exclude.landen", "criteria.culture", "cultuur", "culturele-achtergrond", "moskee",
      "exclude.hindoes", "eritrea", "allow.syrisch", "vrouwelijk", "queer",
    ]) refused(key, "x", "discriminates"); // prettier-ignore
  });

  describe("that we know are no such rule, whatever the value", () => {
    refused("distance.km", "christen", "invalid");
    refused("municipality", "herkomst", "invalid");
    refused("vulnerability.rule", "geslacht", "invalid");
    refused("language", "Arabisch", "invalid");
  });

  describe("have bands of at least a tenth of a kilometre, or none", () => {
    check("bands.km", "0", 0);
    check("bands.km", "0,1", 0.1);
    check("bands.km", "100", 100);
    for (const width of ["0,0004", "0.09", "-1", "101"]) refused("bands.km", width, "invalid");
  });

  describe("that have nothing to do with who somebody is are only unknown", () => {
    for (const key of [
      "afstand",
      "totaal",
      "betaald",
      "samenstelling",
      "passage",
      "kilometers",
      "personen",
      "woning",
      "landelijk",
    ])
      refused(key, "1", "unknown");
    refused("taal", "nl", "unknown");
  });
});
