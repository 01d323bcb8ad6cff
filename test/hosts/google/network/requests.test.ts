import assert from "node:assert/strict";
import fc from "fast-check";
import { NetworkProblem } from "../../../../apps-script/network/problem.ts";
import { Requests } from "../../../../apps-script/network/requests.ts";
import { TestClock } from "./clock.ts";

/** What the client library throws for an answer. */
function failure(status: number, { reason = "", message = "", retryAfter = "" } = {}): Error {
  const headers = new Headers(retryAfter === "" ? {} : { "retry-after": retryAfter });
  const data = { error: { code: status, message, errors: [{ reason, domain: "global" }] } };
  return Object.assign(new Error("secret"), { response: { status, headers, data }, code: String(status) });
}

const lost = (code = "ECONNRESET"): Error => Object.assign(new Error("secret"), { code });

/** A request that fails with these, one after the other, and then succeeds. */
function failing(failures: readonly Error[]): { asked: number; ask: () => Promise<{ data: string }> } {
  const told = {
    asked: 0,
    ask: (): Promise<{ data: string }> => {
      const next = failures[told.asked];
      told.asked += 1;
      return next === undefined ? Promise.resolve({ data: "done" }) : Promise.reject(next);
    },
  };
  return told;
}

async function problemOf(work: Promise<unknown>): Promise<NetworkProblem> {
  const error = await work.then(() => undefined, (thrown: unknown) => thrown); // prettier-ignore
  assert.ok(error instanceof NetworkProblem, String(error));
  assert.doesNotMatch(error.message, /secret/u);
  return error;
}

describe("requests to Google", () => {
  const transient = [
    failure(429),
    failure(500),
    failure(503),
    failure(403, { reason: "userRateLimitExceeded" }),
    lost(),
  ];

  it("are asked again where that does no harm, with longer and longer rests", async () => {
    const clock = new TestClock();
    const told = failing(transient);
    assert.equal(await new Requests(clock).again("drive", told.ask), "done");
    assert.equal(told.asked, 6);
    assert.deepEqual(clock.waits, [750, 1500, 3000, 6000, 12_000]);
  });

  it("are given up after six times", async () => {
    const endless = Array.from({ length: 20 }, () => failure(503));
    const told = failing(endless);
    assert.equal((await problemOf(new Requests(new TestClock()).again("drive", told.ask))).code, "unreachable");
    assert.equal(told.asked, 6);
    const busy = failing(Array.from({ length: 20 }, () => failure(429)));
    assert.equal((await problemOf(new Requests(new TestClock()).again("drive", busy.ask))).code, "too-busy");
  });

  it("leave Google alone as long as it asks, and give up where it asks for too long", async () => {
    const clock = new TestClock();
    const moment = new Date(clock.time + 30_000 + 1000).toUTCString();
    const told = failing([failure(429, { retryAfter: "17" }), failure(503, { retryAfter: moment })]);
    await new Requests(clock).again("drive", told.ask);
    assert.ok((clock.waits[0] ?? 0) >= 17_000);
    assert.ok((clock.waits[1] ?? 0) >= 13_000);
    const long = failing([failure(429, { retryAfter: "3600" })]);
    assert.equal((await problemOf(new Requests(clock).again("drive", long.ask))).code, "too-busy");
    assert.equal(long.asked, 1);
  });

  it("that must not be done twice are asked again only where nothing was done", async () => {
    const requests = new Requests(new TestClock());
    const safe = failing([failure(429), lost("ECONNREFUSED"), lost("ENOTFOUND")]);
    assert.equal(await requests.once("script", safe.ask), "done");
    for (const error of [failure(500), failure(503), lost(), lost("ETIMEDOUT"), failure(408)]) {
      const told = failing([error]);
      assert.equal((await problemOf(requests.once("script", told.ask))).code, "unanswered");
      assert.equal(told.asked, 1);
    }
  });

  const told: readonly (readonly [Error, NetworkProblem["code"]])[] = [
    [failure(401), "signed-out"],
    [failure(403, { reason: "forbidden" }), "not-allowed"],
    [failure(403, { message: "User has not enabled the Apps Script API. Enable it" }), "script-api-off"],
    [failure(403, { reason: "accessNotConfigured" }), "api-off"],
    [failure(403, { reason: "insufficientPermissions" }), "sign-in-refused"],
    [failure(403, { reason: "storageQuotaExceeded" }), "no-room"],
    [failure(403, { reason: "dailyLimitExceeded" }), "quota-today"],
    [failure(429, { message: "limit 'per day'" }), "quota-today"],
    [failure(404), "not-found"],
    [failure(400), "refused"],
  ];
  for (const [error, code] of told) {
    it(`are not asked again where that cannot help: ${code}`, async () => {
      const requests = new Requests(new TestClock());
      for (const way of ["again", "once"] as const) {
        const once = failing([error]);
        assert.equal((await problemOf(requests[way]("script", once.ask))).code, code);
        assert.equal(once.asked, 1);
      }
    });
  }

  it("never go above what Google allows in any minute, for reading and writing apart", async () => {
    const quotas = ["sheets-read", "sheets-write"] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...quotas), fc.nat(1500)), { maxLength: 400 }),
        async (asks) => {
          const clock = new TestClock();
          const requests = new Requests(clock);
          const moments = new Map<string, number[]>(quotas.map((quota) => [quota, []]));
          for (const [quota, rest] of asks) {
            clock.time += rest;
            await requests.again(quota, () => {
              moments.get(quota)?.push(clock.now());
              return Promise.resolve({ data: "" });
            });
          }
          for (const one of moments.values()) {
            one.forEach((moment, place) => {
              assert.ok(one.slice(place).filter((other) => other < moment + 60_000).length <= 60);
            });
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("of 342 municipalities take minutes, not hours", async () => {
    const clock = new TestClock();
    const begin = clock.time;
    const requests = new Requests(clock);
    for (let one = 0; one < 342; one += 1) await requests.again("sheets-read", () => Promise.resolve({ data: one }));
    const minutes = (clock.time - begin) / 60_000;
    assert.ok(minutes > 5 && minutes < 7, `${minutes}`);
  });
});
