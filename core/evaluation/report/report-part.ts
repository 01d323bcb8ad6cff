import type { Language } from "../../workbook/layout.ts";
import type { EvaluationData } from "../response.ts";
import type { SharedResult } from "../suppression/shared-result.ts";

/** A part of the report: a heading and sentences, each of which can be read by itself. */
export interface ReportPart {
  /** Stable name, unique in the report. */
  readonly key: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a report is made from. Only what may be shown is in it. */
export interface ReportSource {
  readonly shown: SharedResult;
  /** Keys of the items that were chosen beforehand as the main outcomes. */
  readonly primary: EvaluationData["primary"];
  readonly language: Language;
}
