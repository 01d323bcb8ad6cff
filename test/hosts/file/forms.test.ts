import assert from "node:assert/strict";
import * as fc from "fast-check";
import { evaluationData } from "../../../core/evaluation/evaluation-data.ts";
import { answerWords } from "../../../core/evaluation/answers/answer-words.ts";
import type { BankItem } from "../../../core/evaluation/items/item-bank.ts";
import type { Answer, EvaluationData } from "../../../core/evaluation/response.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import { formSheets } from "../../../core/share/forms/forms-book.ts";
import { questionnaires, type Questionnaire } from "../../../core/share/forms/questionnaires.ts";
import type { SharedSheet } from "../../../core/share/shared-file.ts";
import { shareSource } from "../../../core/share/source.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { newWorkbook, sharedWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { optionsOn } from "../../core/tasks/workbooks.ts";

const today = "2026-03-09";
const options = optionsOn(today);

const households = ["H-01", "H-02", "H-03"];
const groups = ["WG-A-01", "WG-A-02"];
/** Everybody is invented. */
const lists: readonly { readonly name: string; readonly cells: readonly (readonly Scalar[])[] }[] = [
  {
    name: "Huishoudens",
    cells: [
      ["Code", "Gemeente", "Volwassenen", "Kinderen"],
      ...households.map((code) => [code, "Voorbeeldstad", 2, 1]),
    ],
  },
  {
    name: "Groepen",
    cells: [["Code groep", "Gemeente", "Aantal leden"], ...groups.map((code) => [code, "Voorbeeldstad", 5])],
  },
];

async function opened(bytes: Uint8Array): Promise<Snapshot> {
  const host = XlsxHost.open(bytes);
  return host.read((await host.outline()).sheets.map(({ name }) => name));
}

/** Who fills in a row: what stands in the columns that say whose it is. */
const whose: Readonly<Record<string, readonly (readonly Scalar[])[]>> = {
  household: households.map((code) => [code, "2026-03-01"]),
  group: groups.map((code) => [code, "2026-03-01"]),
  member: groups.flatMap((code) => [
    [code, `een.${code.toLowerCase()}@voorbeeld.nl`, "2026-03-01"],
    [code, `twee.${code.toLowerCase()}@voorbeeld.nl`, "2026-03-02"],
  ]),
  partner: [
    ["Gemeente Voorbeeldstad", "2026-03-01"],
    ["Stichting Voorbeeld", "2026-03-03"],
  ],
};

/** What somebody answered: places of words, and a number where there are none; absent where a question stays blank. */
type Answers = ReadonlyMap<string, readonly number[]>;

function cellsFor(item: BankItem, places: readonly number[] | undefined, language: Language): readonly Scalar[] {
  const words = answerWords(item, language);
  if (item.scale === "choices" && item.options !== undefined) {
    const yes = language === "nl" ? "ja" : "yes";
    return item.options.map((_, place) => (places?.includes(place) === true ? yes : null));
  }
  const [place] = places ?? [];
  if (place === undefined) return [null];
  return [item.scale === "number" ? place : (words[place] ?? "").replace(/,\s*/u, " en ")];
}

function answerOf({ scale, options: all = [] }: BankItem, places: readonly number[]): Answer {
  const [place = 0] = places;
  if (scale === "agree" || scale === "satisfied") return place + 1;
  if (scale === "choice" || scale === "choices") return places.map((one) => all[one]?.key ?? "");
  return place;
}

function possible(item: BankItem): fc.Arbitrary<readonly number[] | undefined> {
  const count = answerWords(item, "nl").length;
  if (item.scale === "number") return fc.option(fc.tuple(fc.integer({ min: 0, max: 30 })), { nil: undefined });
  if (item.scale !== "choices") return fc.option(fc.tuple(fc.nat({ max: count - 1 })), { nil: undefined });
  const most = item.most ?? 3;
  const places = Array.from({ length: count }, (_, place) => place);
  return fc.option(fc.subarray(places, { minLength: 1, maxLength: most }), { nil: undefined });
}

function answersTo({ items }: Questionnaire): fc.Arbitrary<Answers> {
  return fc
    .tuple(...items.map((item) => possible(item).map((places) => [item.key, places] as const)))
    .map((all) => new Map(all.flatMap(([key, places]) => (places === undefined ? [] : [[key, places] as const]))));
}

/** Every questionnaire with the answers of everybody who fills it in. */
const filledIn: fc.Arbitrary<readonly (readonly Answers[])[]> = fc.tuple(
  ...questionnaires(false).map((one) =>
    fc.array(answersTo(one), {
      minLength: whose[one.respondent]?.length ?? 0,
      maxLength: whose[one.respondent]?.length ?? 0,
    }),
  ),
);

function filled(sheet: SharedSheet, form: Questionnaire, all: readonly Answers[], language: Language): SharedSheet {
  const rows = all.map((answers, row) => [
    ...(whose[form.respondent]?.[row] ?? []),
    ...form.items.flatMap((item) => cellsFor(item, answers.get(item.key), language)),
  ]);
  return { ...sheet, rows: [...rows, ...sheet.rows.slice(rows.length)] };
}

function listSheet({ name, cells: [header = [], ...rows] }: (typeof lists)[number]): SharedSheet {
  return {
    layout: {
      key: name,
      name,
      lead: [],
      columns: header.map((title) => ({
        key: String(title),
        title: String(title),
        type: typeof rows[0]?.[header.indexOf(title)] === "number" ? "integer" : "text",
        width: 12,
      })),
      keyColumns: [],
      frozenColumns: 0,
      conditionalFormats: [],
      print: { orientation: "portrait" },
      place: "last",
    },
    rows,
  };
}

async function dataFrom(sheets: readonly SharedSheet[]): Promise<EvaluationData> {
  const snapshot = await opened(sharedWorkbook([...lists.map(listSheet), ...sheets]));
  return evaluationData(snapshot, readPeople(snapshot, options), options);
}

function told({ responses }: EvaluationData): readonly unknown[] {
  return responses
    .map(({ wave, respondent, code, answers }) =>
      JSON.stringify([wave, respondent, code ?? null, [...answers].sort(([one], [other]) => (one < other ? -1 : 1))]),
    )
    .sort();
}

describe("blank questionnaires that come back filled in", function () {
  this.timeout(120_000);

  let blank: ReadonlyMap<Language, readonly SharedSheet[]> = new Map();
  before(async () => {
    const snapshot = await opened(newWorkbook(lists));
    const source = shareSource(snapshot, readPeople(snapshot, options), options);
    blank = new Map(
      (["nl", "en"] as const).map((who) => [who, formSheets(source, { audience: "forms", who, names: false })]),
    );
  });

  for (const language of ["nl", "en"] as const) {
    it(`are read as the answers that were given (${language})`, async () => {
      const property = fc.asyncProperty(filledIn, async (all) => {
        const forms = questionnaires(false);
        const sheets = (blank.get(language) ?? []).map((sheet, place) => {
          const form = forms[place];
          assert.ok(form !== undefined);
          return filled(sheet, form, all[place] ?? [], language);
        });
        const expected = forms.flatMap(({ wave, respondent, items }, place) =>
          (all[place] ?? []).flatMap((answers, row) => {
            if (answers.size === 0) return [];
            const read = items.flatMap((item): [string, Answer][] => {
              const places = answers.get(item.key);
              return places === undefined ? [] : [[item.key, answerOf(item, places)]];
            });
            const code = respondent === "partner" ? null : (whose[respondent]?.[row]?.[0] ?? null);
            return [JSON.stringify([wave, respondent, code, read.sort(([one], [other]) => (one < other ? -1 : 1))])];
          }),
        );
        const data = await dataFrom(sheets);
        assert.deepEqual(told(data), expected.sort());
        assert.deepEqual(
          data.problems.filter(({ level }) => level !== "info"),
          [],
        );
      });
      await fc.assert(property, { numRuns: 2, endOnFailure: true });
    });

    it(`say nothing while they are blank (${language})`, async () => {
      const data = await dataFrom(blank.get(language) ?? []);
      assert.deepEqual(data.responses, []);
      assert.deepEqual(data.problems, []);
    });
  }
});
