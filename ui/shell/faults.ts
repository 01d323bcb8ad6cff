import { BridgeFault } from "../bridge.ts";
import type { Words } from "../text/words.ts";

/** What a bridge rejected with; a defect elsewhere becomes one too, so that it never ends in silence. */
export function faultOf(error: unknown, { shell }: Words): BridgeFault {
  if (error instanceof BridgeFault) return error;
  return new BridgeFault("failed", shell.unknownFault, { remedy: shell.unknownRemedy });
}
