import type { Audience, ShareRequest } from "../../core/share/shared-file.ts";

/** For whom something of one match is shared, in order. */
export const matchAudiences: readonly Audience[] = [
  "group",
  "municipality",
  "contact",
  "ambassador",
  "profile",
  "home",
];

/** For whom something that is not of one match is shared, in order. */
export const programmeAudiences: readonly Audience[] = [
  "municipality",
  "contact",
  "ambassador",
  "profile",
  "home",
  "partners",
];

/** Those that look at tasks on days, which can be a calendar too. */
const dated: ReadonlySet<Audience> = new Set<Audience>(["group", "municipality", "contact", "ambassador"]);

/** True for who can have the days as appointments for a calendar. */
export function hasCalendar(audience: Audience): boolean {
  return dated.has(audience);
}

/** True for who may see the first names of the members, when a person says so. */
export function mayHaveNames(audience: Audience): boolean {
  return audience === "group";
}

/** What a person chose of what is shared. */
export interface ShareChoice {
  readonly audience: Audience;
  /** Whose it is, as typed or chosen; empty where the match says it. */
  readonly who: string;
  readonly isNamed: boolean;
  readonly isCalendar: boolean;
}

/** The question for a file; what does not go with who gets it is left out of it. */
export function shareRequest({ audience, who, isNamed, isCalendar }: ShareChoice, match?: string): ShareRequest {
  return {
    audience,
    names: isNamed && mayHaveNames(audience),
    ...(match === undefined ? {} : { match }),
    ...(who.trim() === "" ? {} : { who: who.trim() }),
    ...(isCalendar && hasCalendar(audience) ? { calendar: true } : {}),
  };
}
