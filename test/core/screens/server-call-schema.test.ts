import assert from "node:assert/strict";
import { serverCallIn } from "../../../core/screens/server-call-schema.ts";
import type { JobRequest } from "../../../core/screens/request.ts";
import type { ServerCall } from "../../../core/screens/server-call.ts";

const pair = { group: "WG-1", household: "H-1" };

/** One request of every job, with everything that it can have. */
const requests: { readonly [Job in JobRequest["job"]]: Extract<JobRequest, { readonly job: Job }> } = {
  inspect: {
    job: "inspect",
    mappings: [{ sheet: "Groepen", header: "Naam", field: "code" }],
    addCodes: true,
    settings: [{ key: "ranking.first", value: "lowest" }],
  },
  round: {
    job: "round",
    seed: "voorbeeld",
    settings: [],
    pins: [{ ...pair, reason: "buren" }],
    forbidden: [pair],
    rematch: { round: 1, mode: "full" },
    whyNot: [pair],
  },
  "check-round": { job: "check-round", round: 1, whyNot: [pair] },
  accept: { job: "accept", round: 1, match: "M-01", by: "group", start: "2026-03-02" },
  replace: { job: "replace", match: "M-01", household: "H-2", group: "WG-2", reason: "buren" },
  checklists: { job: "checklists", again: ["M-01"] },
  "add-task": {
    job: "add-task",
    match: "M-01",
    title: "Fiets regelen",
    domain: "social",
    due: "2026-05-01",
    responsible: "group",
    hours: 2.5,
    daytime: true,
  },
  ambassadors: { job: "ambassadors" },
  plans: { job: "plans", matches: ["M-01"] },
  "plan-entries": { job: "plan-entries", match: "M-01", entries: [{ row: "D1", column: "goal", value: "fietsen" }] },
  "match-life": {
    job: "match-life",
    match: "M-01",
    change: { kind: "end", on: "2026-06-01", reasons: ["moved"], group: "again", household: "not" },
  },
  "check-ins": { job: "check-ins" },
  remind: { job: "remind" },
  evaluate: { job: "evaluate" },
  figures: { job: "figures" },
  activities: { job: "activities" },
  forget: { job: "forget", code: "H-12" },
  privacy: { job: "privacy" },
  postcodes: { job: "postcodes", name: "postcodes.csv", text: "1011AB;52.37;4.9" },
  settings: { job: "settings", settings: [{ key: "language", value: "en" }] },
};

const fingerprint = "0123456789abcdef".repeat(4);

/** One call of every kind. */
const calls: { readonly [Call in ServerCall["call"]]: Extract<ServerCall, { readonly call: Call }> } = {
  hello: { language: "nl", call: "hello" },
  view: { language: "en", call: "view", screen: "check-ins" },
  preview: { language: "nl", call: "preview", request: requests.remind },
  apply: { language: "nl", call: "apply", request: requests.remind, fingerprint },
  continue: { language: "nl", call: "continue", token: "0a-1b" },
  undo: { language: "nl", call: "undo", token: "0a-1b" },
  share: {
    language: "nl",
    call: "share",
    request: { audience: "group", match: "M-07", who: "WG-1", names: false, calendar: true },
  },
  schedule: { language: "nl", call: "schedule", action: "test", to: "ik@voorbeeld.example" },
  "go-to": { language: "nl", call: "go-to", place: { sheet: "Groepen", cell: "C7" } },
};

describe("calls to a server", () => {
  it("are all understood, and come out as they went in", () => {
    for (const call of Object.values(calls)) assert.deepEqual(serverCallIn(JSON.stringify(call)), call);
    for (const request of Object.values(requests)) {
      const call = { ...calls.apply, request };
      assert.deepEqual(serverCallIn(JSON.stringify(call)), call);
    }
  });

  const strange: readonly (readonly [what: string, call: unknown])[] = [
    ["no language", { call: "hello" }],
    ["another language", { language: "de", call: "hello" }],
    ["a call that is none", { language: "nl", call: "edits" }],
    ["edits beside what is asked", { ...calls.apply, edits: [] }],
    ["something beside a request", { ...calls.preview, request: { job: "remind", today: "2026-01-01" } }],
    ["a fingerprint that is none", { ...calls.apply, fingerprint: "x" }],
    ["a token that is a path", { ...calls.undo, token: "../x" }],
    ["a cell that is none", { ...calls["go-to"], place: { sheet: "Groepen", cell: "=A1" } }],
    ["a day that is none", { ...calls.preview, request: { ...requests.accept, start: "morgen" } }],
    ["a round below one", { ...calls.preview, request: { ...requests.accept, round: 0 } }],
    ["a very long reason", { ...calls.preview, request: { ...requests.replace, reason: "x".repeat(6_000) } }],
    ["a file for nobody we know", { ...calls.share, request: { audience: "press", names: false } }],
    ["a file without a word on names", { ...calls.share, request: { audience: "group" } }],
    ["something beside what is shared", { ...calls.share, request: { ...calls.share.request, notes: true } }],
    ["a list instead of a call", [calls.hello]],
  ];
  for (const [what, call] of strange) {
    it(`are refused with ${what}`, () => {
      assert.equal(serverCallIn(JSON.stringify(call)), undefined);
    });
  }

  it("are refused where they are no JSON", () => {
    for (const text of ["", "{", "undefined", "hello"]) assert.equal(serverCallIn(text), undefined);
  });
});
