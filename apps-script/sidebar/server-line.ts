import type { ToldFault } from "../../core/screens/desk-service.ts";
import type { ServerAnswers, ServerCall, ServerReply } from "../../core/screens/server-call.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { BridgeFault } from "../../ui/bridge.ts";
import { googleFault, troubleOf } from "./google-fault.ts";
import type { AskServer } from "./script-run.ts";
import { sidebarWords } from "./words.ts";

/** What a line to the server is made of. */
export interface ServerLineParts {
  readonly ask: AskServer;
  /** Version of this sidebar: a server of another version is not believed. */
  readonly version: string;
  /** How long an answer may take, in milliseconds. Google stops every call after six minutes. */
  readonly patience?: number;
}

/** A call of one kind. */
export type CallOf<Call extends ServerCall["call"]> = Extract<ServerCall, { readonly call: Call }>;

/** Longer than Google lets a call run, so that its own word comes first where there is one. */
const standardPatience = 390_000;

const writing: ReadonlySet<ServerCall["call"]> = new Set(["apply", "continue", "undo"]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isTold(value: unknown): value is ToldFault {
  return isRecord(value) && typeof value["message"] === "string" && typeof value["kind"] === "string";
}

/** True for an answer in the form of ours; what is in it is ours too, where its version is. */
function isReply<Call extends keyof ServerAnswers>(value: unknown): value is ServerReply<Call> {
  return isRecord(value) && typeof value["version"] === "string" && ("value" in value || isTold(value["fault"]));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** An answer, unless it takes longer than `patience`. */
function within<Value>(answer: Promise<Value>, patience: number, late: () => BridgeFault): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(late());
    }, patience);
    const inTime = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
    };
    answer.then(
      (value) => {
        inTime(() => {
          resolve(value);
        });
      },
      (error: unknown) => {
        inTime(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      },
    );
  });
}

/** The line to the server: asks, waits as long as is sensible, and believes only answers of its own version. */
export class ServerLine {
  readonly #parts: ServerLineParts;

  constructor(parts: ServerLineParts) {
    this.#parts = parts;
  }

  /** What the server answers; rejects with a BridgeFault in the language of the call. */
  async call<Call extends ServerCall["call"]>(call: CallOf<Call> & ServerCall): Promise<ServerAnswers[Call]> {
    const reply = parsed(await this.#answered(call));
    if (!isReply<Call>(reply)) throw googleFault("incomplete", call.language, false);
    if (reply.version !== this.#parts.version) throw otherVersion(call.language);
    if ("value" in reply) return reply.value;
    const { kind, message, ...rest } = reply.fault;
    throw new BridgeFault(kind, message, rest);
  }

  async #answered(call: ServerCall): Promise<string> {
    const { ask, patience = standardPatience } = this.#parts;
    const isWriting = writing.has(call.call);
    const late = () => googleFault("no-answer", call.language, isWriting);
    try {
      return await within(ask(JSON.stringify(call)), patience, late);
    } catch (error) {
      throw error instanceof BridgeFault ? error : googleFault(troubleOf(error), call.language, isWriting);
    }
  }
}

function otherVersion(language: Language): BridgeFault {
  const { otherVersion, otherVersionRemedy } = sidebarWords(language);
  return new BridgeFault("refused", otherVersion, { remedy: otherVersionRemedy });
}
