import type { Problem } from "../records/problem.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { Placed, PlacedPoint } from "./placed.ts";
import { farKm } from "./points.ts";

/** Where points come from: a table that somebody loaded, or answers of PDOK to the postcodes that were sent. */
export type PointSource =
  | { readonly kind: "table"; /** As people know the file. */ readonly name: string }
  | {
      readonly kind: "pdok";
      /** How many postcodes were sent. */
      readonly sent: number;
      /** How many got no usable answer, or were not asked any more. */
      readonly unanswered: number;
    };

/** So many codes are written out in a sentence. */
const named = 10;

function list(texts: readonly string[]): { readonly list: string; readonly count: number } {
  return { list: texts.slice(0, named).join(", ") + (texts.length > named ? ", …" : ""), count: texts.length };
}

/** What `Locaties` says of where a point comes from. */
export function sourceTold({ subject, origin }: PlacedPoint, source: PointSource, today: string): Sentence {
  if (source.kind === "pdok") return sentence("place-source-pdok", { date: today });
  const table = source.name;
  if (origin === "estimated") return sentence("place-source-estimated", { table, area: subject.slice(0, 3) });
  return sentence(`place-source-${origin}`, { table });
}

/** What people are told of the points that were found. */
export function placedSummary(
  { added, known, unknown, unclear }: Placed,
  source: PointSource,
  today: string,
): Sentence[] {
  const names = added.filter(({ origin }) => origin === "name").length;
  const estimated = added.filter(({ origin }) => origin === "estimated").length;
  const nobody = added.length + known + unknown.length + unclear.length === 0;
  const sent = source.kind === "pdok" ? source.sent : 0;
  return [
    nobody
      ? sentence("places-none", {})
      : sentence("places-added", { postcodes: added.length - names, estimated, names }),
    ...(known > 0 ? [sentence("places-known", { count: known })] : []),
    ...(sent > 0 ? [sentence("pdok-sent", { count: sent, date: today })] : []),
    ...(unknown.length > 0 ? [sentence("places-unknown", list(unknown))] : []),
    ...(unclear.length > 0 ? [sentence("place-names-unclear", { ...list(unclear), km: farKm })] : []),
  ];
}

/** What is wrong with the table, or with the answers of PDOK. */
export function sourceProblems(refused: readonly string[], source: PointSource): Problem[] {
  const far: Problem = {
    level: "warning",
    told: sentence("table-points-refused", { ...list(refused), km: farKm }),
    remedy: sentence("remedy-table-points-refused", {}),
  };
  const unanswered = source.kind === "pdok" ? source.unanswered : 0;
  const silent: Problem = {
    level: "warning",
    told: sentence("pdok-unanswered", { count: unanswered }),
    remedy: sentence("remedy-pdok-unanswered", {}),
  };
  return [...(refused.length > 0 ? [far] : []), ...(unanswered > 0 ? [silent] : [])];
}
