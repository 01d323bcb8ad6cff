import * as z from "zod/mini";
import { again, endReason } from "../records/match.ts";
import { rematchMode } from "../records/round.ts";
import { audiences } from "../share/shared-file.ts";
import type { ServerCall } from "./server-call.ts";

/*
 * What comes in from a sidebar is text that anybody with the workbook could make up. It is held against these shapes: what
 * is not named here is refused, and every list and text has an end. The limits are far above what people do.
 */

const word = z.string().check(z.maxLength(200));
const sentence = z.string().check(z.maxLength(5_000));
/** As many sheets, columns or pairs as a workbook can have before anything else gives in. */
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(10_000));
/** All postcodes of the Netherlands with their coordinates are some 15 million characters. */
const table = z.string().check(z.maxLength(40_000_000));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));

const settings = list(z.strictObject({ key: word, value: sentence }));
const pair = z.strictObject({ group: word, household: word });
const arranged = z.strictObject({ group: word, household: word, reason: z.exactOptional(sentence) });
const mapping = z.strictObject({ sheet: word, header: sentence, field: word });
const round = z.int().check(z.minimum(1), z.maximum(100_000));

const wishes = { group: z.exactOptional(again), household: z.exactOptional(again) };

const matchChange = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("start"), on: date }),
  z.strictObject({ kind: z.literal("pause"), from: date, until: z.exactOptional(date) }),
  z.strictObject({ kind: z.literal("resume"), on: date }),
  z.strictObject({ kind: z.literal("end"), on: date, reasons: list(endReason), ...wishes }),
  z.strictObject({ kind: z.literal("again"), ...wishes }),
]);

const jobRequest = z.discriminatedUnion("job", [
  z.strictObject({
    job: z.literal("inspect"),
    mappings: list(mapping),
    addCodes: z.exactOptional(z.literal(true)),
    settings: z.exactOptional(settings),
  }),
  z.strictObject({
    job: z.literal("round"),
    seed: word,
    settings,
    pins: list(arranged),
    forbidden: list(arranged),
    rematch: z.exactOptional(z.strictObject({ round, mode: rematchMode })),
    whyNot: list(pair),
  }),
  z.strictObject({ job: z.literal("check-round"), round, whyNot: list(pair) }),
  z.strictObject({
    job: z.literal("accept"),
    round,
    match: z.exactOptional(word),
    by: z.enum(["group", "household", "municipality", "all"]),
    start: z.exactOptional(date),
  }),
  z.strictObject({
    job: z.literal("replace"),
    match: word,
    household: z.exactOptional(word),
    group: z.exactOptional(word),
    reason: sentence,
  }),
  z.strictObject({ job: z.literal("checklists"), again: z.exactOptional(list(word)) }),
  z.strictObject({
    job: z.literal("add-task"),
    match: word,
    title: sentence,
    domain: word,
    due: date,
    responsible: word,
    hours: z.exactOptional(z.number().check(z.positive(), z.maximum(10_000))),
    daytime: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ job: z.literal("ambassadors") }),
  z.strictObject({ job: z.literal("plans"), matches: z.exactOptional(list(word)) }),
  z.strictObject({
    job: z.literal("plan-entries"),
    match: word,
    entries: list(z.strictObject({ row: word, column: word, value: sentence })),
  }),
  z.strictObject({ job: z.literal("match-life"), match: word, change: matchChange }),
  z.strictObject({ job: z.literal("check-ins") }),
  z.strictObject({ job: z.literal("remind") }),
  z.strictObject({ job: z.literal("evaluate") }),
  z.strictObject({ job: z.literal("figures") }),
  z.strictObject({ job: z.literal("activities") }),
  z.strictObject({ job: z.literal("forget"), code: word, member: z.exactOptional(word) }),
  z.strictObject({ job: z.literal("privacy") }),
  z.strictObject({ job: z.literal("postcodes"), name: sentence, text: table }),
  z.strictObject({ job: z.literal("settings"), settings }),
]);

const shareRequest = z.strictObject({
  audience: z.enum(audiences),
  match: z.exactOptional(word),
  who: z.exactOptional(word),
  names: z.boolean(),
  calendar: z.exactOptional(z.literal(true)),
  secret: z.exactOptional(word),
  member: z.exactOptional(word),
  internal: z.exactOptional(z.literal(true)),
});

const language = z.enum(["nl", "en"]);
const token = z.string().check(z.regex(/^[\w-]{1,64}$/u));
const fingerprint = z.string().check(z.regex(/^[0-9a-f]{64}$/u));
const screen = z.enum(["start", "sheets", "round", "tasks", "plan", "check-ins", "results", "settings", "log"]);
const place = z.strictObject({
  sheet: word,
  cell: z.exactOptional(z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/u))),
});

const serverCall = z.discriminatedUnion("call", [
  z.strictObject({ language, call: z.literal("hello") }),
  z.strictObject({ language, call: z.literal("view"), screen }),
  z.strictObject({ language, call: z.literal("preview"), request: jobRequest }),
  z.strictObject({ language, call: z.literal("apply"), request: jobRequest, fingerprint }),
  z.strictObject({ language, call: z.literal("continue"), token }),
  z.strictObject({ language, call: z.literal("undo"), token }),
  z.strictObject({ language, call: z.literal("share"), request: shareRequest }),
  z.strictObject({
    language,
    call: z.literal("schedule"),
    action: z.enum(["state", "on", "off", "now", "test"]),
    to: z.exactOptional(sentence),
  }),
  z.strictObject({ language, call: z.literal("go-to"), place }),
]);

/** The call that a text of JSON holds; undefined for whatever is none. */
export function serverCallIn(json: string): ServerCall | undefined {
  const read = serverCall.safeParse(parsed(json));
  return read.success ? read.data : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
