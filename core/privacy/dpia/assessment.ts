import { sheetWithKey } from "../../workbook/snapshot.ts";
import { checkInsDesign } from "../../sheets/check-ins.ts";
import { sentence, type Sentence } from "../../text/sentence.ts";
import { foundData, refusedColumns } from "../processing/found-data.ts";
import { personCounts, type RegisterSources } from "../processing/register.ts";
import { criteria, questions, risks, type Criterion } from "./dpia-words.ts";

/** Whether a criterion applies: by facts of the workbook, or for people to judge. */
export type Applies = "yes" | "no" | "perhaps";

/** A line of the assessment. */
export interface DpiaLine {
  readonly section: "criteria" | "risks" | "questions";
  readonly item: string;
  /** Of criteria. */
  readonly applies?: Applies;
  readonly says: Sentence;
}

/** What the nine criteria come to for a workbook; what is `no` is no by how the tool is made (R13, R49). */
function appliesIn(sources: RegisterSources): Readonly<Record<Criterion, Applies>> {
  const { snapshot, reading } = sources;
  const found = foundData(snapshot, reading);
  const isSensitive = found.has("vulnerability") || found.has("papers") || refusedColumns(reading).length > 0;
  return {
    scoring: found.has("vulnerability") || found.has("wishes") ? "yes" : "perhaps",
    automated: "no",
    monitoring: sheetWithKey(snapshot, checkInsDesign.key) === undefined ? "perhaps" : "yes",
    sensitive: isSensitive ? "yes" : "perhaps",
    scale: "perhaps",
    combining: found.has("answers") ? "yes" : "perhaps",
    // Newcomers depend on the municipality and on help, whatever the columns say.
    vulnerable: reading.households.length > 0 ? "yes" : "perhaps",
    innovative: "no",
    blocking: "no",
  };
}

/** The lines of the assessment, and how many of the nine criteria apply for sure. */
export function assessment(sources: RegisterSources): { readonly lines: readonly DpiaLine[]; readonly met: number } {
  const applies = appliesIn(sources);
  const persons = Object.values(personCounts(sources)).reduce((sum, count) => sum + count, 0);
  const hasChildren = sources.reading.households.some(({ record }) => (record.children ?? 0) > 0);
  const shownRisks = risks.filter(({ value }) => value !== "children" || hasChildren);
  return {
    met: criteria.filter(({ value }) => applies[value] === "yes").length,
    lines: [
      ...criteria.map(({ value }): DpiaLine => {
        const says = sentence("dpia-criterion", { item: value, applies: applies[value], persons });
        return { section: "criteria", item: value, applies: applies[value], says };
      }),
      ...shownRisks.map(({ value }): DpiaLine => {
        return { section: "risks", item: value, says: sentence("dpia-note", { item: value }) };
      }),
      ...questions.map(({ value }): DpiaLine => {
        return { section: "questions", item: value, says: sentence("dpia-note", { item: value }) };
      }),
    ],
  };
}
