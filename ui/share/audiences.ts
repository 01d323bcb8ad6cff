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

/** For whom something of the evaluation is shared, in order. */
export const resultsAudiences: readonly Audience[] = ["report", "forms", "research", "key"];

/** Who may ask what is kept about them. */
export const personAudiences: readonly Audience[] = ["person"];

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

/** True for files that are made with a secret word: whoever has it can tell who is who. */
export function hasSecret(audience: Audience): boolean {
  return audience === "research" || audience === "key";
}

/** True for what a person may see with small numbers in it, when they say so. */
export function mayBeInternal(audience: Audience): boolean {
  return audience === "report";
}

/** True for what can be about one member of a group. */
export function mayHaveMember(audience: Audience): boolean {
  return audience === "person";
}

/** A word nobody can guess: 20 hexadecimal digits. */
export function drawnSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What a person chose of what is shared. */
export interface ShareChoice {
  readonly audience: Audience;
  /** Whose it is, as typed or chosen; empty where the match says it. */
  readonly who: string;
  /** One member of the group, as typed; empty for all of it. */
  readonly member: string;
  readonly secret: string;
  readonly isNamed: boolean;
  readonly isCalendar: boolean;
  /** Small numbers too. */
  readonly isInternal: boolean;
}

/** The question for a file; what does not go with who gets it is left out of it. */
export function shareRequest(choice: ShareChoice, match?: string): ShareRequest {
  const { audience, isNamed, isCalendar, isInternal } = choice;
  const [who, member, secret] = [choice.who.trim(), choice.member.trim(), choice.secret.trim()];
  return {
    audience,
    names: isNamed && mayHaveNames(audience),
    ...(match === undefined ? {} : { match }),
    ...(who === "" ? {} : { who }),
    ...(isCalendar && hasCalendar(audience) ? { calendar: true } : {}),
    ...(secret !== "" && hasSecret(audience) ? { secret } : {}),
    ...(member !== "" && mayHaveMember(audience) ? { member } : {}),
    ...(isInternal && mayBeInternal(audience) ? { internal: true } : {}),
  };
}
