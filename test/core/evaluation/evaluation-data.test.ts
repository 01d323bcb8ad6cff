import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { EvaluationData, Response } from "../../../core/evaluation/response.ts";
import { forget } from "../../../core/jobs/all.ts";
import { evaluationWavesDesign, wholeWave } from "../../../core/sheets/evaluation-waves.ts";
import { itemBankDesign } from "../../../core/sheets/item-bank.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { erased } from "../../../core/workbook/erase.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, sheet } from "../intake/book.ts";
import { answersIn, dataOf, groups, households, readBook, study, told, typed, type Row } from "./questionnaires/workbook.ts"; // prettier-ignore

const midHeader: Row = ["Code", "Datum", "Ik vertrouw mijn match", "Mijn match woont te ver weg", "Wat is uw niveau Nederlands?", "Ik voel me thuis in de buurt"]; // prettier-ignore
const midRows: readonly Row[] = [
  ["H-01", "2025-09-10", "helemaal mee eens", "enigszins mee oneens", "A2", "enigszins mee eens"],
  ["H-03", "2025-09-11", "enigszins mee eens", "weet niet", "B1", "helemaal mee oneens"],
  ["H-05", "2025-09-12", "banaan", "neutraal", "A1-A2", "neutraal"],
];
const mid = (rows: readonly Row[] = midRows, header = midHeader): Sheet => sheet("Tussenmeting statushouders", [header, ...rows]); // prettier-ignore
const lists = [groups, households, ...study];

function response(data: EvaluationData, code: string, wave = "mid"): Response {
  const found = data.responses.find((one) => one.code === code && one.wave === wave);
  assert.ok(found, `${code} ${wave}`);
  return found;
}

/** What no order of rows, columns or sheets may change. */
function plain({ responses, items, asked, flow }: EvaluationData): unknown {
  const said = responses.map(({ row, answers, ...one }) => JSON.stringify([{ ...one, row: row > 0 }, [...answers].sort()])); // prettier-ignore
  return { said: said.sort(), items, asked: asked.map((one) => ({ ...one, items: [...one.items].sort() })), flow };
}

describe("questionnaires of a workbook", () => {
  const data = dataOf(...lists, mid());

  it("give responses with their arm, draw, match, distance and day", () => {
    const { answers, ...rest } = response(data, "H-01");
    assert.deepEqual(rest, { wave: "mid", respondent: "household", code: "H-01", arm: "treated", isRematched: false, block: "B-1", round: 1, km: 2.5, match: "M-01", on: "2025-09-10", sheet: "Tussenmeting statushouders", row: 2 }); // prettier-ignore
    assert.deepEqual(Object.fromEntries(answers), { trust: 5, distance: 2, "dutch-level": 3, "own-ik-voel-me-thuis-in-de-buurt": 4 }); // prettier-ignore
  });

  it("are joined to the match of that moment, and keep the first arm", () => {
    const { match, isRematched, arm, km } = response(data, "H-03");
    assert.deepEqual([match, isRematched, arm, km], ["M-03", true, "treated", undefined]);
    const early = dataOf(...lists, mid([["H-03", "2025-04-01", "neutraal", "neutraal", "A1", "neutraal"]]));
    assert.deepEqual([response(early, "H-03").match, response(early, "H-03").km], ["M-02", 4.1]);
  });

  it("tell what cannot be read with its cell, and never drop it in silence", () => {
    assert.deepEqual(told(data, "answer-"), ["answer-unreadable Tussenmeting statushouders C4", "answer-unreadable Tussenmeting statushouders E4"]); // prettier-ignore
    assert.deepEqual(answersIn(response(data, "H-05")), { distance: 3, "own-ik-voel-me-thuis-in-de-buurt": 3 });
  });

  it("count every item that they ask, a question of people's own behind those of the bank", () => {
    assert.deepEqual(data.items.map(({ key }) => key), ["trust", "distance", "dutch-level", "own-ik-voel-me-thuis-in-de-buurt"]); // prettier-ignore
    assert.deepEqual(data.asked, [{ sheet: "Tussenmeting statushouders", wave: "mid", respondent: "household", items: ["trust", "distance", "dutch-level", "own-ik-voel-me-thuis-in-de-buurt"] }]); // prettier-ignore
  });

  it("hang on no order of rows, columns or sheets", () => {
    const rows = fc.shuffledSubarray([...midRows], { minLength: midRows.length });
    const columns = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    const sheets = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(rows, columns, sheets, (someRows, order, places) => {
        const turned = (row: Row): Scalar[] => order.map((index) => row[index] ?? null);
        const all = [groups, households, mid(someRows.map(turned), turned(midHeader))];
        const shuffled = dataOf(...places.flatMap((place) => all[place] ?? []), ...study);
        assert.deepEqual(plain(shuffled), plain(data));
      }),
      { numRuns: 10 },
    );
  });

  it("leave out a code that no list has, and count answers without any code", () => {
    const some = dataOf(...lists, mid([...midRows, ["H-99", "2025-09-10", "neutraal", null, null, null], [null, null, "neutraal", null, null, null]])); // prettier-ignore
    assert.deepEqual(some.responses.filter(({ sheet: name }) => name.startsWith("Tussen")).map(({ code = "-", arm }) => `${code} ${arm}`), ["H-01 treated", "H-03 treated", "H-05 none", "- none"]); // prettier-ignore
    assert.equal(
      some.problems.filter(({ told: { code } }) => code === "answers-code-unknown").length,
      0,
      "told by the intake",
    );
    const half = dataOf(...lists, mid([["H-98", null, "neutraal", null, null, null], ["H-99", null, "neutraal", null, null, null], ["H-01", null, "neutraal", null, null, null]])); // prettier-ignore
    assert.deepEqual(told(half, "answers-code"), ["answers-code-unknown Tussenmeting statushouders 2"]);
  });

  it("tell rows without an answer and leave them out", () => {
    const some = dataOf(...lists, mid([...midRows, ["H-02", "2025-09-10", null, "weet niet", null, null]]));
    assert.deepEqual(told(some, "answers-"), ["answers-empty Tussenmeting statushouders 5"]);
  });
});

describe("`mee eens` beside `enigszins mee eens`", () => {
  const answersTo = (words: readonly string[]): EvaluationData => {
    const rows = words.map((word): Row => ["H-01", "2025-09-10", word]);
    return dataOf(...lists, sheet("Tussenmeting statushouders", [["Code", "Datum", "Mijn match woont te ver weg"], ...rows])); // prettier-ignore
  };
  const faults = (words: readonly string[]): number => told(answersTo(words), "answer-steps").length;

  it("says nothing of those who disagree", () => {
    const disagreeing = Array.from({ length: 12 }, () => "enigszins mee oneens");
    const data = answersTo(["mee eens", "enigszins mee eens", "helemaal mee eens", ...disagreeing]);
    assert.deepEqual(answersIn(response(data, "H-01")), { distance: 2 });
  });

  it("is left out by itself where it is seldom", () => {
    assert.equal(faults(["mee eens", ...Array.from({ length: 6 }, () => "enigszins mee eens")]), 1);
  });
});

describe("the control group", () => {
  const end = sheet("Eindmeting huishoudens", [
    ["Code", "Datum", "Wat is uw niveau Nederlands?", "Ik vertrouw mijn match", "Heeft u betaald werk?"],
    ["H-01", "2026-03-01", "B1", "helemaal mee eens", "ja"],
    ["H-02", "2026-03-01", "A2", "helemaal mee eens", "nee"],
    ["H-04", "2026-03-01", "A2", "neutraal", "nee"],
  ]);
  const data = dataOf(...lists, end);

  it("has its arm, block and round, and no answers about a group", () => {
    const { arm, block, round, match } = response(data, "H-02", "end");
    assert.deepEqual([arm, block, round, match], ["control", "B-1", 1, undefined]);
    assert.deepEqual(answersIn(response(data, "H-02", "end")), { "dutch-level": 3, "paid-work": 0 });
    assert.deepEqual(told(data, "answer-of-control"), ["answer-of-control Eindmeting huishoudens D3"]);
  });

  it("stays the control group after a match of its own, with the answers about that told apart", () => {
    const { arm, match, isRematched } = response(data, "H-04", "end");
    assert.deepEqual([arm, match, isRematched], ["control", "M-04", false]);
    assert.deepEqual(answersIn(response(data, "H-04", "end")), { "dutch-level": 3, "paid-work": 0 });
    assert.deepEqual(told(data, "answer-after"), ["answer-after-crossover Eindmeting huishoudens D4"]);
  });

  it("is what a column of the sheet says where no round does, and told where the two differ", () => {
    const said = sheet("Eindmeting huishoudens", [
      ["Code", "Arm", "Wat is uw niveau Nederlands?", "Heeft u betaald werk?"],
      ["H-05", "controlegroep", "B1", "ja"],
      ["H-01", "controle", "B1", "ja"],
      ["H-02", "controle", "A1", "nee"],
    ]);
    const found = dataOf(...lists, said);
    assert.deepEqual(["H-05", "H-01", "H-02"].map((code) => response(found, code, "end").arm), ["control", "treated", "control"]); // prettier-ignore
    assert.deepEqual(told(found, "answers-arm"), ["answers-arm-differs Eindmeting huishoudens 3", "answers-arm-from-sheet Eindmeting huishoudens 2"]); // prettier-ignore
  });
});

describe("members, groups and partners", () => {
  const header: Row = ["Groep", "Naam", "E-mail", "Ik vertrouw onze match (1 = helemaal mee oneens, 5 = helemaal mee eens)", "Welke rollen?"]; // prettier-ignore
  const rows: readonly Row[] = [
    ["WG-01", "Anna Bedacht", "anna@voorbeeld.nl", 4, "vriend; taalmaatje"],
    ["WG-01", "Bram Bedacht", null, 5, "vriend; familie; coach; buur"],
    ["WG-02", "Carla Bedacht", "carla@voorbeeld.nl", 1, "coach"],
    ["WG-02", "Daan Bedacht", "daan@voorbeeld.nl", 2, null],
  ];
  const data = dataOf(...lists, sheet("Tussenmeting groepsleden", [header, ...rows]));

  it("have a code, and a person that is no name", () => {
    const persons = data.responses.map(({ person = "" }) => person);
    assert.equal(new Set(persons).size, 4);
    assert.ok(persons.every((person) => /^[0-9a-f]{16}$/u.test(person)));
    assert.deepEqual(data.responses.map(({ respondent, code, arm }) => [respondent, code, arm].join(" ")), ["member WG-01 treated", "member WG-01 treated", "member WG-02 treated", "member WG-02 treated"]); // prettier-ignore
    assert.ok(!JSON.stringify([data.responses, data.problems]).includes("Bedacht"));
  });

  it("are the same person in another wave, whatever the name of the column", () => {
    const end = sheet("Eindmeting groepsleden", [
      ["Groepscode", "E-mailadres", "Wij zijn vrienden geworden", "Dit contact heeft blijvende invloed"],
      ["wg-01", "ANNA@voorbeeld.nl", "helemaal mee eens", "neutraal"],
      ["WG-02", "daan@voorbeeld.nl", "neutraal", "neutraal"],
      ["WG-02", "carla@voorbeeld.nl", "neutraal", "neutraal"],
    ]);
    const both = dataOf(...lists, sheet("Tussenmeting groepsleden", [header, ...rows]), end);
    const persons = (wave: string): Set<string> => new Set(both.responses.flatMap((one) => (one.wave === wave ? (one.person ?? []) : []))); // prettier-ignore
    assert.equal([...persons("end")].filter((person) => persons("mid").has(person)).length, 3);
  });

  it("of whom one chose four roles: told, and not used", () => {
    assert.deepEqual(told(data, "answer-too"), ["answer-too-many Tussenmeting groepsleden E3"]);
    assert.deepEqual(data.responses.map(({ answers }) => answers.get("roles")), [["friend", "language-buddy"], undefined, ["coach"], undefined]); // prettier-ignore
  });

  it("have rates of how many there are, by group", () => {
    assert.deepEqual(data.flow.rates[0], { wave: "mid", respondent: "member", expected: 15, responded: 4, groups: 2 });
  });

  it("partners are on no list and have no code", () => {
    const partners = sheet("Eindmeting partnerorganisaties", [
      ["Organisatie", "Hoe tevreden bent u over de samenwerking?", "Het is duidelijk wie wat doet"],
      ["Gemeente", "heel tevreden", "enigszins mee eens"],
      ["Vluchtelingenwerk", "tevreden", "enigszins mee oneens"],
    ]);
    const found = dataOf(...lists, partners);
    assert.deepEqual(found.responses.map(({ respondent, arm, code, wave }) => [respondent, arm, code, wave]), [["partner", "none", undefined, "end"], ["partner", "none", undefined, "end"]]); // prettier-ignore
    assert.deepEqual(found.flow.rates, [{ wave: "end", respondent: "partner", responded: 2 }]);
    assert.deepEqual(told(found), []);
  });
});

describe("the flow of a sample", () => {
  it("counts who registered, stopped, was matched or compared, ended and was matched again", () => {
    const { flow } = dataOf(...lists, mid());
    assert.deepEqual(flow.groups, { registered: 4, dropped: 1, matched: 3, control: 0, ended: 1, rematched: 1 });
    assert.deepEqual(flow.households, { registered: 5, dropped: 0, matched: 3, control: 2, ended: 1, rematched: 1 });
  });

  it("goes on counting who was forgotten since, with what their matches say, and expects no answers of them", () => {
    const before = dataOf(...lists, mid()).flow;
    const codes = ["H-01", "H-02", "H-03"];
    const options = {
      today: "2026-06-01",
      now: "2026-06-01T10:00",
      language: "en" as const,
      settings: [],
      mappings: [],
    };
    const forgotten = codes.reduce<Snapshot>(
      (snapshot, code) => {
        const { erasure } = forget.plan(snapshot, { ...options, code });
        assert.ok(erasure !== undefined);
        return erased(snapshot, erasure);
      },
      book(...lists, mid()),
    );
    const after = dataOf(...forgotten.sheets).flow;
    assert.ok(after.households.ended >= before.households.ended);
    assert.deepEqual({ ...after.households, ended: 0 }, { ...before.households, ended: 0 });
    assert.equal(after.groups.registered, before.groups.registered);
  });

  it("expects those drawn for comparison where any of them was asked at that moment", () => {
    const end = sheet("Eindmeting huishoudens", [["Code", "Heeft u betaald werk?", "Wat is uw niveau Nederlands?"], ["H-01", "ja", "B1"], ["H-02", "nee", "A1"]]); // prettier-ignore
    assert.deepEqual(dataOf(...lists, end).flow.rates, [
      { wave: "end", respondent: "household", expected: 4, responded: 2 },
      { wave: "end", respondent: "household", arm: "treated", expected: 2, responded: 1 },
      { wave: "end", respondent: "household", arm: "control", expected: 2, responded: 1 },
    ]);
  });

  it("has rates per arm beside those of all", () => {
    const { rates } = dataOf(...lists, mid()).flow;
    assert.deepEqual(rates, [
      { wave: "mid", respondent: "household", responded: 3 },
      { wave: "mid", respondent: "household", arm: "treated", expected: 2, responded: 2 },
      { wave: "mid", respondent: "household", arm: "none", responded: 1 },
    ]);
  });
});

describe("moments", () => {
  const header: Row = ["Code", "Datum", "Ik vertrouw mijn match", "De culturele afstand is kleiner geworden"];
  const answers = (...dates: readonly (readonly [string, string | null])[]): Sheet =>
    sheet("Vragenlijst", [header, ...dates.map(([code, on]): Row => [code, on, "helemaal mee eens", "neutraal"])]);

  it("are told by the day against the start of the match where nothing says them, and that is told", () => {
    const data = dataOf(...lists, answers(["H-01", "2025-08-01"], ["H-03", "2026-02-01"], ["H-05", "2025-08-01"]));
    assert.deepEqual(data.responses.map(({ code, wave }) => `${code ?? ""} ${wave}`), ["H-01 mid", "H-03 end"]); // prettier-ignore
    assert.deepEqual(told(data), ["answers-wave-unknown Vragenlijst 4", "wave-by-date Vragenlijst"]);
  });

  it("can be a column, and then one code answers more than once", () => {
    const both = sheet("Vragenlijst huishoudens", [
      ["Code", "Meetmoment", "Wat is uw niveau Nederlands?", "Ik voel me thuis in de buurt", "Ik ken mijn buren"],
      ["H-01", "nulmeting", "A1", "neutraal", "helemaal mee eens"],
      ["H-01", "tussenmeting", "A2", "neutraal", "helemaal mee eens"],
      ["H-03", "eindmeting", "B1", "enigszins mee eens", "helemaal mee oneens"],
    ]);
    const data = dataOf(...lists, both);
    assert.deepEqual(data.responses.map(({ code, wave }) => `${code ?? ""} ${wave}`), ["H-01 intake", "H-01 mid", "H-03 end"]); // prettier-ignore
  });

  it("are what people say on the sheet with moments, and so is whose answers they are", () => {
    const said = typed(evaluationWavesDesign, [
      { about: "Vragenlijst", wave: "end", respondent: "household" },
      { about: `${wholeWave}mid`, from: "2025-08-01", until: "2025-10-01", note: "lockdown" },
    ]);
    const data = dataOf(...lists, answers(["H-01", "2025-08-01"], ["H-03", null]), said);
    assert.deepEqual(data.responses.map(({ wave, respondent }) => `${wave} ${respondent}`), ["end household", "end household"]); // prettier-ignore
    assert.deepEqual(data.notes, [{ wave: "mid", from: "2025-08-01", until: "2025-10-01", note: "lockdown" }]);
    const period = dataOf(...lists, answers(["H-05", "2025-08-01"]), typed(evaluationWavesDesign, [{ about: `${wholeWave}mid`, from: "2025-08-01" }])); // prettier-ignore
    assert.deepEqual(period.responses.map(({ wave }) => wave), ["mid"]); // prettier-ignore
    const none = dataOf(...lists, answers(["H-01", null]), typed(evaluationWavesDesign, [{ about: "Vragenlijst", wave: "none" }])); // prettier-ignore
    assert.deepEqual(none.responses, []);
  });
});

describe("the word of people on questions", () => {
  const own: Row = ["Code", "Datum", "Stelling 14", "Mijn match woont te ver weg"];
  const rows: readonly Row[] = [["H-01", "2025-09-10", 5, "neutraal"], ["H-03", "2025-09-11", 4, "neutraal"]]; // prettier-ignore
  const asked = sheet("Tussenmeting statushouders", [own, ...rows]);

  it("says which item a header is, in which direction its numbers go, and what the main outcomes are", () => {
    const bank = typed(itemBankDesign, [{ key: "trust", header: "Stelling 13 | stelling 14", numbers: "up", primary: "yes" }, { key: "equal", primary: "yes" }]); // prettier-ignore
    const data = dataOf(...lists, asked, bank);
    assert.deepEqual(data.responses.map(({ answers }) => answers.get("trust")), [5, 4]); // prettier-ignore
    assert.deepEqual(data.primary, ["trust"], "only what was asked");
    assert.deepEqual(told(data), ["item-label-unknown"]);
    const turned = typed(itemBankDesign, [{ key: "trust", header: "Stelling 14", numbers: "down" }]);
    assert.deepEqual(dataOf(...lists, asked, turned).responses.map(({ answers }) => answers.get("trust")), [1, 2]); // prettier-ignore
    const silent = dataOf(...lists, asked, typed(itemBankDesign, [{ key: "trust", header: "Stelling 14" }]));
    assert.deepEqual(told(silent), ["answer-direction Tussenmeting statushouders C2"]);
  });

  it("holds for one sheet with --map as well, and is no unknown field then", () => {
    const mapping = { sheet: "Tussenmeting statushouders", header: "Stelling 14", field: "trust" };
    const { data, questionnaires } = readBook([...lists, asked, typed(itemBankDesign, [{ key: "trust", numbers: "up" }])], [mapping]); // prettier-ignore
    assert.deepEqual(data.responses.map(({ answers }) => answers.get("trust")), [5, 4]); // prettier-ignore
    assert.equal(questionnaires.length, 1);
  });

  it("is needed for where people come from, which is never read otherwise", () => {
    const intake = sheet("Vragenlijst intake statushouders", [
      ["Code", "Land van herkomst", "Geloof", "Heeft u betaald werk?"],
      ["H-01", "Bedachtland", "x", "nee"],
      ["H-03", "Proefland", "y", "ja"],
    ]);
    assert.deepEqual(dataOf(...lists, intake).items.map(({ key }) => key), ["paid-work"]); // prettier-ignore
    const rows = [
      { key: "origin", header: "Land van herkomst" },
      { key: "family-here", header: "Geloof" },
    ];
    const data = dataOf(...lists, intake, typed(itemBankDesign, rows));
    assert.deepEqual(data.items.map(({ key }) => key), ["paid-work", "origin"]); // prettier-ignore
    assert.deepEqual(data.responses.map(({ answers }) => answers.get("origin")), [["bedachtland"], ["proefland"]]); // prettier-ignore
  });

  it("is not needed for questions of their own with yes and no, but leave is no question", () => {
    const end = sheet("Eindmeting huishoudens", [
      ["Code", "Kent u de bibliotheek?", "Geeft u toestemming voor een foto?", "Wat is uw niveau Nederlands?"],
      ["H-01", "ja", "ja", "B1"],
      ["H-02", "Nee, nog niet", "nee", "A1"],
    ]);
    const data = dataOf(...lists, end);
    assert.deepEqual(data.items.map(({ key, scale }) => `${key} ${scale}`), ["dutch-level level", "own-kent-u-de-bibliotheek yes-no"]); // prettier-ignore
    assert.deepEqual(data.responses.map(({ answers }) => answers.get("own-kent-u-de-bibliotheek")), [1, 0]); // prettier-ignore
  });

  it("beats what we recognise, and settles two columns that look alike", () => {
    const twice = sheet("Tussenmeting statushouders", [
      ["Code", "Ik vertrouw mijn match", "Ik vertrouw de groep", "Dit contact heeft blijvende invloed"],
      ["H-01", "helemaal mee eens", "neutraal", "neutraal"],
      ["H-03", "helemaal mee eens", "neutraal", "neutraal"],
    ]);
    const data = dataOf(...lists, twice);
    assert.deepEqual(told(data, "item"), ["item-twice Tussenmeting statushouders B1"]);
    assert.ok(!data.items.some(({ key }) => key === "trust"));
    const settled = dataOf(...lists, twice, typed(itemBankDesign, [{ key: "trust", header: "Ik vertrouw de groep" }]));
    assert.deepEqual(settled.responses.map(({ answers }) => answers.get("trust")), [3, 3]); // prettier-ignore
  });
});

describe("lists of people as a baseline", () => {
  const list = sheet("Huishoudens", [
    ["Code", "Woonplaats", "Volwassenen", "Kinderen", "Niveau Nederlands", "Intake op"],
    ["H-01", "Almere", 2, 1, "A1", "2025-01-10"],
    ["H-03", "Haarlem", 2, 2, null, "2025-01-12"],
  ]);

  it("count as the intake for what they carry, on the day of the intake", () => {
    const data = dataOf(groups, list, ...study, mid());
    const { wave, on, answers } = response(data, "H-01", "intake");
    assert.deepEqual([wave, on, Object.fromEntries(answers)], ["intake", "2025-01-10", { "dutch-level": 2 }]);
  });

  it("give way to a questionnaire of the intake", () => {
    const intake = sheet("Vragenlijst intake statushouders", [
      ["Code", "Wat is uw niveau Nederlands?", "Bent u op zoek naar werk?", "Ik voel me thuis in de buurt", "Ik ken mijn buren"],
      ["H-01", "geen", "ja", "neutraal", "helemaal mee eens"],
      ["H-03", "A1", "nee", "neutraal", "helemaal mee oneens"],
    ]); // prettier-ignore
    const data = dataOf(groups, list, ...study, intake);
    assert.deepEqual(data.responses.map(({ code, sheet: name }) => `${code ?? ""} ${name}`), ["H-01 Vragenlijst intake statushouders", "H-03 Vragenlijst intake statushouders"]); // prettier-ignore
    assert.equal(response(data, "H-01", "intake").answers.get("dutch-level"), 0);
  });
});

describe("several answers of one household at one moment", () => {
  const rows: readonly Row[] = [
    ["H-01", "2025-09-10", "helemaal mee eens", null, "A2", null],
    ["H-01", "2025-09-20", "neutraal", null, "B1", null],
    ["H-03", "2025-09-20", "neutraal", null, "B1", null],
  ];

  it("on one sheet: the newest counts, and both are told", () => {
    const data = dataOf(...lists, mid(rows));
    assert.equal(response(data, "H-01").answers.get("trust"), 3);
    assert.equal(data.responses.length, 2);
    assert.deepEqual(told(data, "answers-double"), ["answers-double Tussenmeting statushouders 2"]);
  });

  it("on two sheets: what both asked counts once", () => {
    const other = sheet("Tussenmeting taal", [["Code", "Datum", "Wat is uw niveau Nederlands?", "Ik ken mijn buren", "Ik voel me veilig"], ["H-01", "2025-09-25", "B2", "neutraal", "helemaal mee eens"], ["H-03", "2025-09-01", "A1", "neutraal", "helemaal mee eens"]]); // prettier-ignore
    const data = dataOf(...lists, mid(rows.slice(1)), other);
    const levels = (code: string): unknown[] => data.responses.filter((one) => one.code === code).map(({ answers }) => answers.get("dutch-level")).filter((level) => level !== undefined); // prettier-ignore
    assert.deepEqual([levels("H-01"), levels("H-03")], [[5], [4]]);
  });
});
