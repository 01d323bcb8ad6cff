import type { Preview } from "../../../core/screens/preview.ts";
import { newDraft } from "../../../ui/round/draft.ts";
import { RoundProposal } from "../../../ui/round/proposal.ts";
import type { RoundScreen } from "../../../ui/screens/round.ts";

/** What was drawn of a proposal, and how long each change of it took, in milliseconds. */
export interface DrawnProposal {
  readonly cards: number;
  readonly shapes: number;
  readonly took: readonly number[];
}

async function timed(element: RoundProposal, change: () => void): Promise<number> {
  const from = performance.now();
  change();
  await element.updateComplete;
  // Asking for a height makes the page lay itself out.
  return element.offsetHeight > 0 ? performance.now() - from : Infinity;
}

/** Draws a proposal below the screen of the round, looks for a code in it and takes that back. */
export async function drawProposal(preview: Preview, code: string): Promise<DrawnProposal> {
  const screen = document.querySelector<RoundScreen>("samen-hier-round");
  if (screen === null) throw new Error("The screen of the round is not open.");
  const { context, view } = screen;
  const nothing = (): void => undefined;
  const given = { context, view, draft: newDraft(""), seen: undefined };
  const element = new RoundProposal();
  element.given = { ...given, change: nothing, propose: nothing, perform: nothing };
  element.preview = preview;
  const look = (wanted: string) => (): void => {
    const field = element.querySelector<HTMLInputElement>("input[type=search]");
    if (field === null) return;
    field.value = wanted;
    field.dispatchEvent(new Event("input"));
  };
  const shown = await timed(element, () => {
    document.querySelector("main")?.append(element);
  });
  const took = [shown, await timed(element, look(code)), await timed(element, look(""))];
  const count = (selector: string) => element.querySelectorAll(selector).length;
  return { cards: count(".pair"), shapes: count(".map path"), took };
}
