import { canonicalCode } from "../../canonical-code.ts";
import { evaluationData } from "../../evaluation/evaluation-data.ts";
import type { EvaluationData } from "../../evaluation/response.ts";
import { RequestProblem } from "../../jobs/request-problem.ts";
import type { Match } from "../../records/match.ts";
import { isConfirmed, matchesOf } from "../../sheets/matches.ts";
import { sentence } from "../../text/sentence.ts";
import { pseudonymsOf, type PseudonymKind } from "../pseudonyms.ts";
import type { ShareRequest } from "../shared-file.ts";
import type { ShareSource } from "../source.ts";

/** A shorter secret could be guessed: there are so few codes that everybody can try them all. */
const shortestSecret = 12;

/** What researchers get is made from: answers, matches, and everybody's pseudonym. */
export interface Pseudonymised {
  readonly data: EvaluationData;
  /** Matches that people worked on or that ended. */
  readonly matches: readonly Match[];
  readonly secret: string;
  /** By kind, then by code in the spelling of comparisons. */
  readonly names: Readonly<Record<PseudonymKind, ReadonlyMap<string, string>>>;
}

/** The secret of a request. Throws RequestProblem where there is none or one that could be guessed. */
function secretOf({ secret = "" }: ShareRequest): string {
  const text = secret.trim();
  if (text === "") throw new RequestProblem(sentence("share-secret-needed", {}), sentence("remedy-share-secret", {}));
  if (text.length >= shortestSecret) return text;
  const short = sentence("share-secret-short", { least: shortestSecret });
  throw new RequestProblem(short, sentence("remedy-share-secret", {}));
}

function present(codes: readonly (string | undefined)[]): readonly string[] {
  return codes.filter((code): code is string => code !== undefined && code.trim() !== "");
}

/** The pseudonym of a code; `""` for none. */
export function pseudonymOf({ names }: Pseudonymised, kind: PseudonymKind, code: string | undefined): string {
  return code === undefined ? "" : (names[kind].get(canonicalCode(code)) ?? "");
}

/**
 * Answers and matches with a pseudonym for everybody in them, and for everybody else on the lists. Throws RequestProblem for
 * want of a good secret, for a match or somebody named, and where there is neither an answer nor a match.
 */
export function pseudonymised(source: ShareSource, request: ShareRequest): Pseudonymised {
  const secret = secretOf(request);
  const { standing, reading, options } = source;
  if (request.match !== undefined || request.who !== undefined) {
    throw new RequestProblem(sentence("share-research-whole", {}));
  }
  const data = evaluationData(standing, reading, options);
  const all = matchesOf(standing);
  const matches = all.filter((match) => isConfirmed(match) || match.status === "ended");
  if (data.responses.length + matches.length === 0) throw new RequestProblem(sentence("share-research-nothing", {}));
  const { responses } = data;
  const ofSide = (side: "household" | "group"): readonly string[] =>
    present([
      ...(side === "household" ? reading.households : reading.groups).map(({ record }) => record.code),
      ...all.map((match) => match[side]),
      ...responses.flatMap(({ respondent, code }) => ((respondent === "household") === (side === "household") ? code : [])),
    ]); // prettier-ignore
  const named = (kind: PseudonymKind, codes: readonly (string | undefined)[]): ReadonlyMap<string, string> =>
    pseudonymsOf(secret, kind, present(codes));
  return {
    data,
    matches,
    secret,
    names: {
      household: named("household", ofSide("household")),
      group: named("group", ofSide("group")),
      member: named("member", responses.map(({ person }) => person)),
      match: named("match", [...all.map(({ id }) => id), ...responses.map(({ match }) => match)]),
      block: named("block", [...all.map(({ block }) => block), ...responses.map(({ block }) => block)]),
    },
  }; // prettier-ignore
}
