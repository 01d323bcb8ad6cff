import { languageEntries } from "../intake/language-names.ts";
import { sizeBand } from "../matching/preselection-pool.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Expectation, HouseholdType, Ranking } from "../records/words.ts";
import { typeWords } from "../sheets/household-types.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Scalar } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { topicsIn } from "./topics.ts";

/** What a profile may say (R14): a word of ours or a band for each, and the place; nothing that was typed otherwise. */
export interface ProfileCells {
  readonly kind?: string;
  readonly adults?: string;
  readonly children?: string;
  readonly members?: string;
  readonly languages?: string;
  readonly wishes?: string;
  readonly priorities?: string;
  readonly hours?: string;
  readonly focus?: string;
  readonly municipality?: string;
}

/** A name of a place and nothing more: a house number or an address beside it stays at home. */
const placeName = /^['’]?\p{L}[\p{L}\p{M} '’.-]{0,38}[\p{L}.]$/u;

function placeIn(text: string | undefined): string | undefined {
  const tidy = (text ?? "").normalize("NFC").replace(/\s+/gu, " ").trim();
  return placeName.test(tidy) ? tidy : undefined;
}

function joined(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(", ");
}

function languagesIn(codes: readonly string[] = [], language: Language): string | undefined {
  const known = languageEntries.filter(({ code }) => codes.includes(code));
  return joined(known.map((entry) => entry[language]));
}

function typesIn(types: readonly HouseholdType[] = [], language: Language): string | undefined {
  return joined(types.map((type) => typeWords[type][language]));
}

/** Types by place: `1 gezin met kinderen, 2 stel zonder kinderen`; ties share a place. */
function wishesIn(ranking: Ranking = [], language: Language): string | undefined {
  const places = ranking.filter((types) => types.length > 0);
  return joined(
    places.map((types, place) => `${place + 1} ${types.map((type) => typeWords[type][language]).join(" / ")}`),
  );
}

/** Hours a week as a band: an exact number is nobody's business, and would tell rows apart. */
function hoursIn({ hoursPerWeek }: Expectation = {}): string | undefined {
  if (hoursPerWeek === undefined) return undefined;
  if (hoursPerWeek <= 2) return "0-2";
  return hoursPerWeek <= 4 ? "3-4" : hoursPerWeek <= 8 ? "5-8" : "9+";
}

function focusIn({ focus }: Expectation = {}, language: Language): string | undefined {
  if (focus === undefined) return undefined;
  const kind = focus < 2.5 ? "social" : focus > 3.5 ? "goals" : "both";
  return say(language, sentence("profile-focus", { kind }));
}

/** Numbers of people as a band; 0 is told, for nobody is told apart by having no children. */
function bandIn(count: number | undefined): string | undefined {
  return count === undefined ? undefined : sizeBand(count);
}

/** What is told of both sides alike. */
function sharedCells(one: Group | Household, language: Language): ProfileCells {
  return known({
    languages: languagesIn(one.languages, language),
    wishes: wishesIn(one.ranking, language),
    priorities: joined(topicsIn(one.priorities ?? [], language)),
    hours: hoursIn(one.expectation),
    focus: focusIn(one.expectation, language),
    municipality: placeIn(one.municipality),
  });
}

function known(cells: { readonly [Key in keyof ProfileCells]: ProfileCells[Key] | undefined }): ProfileCells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));
}

/** The profile of a household: no name, age, code, origin, postcode or score (R14). */
export function householdProfile(household: Household, language: Language): ProfileCells {
  const { type, adults, children } = household;
  return {
    ...known({
      kind: typesIn(type === undefined ? [] : [type], language),
      adults: bandIn(adults),
      children: bandIn(children),
    }),
    ...sharedCells(household, language),
  };
}

/** The profile of a group: its size as a band and who it consists of, and no member (R14). */
export function groupProfile(group: Group, language: Language): ProfileCells {
  const { size = group.members?.length, types } = group;
  return {
    ...known({ members: bandIn(size), kind: typesIn(types, language) }),
    ...sharedCells(group, language),
  };
}

/** Profiles that say the same become one line with their number; in an order of their own, not that of the rows. */
export function counted(profiles: readonly ProfileCells[]): readonly Readonly<Record<string, Scalar>>[] {
  const lines = new Map<string, { readonly cells: ProfileCells; readonly count: number }>();
  for (const cells of profiles) {
    const key = JSON.stringify(Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1)));
    lines.set(key, { cells, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { cells, count }]) => ({ ...cells, count }));
}
