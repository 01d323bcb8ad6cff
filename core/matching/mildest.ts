import type { Around, Someone } from "./around.ts";

/** People of one kind, those against whom R2 has least first: groups that can carry most, households that need least. */
type List = readonly Someone[];

/** Everybody of one kind, and of them those in each municipality. */
interface Kind {
  readonly all: List;
  readonly inMunicipality: ReadonlyMap<string, List>;
}

function listed<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return lists;
}

/** Only for people of one kind: of those everybody's number is known, or nobody's. */
function easiestFirst(one: Someone, other: Someone): number {
  const difference = one.side === "group" ? other.support - one.support : one.support - other.support;
  return Number.isNaN(difference) ? 0 : difference;
}

/**
 * Finds on one side those against whom the rules about traits have least, for one person of the other side after
 * another, without asking about everybody: people of one kind by shared traits (`sharedRules`) differ for these rules in
 * what they can carry or need, and in their municipality alone.
 */
export class Mildest {
  private readonly kinds: readonly Kind[];

  constructor(others: readonly Someone[]) {
    this.kinds = [...listed(others, ({ traits }) => traits).values()].map((kind) => {
      const all = [...kind].sort(easiestFirst);
      return { all, inMunicipality: listed(all, ({ municipality }) => municipality) };
    });
  }

  /**
   * A few people, of whom one has the fewest rules against them of everybody, and one of those with just as few has least
   * support short. Per kind the easiest, and the easiest of those whom R2 excludes: of all, and of the same municipality.
   */
  for(person: Someone, around: Around): readonly Someone[] {
    return this.kinds.flatMap(({ all, inMunicipality }) => {
      const near = inMunicipality.get(person.municipality) ?? [];
      return [
        ...easiestOf(person, all, around),
        ...(near.length === all.length ? [] : easiestOf(person, near, around)),
      ];
    });
  }
}

function easiestOf(person: Someone, list: List, around: Around): readonly Someone[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && around.lacks(person, other) > 0) high = middle;
    else low = middle + 1;
  }
  return [...list.slice(0, 1), ...(low === 0 ? [] : list.slice(low, low + 1))];
}
