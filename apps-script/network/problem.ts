/** Why something was not done at Google. Each has one sentence in core/text (`network-<code>`). */
export type NetworkProblemCode =
  /** The sign-in has expired or was withdrawn. */
  | "signed-out"
  /** The client file, key or permission given cannot be used for this. */
  | "sign-in-refused"
  /** The person who signed in has not switched on the Apps Script API. */
  | "script-api-off"
  /** The API itself is switched off in the project that the client file belongs to. */
  | "api-off"
  /** This account may not see or change this file. */
  | "not-allowed"
  /** The file, sheet or script is not there, or this account cannot see it. */
  | "not-found"
  /** A limit of today is reached: go on tomorrow. */
  | "quota-today"
  /** The Drive of this account is full, or may hold no files, as that of a service account. */
  | "no-room"
  /** Google went on answering that there were too many questions. */
  | "too-busy"
  /** No answer, or one that says that Google itself has a fault. */
  | "unreachable"
  /** Google did not understand what we asked: a defect of ours, or an API that changed. */
  | "refused"
  /** Whether it was done is not known, and asking again might do it twice. */
  | "unanswered"
  /** What came back is not what Google says it gives. */
  | "odd-answer";

/** Problems that hold for every municipality: going on would only repeat them. */
const stopsAll: ReadonlySet<NetworkProblemCode> = new Set<NetworkProblemCode>([
  "signed-out",
  "sign-in-refused",
  "script-api-off",
  "api-off",
  "quota-today",
  "no-room",
  "too-busy",
  "unreachable",
]);

/** Thrown for whatever goes wrong at Google. Holds a code and a status and nothing else: no address, name or token. */
export class NetworkProblem extends Error {
  readonly code: NetworkProblemCode;
  /** The status of HTTP, where there was an answer. */
  readonly status: number | undefined;

  constructor(code: NetworkProblemCode, status?: number) {
    super(status === undefined ? code : `${code} (${status})`);
    this.name = "NetworkProblem";
    this.code = code;
    this.status = status;
  }

  /** Whether the other municipalities would meet it too. */
  get stopsAll(): boolean {
    return stopsAll.has(this.code);
  }
}
