import type { Preselection, PreselectedGroup } from "../records/preselection.ts";
import type { Problem } from "../records/problem.ts";
import type { Settings } from "../settings.ts";
import { homesDesign, homesIn, wantedHomes } from "../sheets/homes.ts";
import { preselectionDesign } from "../sheets/preselection.ts";
import { synced, type Wanted, type WantedRow } from "../sheets/synced.ts";
import { say, sentence, type Sentence, type SentenceCode } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan, Step } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { RoundSources } from "./planned-round.ts";
import { poolOf, type Pool } from "./pool.ts";
import { preselected } from "./preselected.ts";
import { emptyResult, type RoundResult } from "./round-result.ts";

function lines(told: readonly Sentence[], language: Language): string | null {
  return told.length === 0 ? null : told.map((one) => say(language, one)).join("\n");
}

/** A line for every kind of home: all kinds of households of a group would make a row that nobody reads. */
function suitableLines({ suitable }: PreselectedGroup): readonly Sentence[] {
  const homes = new Map(suitable.flatMap((kind) => kind.homes).map((home) => [JSON.stringify(home), home]));
  return [...homes].map(([key, home]) => {
    const profiles = suitable
      .filter((kind) => kind.homes.some((one) => JSON.stringify(one) === key))
      .map(({ profile }) => profile);
    const supports = profiles.flatMap(({ support }) => support ?? []);
    return sentence("preselection-suitable", {
      home,
      types: [...new Set(profiles.map(({ type }) => type ?? "unknown"))],
      ...(supports.length === 0 ? {} : { support: Math.max(...supports) }),
    });
  });
}

function groupRow(one: PreselectedGroup, language: Language): WantedRow {
  const kept = one.kept.map(({ profile, home, rank }, index) =>
    sentence("preselection-kept", { number: index + 1, profile, home, ...(rank === undefined ? {} : { rank }) }),
  );
  const waits = one.reason === undefined ? [] : [sentence("preselection-waits", { reason: one.reason })];
  return {
    section: "group",
    item: one.group,
    municipality: one.municipality ?? null,
    outcome: lines([...kept, ...waits], language),
    suitable: lines(suitableLines(one), language),
    attention: one.suitable.length === 1 ? say(language, sentence("preselection-no-choice", {})) : null,
  };
}

function rowOf(section: string, item: string, outcome: Sentence, language: Language, attention?: Sentence): WantedRow {
  return {
    section,
    item,
    municipality: null,
    outcome: say(language, outcome),
    suitable: null,
    attention: attention === undefined ? null : say(language, attention),
  };
}

/** Where the search for one more was cut short that is told; so is that groups wait and nothing of it would change that. */
function moreToTell({ oneMore, oneMoreExact, counts }: Preselection): readonly Sentence[] {
  if (!oneMoreExact) return [sentence("preselection-more-inexact", {})];
  return oneMore.length === 0 && counts.placed < counts.groups ? [sentence("preselection-no-gain", {})] : [];
}

/** What one more would change. */
function moreRows(found: Preselection, language: Language): readonly WantedRow[] {
  const item = say(language, sentence("preselection-nothing-more", {}));
  const changes = found.oneMore.map(({ groups, choices, ...more }) => ({
    ...rowOf(
      "more",
      say(language, sentence("preselection-more", more)),
      sentence("preselection-gain", { groups, choices }),
      language,
    ),
    municipality: more.municipality ?? null,
  }));
  return [...changes, ...moreToTell(found).map((told) => rowOf("more", item, told, language))];
}

/** How far the division may be from the best, where that is not proven. */
function inexact({ gap }: Preselection): Sentence | undefined {
  return gap === undefined ? undefined : sentence("preselection-inexact", gap);
}

/** What the sheet `Voorselectie` says: the whole, every group, every municipality, and what one more would change. */
export function wantedPreselection(found: Preselection, language: Language): Wanted {
  const { counts } = found;
  const attention = inexact(found);
  const total = say(language, sentence("preselection-total", {}));
  return {
    design: preselectionDesign,
    rows: [
      rowOf("total", total, sentence("preselection-counted", counts), language, attention),
      ...found.groups.map((one) => groupRow(one, language)),
      ...found.municipalities.map(({ municipality, ...own }) => ({
        ...rowOf("municipality", municipality, sentence("preselection-counted", own), language),
        municipality,
      })),
      ...moreRows(found, language),
    ],
    others: "remove",
    ordered: true,
  };
}

/** What the pool tells that matters in phase 2 alone: consent is asked for after the pre-selection. */
const laterFindings: ReadonlySet<SentenceCode> = new Set<SentenceCode>([
  "round-without-consent",
  "round-consent-column-missing",
  "round-criteria-left-out",
]);

function findingsOf(pool: Pool, hasHouseholds: boolean, found?: Preselection): readonly Problem[] {
  const told = found === undefined ? undefined : inexact(found);
  const isOff = (code: SentenceCode): boolean => !hasHouseholds && code === "round-vulnerability-off";
  return [
    ...pool.findings.filter(({ told: { code } }) => !laterFindings.has(code) && !isOff(code)),
    ...(hasHouseholds ? [] : [{ level: "info", told: sentence("preselection-kinds-from-homes", {}) } as const]),
    ...(told === undefined ? [] : [{ level: "warning", told } as const]),
  ];
}

function stepOf(sources: RoundSources, title: Sentence, wanted: Wanted): readonly Step[] {
  const edits = synced(sources.snapshot, wanted, sources.settings.language);
  return edits.length === 0 ? [] : [{ title, edits }];
}

function without(told: Sentence, steps: readonly Step[], findings: readonly Problem[]): Plan<RoundResult> {
  return { steps, findings, messages: [], summary: [told], result: emptyResult };
}

/**
 * Plans phase 1 of resettlement (R12): the sheet `Voorselectie` from groups, homes and, where there is a list of them,
 * kinds of households. Makes no matches. Without homes it lays out the sheet `Woningen` and says what to fill in.
 */
export function preselectionPlan(sources: RoundSources): Plan<RoundResult> {
  const { snapshot, reading, matches, settings, seed } = sources;
  const pool = poolOf(reading, matches, settings);
  const { homes, problems } = homesIn(snapshot);
  const hasHouseholds = reading.households.length > 0;
  if (homes.length === 0) {
    const isThere = sheetWithKey(snapshot, homesDesign.key) !== undefined;
    const steps = isThere ? [] : stepOf(sources, sentence("step-homes", {}), wantedHomes);
    const told = sentence(problems.length > 0 ? "preselection-homes-unread" : "preselection-fill-homes", {});
    return without(told, steps, problems);
  }
  const findings = [...problems, ...findingsOf(pool, hasHouseholds)];
  const found = preselected({ pool, homes, hasHouseholds, seed });
  if (found.groups.length === 0) return without(sentence("preselection-no-groups", {}), [], findings);
  return {
    steps: stepOf(sources, sentence("step-preselection", {}), wantedPreselection(found, settings.language)),
    findings: [...problems, ...findingsOf(pool, hasHouseholds, found)],
    messages: [],
    summary: [sentence("preselection-made", found.counts), sentence("preselection-next", {})],
    result: { ...emptyResult, preselection: found },
  };
}

/** What somebody who wanted phase 1 should know of a round that follows the rules of the pilot: it is something else. */
export function preselectionMissed(snapshot: Snapshot, { preset, phase }: Settings): readonly Problem[] {
  if (preset !== "pilot") return [];
  const remedy = sentence("remedy-preselection", {});
  if (phase === 1) return [{ level: "warning", told: sentence("preselection-needs-preset", {}), remedy }];
  const sheet = sheetWithKey(snapshot, homesDesign.key)?.name;
  if (sheet === undefined || homesIn(snapshot).homes.length === 0) return [];
  return [{ level: "warning", sheet, told: sentence("preselection-homes-unused", {}), remedy }];
}
