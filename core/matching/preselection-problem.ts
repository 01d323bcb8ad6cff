import { municipalityKey } from "../municipality-key.ts";
import type { PlaceOffer, PlaceProblem, PlaceSeeker } from "./division/places.ts";
import { costOf, groupRankOf } from "./preferences.ts";
import {
  fitsIn,
  listsOf,
  listsWith,
  supports,
  type More,
  type PreselectionLists,
  type PreselectionPool,
  type ProfileKind,
  type Supporter,
} from "./preselection-pool.ts";

/** A problem with what its numbers stand for. */
export interface PreselectionProblem extends PreselectionLists {
  readonly problem: PlaceProblem;
  readonly pool: PreselectionPool;
}

/** The problem that a pool comes down to. */
export function preselectionProblem(pool: PreselectionPool): PreselectionProblem {
  const lists = listsOf(pool);
  return { ...lists, pool, problem: problemOf(lists, pool) };
}

/** The problem with one more; groups, kinds and homes that were there keep their numbers. */
export function problemWith(work: PreselectionProblem, more: More): PlaceProblem {
  return problemOf(listsWith(work, more, work.pool), work.pool);
}

function problemOf({ supporters, kinds, homes }: PreselectionLists, pool: PreselectionPool): PlaceProblem {
  return {
    groups: supporters.map((supporter) => seekerIn(supporter, kinds, pool)),
    homes: homes.map(({ kind: home, count }): PlaceOffer => ({
      municipality: municipalityKey(home.municipality),
      count,
      fits: (index) => {
        const kind = kinds[index];
        return kind !== undefined && fitsIn(kind, home);
      },
    })),
    kinds: kinds.map(({ count }) => count),
    objective: pool.objective,
  };
}

/** A group with the rank of every kind that it can support. */
function seekerIn(supporter: Supporter, kinds: readonly ProfileKind[], pool: PreselectionPool): PlaceSeeker {
  const own = municipalityKey(supporter.municipality);
  const isPossible = (kind: ProfileKind): boolean =>
    own !== "" && (kind.municipality ?? own) === own && supports(supporter, kind, pool.knowsVulnerability);
  return {
    municipality: own,
    place: supporter.place,
    rankOf: (index) => {
      const kind = kinds[index];
      if (kind === undefined || !isPossible(kind)) return undefined;
      return costOf(groupRankOf(supporter.ranking, kind.profile.type, pool));
    },
  };
}
