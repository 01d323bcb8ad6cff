import type { Area } from "./area.ts";

/** What somebody wrote beside a cell. */
export interface Remark {
  readonly id: string;
  content: string;
  readonly author: string;
  /** The cell that it is about. */
  readonly area: Area;
  /** Answers to a comment; a note has none. */
  readonly replies: Reply[];
}

/** An answer to a comment. */
export interface Reply {
  readonly id: string;
  content: string;
  readonly author: string;
}

/** A box, line, picture or group that lies over the cells. */
export interface Shape {
  readonly id: string;
  name: string;
  readonly type: "GeometricShape" | "Image" | "Line" | "Group" | "Unsupported";
  altTextTitle: string;
  altTextDescription: string;
  /** Of a box. */
  text?: string;
  /** Of a group. */
  readonly shapes?: readonly Shape[];
}

/** A table that sums up others: what it shows follows when it is refreshed. */
export interface Pivot {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  /** How often it was refreshed. */
  refreshed: number;
}

/** What a file says of itself. */
export interface FileWords {
  name: string;
  readonly properties: Map<string, string>;
  readonly custom: Map<string, unknown>;
  /** Parts of other programs. */
  readonly xmlParts: { readonly id: string; readonly xml: string }[];
}
