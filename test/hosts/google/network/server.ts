import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { driveRoutes } from "./drive-routes.ts";
import { oauthRoutes } from "./oauth-routes.ts";
import { GoogleError, type Asked, type Reply, type Route, type SignedBy } from "./route.ts";
import { scriptRoutes } from "./script-routes.ts";
import { sheetsRoutes } from "./sheets-routes.ts";
import type { GoogleWorld } from "./world.ts";

/**
 * What goes wrong with a request. `lost`: it is done, and its answer never arrives. `dropped`: the connection breaks
 * before it is done. `expired`: the pass that signed it is no longer good.
 */
export type FaultKind = "too-many" | "server-error" | "unavailable" | "lost" | "dropped" | "expired";

/** A fault that waits for its request. */
export interface Fault {
  readonly kind: FaultKind;
  /** The request it happens to: by number among those of the APIs, from 1, or by what it is; absent is any. */
  readonly at?: number;
  readonly to?: (asked: RequestLine) => boolean;
  /** How often; once when absent. */
  times?: number;
  /** Header with `too-many` and `unavailable`. */
  readonly retryAfter?: string;
}

/** What is kept of a request for tests to look at. */
export interface RequestLine {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Milliseconds in which requests are counted, and how many one account may do. */
const minute = 60_000;
const perMinute = 60;

function isWrite({ method, path }: RequestLine): boolean {
  return method !== "GET" && !path.startsWith("/token");
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  if (text === "") return undefined;
  const isForm = (request.headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded");
  if (isForm) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    throw new GoogleError(400, "Invalid JSON payload received.", "parseError");
  }
}

/** A server on this computer that answers as Google's APIs do, for what the network asks; anything else it refuses. */
export class GoogleServer {
  readonly world: GoogleWorld;
  /** Every request to an API, sign-in apart, in order. */
  readonly requests: RequestLine[] = [];
  readonly faults: Fault[] = [];
  /** Called at every request of an API, before it is answered. */
  beforeRequest: ((line: RequestLine) => void) | undefined;
  readonly #routes: readonly Route[];
  readonly #server: Server;
  readonly #counted = new Map<string, number[]>();

  private constructor(world: GoogleWorld, routes: readonly Route[]) {
    this.world = world;
    this.#routes = routes;
    this.#server = createServer((request, response) => {
      this.#answered(request, response).catch((error: unknown) => {
        // A defect of the fake: the test should fail on it, with what it was.
        response.writeHead(599, { "content-type": "text/plain" });
        response.end(error instanceof Error ? error.stack : String(error));
      });
    });
  }

  /** Starts it on a free port. */
  static async start(world: GoogleWorld): Promise<GoogleServer> {
    const google = new GoogleServer(world, [...oauthRoutes, ...driveRoutes, ...scriptRoutes, ...sheetsRoutes]);
    await new Promise<void>((resolve) => google.#server.listen(0, "127.0.0.1", resolve));
    return google;
  }

  /** Where it listens. */
  get address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("The server does not listen");
    return `http://127.0.0.1:${address.port}/`;
  }

  /** Requests that change something, sign-in apart. */
  get writes(): readonly RequestLine[] {
    return this.requests.filter(isWrite);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const [method, path] = [request.method ?? "", url.pathname];
    try {
      const line: RequestLine = { method, path, body: await bodyOf(request) };
      const route = this.#routes.find((one) => one.method === method && one.path.test(path));
      if (route === undefined) throw new GoogleError(404, `The fake knows no ${method} ${path}`, "notFound");
      const fault = route.scopes.length === 0 ? undefined : this.#faultFor(line);
      if (fault === "dropped") {
        request.socket.destroy();
        return;
      }
      const by = this.#signer(request, route);
      if (by !== undefined) this.#count(route, by);
      const parts = route.path.exec(path)?.slice(1) ?? [];
      const query = Object.fromEntries(url.searchParams);
      const asked: Asked = {
        ...line,
        parts,
        query,
        search: url.searchParams,
        ...(by === undefined ? {} : { by }),
      };
      const reply = route.handle(asked, this.world);
      if (fault === "lost") request.socket.destroy();
      else send(response, reply);
    } catch (error) {
      if (!(error instanceof GoogleError)) throw error;
      response.writeHead(error.status, { "content-type": "application/json; charset=UTF-8", ...error.headers });
      response.end(JSON.stringify(error.json));
    }
  }

  /** Notes the request, and does what a waiting fault says: throws its answer, or tells what to do with the connection. */
  #faultFor(line: RequestLine): "lost" | "dropped" | undefined {
    this.requests.push(line);
    this.beforeRequest?.(line);
    const number = this.requests.length;
    const fault = this.faults.find(
      ({ at, to, times = 1 }) => times > 0 && (at === undefined || at === number) && (to === undefined || to(line)),
    );
    if (fault === undefined) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    const headers = fault.retryAfter === undefined ? {} : { "retry-after": fault.retryAfter };
    if (fault.kind === "too-many")
      throw new GoogleError(429, "Quota exceeded per minute.", "rateLimitExceeded", headers);
    if (fault.kind === "server-error") throw new GoogleError(500, "Internal error.", "backendError", headers);
    if (fault.kind === "unavailable")
      throw new GoogleError(503, "The service is unavailable.", "backendError", headers);
    if (fault.kind === "expired") this.#forgetAccess();
    return fault.kind === "lost" || fault.kind === "dropped" ? fault.kind : undefined;
  }

  #forgetAccess(): void {
    for (const pass of [...this.world.passes.values()]) {
      if (pass.kind === "access") this.world.passes.delete(pass.token);
    }
  }

  #signer(request: IncomingMessage, route: Route): SignedBy | undefined {
    if (route.scopes.length === 0) return undefined;
    const token = /^Bearer (.+)$/u.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const pass = this.world.passes.get(token);
    if (pass?.kind !== "access") throw new GoogleError(401, "Invalid Credentials", "authError");
    if (!route.scopes.some((scope) => pass.scopes.includes(scope))) {
      throw new GoogleError(403, "Request had insufficient authentication scopes.", "insufficientPermissions");
    }
    return pass;
  }

  /** Refuses what is too much for one account in a minute, as Sheets does for reading and writing apart. */
  #count({ quota }: Route, { account }: SignedBy): void {
    if (quota === undefined) return;
    const key = `${quota} ${account.email}`;
    const now = this.world.clock.now();
    const asked = (this.#counted.get(key) ?? []).filter((one) => one > now - minute);
    if (asked.length >= perMinute)
      throw new GoogleError(429, "Quota exceeded per minute per user.", "rateLimitExceeded");
    this.#counted.set(key, [...asked, now]);
  }
}

function send(response: ServerResponse, reply: Reply): void {
  if ("location" in reply) {
    response.writeHead(302, { location: reply.location });
    response.end();
    return;
  }
  response.writeHead(200, { "content-type": "application/json; charset=UTF-8" });
  response.end(JSON.stringify(reply.json));
}
