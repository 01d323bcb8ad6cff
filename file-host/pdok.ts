import { randomInt } from "node:crypto";
import * as z from "zod";
import type { TablePoint } from "../core/intake/postcode-file.ts";
import { inNetherlands } from "../core/intake/cells/coordinate.ts";
import { sentence } from "../core/text/sentence.ts";
import { CommandFault } from "./command-line/fault.ts";

/** PDOK Locatieserver, the address register of the Dutch government. */
const officialBase = "https://api.pdok.nl/bzk/locatieserver/search/v3_1/";

/** The name of an environment variable for tests: another address, on this computer only. */
const baseVariable = "SAMEN_HIER_PDOK_BASE";

/** Milliseconds between two questions: no limit is published, and nobody is in a hurry. */
const politePause = 200;
/** Milliseconds before one question is given up. */
const patience = 10_000;
/** How often one question is asked before it counts as unanswered. */
const attempts = 3;
/** So many unanswered in a row, and we leave PDOK alone. */
const inARow = 3;
/** Milliseconds before a question is asked again, doubled each time. */
const firstBackOff = 1000;
/** A server that asks for more milliseconds of rest than this is left alone. */
const longestRest = 60_000;
/** No answer to one question is longer than this in characters. */
const longestAnswer = 100_000;

/** What the look-up needs from around it, so that tests need not wait. */
export interface Surroundings {
  readonly base: URL;
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds before a question is given up. */
  readonly patience: number;
  /** Hears how far it is. */
  progress(done: number): void;
}

/** What PDOK said. */
export interface PdokAnswers {
  readonly points: readonly TablePoint[];
  /** How many postcodes were sent, each counted once. */
  readonly sent: number;
  /** Postcodes that got no usable answer, or were not asked any more. */
  readonly open: readonly string[];
}

/** The address to ask: that of PDOK, or for tests one on this computer. Throws `CommandFault` for any other. */
export function pdokBase(environment: Readonly<Record<string, string | undefined>>): URL {
  const given = environment[baseVariable];
  if (given === undefined || given === "") return new URL(officialBase);
  const base = URL.canParse(given) ? new URL(given) : undefined;
  if (base === undefined || !["127.0.0.1", "[::1]", "localhost"].includes(base.hostname)) {
    throw new CommandFault(sentence("postcodes-pdok-address", {}));
  }
  return base;
}

/** The surroundings of a real look-up. */
export function realSurroundings(base: URL, progress: (done: number) => void): Surroundings {
  return { base, patience, progress, wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)) };
}

/** In an order that nobody can foresee: who asks for many postcodes should not tell how a list was sorted. */
export function shuffled(codes: readonly string[]): string[] {
  const order = [...codes];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [order[last], order[other]] = [order[other] ?? "", order[last] ?? ""];
  }
  return order;
}

/** True for a postcode that may be sent: four digits, two letters and nothing else. */
export function isFull(postcode: string): boolean {
  return /^[1-9]\d{3}[A-Z]{2}$/u.test(postcode);
}

/** What one question came to. `again`: worth asking once more, after so many milliseconds. */
type Reply =
  | { readonly is: "point"; readonly point: TablePoint }
  | { readonly is: "none" }
  | { readonly is: "useless" }
  | { readonly is: "again"; readonly after?: number };

const answer = z.object({
  response: z.object({
    numFound: z.number(),
    docs: z.array(z.object({ postcode: z.string(), centroide_ll: z.string() })),
  }),
});

/** `POINT(5.2178 52.3712)`: degrees east come first. */
function pointFrom(postcode: string, text: string): TablePoint | undefined {
  const [, lon = "", lat = ""] = /^POINT\s?\((\d{1,2}(?:\.\d+)?) (\d{1,2}(?:\.\d+)?)\)$/u.exec(text) ?? [];
  if (lat === "" || !inNetherlands(Number(lat), Number(lon))) return undefined;
  return { postcode, lat: Number(lat), lon: Number(lon), names: [] };
}

function replyFrom(postcode: string, text: string): Reply {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { is: "useless" };
  }
  const read = answer.safeParse(json);
  if (!read.success) return { is: "useless" };
  const [first] = read.data.response.docs;
  if (first === undefined) return { is: "none" };
  if (first.postcode.replace(/\s/gu, "").toUpperCase() !== postcode) return { is: "none" };
  const point = pointFrom(postcode, first.centroide_ll);
  return point === undefined ? { is: "useless" } : { is: "point", point };
}

/** How long a server asks to be left alone, in milliseconds: `Retry-After` in seconds or as a moment. */
function restAsked(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/u.test(header.trim())) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}

/** The question as PDOK gets it: a postcode, and which fields should come back. Nothing else is sent. */
function question(base: URL, postcode: string): URL {
  const address = new URL("free", base);
  address.search = new URLSearchParams({
    q: postcode,
    fq: "type:postcode",
    rows: "1",
    fl: "postcode,centroide_ll",
  }).toString();
  return address;
}

async function replyTo(postcode: string, { base, patience: limit }: Surroundings): Promise<Reply> {
  try {
    // A plain question: no cookies, and whoever sends us elsewhere gets nothing.
    const signal = AbortSignal.timeout(limit);
    const response = await fetch(question(base, postcode), { signal, redirect: "manual", credentials: "omit" });
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      const after = restAsked(response.headers.get("retry-after"));
      return { is: "again", ...(after === undefined ? {} : { after }) };
    }
    const text = response.status === 200 ? await response.text() : "";
    if (response.status !== 200) await response.body?.cancel();
    return text === "" || text.length > longestAnswer ? { is: "useless" } : replyFrom(postcode, text);
  } catch {
    return { is: "again" };
  }
}

/** Asks about one postcode, again after a rest where that can help. */
async function asked(postcode: string, around: Surroundings): Promise<Reply> {
  let reply: Reply = { is: "useless" };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    reply = await replyTo(postcode, around);
    if (reply.is !== "again") return reply;
    const rest = reply.after ?? firstBackOff * 2 ** attempt;
    if (rest > longestRest) return reply;
    if (attempt < attempts - 1) await around.wait(rest);
  }
  return reply;
}

/**
 * Asks PDOK where these full postcodes are: each once, in a random order, one at a time. What was found is kept when it
 * stops answering. Nothing but the postcodes leaves this computer.
 */
export async function askPdok(postcodes: readonly string[], around: Surroundings): Promise<PdokAnswers> {
  const codes = shuffled([...new Set(postcodes)].filter(isFull));
  const points: TablePoint[] = [];
  const open = new Set(codes);
  let [sent, failed] = [0, 0];
  for (const postcode of codes) {
    if (failed >= inARow) break;
    if (sent > 0) await around.wait(politePause);
    sent += 1;
    const reply = await asked(postcode, around);
    failed = reply.is === "point" || reply.is === "none" ? 0 : failed + 1;
    if (failed === 0) open.delete(postcode);
    if (reply.is === "point") points.push(reply.point);
    around.progress(sent);
  }
  return { points, sent, open: [...open].sort() };
}
