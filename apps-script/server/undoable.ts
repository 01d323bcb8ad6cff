import type { Size } from "../../core/screens/desk-service.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import { dropped, kept, keptText } from "./cache-parts.ts";
import { newToken } from "./forgotten.ts";

/** Takes back one step. */
export interface UndoPart {
  readonly edits: readonly Edit[];
  /** What is still done once only the steps before it are: nothing else tells what a rest comes to. */
  readonly soFar: Size;
}

/** What can be taken back, without what it takes. */
export type UndoOffer = Size & { readonly token: string };

/** Where it stands which change was the last. */
const offerName = "undo";

function undoName(token: string): string {
  return `undo.${token}`;
}

/** What this person can take back; undefined for nothing, or when Google threw it away. */
export function undoOffer(): UndoOffer | undefined {
  const text = keptText(offerName);
  return text === undefined ? undefined : (JSON.parse(text) as UndoOffer);
}

/** What takes something back, the newest step first; undefined when it is gone. */
export function undoPartsFor(token: string): readonly UndoPart[] | undefined {
  const text = keptText(undoName(token));
  return text === undefined ? undefined : (JSON.parse(text) as readonly UndoPart[]);
}

/** Nothing can be taken back any more. */
export function undoDropped(): void {
  const offer = undoOffer();
  dropped(offerName);
  if (offer !== undefined) dropped(undoName(offer.token));
}

/**
 * Keeps how this is taken back, in the place of what was kept before; undefined where there is nothing to take back, or
 * where it cannot be kept.
 */
export function keptUndo(parts: readonly UndoPart[]): string | undefined {
  const [newest] = parts;
  const before = undoOffer();
  const token = newToken();
  const isKept = newest !== undefined && kept(undoName(token), parts) && kept(offerName, { ...newest.soFar, token });
  if (!isKept) {
    // What was kept before took back another change, which is no longer the last.
    undoDropped();
    return undefined;
  }
  if (before !== undefined) dropped(undoName(before.token));
  return token;
}
