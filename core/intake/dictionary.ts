import type { FieldEntry } from "./dictionary/entry.ts";
import { whoEntries } from "./dictionary/who.ts";
import { whereEntries } from "./dictionary/where.ts";
import { groupEntries } from "./dictionary/group.ts";
import { householdEntries } from "./dictionary/household.ts";
import { sharedEntries } from "./dictionary/shared.ts";
import { papersEntries } from "./dictionary/papers.ts";
import { membersEntries } from "./dictionary/members.ts";
import { supportersEntries } from "./dictionary/supporters.ts";

export type { FieldEntry, Kind, ReadRole } from "./dictionary/entry.ts";
export { remarks, subjects } from "./dictionary/subjects.ts";

/**
 * The one dictionary: field -> words. To teach the intake a word that a coordinator uses, add it in the file of its
 * section, or in synonyms.ts where it only stands for a word that is there. Words are compared without accents, capitals
 * and typing errors; the order of words does not matter.
 */
export const dictionary: readonly FieldEntry[] = [
  ...whoEntries,
  ...whereEntries,
  ...groupEntries,
  ...householdEntries,
  ...sharedEntries,
  ...papersEntries,
  ...membersEntries,
  ...supportersEntries,
];
