import type { SheetRole } from "../reading.ts";
import type { ResponseUnit, SurveyTool } from "../surveys/survey.ts";

/** What a sheet of answers is: who wrote it, whose answers they are, and whether they are about how it goes. */
export interface SurveyUse {
  readonly tool?: SurveyTool;
  /** Counted apart (R23). */
  readonly unit: ResponseUnit;
  /** Half-way, at the end or about how content people are: kept for evaluation, never joined to who people are (R62). */
  readonly evaluation?: true;
}

const roles = { group: "groups", household: "households", member: "members", partner: "parties" } as const;

/** The role by which the columns of answers are read. */
export function roleOfUnit(unit: ResponseUnit): "groups" | "households" | "members" | "parties" {
  return roles[unit];
}

/** The role by which the columns of a sheet are read: that of its answers where it holds answers. */
export function readAs({ role, survey }: { readonly role: SheetRole; readonly survey?: SurveyUse }): SheetRole {
  return role === "survey" && survey !== undefined ? roles[survey.unit] : role;
}
