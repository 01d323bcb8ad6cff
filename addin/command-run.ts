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

/** How many milliseconds things may take. */
interface CommandLimits {
  /** The command itself: Office gives up on one after five minutes, without a word to anybody. */
  readonly work: number;
  /** Telling what went wrong: a pane that does not come on screen may not keep the buttons shut. */
  readonly telling: number;
}

const usualLimits: CommandLimits = { work: 240_000, telling: 15_000 };

/** Waits so long and no longer: then it rejects, and what was waited for goes its way unheard. */
async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rings = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error("late"));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, rings]);
  } finally {
    clearTimeout(timer);
  }
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

async function ran(command: Command, running: Promise<RunningPane>, limits: CommandLimits): Promise<void> {
  try {
    await within(limits.work, running.then(command));
  } catch (error) {
    // Without a pane there is nobody to tell it to; the page itself says then why it did not start.
    const pane = await Promise.race([running, Promise.resolve(undefined)]);
    if (pane !== undefined) await within(limits.telling, told(pane, error));
  }
}

/** Commands one after another: two buttons pressed quickly would make each other's plans stale. */
let before: Promise<void> = Promise.resolve();

/** A command as Office calls it: one at a time, ending where it can be seen, and always completing its event. */
export function asFunction(
  command: Command,
  running: Promise<RunningPane>,
  limits = usualLimits,
): (event: CommandEvent) => void {
  return (event) => {
    before = before
      .then(() => ran(command, running, limits))
      .catch(() => undefined)
      .finally(() => {
        event.completed();
      });
  };
}
