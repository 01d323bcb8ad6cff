import type { Location } from "../../records/words.ts";
import { folded } from "../words.ts";

/** A record with what an answer adds to it. */
export interface Filled<Item> {
  readonly record: Item;
  /** Fields in which the answer says something else, such as `vulnerability.willingness`. */
  readonly differing: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What is filled as one with another field, or never by an answer. */
const apart: ReadonlySet<string> = new Set(["code", "location", "members"]);

function isPart(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lists of single things are the same in any order; a ranking is not. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return folded(value);
  if (!Array.isArray(value)) return value;
  const all: readonly unknown[] = value;
  return all.every((one) => typeof one === "string") ? all.map(folded).sort() : all;
}

/** `1324` says less than `1324AQ`, not something else. */
function isSameValue(key: string, one: unknown, other: unknown): boolean {
  if (key === "postcode" && typeof one === "string" && typeof other === "string")
    return one.startsWith(other) || other.startsWith(one);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function filledFields(listed: Fields, answer: Fields, path: string): Filled<Fields> {
  const record: Record<string, unknown> = Object.assign(Object.create(null), listed) as Record<string, unknown>;
  const differing: string[] = [];
  for (const [key, value] of Object.entries(answer)) {
    if (path === "" && apart.has(key)) continue;
    const known = listed[key];
    if (known === undefined) record[key] = value;
    else if (isPart(known) && isPart(value)) {
      const part = filledFields(known, value, `${path}${key}.`);
      record[key] = part.record;
      differing.push(...part.differing);
    } else if (!isSameValue(key, known, value)) differing.push(path + key);
  }
  return { record: { ...record }, differing };
}

/** Somebody who lives somewhere. */
interface Housed {
  readonly postcode?: string | undefined;
  readonly location?: Location | undefined;
}

/** Where the list says nothing of where somebody lives, or the same, the point of the answer counts. */
function locationOf(listed: Housed, answer: Housed): Location | undefined {
  const isSame = listed.postcode === undefined || listed.postcode === answer.postcode;
  return listed.location ?? (isSame ? answer.location : undefined);
}

/** A record of a list with what an answer adds where the list says nothing: what the list says itself wins. */
export function filled<Item extends Housed>(listed: Item, answer: Item): Filled<Item> {
  const { record, differing } = filledFields(listed as Fields, answer as Fields, "");
  const location = locationOf(listed, answer);
  return { record: { ...record, ...(location === undefined ? {} : { location }) } as Item, differing };
}
