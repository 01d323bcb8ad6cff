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
      /** Full postcodes that got no usable answer, or were not asked. */
      readonly open: readonly string[];
      /** Present where nobody was asked, for somebody wanted to see first what would be sent. */
      readonly dry?: true;
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

function addedTold(added: readonly PlacedPoint[]): Sentence {
  const names = added.filter(({ origin }) => origin === "name").length;
  const estimated = added.filter(({ origin }) => origin === "estimated").length;
  return sentence("places-added", { postcodes: added.length - names, estimated, names });
}

/** What was asked of PDOK, and what was not: it is asked by full postcodes only. */
function askedTold(unknown: readonly string[], source: PointSource, today: string): Sentence[] {
  if (source.kind === "table") return [];
  const short = unknown.filter((postcode) => postcode.length === 4).length;
  return [
    ...(source.sent > 0 ? [sentence("pdok-sent", { count: source.sent, date: today })] : []),
    ...(source.dry === true ? [sentence("postcodes-pdok-dry", { count: source.open.length })] : []),
    ...(short > 0 ? [sentence("pdok-short", { count: short })] : []),
  ];
}

/** What people are told of the points that were found. */
export function placedSummary(placed: Placed, source: PointSource, today: string): Sentence[] {
  const { added, known, unknown, unclear } = placed;
  const open = new Set(source.kind === "pdok" ? source.open : []);
  const lost = unknown.filter((postcode) => !open.has(postcode));
  const nobody = added.length + known + unknown.length + unclear.length === 0;
  return [
    nobody ? sentence("places-none", {}) : addedTold(added),
    ...(known > 0 ? [sentence("places-known", { count: known })] : []),
    ...askedTold(unknown, source, today),
    ...(lost.length > 0 ? [sentence("places-unknown", list(lost))] : []),
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
  const unanswered = source.kind === "pdok" && source.dry !== true ? source.open.length : 0;
  const silent: Problem = {
    level: "warning",
    told: sentence("pdok-unanswered", { count: unanswered }),
    remedy: sentence("remedy-pdok-unanswered", {}),
  };
  return [...(refused.length > 0 ? [far] : []), ...(unanswered > 0 ? [silent] : [])];
}
