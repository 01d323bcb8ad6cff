import type { EvaluationData, Item, Response } from "../response.ts";
import type { DistanceBand } from "../result.ts";
import { asking, numberIn, questionnairesOf, type Questionnaires } from "./questionnaires.ts";
import { agreesFrom, isAnswered } from "./scales.ts";

/** The items that are told by distance: lives too far away, and wants more time together (R18, R19). */
const itemsByDistance: readonly string[] = ["distance", "time"];

type Band = Pick<DistanceBand, "from" | "to">;

/** Kilometre by kilometre up to the limit of the pilot, then everything beyond, and those without a distance. */
const bands: readonly Band[] = [
  { from: 0, to: 1 },
  { from: 1, to: 2 },
  { from: 2, to: 3 },
  { from: 3, to: 4 },
  { from: 4, to: 5 },
  { from: 5 },
  {},
];

/** True where a distance is in a band: the upper end is in, as a round allows exactly its limit, and so is nought. */
function isIn({ from, to }: Band, km: number | undefined): boolean {
  if (from === undefined) return km === undefined;
  if (km === undefined) return false;
  return (km > from || (from === 0 && km === 0)) && (to === undefined || km <= to);
}

function bandOf(item: Item, kind: Questionnaires, band: Band): DistanceBand {
  const from = agreesFrom(item.scale) ?? Infinity;
  const asked = kind.responses.filter(({ km }) => isIn(band, km));
  const answered = asked.filter((response) => isAnswered(item, response));
  const agrees = (response: Response): boolean => (numberIn(response, item) ?? 0) >= from;
  return {
    item,
    wave: kind.wave,
    respondent: kind.respondent,
    ...band,
    n: answered.length,
    missing: asked.length - answered.length,
    agree: answered.filter(agrees).length,
  };
}

/**
 * Of every moment and respondent that was asked: who finds the other too far away or wants more time, by the distance that
 * the match really has. Every band is there, also where nobody is in it, so that the bands add up.
 */
export function distanceComplaints(
  data: Pick<EvaluationData, "items" | "asked" | "responses">,
): readonly DistanceBand[] {
  const isAsked = asking(data);
  const kinds = questionnairesOf(data);
  const items = data.items.filter(({ key }) => itemsByDistance.includes(key));
  return items.flatMap((item) =>
    kinds.flatMap((kind) => {
      const responses = kind.responses.filter((response) => isAsked(item, response));
      return responses.length === 0 ? [] : bands.map((band) => bandOf(item, { ...kind, responses }, band));
    }),
  );
}
