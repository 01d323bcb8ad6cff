import type { BridgeFault } from "../ui/bridge.ts";
import { deskIn, type StartedDesk } from "../ui/remote-desk.ts";

/** Starts the desk in a thread of its own; `broken` tells that its script could not be loaded or run. */
export function startDesk(address: string, broken: () => BridgeFault): StartedDesk {
  return deskIn(new Worker(address), broken);
}
