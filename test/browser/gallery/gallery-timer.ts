import type { ScheduleState } from "../../../core/screens/server-call.ts";
import { BridgeFault, type Schedule } from "../../../ui/bridge.ts";

/** A timer that sends nothing and does as it is told, or refuses as a host does without permission. */
export class GalleryTimer {
  /** While true, everything is refused. */
  isRefused = false;
  /** What was asked, in order. */
  readonly asked: string[] = [];

  /** A timer that begins in this state. */
  started(begun: ScheduleState): Schedule {
    let state = begun;
    const answered = (asked: string, next: Partial<ScheduleState> = {}): Promise<ScheduleState> => {
      this.asked.push(asked);
      if (this.isRefused)
        return Promise.reject(new BridgeFault("refused", "Geen toestemming.", { remedy: "Geef die." }));
      state = { ...state, ...next };
      return Promise.resolve(state);
    };
    return {
      state: () => answered("state"),
      turn: (isOn) => answered(isOn ? "on" : "off", { isOn, isMine: isOn, isLate: false }),
      sendNow: () => answered("now", { told: "Er ging niets uit." }),
      sendTest: (to) => answered(`test ${to}`, { told: "De proef is verstuurd." }),
    };
  }
}
