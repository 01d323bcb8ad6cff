import * as z from "zod";
import type { Account, GoogleWorld } from "./world.ts";

/** One request as it came in. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Parts of the path that the pattern of the route caught, in order. */
  readonly parts: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  /** The same with what stands there more than once. */
  readonly search: URLSearchParams;
  /** The JSON of the body; undefined where there is none. */
  readonly body: unknown;
  /** Who signed it, and for which client; absent at routes that ask for no sign-in. */
  readonly by?: SignedBy;
}

/** Who a pass belongs to. */
export interface SignedBy {
  readonly account: Account;
  /** Id of the client that the pass was given to. */
  readonly client: string;
  readonly scopes: readonly string[];
}

/** What a route answers: JSON with status 200, or where a browser has to go on. */
export type Reply = { readonly json: unknown } | { readonly location: string };

/** One kind of request that the fake knows. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Whole path, with parts in brackets. */
  readonly path: RegExp;
  /** One of these suffices; none at all where no sign-in is asked for. */
  readonly scopes: readonly string[];
  /** Counted against this limit of a minute. */
  readonly quota?: "sheets-read" | "sheets-write";
  handle(asked: Asked, world: GoogleWorld): Reply;
}

/** An answer of Google that is no success, in the shape that its APIs give. */
export class GoogleError extends Error {
  readonly status: number;
  readonly json: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, reason: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
    const errors = [{ message, domain: "global", reason }];
    this.json = { error: { code: status, message, errors, status: statusWords.get(status) ?? "UNKNOWN" } };
  }
}

const statusWords: ReadonlyMap<number, string> = new Map([
  [400, "INVALID_ARGUMENT"],
  [401, "UNAUTHENTICATED"],
  [403, "PERMISSION_DENIED"],
  [404, "NOT_FOUND"],
  [409, "ABORTED"],
  [429, "RESOURCE_EXHAUSTED"],
  [500, "INTERNAL"],
  [503, "UNAVAILABLE"],
]);

/** An answer of Google's sign-in that is no success. */
export class SignInError extends GoogleError {
  override readonly json: { readonly error: string; readonly error_description: string };

  constructor(status: number, error: string) {
    super(status, error, error);
    this.json = { error, error_description: "Told by the fake." };
  }
}

/** Reads what came in by a strict shape: what the shape does not name is refused, as Google does. */
export function strictly<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const where = issue === undefined ? "" : `${issue.path.join(".")}: ${issue.message}`;
  throw new GoogleError(400, `Invalid JSON payload or parameter received. ${where}`, "badRequest");
}

/** A mask as a tree: which fields of an answer are wanted. */
type Mask = Map<string, Mask>;

/** Reads `a,b(c,d/e),f.g`. */
function maskFrom(text: string): Mask {
  const root: Mask = new Map();
  const open: Mask[] = [root];
  let level = root;
  let place = root;
  for (const [token] of text.matchAll(/[^,()./\s]+|[,()./]/gu)) {
    if (token === "(") {
      open.push(level);
      level = place;
    } else if (token === ")") {
      level = open.pop() ?? root;
      place = level;
    } else if (token === ",") place = level;
    else if (token !== "/" && token !== ".") {
      const next = place.get(token) ?? new Map<string, Mask>();
      place.set(token, next);
      place = next;
    }
  }
  return root;
}

function cut(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has("*")) return value;
  if (Array.isArray(value)) return value.map((one) => cut(one, mask));
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    [...mask].flatMap(([name, inner]) => (Object.hasOwn(fields, name) ? [[name, cut(fields[name], inner)]] : [])),
  );
}

/** What of an answer was asked for by `fields`; all of it where nothing was. */
export function masked(value: unknown, fields: string | undefined): unknown {
  return fields === undefined ? value : cut(value, maskFrom(fields));
}

/** Who signed a request. Throws `GoogleError` where nobody did. */
export function signedBy({ by }: Asked): SignedBy {
  if (by === undefined) throw new GoogleError(401, "Login Required.", "required");
  return by;
}
