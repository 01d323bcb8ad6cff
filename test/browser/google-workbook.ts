import assert from "node:assert/strict";
import type { JobRequest } from "../../core/screens/request.ts";
import type { ServerCall } from "../../core/screens/server-call.ts";
import { built } from "../built/dist.ts";
import type { Book } from "../hosts/google/book/book.ts";
import { bookFromFile } from "../hosts/google/book/from-file.ts";
import type { BookState } from "../hosts/google/book/state.ts";
import { Platform } from "../hosts/google/platform/platform.ts";
import { loadScript } from "../hosts/google/script.ts";
import { projectFile } from "./page.ts";
import type { Stage } from "./programme.ts";

/** Who works in the spreadsheet; invented. */
export const coordinator = "coordinator@gemeente.example";

/** Nine o'clock in Amsterdam, in winter, on the day of each stage: the first on which its next step makes sense. */
const mornings: Readonly<Record<Stage, number>> = {
  people: Date.UTC(2026, 2, 2, 8),
  proposed: Date.UTC(2026, 2, 9, 8),
  confirmed: Date.UTC(2026, 2, 10, 8),
  running: Date.UTC(2026, 3, 13, 7),
};

/** A spreadsheet at Google that carries the script as it ships. */
export function scriptedPlatform(book: Book, now: number): Platform {
  const files = new Map([["Sidebar", built("apps-script/Sidebar.html")]]);
  const platform = new Platform({ book, now, files });
  platform.source = loadScript(platform, built("apps-script/Code.js"), { intl: false, each: "kept" });
  return platform;
}

/** What the server answers to one call of the coordinator; fails where that is a fault. */
export function answerOf(platform: Platform, call: ServerCall): unknown {
  const { value, problem } = platform.run(coordinator, "callServer", { given: [JSON.stringify(call)] });
  assert.equal(problem, undefined);
  const reply: unknown = JSON.parse(String(value));
  assert.ok(typeof reply === "object" && reply !== null && "value" in reply, String(value));
  return reply.value;
}

/** Plans and applies, to the last part, as the sidebar does. */
export function done(platform: Platform, request: JobRequest): void {
  const language = "nl";
  const preview = answerOf(platform, { call: "preview", language, request });
  assert.ok(typeof preview === "object" && preview !== null && "fingerprint" in preview);
  const fingerprint = String(preview.fingerprint);
  let applied = answerOf(platform, { call: "apply", language, request, fingerprint }) as { more?: { token: string } };
  while (applied.more !== undefined) {
    const { token } = applied.more;
    applied = answerOf(platform, { call: "continue", language, token }) as typeof applied;
  }
}

const steps: Readonly<Record<Stage, readonly JobRequest[]>> = {
  people: [],
  proposed: [{ job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] }],
  confirmed: [{ job: "accept", round: 1, by: "all", start: "2026-03-16" }],
  running: [{ job: "checklists" }, { job: "check-ins" }],
};
const order: readonly Stage[] = ["people", "proposed", "confirmed", "running"];

const made = new Map<Stage, BookState>();

/** The sample as far as a stage, done by the script itself; each stage is made once. */
export async function googleAt(stage: Stage): Promise<Platform> {
  const book = await bookFromFile(new Uint8Array(projectFile("samples/pilot.xlsx")), { locale: "nl_NL" });
  const platform = scriptedPlatform(book, mornings.people);
  for (const one of order.slice(0, order.indexOf(stage) + 1)) {
    const state = made.get(one);
    if (state === undefined) {
      platform.now = mornings[one === "running" ? "confirmed" : one];
      for (const request of steps[one]) done(platform, request);
      made.set(one, book.state);
    } else book.state = state;
  }
  platform.now = mornings[stage];
  assert.deepEqual([platform.unknown, platform.defects], [[], []]);
  return platform;
}
