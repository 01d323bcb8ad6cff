import * as z from "zod";
import type { NetworkProblemCode } from "./problem.ts";

/** What a failed request tells, as far as it decides what to do; nothing of this is ever shown. */
export interface AnswerError {
  /** Status of HTTP; absent where no answer came. */
  readonly status?: number;
  /** Codes that Google gives: reasons of its error, or the error of its sign-in. */
  readonly reasons: readonly string[];
  readonly message: string;
  /** Milliseconds that Google asks to be left alone. */
  readonly rest?: number;
  /** The request never left this computer, or nobody was there to take it. */
  readonly notSent: boolean;
}

const detail = z.object({ reason: z.optional(z.string()) });

const body = z.union([
  z.object({
    error: z.object({
      message: z.optional(z.string()),
      status: z.optional(z.string()),
      errors: z.optional(z.array(detail)),
      details: z.optional(z.array(detail)),
    }),
  }),
  z.object({ error: z.string(), error_description: z.optional(z.string()) }),
]);

/** Whatever else stands in these, of whatever type, is not ours to understand. */
const thrown = z.object({ code: z.unknown(), cause: z.unknown(), response: z.unknown() }).partial();
const caused = z.object({ code: z.unknown() });
const answered = z.object({ status: z.number(), data: z.unknown(), headers: z.unknown() });

/** What the system says where nobody heard the request. */
const unsent: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** How long a server asks to be left alone, in milliseconds: seconds, or a moment. */
function restAsked(header: string | null | undefined, now: number): number | undefined {
  if (header === null || header === undefined) return undefined;
  if (/^\d+$/u.test(header.trim())) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

function toldIn(data: unknown): Pick<AnswerError, "reasons" | "message"> {
  const read = body.safeParse(data);
  if (!read.success) return { reasons: [], message: "" };
  const { error } = read.data;
  if (typeof error === "string") return { reasons: [error], message: "" };
  const reasons = [...(error.errors ?? []), ...(error.details ?? [])].flatMap(({ reason }) => reason ?? []);
  return { reasons: [...reasons, ...(error.status === undefined ? [] : [error.status])], message: error.message ?? "" };
}

/** Reads what the client library threw; `now` in milliseconds since 1970. */
export function answerError(error: unknown, now: number): AnswerError {
  const { code, cause, response } = thrown.safeParse(error).data ?? {};
  const answer = answered.safeParse(response).data;
  if (answer === undefined) {
    const codes = [code, caused.safeParse(cause).data?.code];
    return { reasons: [], message: "", notSent: codes.some((one) => typeof one === "string" && unsent.has(one)) };
  }
  const { headers } = answer;
  const rest = restAsked(headers instanceof Headers ? headers.get("retry-after") : undefined, now);
  const told = toldIn(answer.data);
  return { status: answer.status, ...told, notSent: false, ...(rest === undefined ? {} : { rest }) };
}

const tooMany = /^(?:rateLimitExceeded|userRateLimitExceeded|RATE_LIMIT_EXCEEDED)$/u;
const today = /^(?:dailyLimitExceeded|dailyLimitExceededUnreg|sharingRateLimitExceeded|quotaExceeded)$/u;
const noRoom = /^(?:storageQuotaExceeded|teamDriveFileLimitExceeded)$/u;
const switchedOff = /^(?:accessNotConfigured|SERVICE_DISABLED)$/u;
const tooNarrow = /^(?:insufficientPermissions|ACCESS_TOKEN_SCOPE_INSUFFICIENT)$/u;
const badClient =
  /^(?:invalid_client|unauthorized_client|deleted_client|disabled_client|invalid_scope|access_denied)$/u;

/** What to make of a failed request: a code, or `again` and `busy` for what a later try may get. */
export type Verdict = { readonly is: "again" | "busy" } | { readonly is: "problem"; readonly code: NetworkProblemCode };

function refusedVerdict({ reasons, message }: AnswerError): Verdict {
  const has = (pattern: RegExp): boolean => reasons.some((reason) => pattern.test(reason));
  if (/has not enabled the Apps Script API/u.test(message)) return { is: "problem", code: "script-api-off" };
  if (has(switchedOff)) return { is: "problem", code: "api-off" };
  if (has(tooNarrow)) return { is: "problem", code: "sign-in-refused" };
  if (has(noRoom)) return { is: "problem", code: "no-room" };
  if (has(today)) return { is: "problem", code: "quota-today" };
  if (has(tooMany)) return { is: "busy" };
  return { is: "problem", code: "not-allowed" };
}

/** What to make of a failed request. */
export function verdictOf(error: AnswerError): Verdict {
  const { status, reasons, message } = error;
  if (status === undefined || status === 408 || status >= 500) return { is: "again" };
  if (reasons.includes("invalid_grant")) return { is: "problem", code: "signed-out" };
  if (reasons.some((reason) => badClient.test(reason))) return { is: "problem", code: "sign-in-refused" };
  if (status === 401) return { is: "problem", code: "signed-out" };
  if (status === 403) return refusedVerdict(error);
  if (status === 404) return { is: "problem", code: "not-found" };
  if (status !== 429) return { is: "problem", code: "refused" };
  const isToday = /per day|daily/iu.test(message) || reasons.some((reason) => today.test(reason));
  return isToday ? { is: "problem", code: "quota-today" } : { is: "busy" };
}
