import type { Reading } from "../../intake/reading.ts";
import type { Language } from "../../workbook/layout.ts";
import type { MatchChecklist } from "../match-checklists.ts";
import type { Parties } from "../parties.ts";
import type { WorkbookCatalogue } from "../workbook-catalogue.ts";

/** What the sheets about parties are made from. */
export interface RoleInput {
  readonly catalogue: WorkbookCatalogue;
  readonly parties: Parties;
  readonly reading: Reading;
  /** The checklists of the running matches. */
  readonly lists: readonly MatchChecklist[];
  /** Of the workbook. */
  readonly language: Language;
  /** `yyyy-MM-dd`. */
  readonly today: string;
}

/** Parties of which each match has its own, so that no contact of the programme stands for them (R32). */
export const partiesOfMatch: ReadonlySet<string> = new Set(["newcomer", "group"]);
