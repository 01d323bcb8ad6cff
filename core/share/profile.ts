import { canonicalCode } from "../canonical-code.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import type { Found } from "../intake/reading.ts";
import type { PersonStatus } from "../records/words.ts";
import { isRunning, matchesOf } from "../sheets/matches.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Words } from "../sheets/design.ts";
import type { Language } from "../workbook/layout.ts";
import { matchNamed } from "./match-named.ts";
import { counted, groupProfile, householdProfile, type ProfileCells } from "./profile-cells.ts";
import type { SharedSheet, ShareRequest } from "./shared-file.ts";
import { sharedSheet, type SharedColumn, type SharedDesign } from "./sheet.ts";
import { recordOf, type ShareSource } from "./source.ts";

/** What profiles are made from. */
export type ProfileSource = Pick<ShareSource, "standing" | "reading" | "language">;

/** Whose profile is asked for: of both sides of a match, of one household or group, or of everybody who waits. */
export type ProfileRequest = Pick<ShareRequest, "match" | "who">;

const count: SharedColumn = { key: "count", title: { nl: "Hoe vaak", en: "How often" }, type: "integer", width: 9 };

function textColumn(key: string, title: Words, width: number): SharedColumn {
  return { key, title, width, wrap: true };
}

function columnsOf(wishes: Words): readonly SharedColumn[] {
  return [
    textColumn("languages", { nl: "Talen", en: "Languages" }, 22),
    textColumn("wishes", wishes, 34),
    textColumn("priorities", { nl: "Wat voorop staat", en: "What comes first" }, 26),
    textColumn("hours", { nl: "Uren per week", en: "Hours a week" }, 10),
    textColumn("focus", { nl: "Soort contact", en: "Kind of contact" }, 16),
    textColumn("municipality", { nl: "Gemeente", en: "Municipality" }, 18),
    count,
  ];
}

const householdDesign: SharedDesign = {
  key: "household_profiles",
  name: { nl: "Profielen huishoudens", en: "Household profiles" },
  columns: [
    textColumn("kind", { nl: "Soort huishouden", en: "Kind of household" }, 24),
    textColumn("adults", { nl: "Volwassenen", en: "Adults" }, 12),
    textColumn("children", { nl: "Kinderen", en: "Children" }, 10),
    ...columnsOf({ nl: "Wens: soort groep", en: "Wish: kind of group" }),
  ],
  print: { orientation: "landscape" },
};

const groupDesign: SharedDesign = {
  key: "group_profiles",
  name: { nl: "Profielen groepen", en: "Group profiles" },
  columns: [
    textColumn("members", { nl: "Leden", en: "Members" }, 9),
    textColumn("kind", { nl: "Wie er in de groep zitten", en: "Who the group consists of" }, 28),
    ...columnsOf({ nl: "Wens: soort huishouden", en: "Wish: kind of household" }),
  ],
  print: { orientation: "landscape" },
};

function sheetOf(design: SharedDesign, profiles: readonly ProfileCells[], language: Language): SharedSheet[] {
  if (profiles.length === 0) return [];
  const lead = [sentence("profile-title", {}), sentence("profile-left-out", {}), sentence("profile-look", {})];
  const lines = counted(profiles).map((cells) => ({ cells }));
  return [
    sharedSheet(
      design,
      lines,
      lead.map((line) => say(language, line)),
      language,
    ),
  ];
}

/** Who is on the way to a match, or may be. */
const waiting: ReadonlySet<PersonStatus | undefined> = new Set([undefined, "registered", "intake", "approved", "pool"]);

/** Records that take part and wait; those in a match that is not over have no need of recruiting. */
function waitingIn<Item extends { readonly code: string; readonly status?: PersonStatus | undefined }>(
  found: readonly Found<Item>[],
  taken: ReadonlySet<string>,
): readonly Item[] {
  return found.flatMap(({ record, blocked }) =>
    !blocked && waiting.has(record.status) && !taken.has(canonicalCode(record.code)) ? [record] : [],
  );
}

function everybodyWaiting({ standing, reading, language }: ProfileSource): SharedSheet[] {
  const running = matchesOf(standing).filter(isRunning);
  const taken = new Set(running.flatMap(({ group, household }) => [canonicalCode(group), canonicalCode(household)]));
  const households = waitingIn(reading.households, taken).filter(({ consent }) => consent !== "no");
  const groups = waitingIn(reading.groups, taken);
  return [
    ...sheetOf(householdDesign, households.map((one) => householdProfile(one, language)), language),
    ...sheetOf(groupDesign, groups.map((one) => groupProfile(one, language)), language),
  ]; // prettier-ignore
}

/** The profile of whoever has one of these codes, on each side. */
function named({ reading, language }: ProfileSource, codes: { group: string; household: string }): SharedSheet[] {
  const household = recordOf(reading.households, codes.household);
  const group = recordOf(reading.groups, codes.group);
  if (household?.consent === "no") throw new RequestProblem(sentence("profile-no-consent", { code: household.code }));
  return [
    ...sheetOf(householdDesign, household === undefined ? [] : [householdProfile(household, language)], language),
    ...sheetOf(groupDesign, group === undefined ? [] : [groupProfile(group, language)], language),
  ];
}

/** The codes asked about: of a match both, unless one of them is named. */
function codesOf({ standing }: ProfileSource, { match, who }: ProfileRequest): { group: string; household: string } {
  if (match === undefined) return { group: who ?? "", household: who ?? "" };
  const found = matchNamed(matchesOf(standing), match);
  if (found === undefined) throw new RequestProblem(sentence("share-match-unknown", { match }));
  return who === undefined ? found : { group: who, household: who };
}

/**
 * Anonymous profiles to recruit by (R14): by an allow-list, in bands and words of ours, alike ones counted together. Of one
 * match, one household or one group, else of everybody who waits for a match. Throws RequestProblem where nobody has the
 * code or id, where nobody waits, and for a household that did not agree to take part.
 */
export function profileSheets(source: ProfileSource, request: ProfileRequest): readonly SharedSheet[] {
  if (request.match === undefined && request.who === undefined) {
    const all = everybodyWaiting(source);
    if (all.length === 0) throw new RequestProblem(sentence("profile-nobody-waits", {}));
    return all;
  }
  const codes = codesOf(source, request);
  const sheets = named(source, codes);
  if (sheets.length > 0) return sheets;
  throw new RequestProblem(sentence("profile-code-unknown", { code: request.who ?? request.match ?? "" }));
}
