import type { DistanceBand } from "../result.ts";
import type { SharedBand, SharedTable } from "./shared-result.ts";
import { hasPercent, hidden, isFew, shareShown, shown } from "./shown-count.ts";

/** Enough who agree and enough who do not. */
function isTold({ n, agree }: DistanceBand): boolean {
  return !isFew(agree) && !isFew(n - agree);
}

function merged(one: DistanceBand, { to, n, missing, agree }: DistanceBand): DistanceBand {
  const { item, wave, respondent, from } = one;
  return {
    ...{ item, wave, respondent },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    n: one.n + n,
    missing: one.missing + missing,
    agree: one.agree + agree,
  };
}

/** Bands beside each other taken together from the nearest on, until each can be told; undefined where none can. */
function tellable(bands: readonly DistanceBand[]): readonly DistanceBand[] | undefined {
  const done: DistanceBand[] = [];
  let open: DistanceBand | undefined;
  for (const band of bands) {
    open = open === undefined ? band : merged(open, band);
    if (!isTold(open)) continue;
    done.push(open);
    open = undefined;
  }
  const last = done.pop();
  if (last === undefined) return undefined;
  return [...done, open === undefined ? last : merged(last, open)];
}

function bandShown({ item, wave, respondent, from, to, n, agree }: DistanceBand): SharedBand {
  return {
    ...{ item, wave, respondent },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    n: shown(n),
    missing: hidden,
    agree: shareShown(shown(agree), n),
  };
}

/**
 * The bands of one item, moment and respondent as they may be told. They add up to the table of the item: where those
 * without a known distance are too few to be told, the farthest band stays away too, so that they do not follow.
 */
function ofOneTable(bands: readonly DistanceBand[], table: SharedTable | undefined): readonly SharedBand[] {
  if (table?.agree?.count.kind !== "count") return [];
  const known = tellable(bands.filter(({ from }) => from !== undefined));
  const unknown = bands.filter(({ from, n }) => from === undefined && n > 0);
  if (known === undefined) return [];
  if (unknown.every(isTold)) return [...known, ...unknown].map(bandShown);
  return known.slice(0, -1).map(bandShown);
}

/** All bands as they may be told, beside the tables as they are told. */
export function bandsShown(bands: readonly DistanceBand[], tables: readonly SharedTable[]): readonly SharedBand[] {
  const keyOf = ({ item, wave, respondent }: DistanceBand | SharedTable): string => `${item.key} ${wave} ${respondent}`;
  const tableBy = new Map(tables.map((table) => [keyOf(table), table]));
  const keys = [...new Set(bands.map(keyOf))];
  return keys.flatMap((key) => {
    const table = tableBy.get(key);
    return ofOneTable(
      bands.filter((band) => keyOf(band) === key),
      table?.n.kind === "count" && hasPercent(table.n.count) ? table : undefined,
    );
  });
}
