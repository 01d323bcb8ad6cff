/** From sign-up to answers: how many groups and households there were at each stage, and how many of them answered (R9). */
import type { Reading } from "../../intake/reading.ts";
import { canonicalCode } from "../../matching/codes.ts";
import { codeKey } from "../../intake/codes.ts";
import type { Match } from "../../records/match.ts";
import type { PersonStatus } from "../../records/words.ts";
import { isRemovalWord, isRowOfForgotten } from "../../privacy/removal-word.ts";
import { textOf, valueOf } from "../../workbook/cell.ts";
import { arms } from "../tables/questionnaires.ts";
import { respondentKey } from "../respondent-key.ts";
import { respondents, waves, type FlowSide, type Respondent, type Response, type ResponseRate, type SampleFlow, type StudyArm, type Wave } from "../response.ts"; // prettier-ignore
import type { Side, Study } from "./study.ts";
import type { Everybody } from "./whose.ts";

/** Somebody who registered. */
interface Registered {
  readonly code: string;
  readonly status?: PersonStatus | undefined;
}

type Lists = Pick<Reading, "groups" | "households" | "tables">;

function registeredOn(reading: Lists, side: Side): Registered[] {
  const found = side === "group" ? reading.groups : reading.households;
  return found.filter(({ blocked }) => !blocked).map(({ record: { code, status } }) => ({ code, status }));
}

/** Who registered and was forgotten since: nothing is known of them but that they count, and what their matches say. */
function forgottenOn({ tables }: Lists, side: Side): Registered[] {
  const lists = tables.filter(({ role }) => role === (side === "group" ? "groups" : "households"));
  const rows = lists.flatMap(({ table }) =>
    table.sheet.cells.slice(table.headerRow).map((cells) => cells.map(valueOf)),
  );
  const words = rows.filter(isRowOfForgotten).flatMap((cells) => cells.map(textOf).filter(isRemovalWord));
  return [...new Set(words)].map((code) => ({ code }));
}

function everOn(reading: Lists, side: Side): readonly Registered[] {
  return [...registeredOn(reading, side), ...forgottenOn(reading, side)];
}

/** A first match that ended, and whether another came after it. */
function lives(matches: readonly Match[]): { readonly ended: boolean; readonly rematched: boolean } {
  const ended = matches[0]?.status === "ended";
  return { ended, rematched: ended && matches.length > 1 };
}

function flowOf(registered: readonly Registered[], side: Side, study: Study): FlowSide {
  const stages = registered.map(({ code, status }) => {
    const matches = study.matchesOf(side, code);
    const isControl = side === "household" && study.armOf(side, code) === "control";
    const hasStopped = status === "withdrawn" || status === "ended";
    const isMatched = matches.length > 0;
    return { isMatched, isControl, dropped: !isMatched && hasStopped, ...lives(matches) };
  });
  const count = (holds: (stage: (typeof stages)[number]) => boolean): number => stages.filter(holds).length;
  return {
    registered: registered.length,
    dropped: count(({ dropped }) => dropped),
    matched: count(({ isMatched }) => isMatched),
    control: count(({ isControl }) => isControl),
    ended: count(({ ended }) => ended),
    rematched: count(({ rematched }) => rematched),
  };
}

/**
 * How many could have answered, by arm: at the intake everybody who registered; later those with a match, ended ones
 * included, and those drawn for comparison where any of them was asked at that moment.
 */
type Expected = (wave: Wave, respondent: Respondent, arm: StudyArm | undefined) => number | undefined;

function expectedBy(reading: Lists, everybody: Everybody, study: Study, responses: readonly Response[]): Expected {
  const compared = new Set(responses.flatMap(({ wave, respondent, arm }) => (respondent === "household" && arm === "control" ? [wave] : []))); // prettier-ignore
  const [groups, households] = [registeredOn(reading, "group"), registeredOn(reading, "household")];
  const members = (codes: readonly Registered[]): number | undefined => {
    const sizes = codes.map(({ code }) => everybody.sizes.get(codeKey(code)));
    return sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  };
  return (wave, respondent, arm) => {
    if (respondent === "partner") return undefined;
    // Without any match on its sheet nobody can tell who is past the intake.
    if (wave !== "intake" && study.byId.size === 0) return undefined;
    const side: Side = respondent === "household" ? "household" : "group";
    const all = side === "household" ? households : groups;
    const isOf = ({ code }: Registered): boolean => {
      const own = study.armOf(side, code);
      const isControl = side === "household" && own === "control";
      const isAsked = wave === "intake" || (isControl ? compared.has(wave) : study.matchesOf(side, code).length > 0);
      return isAsked && (arm === undefined || own === arm);
    };
    const asked = all.filter(isOf);
    return respondent === "member" ? members(asked) : asked.length;
  };
}

/** Those who answered, each once: a household that filled in two sheets at one moment is one. */
function respondedIn(responses: readonly Response[]): number {
  return new Set(responses.map((response) => respondentKey(response) ?? `${response.sheet}\n${response.row}`)).size;
}

function rateOf(
  wave: Wave,
  respondent: Respondent,
  arm: StudyArm | undefined,
  responses: readonly Response[],
  expected: Expected,
): ResponseRate {
  // prettier-ignore
  const count = expected(wave, respondent, arm);
  const codes = new Set(responses.flatMap(({ code }) => (code === undefined ? [] : [canonicalCode(code)])));
  const isOfGroups = respondent === "group" || respondent === "member";
  // Answers without a code, or of somebody without a match or a draw, can be of anybody: of those nobody was expected.
  const hasStrangers = arm === "none" || (wave !== "intake" && responses.some((one) => one.arm === "none"));
  return {
    wave,
    respondent,
    ...(arm === undefined ? {} : { arm }),
    ...(count === undefined || hasStrangers ? {} : { expected: count }),
    responded: respondedIn(responses),
    ...(isOfGroups ? { groups: codes.size } : {}),
  };
}

/** Rates per moment and kind of respondent that was asked at all: all together, then per arm where there is more than one. */
function ratesOf(responses: readonly Response[], expected: Expected): ResponseRate[] {
  return waves.flatMap((wave) =>
    respondents.flatMap((respondent) => {
      const own = responses.filter((one) => one.wave === wave && one.respondent === respondent);
      if (own.length === 0) return [];
      const all = rateOf(wave, respondent, undefined, own, expected);
      const parts = arms.flatMap((arm) => {
        const some = own.filter((one) => one.arm === arm);
        const isThere = some.length > 0 || (arm !== "none" && (expected(wave, respondent, arm) ?? 0) > 0);
        return isThere ? [rateOf(wave, respondent, arm, some, expected)] : [];
      });
      return parts.length > 1 ? [all, ...parts] : [all];
    }),
  );
}

/** The flow of a sample with its response rates. */
export function sampleFlow(
  reading: Lists,
  everybody: Everybody,
  study: Study,
  responses: readonly Response[],
): SampleFlow {
  return {
    groups: flowOf(everOn(reading, "group"), "group", study),
    households: flowOf(everOn(reading, "household"), "household", study),
    rates: ratesOf(responses, expectedBy(reading, everybody, study, responses)),
  };
}
