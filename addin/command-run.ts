import { BridgeFault } from "../ui/bridge.ts";
import type { RunningPane } from "./running-pane.ts";
import { goToSheetWith } from "./sheet-with-key.ts";
import { paneWords } from "./words.ts";

/** What a button of the ribbon does. */
export type Command = (pane: RunningPane) => Promise<void>;

/** The event of Office that must be told that a command is over, or the buttons stay shut. */
export interface CommandEvent {
  completed(): void;
}

/** Milliseconds that a command may take: Office gives up on one after five minutes, without a word to anybody. */
const limit = 240_000;

/** Rejects after the limit, unless `done` is called. */
function alarm(): { readonly rings: Promise<never>; readonly done: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rings = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("late"));
    }, limit);
  });
  return {
    rings,
    done: () => {
      clearTimeout(timer);
    },
  };
}

/** What went wrong, where a person sees it: in the pane, or else the sheet that it is about. */
async function told(pane: RunningPane, error: unknown): Promise<void> {
  if (!(error instanceof BridgeFault)) pane.bridge.cancel();
  const fault = error instanceof BridgeFault ? error : new BridgeFault("failed", paneWords(pane.language).tooLong);
  const isShown = await pane.show();
  // Told when it can be seen: what is said on a page that is not on screen is read out to nobody.
  pane.tell(fault);
  if (isShown) return;
  if (fault.place === undefined) await goToSheetWith(pane, "attention");
  else await pane.bridge.goTo(fault.place);
}

async function ran(command: Command, running: Promise<RunningPane>): Promise<void> {
  const { rings, done } = alarm();
  try {
    await Promise.race([running.then(command), rings]);
  } catch (error) {
    // Without a pane there is nobody to tell it to; the page itself says then why it did not start.
    const pane = await Promise.race([running, Promise.resolve(undefined)]);
    if (pane !== undefined) await told(pane, error);
  } finally {
    done();
  }
}

/** Commands one after another: two buttons pressed quickly would make each other's plans stale. */
let before: Promise<void> = Promise.resolve();

/** A command as Office calls it: one at a time, ending where it can be seen, and always completing its event. */
export function asFunction(command: Command, running: Promise<RunningPane>): (event: CommandEvent) => void {
  return (event) => {
    before = before
      .then(() => ran(command, running))
      .catch(() => undefined)
      .finally(() => {
        event.completed();
      });
  };
}
