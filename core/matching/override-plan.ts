import { RequestProblem } from "../jobs/request-problem.ts";
import type { Match } from "../records/match.ts";
import { closedCells } from "../sheets/closed-proposals.ts";
import { isRunning, matchesDesign, matchesOf } from "../sheets/matches.ts";
import { synced, type WantedRow } from "../sheets/synced.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Plan } from "../workbook/plan.ts";
import { beyondReason, saysWhy } from "./beyond-reason.ts";
import { pairOf } from "./candidates.ts";
import { canonicalCode, looseCode, pairKey } from "./codes.ts";
import { pointsOf } from "./distance.ts";
import { lastMatchNumber, matchId } from "./match-ids.ts";
import { poolOf } from "./pool.ts";
import { movedAlong } from "./rematch.ts";
import { kilometresCell } from "./round-rows.ts";
import { chosenAgainstRules, whomToTell, type OverrideSources } from "./replaced.ts";
import type { Pair, RuleSettings } from "./rules.ts";
import { untouchedProposals } from "./untouched.ts";

/** Which side of a match gets somebody else. */
type Side = "group" | "household";

/** What a coordinator decides instead of a proposal (R15). */
export interface OverrideRequest {
  /** Id of the proposal, as typed. */
  readonly match: string;
  /** Code of the household that comes instead; or of the group. One of the two. */
  readonly household?: string;
  readonly group?: string;
  /** Why. Stays on the sheet `Matches`, beside both. */
  readonly reason: string;
}

/** What `replace --json` prints, but for the problems. */
export interface OverrideResult {
  /** The proposal that was replaced, those that fell because of it, and the new one, as they will be. */
  readonly matches: readonly Match[];
}

/** An override that can be done. */
interface Override {
  readonly original: Match;
  /** Proposals that fall because somebody of theirs is wanted here. */
  readonly fallen: readonly Match[];
  readonly pair: Pair;
  readonly reason: string;
}

function refuse(told: Sentence): never {
  throw new RequestProblem(told);
}

function isSame(one: string, other: string): boolean {
  return canonicalCode(one) === canonicalCode(other);
}

function asked(matches: readonly Match[], match: string): Match {
  const exact = matches.find(({ id }) => isSame(id, match));
  const found = exact ?? matches.find(({ id }) => looseCode(id) === looseCode(match));
  return found ?? refuse(sentence("replace-match-unknown", { match }));
}

function wantedOf({ household = "", group = "" }: OverrideRequest): { readonly side: Side; readonly code: string } {
  const [one, other] = [household.trim(), group.trim()];
  if ((one === "") === (other === "")) refuse(sentence("replace-which", {}));
  return one === "" ? { side: "group", code: other } : { side: "household", code: one };
}

/** The other running match that somebody is in: it falls when it is a proposal nobody has done anything with. */
function fallingFor(
  matches: readonly Match[],
  original: Match,
  { side, code }: { readonly side: Side; readonly code: string },
  untouched: ReadonlySet<string>,
): readonly Match[] {
  const others = matches.filter((match) => match.id !== original.id && isRunning(match) && isSame(match[side], code));
  for (const { id, status } of others) {
    if (status !== "proposed") refuse(sentence("replace-busy", { code, match: id }));
    if (!untouched.has(id)) refuse(sentence("replace-answered", { code, match: id }));
  }
  return others;
}

function isProposal({ id, status }: Match): true {
  if (status === "declined" || status === "ended") refuse(sentence("replace-closed", { match: id }));
  return status === "proposed" || refuse(sentence("replace-not-proposal", { match: id }));
}

function personIn<Item extends { readonly code: string }>(people: readonly Item[], side: Side, code: string): Item {
  const found = people.find((one) => isSame(one.code, code));
  return found ?? refuse(sentence("replace-not-in-pool", { side, code }));
}

function isAllowed(pair: Pair, rules: RuleSettings): void {
  const { group, household } = pair;
  const lacking = beyondReason(pair, rules);
  if (lacking === "consent") {
    refuse(sentence("replace-consent-refused", { household: household.code, answered: household.consent === "no" }));
  }
  if (lacking === "conductCertificate") refuse(sentence("replace-certificate-missing", { group: group.code }));
}

/** The override, or the reason why it cannot be, thrown as `RequestProblem`. */
function settled(sources: OverrideSources, request: OverrideRequest, original: Match, reason: string): Override {
  const { snapshot, reading, settings, arrangements } = sources;
  const wanted = wantedOf(request);
  const known = wanted.side === "group" ? reading.groups : reading.households;
  if (!known.some(({ record }) => isSame(record.code, wanted.code))) {
    refuse(sentence("replace-code-unknown", wanted));
  }
  if (isSame(original[wanted.side], wanted.code)) refuse(sentence("replace-same", wanted));
  isProposal(original);
  const matches = matchesOf(snapshot);
  const fallen = fallingFor(matches, original, wanted, untouchedProposals(snapshot, reading));
  const freed = new Set([original, ...fallen, ...movedAlong(snapshot, matches)].map(({ id }) => id));
  const pool = poolOf(
    reading,
    matches.filter(({ id }) => !freed.has(id)),
    settings,
    arrangements.filter(({ kind }) => kind === "forbid"),
  );
  const codes = { ...original, [wanted.side]: wanted.code };
  const group = personIn(pool.groups, "group", codes.group);
  const household = personIn(pool.households, "household", codes.household);
  const pair = pairOf(group, household, pointsOf(group, settings["distance.from"]), pool.rules);
  isAllowed(pair, pool.rules);
  return { original, fallen, pair, reason };
}

/** `rematch` where one of the two was in a match that ended; nothing was drawn, so never `treated` (R5). */
function armOf({ group, household }: Pair, matches: readonly Match[]): Match["arm"] {
  const before = matches.some(
    (match) => match.status === "ended" && (isSame(match.group, group.code) || isSame(match.household, household.code)),
  );
  return before ? "rematch" : "outside";
}

function newRow({ original, fallen, pair, reason }: Override, id: string, sources: OverrideSources): WantedRow {
  const { group, household, distance } = pair;
  const { language } = sources.settings;
  return {
    id,
    group: group.code,
    household: household.code,
    status: "proposed",
    "arrives-on": household.arrivesOn ?? null,
    "contact-person": household.contactPerson ?? group.contactPerson ?? null,
    round: original.round ?? null,
    kilometres: distance === undefined ? null : kilometresCell(distance, language),
    arm: armOf(pair, matchesOf(sources.snapshot)),
    replaces: [original, ...fallen].map((match) => match.id).join(", "),
    reason,
  };
}

function editsFor(override: Override, id: string, sources: OverrideSources): readonly Edit[] {
  const { snapshot, settings } = sources;
  const row = newRow(override, id, sources);
  const added = synced(snapshot, { design: matchesDesign, rows: [row], others: "keep" }, settings.language);
  const { original, fallen, reason } = override;
  const closed = new Map([
    [original.id, sentence("replace-cell", { match: id, reason })],
    ...fallen.map((match) => [match.id, sentence("replace-cell-fell", { match: id })] as const),
  ]);
  return [...added, ...closedCells(applied(snapshot, added), closed, settings.language)];
}

/** The new match of a replacement that was done before: asking again changes nothing. */
function doneBefore(matches: readonly Match[], original: Match, request: OverrideRequest): Match | undefined {
  const { side, code } = wantedOf(request);
  const key = pairKey(side === "group" ? code : original.group, side === "group" ? original.household : code);
  return matches.find(
    ({ replaces = [], group, household }) => replaces[0] === original.id && pairKey(group, household) === key,
  );
}

/** The plan with what is to be told of it: the same whether it is done now or was before. */
function planned(
  sources: OverrideSources,
  edits: readonly Edit[],
  ids: readonly string[],
  summary: readonly Sentence[],
): Plan<OverrideResult> {
  const after = matchesOf(applied(sources.snapshot, edits));
  const matches = ids.flatMap((id) => after.find((match) => match.id === id) ?? []);
  const [chosen] = matches.slice(-1).filter(isRunning);
  return {
    steps: edits.length === 0 ? [] : [{ title: sentence("step-replace", {}), edits }],
    findings: [...chosenAgainstRules(sources, after), ...(chosen === undefined ? [] : whomToTell(chosen, after))],
    messages: [],
    summary,
    result: { matches },
  };
}

/**
 * Plans to replace a proposal by a pair that people choose, with their reason (R15). The proposal stays on `Matches` as
 * declined with who came instead, the sheet of the round stays as it was drawn, and the new pair is a proposal that all
 * sides still have to agree to. Rules that forbid it are told, and some no reason sets aside (`beyondReason`). A proposal that nobody has done anything with falls when
 * somebody of it is wanted here; people in any other running match cannot be had. Throws a `RequestProblem` for what
 * cannot be, a missing reason first of all.
 */
export function overridePlan(sources: OverrideSources, request: OverrideRequest): Plan<OverrideResult> {
  const reason = request.reason.trim();
  if (!saysWhy(reason)) refuse(sentence("replace-reason-needed", {}));
  const matches = matchesOf(sources.snapshot);
  const original = asked(matches, request.match);
  const before = doneBefore(matches, original, request);
  if (before !== undefined) {
    const told = sentence("replace-again", { match: original.id, by: before.id });
    return planned(sources, [], [original.id, before.id], [told]);
  }
  const override = settled(sources, request, original, reason);
  const id = matchId(lastMatchNumber(sources.snapshot, matches) + 1);
  const { pair, fallen } = override;
  const left = isSame(pair.group.code, original.group) ? original.household : original.group;
  const made = { match: original.id, by: id, group: pair.group.code, household: pair.household.code };
  const ids = [...[original, ...fallen].map((match) => match.id), id];
  const summary = [sentence("replace-made", made), sentence("replace-back", { code: left })];
  return planned(sources, editsFor(override, id, sources), ids, summary);
}
