/** What an action of a request does, as Microsoft's proxies number it. */
export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** How an object is reached, as Microsoft's proxies number it. */
export const pathType = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** What stands between the brackets of a call. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Numbers of the object paths among the arguments, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

/** Which properties are asked for; names with `/` lead through other objects. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One thing to do, in the order of the request. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  /** In capitals: `Values`, `GetRange`. */
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** How the host finds one object. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** What one `context.sync()` sends. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** The answer to one action. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What went wrong, and at which action: those before it have been done. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

/** The answer to a request. */
export interface WireReply {
  readonly Results: readonly WireResult[];
  /** Ids of the marks that were passed: the proxies add listeners once theirs was. */
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** What the transport gives back: an error code of its own where the request was never looked at. */
export interface WireResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: WireReply | null;
}

/** The flag of a request that waits until nobody is typing in a cell. */
export const delayForCellEdit = 64;
