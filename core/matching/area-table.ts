import type { AreaDistances } from "../intake/area-distances.ts";
import { compareText } from "./codes.ts";

/** Kilometres from one postcode, by the postcodes they are given to. */
type Row = ReadonlyMap<string, number>;

/** The rows that count for a postcode: its own, and that of the area it lies in. */
interface Rows {
  readonly own: Row;
  readonly area: Row;
}

const nothing: Row = new Map();

/** The four digits of a postcode. */
export function areaOf(postcode: string): string {
  return postcode.slice(0, 4);
}

/**
 * The kilometres that people gave between postcodes, where the straight line misleads: round water, across a motorway.
 * Says what `areaKilometres` says, by looking up instead of putting texts together, because rounds ask for every near pair.
 */
export class AreaTable {
  /** By every postcode of the table, as it stands there; both ways. */
  private readonly rows = new Map<string, Map<string, number>>();
  private readonly known = new Map<string, Rows | undefined>();

  constructor(distances: AreaDistances) {
    for (const [pair, kilometres] of distances) {
      const [one = "", other = ""] = pair.split("-");
      this.add(one, other, kilometres);
      this.add(other, one, kilometres);
    }
  }

  private add(from: string, to: string, kilometres: number): void {
    const row = this.rows.get(from) ?? new Map<string, number>();
    this.rows.set(from, row.set(to, kilometres));
  }

  private rowsOf(postcode: string): Rows | undefined {
    if (this.known.has(postcode)) return this.known.get(postcode);
    const [own, area] = [this.rows.get(postcode), this.rows.get(areaOf(postcode))];
    const rows = own === undefined && area === undefined ? undefined : { own: own ?? nothing, area: area ?? nothing };
    this.known.set(postcode, rows);
    return rows;
  }

  /** From the address of a group to that of a household; `undefined` where nobody gave any, and the straight line counts. */
  kilometres(group: string, household: string): number | undefined {
    const rows = this.rowsOf(group);
    if (rows === undefined) return undefined;
    const area = areaOf(household);
    return rows.own.get(household) ?? rows.own.get(area) ?? rows.area.get(household) ?? rows.area.get(area);
  }

  /** The postcodes, as they stand in the table, to which there are kilometres from this one. */
  reachedFrom(postcode: string): readonly string[] {
    const rows = this.rowsOf(postcode);
    return rows === undefined ? [] : [...new Set([...rows.own.keys(), ...rows.area.keys()])];
  }

  /** Everything the table says between the addresses of two sides, in an order of its own. */
  between(groups: readonly string[], households: readonly string[]): readonly (readonly [string, string, number])[] {
    const [from, to] = [withAreas(groups), withAreas(households)];
    return [...this.rows]
      .filter(([one]) => from.has(one))
      .flatMap(([one, row]) => [...row].flatMap(([other, km]) => (to.has(other) ? [[one, other, km] as const] : [])))
      .sort((one, other) => compareText(one[0], other[0]) || compareText(one[1], other[1]));
  }
}

function withAreas(postcodes: readonly string[]): ReadonlySet<string> {
  return new Set([...postcodes, ...postcodes.map(areaOf)]);
}

/** An address as the table looks at it. */
interface Addressed {
  readonly postcode?: string | undefined;
}

/** Finds on one side everybody to whom the table has kilometres, however far they live along a straight line. */
export class OnTable {
  /** By postcode, and by its four digits: the places of people with such an address. */
  private readonly places = new Map<string, Set<number>>();

  /** By place the addresses of everybody on this side. */
  constructor(
    private readonly table: AreaTable,
    addresses: readonly (readonly Addressed[])[],
  ) {
    addresses.forEach((some, place) => {
      for (const { postcode = "" } of some) {
        for (const code of new Set([postcode, areaOf(postcode)])) this.add(code, place);
      }
    });
  }

  private add(code: string, place: number): void {
    const places = this.places.get(code) ?? new Set();
    this.places.set(code, places.add(place));
  }

  /** The places of everybody with an address to which there are kilometres from one of these; nobody twice. */
  from(addresses: readonly Addressed[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { postcode = "" } of addresses) {
      for (const code of this.table.reachedFrom(postcode)) {
        this.places.get(code)?.forEach((place) => found.add(place));
      }
    }
    return found;
  }
}
