import { distanceTo, pointAt, pointOf, pointsOf, type Address } from "../matching/distance.ts";
import type { RoundResult } from "../matching/round-result.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Settings } from "../settings.ts";
import type { FoundPlaces } from "./found-places.ts";
import type { MapPoint } from "./views.ts";

type From = Settings["distance.from"];

/** The address of a group from which the distance to its household counts; the middle of all where it has none. */
function addressOf(group: Group, household: Household | undefined, from: From): Address | undefined {
  const home = household === undefined ? undefined : pointOf(household);
  if (home === undefined) return pointsOf(group, "mean")[0];
  const far = (address: Address): number => distanceTo([pointAt(address)], home, from)?.metres ?? 0;
  const addresses = [...pointsOf(group, from)].sort((one, other) => far(one) - far(other));
  return from === "farthest" ? addresses[addresses.length - 1] : addresses[0];
}

type Dot = Pick<MapPoint, "code" | "side" | "state" | "pair">;

function dotAt(address: Address | undefined, dot: Dot): MapPoint[] {
  if (address === undefined) return [];
  const { lat, lon, precisionKm } = address;
  return [{ ...dot, lat, lon, precisionKm }];
}

/** A dot for everybody in a round whose place is known. */
export function mapPoints(result: RoundResult, people: FoundPlaces, from: From): MapPoint[] {
  const groupDot = (code: string, dot: Pick<Dot, "state" | "pair">, partner?: Household): MapPoint[] => {
    const group = people.group(code);
    return group === undefined ? [] : dotAt(addressOf(group, partner, from), { code, side: "group", ...dot });
  };
  const householdDot = (code: string, dot: Pick<Dot, "state" | "pair">): MapPoint[] => {
    return dotAt(people.household(code)?.location, { code, side: "household", ...dot });
  };
  return [
    ...result.matches.flatMap(({ id, group, household }) => [
      ...groupDot(group, { state: "matched", pair: id }, people.household(household)),
      ...householdDot(household, { state: "matched", pair: id }),
    ]),
    ...result.waiting.flatMap(({ side, code }) =>
      (side === "group" ? groupDot : householdDot)(code, { state: "waiting" }),
    ),
    ...result.control.flatMap(({ household }) => householdDot(household, { state: "control" })),
  ];
}
