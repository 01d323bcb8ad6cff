import type { Element } from "./element.ts";

/** Something in the manifest that Office, an administrator or a person would stumble over. */
export interface Fault {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** What the manifest is held against. */
export interface Surroundings {
  /** Version of the product, as in package.json. */
  readonly version: string;
  /** Names that the pane associates with a function. */
  readonly functions: readonly string[];
  /** A file of the add-in by its path below the origin, such as `icons/app-16.png`; undefined when there is none. */
  readonly file: (path: string) => Uint8Array | undefined;
}

/** One thing to look at. */
export type Check = (root: Element, surroundings: Surroundings) => readonly Fault[];

/** A fault at an element. */
export function faultAt(element: Element, message: string): Fault {
  return { line: element.line, message };
}

/** A fault at an element where something does not hold, and none where it does. */
export function unless(holds: boolean, element: Element, message: string): readonly Fault[] {
  return holds ? [] : [faultAt(element, message)];
}
