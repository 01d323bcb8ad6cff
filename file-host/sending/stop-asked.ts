const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Hears whoever asks this process to stop. */
export interface StopAsked {
  /** Aborted by the first who asks; a second time ends the process at once. */
  readonly signal: AbortSignal;
  /** Listens no more. */
  forget(): void;
}

/**
 * Listens for Ctrl+C, for a system that shuts down, and for a terminal that is closed, so that what was begun can be
 * finished.
 */
export function stopAsked(): StopAsked {
  const controller = new AbortController();
  const forget = (): void => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  const stop = (): void => {
    forget();
    controller.abort();
  };
  for (const signal of signals) process.once(signal, stop);
  return { signal: controller.signal, forget };
}
