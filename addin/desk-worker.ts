import { wrap } from "comlink";
import type { BridgeFault } from "../ui/bridge.ts";
import type { RemoteDesk, StartedDesk } from "../ui/remote-desk.ts";

/**
 * Starts the desk in a thread of its own. When its script cannot be loaded or run, every call rejects with the fault,
 * instead of never being answered.
 */
export function startDesk(address: string, broken: () => BridgeFault): StartedDesk {
  const worker = new Worker(address);
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => {
      reject(broken());
    });
  });
  failure.catch(() => undefined);
  const orFailure = <Value>(asked: Promise<Value>): Promise<Value> => Promise.race([asked, failure]);
  // The types of comlink lose that a view belongs to its screen.
  const remote = wrap<RemoteDesk>(worker) as RemoteDesk;
  const desk: RemoteDesk = {
    needs: (outline, request) => orFailure(remote.needs(outline, request)),
    open: (snapshot) => orFailure(remote.open(snapshot)),
    view: (screen, moment) => orFailure(remote.view(screen, moment)),
    preview: (request, moment) => orFailure(remote.preview(request, moment)),
    take: (fingerprint, language) => orFailure(remote.take(fingerprint, language)),
    told: (problem, language) => orFailure(remote.told(problem, language)),
  };
  return {
    desk,
    end: () => {
      worker.terminate();
    },
  };
}
