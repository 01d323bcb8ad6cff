import type { ArrangedPair } from "../../core/jobs/plan-round.ts";
import type { NamedPair } from "../../core/matching/pool.ts";
import type { JobRequest } from "../../core/screens/request.ts";
import type { SettingKey } from "../../core/settings.ts";
import type { ArrangementView, RoundView, SettingView } from "../../core/screens/views.ts";

/** What a person chose for the next round and did not write yet. Never changed: every choice gives a new one. */
export interface RoundDraft {
  /** What the lottery numbers are made from. The same over repeated proposals, so that only what was asked for changes. */
  readonly seed: string;
  /** Rules of this round that differ from what the workbook says, as text. */
  readonly settings: ReadonlyMap<SettingKey, string>;
  readonly pins: readonly ArrangedPair[];
  readonly forbidden: readonly ArrangedPair[];
  /** Pairs of which was asked why they are none, in the order of their answers. */
  readonly whyNot: readonly NamedPair[];
}

/** A lottery number nobody can foresee: 12 hexadecimal digits. */
export function drawnSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A round about which nothing was chosen yet. */
export function newDraft(seed: string): RoundDraft {
  return { seed, settings: new Map(), pins: [], forbidden: [], whyNot: [] };
}

/** The request for a proposal with everything that was chosen. */
export function roundRequest({ seed, settings, pins, forbidden, whyNot }: RoundDraft): JobRequest {
  return {
    job: "round",
    seed,
    settings: [...settings].map(([key, value]) => ({ key, value })),
    pins,
    forbidden,
    whyNot,
  };
}

/** A rule chosen for this round; a value that the workbook has already is no change. */
export function withRule(draft: RoundDraft, setting: SettingView, value: string): RoundDraft {
  const settings = new Map(draft.settings);
  if (value === setting.value) settings.delete(setting.key);
  else settings.set(setting.key, value);
  return { ...draft, settings };
}

/** A pair that people fix or rule out. What was said of the same pair before goes. */
export function withArrangement(draft: RoundDraft, kind: ArrangementView["kind"], pair: ArrangedPair): RoundDraft {
  const cleared = withoutArrangement(draft, pair);
  return kind === "pin"
    ? { ...cleared, pins: [...cleared.pins, pair] }
    : { ...cleared, forbidden: [...cleared.forbidden, pair] };
}

/** Takes back what was said of a pair here; what stands in the workbook stays. */
export function withoutArrangement(draft: RoundDraft, pair: NamedPair): RoundDraft {
  const isOther = (one: NamedPair) => !isSamePair(one, pair);
  return { ...draft, pins: draft.pins.filter(isOther), forbidden: draft.forbidden.filter(isOther) };
}

/** Asks why a pair is none; what was asked already keeps its place. */
export function withQuestion(draft: RoundDraft, pair: NamedPair): RoundDraft {
  return draft.whyNot.some((one) => isSamePair(one, pair)) ? draft : { ...draft, whyNot: [...draft.whyNot, pair] };
}

/** Without questions about people who take no part any more: nobody can answer them, and a plan with one is refused. */
export function withoutStrangers(draft: RoundDraft, view: Pick<RoundView, "groups" | "households">): RoundDraft {
  const [groups, households] = [new Set(view.groups), new Set(view.households)];
  const whyNot = draft.whyNot.filter(({ group, household }) => groups.has(group) && households.has(household));
  return whyNot.length === draft.whyNot.length ? draft : { ...draft, whyNot };
}

/** True for the same group with the same household. */
export function isSamePair(one: NamedPair, other: NamedPair): boolean {
  return one.group === other.group && one.household === other.household;
}
