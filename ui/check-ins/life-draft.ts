import type { MatchChange } from "../../core/records/match-change.ts";
import type { Again } from "../../core/records/match.ts";
import type { JobRequest } from "../../core/screens/request.ts";
import type { MatchLifeView, MatchLivesView, MatchStep } from "../../core/screens/views.ts";

/** What was filled in for one step of one match and not written yet. Days are `yyyy-MM-dd`, or empty. */
export interface LifeDraft {
  readonly on: string;
  /** End of a pause. */
  readonly until: string;
  /** Codes of reasons that were ticked. */
  readonly reasons: ReadonlySet<string>;
  /** Codes of what each side wants now; empty where it was not asked. */
  readonly group: string;
  readonly household: string;
  /** Somebody pressed on while the day was missing. */
  readonly isDayMissing: boolean;
}

/** Drafts by `draftKey`: what was filled in for one step stays while another is looked at. */
export type LifeDrafts = ReadonlyMap<string, LifeDraft>;

/** Where the draft of one step of one match is kept. */
export function draftKey({ match }: Pick<MatchLifeView, "match">, step: MatchStep): string {
  return `${match} ${step}`;
}

/** What stands in the form before anybody fills in something: only a first meeting can be known already. */
export function emptyDraft({ startsOn }: Pick<MatchLifeView, "startsOn">, step: MatchStep): LifeDraft {
  const on = step === "start" ? (startsOn ?? "") : "";
  return { on, until: "", reasons: new Set(), group: "", household: "", isDayMissing: false };
}

/** True for a step that happens on a day. */
export function hasDay(step: MatchStep): step is Exclude<MatchStep, "again"> {
  return step !== "again";
}

/** What the sides want, without those that were not asked. */
function wanted(
  { group, household }: LifeDraft,
  { againChoices }: Pick<MatchLivesView, "againChoices">,
): { readonly group?: Again; readonly household?: Again } {
  const chosen = (code: string) => againChoices.find(({ value }) => value === code)?.value;
  const [ofGroup, ofHousehold] = [chosen(group), chosen(household)];
  return {
    ...(ofGroup === undefined ? {} : { group: ofGroup }),
    ...(ofHousehold === undefined ? {} : { household: ofHousehold }),
  };
}

function changeOf(step: MatchStep, draft: LifeDraft, lives: MatchLivesView): MatchChange {
  const { on, until, reasons } = draft;
  switch (step) {
    case "start":
    case "resume":
      return { kind: step, on };
    case "pause":
      return { kind: "pause", from: on, ...(until === "" ? {} : { until }) };
    case "end": {
      const given = lives.endReasons.map(({ value }) => value).filter((value) => reasons.has(value));
      return { kind: "end", on, reasons: given, ...wanted(draft, lives) };
    }
    case "again":
      return { kind: "again", ...wanted(draft, lives) };
  }
}

/** The request for what was filled in; undefined while the day is missing. No reason is ever required (R49). */
export function lifeRequest(
  { match }: Pick<MatchLifeView, "match">,
  step: MatchStep,
  draft: LifeDraft,
  lives: MatchLivesView,
): JobRequest | undefined {
  if (hasDay(step) && draft.on === "") return undefined;
  return { job: "match-life", match, change: changeOf(step, draft, lives) };
}
