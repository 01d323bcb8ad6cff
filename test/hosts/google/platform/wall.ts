import { EnumWords, Faked } from "./faked.ts";
import { NotModelled } from "./problems.ts";
import type { Realm } from "./realm.ts";

const insides = new WeakMap<object, Faked>();
const walls = new WeakMap<Faked, object>();
const callers = new WeakMap<object, Map<string, unknown>>();

/** What stands behind the wall that a script holds; anything else comes back as it is. */
export function behindWall(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (insides.get(value) ?? value) : value;
}

function calling(prototype: object, key: string): unknown {
  const known = callers.get(prototype) ?? new Map<string, unknown>();
  callers.set(prototype, known);
  const standing = known.get(key);
  if (standing !== undefined) return standing;
  const call = function (this: unknown, ...given: unknown[]): unknown {
    const inside = behindWall(this);
    if (!(inside instanceof Faked)) throw new TypeError(`Illegal invocation of ${key}`);
    return inside.platform.perform(inside, key, given);
  };
  known.set(key, call);
  return call;
}

/** Keys that the language itself looks for, and finds absent on objects of the platform. */
const absent = new Set(["then", "constructor", "$$typeof", "asymmetricMatch", "nodeType"]);

/** The prototype, below that of `Faked`, on which a method or constant stands. */
function homeOf(inside: Faked, key: string): object | undefined {
  let prototype: unknown = Object.getPrototypeOf(inside);
  while (typeof prototype === "object" && prototype !== null && prototype !== Faked.prototype) {
    if (Object.hasOwn(prototype, key)) return prototype;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

function member(inside: Faked, key: string): unknown {
  if (inside instanceof EnumWords) return constant(inside, key);
  const home = key === "constructor" ? undefined : homeOf(inside, key);
  if (home === undefined) return undefined;
  const isMethod = Object.getOwnPropertyDescriptor(home, key)?.get === undefined;
  return isMethod ? calling(home, key) : exposed(Reflect.get(inside, key), inside.platform.realm);
}

function constant(inside: EnumWords, key: string): unknown {
  const word = inside.constants.get(key);
  return word === undefined ? undefined : walled(word);
}

const handler: ProxyHandler<Faked> = {
  get(inside, key): unknown {
    if (typeof key === "symbol") return undefined;
    const found = member(inside, key);
    if (found !== undefined || absent.has(key)) return found;
    // What every object has; a call of the platform by that name would have been found.
    if (key === "toString") return () => inside.typeName;
    if (key === "toJSON" || key === "valueOf") return undefined;
    return inside.platform.notModelled(`${inside.typeName}.${key}`);
  },
  set(inside, key): never {
    throw new NotModelled(`setting ${inside.typeName}.${String(key)}`);
  },
  getPrototypeOf: () => null,
  ownKeys: () => [],
};

/** The wall around an object: always the same one, so that a script can compare. */
export function walled(inside: Faked): object {
  const standing = walls.get(inside);
  if (standing !== undefined) return standing;
  const wall = new Proxy(inside, handler);
  walls.set(inside, wall);
  insides.set(wall, inside);
  return wall;
}

/** A value as a script gets it: objects behind their wall, lists and dates of the world of the script. */
export function exposed(value: unknown, realm: Realm): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Faked) return walled(value);
  if (Array.isArray(value)) return realm.list(value.map((item: unknown) => exposed(item, realm)));
  if (value instanceof Date) return realm.date(value.getTime());
  if (value instanceof Map) {
    return realm.record([...value].map(([key, item]) => [String(key), exposed(item, realm)] as const));
  }
  throw new Error("the platform gives no such object");
}
