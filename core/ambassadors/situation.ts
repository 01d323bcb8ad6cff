import { canonicalCode } from "../canonical-code.ts";
import { contactPersonOf } from "../check-ins/contact-person.ts";
import type { Found, Reading } from "../intake/reading.ts";
import { folded } from "../intake/words.ts";
import { municipalityKey } from "../municipality-key.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";
import type { Ambassador } from "../records/people.ts";
import { agreementIn } from "../sheets/match-status.ts";
import { doesWithout, type DoesWithout } from "../sheets/match-choices.ts";
import { isConfirmed, isRunning, matchesOf, matchRows } from "../sheets/matches.ts";
import type { OwnRow } from "../sheets/own-rows.ts";
import { textOf } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { AmbassadorOffer, MatchNeed } from "./assign.ts";

/**
 * Whether a household wants an ambassador: `wanted`, `unknown` where nobody wrote it down, or one of the coded reasons to
 * do without (R52); `unread` where something stands in that column that is no word of ours, which counts as doing without.
 */
export type Wish = "wanted" | "unknown" | "unread" | DoesWithout;

/** A match that people work on, and what is known of an ambassador for it. */
export interface MatchSituation {
  readonly match: Match;
  readonly wish: Wish;
  /** Who stands in the cell, as `canonicalCode` has it where the list has them; absent for a blank cell. */
  readonly names?: string;
  /** True where what stands in the cell is what an earlier run put there. */
  readonly isOurs: boolean;
  /** True where the cell names nobody on the list. */
  readonly isUnknown: boolean;
  /** True where the ambassador is the contact person of the match, too (R53). */
  readonly isContact: boolean;
}

/** Who wants an ambassador, who is one, and who has one by now. */
export interface Situation {
  /** Confirmed matches, in the order of the sheet. */
  readonly matches: readonly MatchSituation[];
  /** Every ambassador that takes part, in the order of the list; codes as `canonicalCode` has them. */
  readonly offers: readonly AmbassadorOffer[];
  /** What has to be assigned: matches that want one and of which the cell is blank, or ours. */
  readonly needs: readonly MatchNeed[];
  /** A code as the list spells it; as it is given where the list does not have it. */
  readonly spelled: (code: string) => string;
}

/** What is looked up for every match. */
interface Known {
  readonly households: ReadonlyMap<string, Household>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly ambassadors: ReadonlyMap<string, Ambassador>;
  /** Codes by the name of an ambassador; of two with one name the first counts. */
  readonly byName: ReadonlyMap<string, string>;
  readonly contactOf: (match: Match) => string | undefined;
}

/** Records by compared code; of two rows with one code the first counts. */
function byCode<Item extends { readonly code: string }>(found: readonly Found<Item>[]): ReadonlyMap<string, Item> {
  return new Map([...found].reverse().map(({ record }) => [canonicalCode(record.code), record]));
}

function knownIn(reading: Reading): Known {
  const ambassadors = byCode(reading.ambassadors.filter(({ blocked }) => !blocked));
  return {
    households: byCode(reading.households),
    groups: byCode(reading.groups),
    ambassadors,
    byName: new Map(
      [...ambassadors]
        .reverse()
        .flatMap(([code, { name }]) => (name === undefined ? [] : [[folded(name), code] as const])),
    ),
    contactOf: contactPersonOf(reading),
  };
}

/** What people said: of the match first, else of the household. */
function wishOf(row: OwnRow, household: Household | undefined): Wish {
  const said = textOf(row.values["no-ambassador"]).trim();
  const reason = doesWithout.find((one) => one === said);
  if (reason !== undefined) return reason;
  if (said !== "" && agreementIn(said) !== false) return "unread";
  if (household?.ambassador === "wanted") return "wanted";
  return household?.ambassador === undefined ? "unknown" : "not-said";
}

function situationOf(match: Match, row: OwnRow, known: Known): MatchSituation {
  const typed = match.ambassador === undefined ? "" : canonicalCode(match.ambassador);
  const code = known.ambassadors.has(typed) ? typed : known.byName.get(folded(match.ambassador ?? ""));
  const name = known.ambassadors.get(code ?? "")?.name;
  const contact = known.contactOf(match);
  const isOurs = typed !== "" && match.ambassador === textOf(row.values["ambassador-given"]);
  return {
    match,
    wish: wishOf(row, known.households.get(canonicalCode(match.household))),
    ...(typed === "" ? {} : { names: code ?? typed }),
    isOurs,
    isUnknown: typed !== "" && code === undefined && !isOurs,
    isContact: name !== undefined && contact !== undefined && folded(name) === folded(contact),
  };
}

/** Codes of ambassadors who are a member of a group, by their names. */
function membersAmong({ groups, byName }: Known, group: string): ReadonlySet<string> {
  const members = groups.get(canonicalCode(group))?.members ?? [];
  return new Set(members.flatMap(({ name }) => (name === undefined ? [] : (byName.get(folded(name)) ?? []))));
}

function needOf({ match, names, isOurs }: MatchSituation, row: OwnRow, known: Known): MatchNeed {
  const household = known.households.get(canonicalCode(match.household));
  const given = canonicalCode(textOf(row.values["ambassador-given"]));
  return {
    id: match.id,
    languages: new Set(household?.languages),
    municipality: municipalityKey(household?.municipality),
    ownMembers: membersAmong(known, match.group),
    ...(isOurs && names !== undefined ? { standing: names } : {}),
    ...(names === undefined && given !== "" ? { taken: given } : {}),
  };
}

function offersOf(known: Known, usual: number, typed: readonly string[]): readonly AmbassadorOffer[] {
  return [...known.ambassadors].reverse().map(([code, { languages, municipality, capacity = usual }]) => ({
    code,
    languages: new Set(languages),
    municipality: municipalityKey(municipality),
    capacity: Math.floor(capacity),
    typed: typed.filter((one) => one === code).length,
  }));
}

/**
 * How it stands with cultural ambassadors. A match that is not confirmed yet keeps the ambassador that it names busy, and
 * gets none. `usual` is the room of an ambassador of whom the list does not say it (setting `ambassadors.capacity`).
 */
export function ambassadorSituation(snapshot: Snapshot, reading: Reading, usual: number): Situation {
  const known = knownIn(reading);
  const rows = new Map(matchRows(snapshot).map((row) => [row.key, row]));
  const all = matchesOf(snapshot)
    .filter(isRunning)
    .flatMap((match) => {
      const row = rows.get(match.id);
      return row === undefined ? [] : [{ row, ...situationOf(match, row, known) }];
    });
  const matches = all.filter(({ match }) => isConfirmed(match));
  const open = matches.filter(({ wish, names, isOurs }) =>
    names === undefined ? wish === "wanted" : isOurs && (wish === "wanted" || wish === "unknown"),
  );
  const assigned = new Set(open.map(({ match }) => match.id));
  const released = new Set(matches.flatMap((one) => (isReleased(one) ? [one.match.id] : [])));
  const typed = all.flatMap(({ match, names }) =>
    names === undefined || assigned.has(match.id) || released.has(match.id) ? [] : [names],
  );
  return {
    matches,
    offers: offersOf(known, usual, typed),
    needs: open.map(({ row, ...one }) => needOf(one, row, known)),
    spelled: (code) => known.ambassadors.get(code)?.code ?? code,
  };
}

/** True where an earlier run gave an ambassador and people said since that the match does without (R52). */
export function isReleased({ isOurs, wish }: MatchSituation): boolean {
  return isOurs && wish !== "wanted" && wish !== "unknown";
}
