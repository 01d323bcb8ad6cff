import type { Item, Response } from "../../evaluation/response.ts";
import { levels, respondents, waves } from "../../evaluation/response.ts";
import { canonicalCode } from "../../canonical-code.ts";
import { readableDate } from "../../dates/readable-date.ts";
import { NamedValues } from "../../privacy/named-values.ts";
import type { ShareSource } from "../source.ts";
import { municipalityKey } from "../../municipality-key.ts";
import type { Group } from "../../records/group.ts";
import type { Household } from "../../records/household.ts";
import type { Match } from "../../records/match.ts";
import { say, sentence, type Sentence } from "../../text/sentence.ts";
import type { Scalar } from "../../workbook/cell.ts";
import type { SharedSheet, ShareRequest } from "../shared-file.ts";
import { sharedSheet, type SharedColumn, type SharedDesign, type SharedLine } from "../sheet.ts";
import { pseudonymised, pseudonymOf, type Pseudonymised } from "./pseudonymised.ts";
import { toldItems, type ToldItem } from "./told-answers.ts";

/** A municipality is told where so many groups or households at least are in it. */
const leastInMunicipality = 10;

function plain(key: string, width: number, type?: SharedColumn["type"]): SharedColumn {
  // Names of columns that programs read: the same in every language, as the codebook explains them.
  return { key, title: { nl: key, en: key }, width, ...(type === undefined ? {} : { type }) };
}

const whoseColumns: readonly SharedColumn[] = [
  plain("household", 20),
  plain("group", 20),
  plain("member", 20),
  plain("match", 20),
];

const aboutColumns: readonly SharedColumn[] = [
  plain("arm", 10),
  plain("block", 20),
  plain("round", 8, "integer"),
  plain("rematched", 11, "integer"),
  plain("km", 7, "integer"),
  plain("month", 10),
  plain("municipality", 18),
];

const answerColumns: readonly SharedColumn[] = [
  plain("wave", 8),
  plain("respondent", 12),
  ...whoseColumns,
  ...aboutColumns,
];

const matchColumns: readonly SharedColumn[] = [
  plain("match", 20),
  plain("household", 20),
  plain("group", 20),
  plain("arm", 10),
  plain("original-arm", 13),
  plain("block", 20),
  plain("round", 8, "integer"),
  plain("status", 11),
  plain("start-month", 12),
  plain("end-month", 12),
  plain("municipality", 18),
];

const codebookDesign: SharedDesign = {
  key: "codebook",
  name: { nl: "Codeboek", en: "Codebook" },
  columns: [
    { key: "column", title: { nl: "Kolom", en: "Column" }, width: 24 },
    { key: "means", title: { nl: "Wat het is", en: "What it is" }, width: 60, wrap: true },
    { key: "values", title: { nl: "Wat er kan staan", en: "What it can say" }, width: 60, wrap: true },
  ],
  print: { orientation: "landscape" },
};

function designOf(key: string, name: SharedDesign["name"], columns: readonly SharedColumn[]): SharedDesign {
  return { key, name, columns, print: { orientation: "landscape" } };
}

/** Municipalities with enough groups or households, in the spelling of comparisons. */
function largeMunicipalities({ reading }: ShareSource): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { record } of [...reading.groups, ...reading.households]) {
    const key = municipalityKey(record.municipality);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  counts.delete("");
  return new Set([...counts].filter(([, count]) => count >= leastInMunicipality).map(([key]) => key));
}

/** The municipality of everybody, by code in the spelling of comparisons; of two rows with one code the first counts. */
function municipalitiesBy(
  found: readonly { readonly record: Household | Group }[],
): ReadonlyMap<string, string | undefined> {
  return new Map([...found].reverse().map(({ record: { code, municipality } }) => [canonicalCode(code), municipality]));
}

/** The municipality of a household or group; nothing where so few are in it that it tells who they are. */
function municipalityTold(source: ShareSource, large: ReadonlySet<string>): (side: "household" | "group", code?: string) => Scalar {
  const { households, groups } = source.reading;
  const municipalities = { household: municipalitiesBy(households), group: municipalitiesBy(groups) };
  return (side, code) => {
    if (code === undefined) return null;
    const name = municipalities[side].get(canonicalCode(code));
    return name !== undefined && large.has(municipalityKey(name)) ? name.trim() : null;
  };
} // prettier-ignore

function monthOf(day: string | undefined): Scalar {
  return day === undefined ? null : day.slice(0, 7);
}

type Cells = Readonly<Record<string, Scalar>>;

/** By pseudonyms and not by rows, so that the order of the lists tells nothing. */
function sorted(lines: readonly Cells[], keys: readonly string[]): readonly SharedLine[] {
  const place = (cells: Cells): string => keys.map((key) => String(cells[key] ?? "")).join("\n");
  return [...lines]
    .map((cells) => ({ cells, place: place(cells) }))
    .sort((one, other) => (one.place < other.place ? -1 : Number(one.place > other.place)))
    .map(({ cells }) => ({ cells }));
}

/** What stands in the sheets, by the pseudonyms of one file. */
class Told {
  readonly #all: Pseudonymised;
  readonly #municipality: ReturnType<typeof municipalityTold>;

  constructor(source: ShareSource, all: Pseudonymised) {
    this.#all = all;
    this.#municipality = municipalityTold(source, largeMunicipalities(source));
  }

  answers(response: Response, items: readonly ToldItem[]): Cells {
    const { wave, respondent, code, person, match, arm, block, round, km, isRematched, on, answers } = response;
    const isHousehold = respondent === "household";
    const side = isHousehold ? "household" : "group";
    const isTheirs = respondent !== "partner";
    return {
      wave,
      respondent,
      household: isHousehold ? pseudonymOf(this.#all, "household", code) : "",
      group: isTheirs && !isHousehold ? pseudonymOf(this.#all, "group", code) : "",
      member: pseudonymOf(this.#all, "member", person),
      match: pseudonymOf(this.#all, "match", match),
      arm,
      block: pseudonymOf(this.#all, "block", block),
      round: round ?? null,
      rematched: isRematched ? 1 : 0,
      km: km === undefined ? null : Math.round(km),
      month: monthOf(on),
      municipality: isTheirs ? this.#municipality(side, code) : null,
      ...Object.fromEntries(items.map(({ item, told }) => [answerKey(item), told(answers.get(item.key))])),
    };
  }

  match({ id, household, group, arm, originalArm, block, round, status, startsOn, endedOn }: Match): Cells {
    return {
      match: pseudonymOf(this.#all, "match", id),
      household: pseudonymOf(this.#all, "household", household),
      group: pseudonymOf(this.#all, "group", group),
      arm,
      "original-arm": originalArm ?? null,
      block: pseudonymOf(this.#all, "block", block),
      round: round ?? null,
      status,
      "start-month": monthOf(startsOn),
      "end-month": monthOf(endedOn),
      municipality: this.#municipality("household", household),
    };
  }
}

/** The column of an item; no item takes the place of another column. */
function answerKey({ key }: Item): string {
  return `answer.${key}`;
}

function rangeOf({ item: { scale }, options }: ToldItem): Sentence {
  if (scale === "choice" || scale === "choices") return sentence("research-options", { options });
  return scale === "level" ? sentence("research-levels", { levels }) : sentence("research-range", { scale });
}

function codebook(items: readonly ToldItem[], source: ShareSource, lead: readonly string[]): SharedSheet {
  const { language } = source;
  const columns = [...new Set([...answerColumns, ...matchColumns].map(({ key }) => key))];
  const told = (line: Sentence): string => say(language, line);
  const values = (column: string): string => told(sentence("research-values", { column, waves, respondents }));
  const lines = [
    ...columns.map((column) => ({
      cells: { column, means: told(sentence("research-means", { column })), values: values(column) },
    })),
    ...items.map((one) => ({
      cells: { column: answerKey(one.item), means: one.item.words[language], values: told(rangeOf(one)) },
    })),
  ];
  return sharedSheet(codebookDesign, lines, lead, language);
}

/**
 * Answers and matches for researchers (R69): a pseudonym for everybody, whole kilometres, months instead of days, no code, no
 * name, no free text, and a municipality only where many are in it. Throws RequestProblem as `pseudonymised` does.
 */
export function researchSheets(source: ShareSource, request: ShareRequest): readonly SharedSheet[] {
  const all = pseudonymised(source, request);
  const { language, options } = source;
  const items = toldItems(all.data, new NamedValues(source.standing, source.reading));
  const told = new Told(source, all);
  const made = readableDate(options.today, language);
  const leadOf = (title: Sentence): readonly string[] =>
    [title, sentence("share-made", { audience: "research", made }), sentence("share-left-out-research", {})].map((line) => say(language, line)); // prettier-ignore
  const answers = designOf("answers", { nl: "Antwoorden", en: "Answers" }, [
    ...answerColumns,
    ...items.map(({ item }) => plain(answerKey(item), 16, item.scale === "choice" || item.scale === "choices" ? undefined : "number")),
  ]); // prettier-ignore
  const matches = designOf("matches", { nl: "Matches", en: "Matches" }, matchColumns);
  const answered = all.data.responses.map((response) => told.answers(response, items));
  const matched = all.matches.map((match) => told.match(match));
  const sheet = (design: SharedDesign, lines: readonly SharedLine[], title: Sentence): SharedSheet[] =>
    lines.length === 0 ? [] : [sharedSheet(design, lines, leadOf(title), language)];
  return [
    ...sheet(answers, sorted(answered, ["wave", "respondent", "household", "group", "member"]), sentence("research-answers-title", { count: answered.length })),
    ...sheet(matches, sorted(matched, ["match"]), sentence("research-matches-title", { count: matched.length })),
    codebook(items, source, leadOf(sentence("research-codebook-title", {}))),
  ]; // prettier-ignore
}
