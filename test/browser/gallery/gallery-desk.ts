import type { StartedDesk } from "../../../ui/remote-desk.ts";
import { localDesk } from "../../hosts/local-desk.ts";

/** Desks in the page itself; they can be made to think for ever, as a thread does that has much to do. */
export class GalleryDesk {
  /** While true, plans and views are never ready. */
  isSlow = false;

  /** A new desk. */
  started(): StartedDesk {
    const begun = localDesk();
    const { desk } = begun;
    const unlessSlow = <Value>(work: () => Promise<Value>): Promise<Value> =>
      this.isSlow ? new Promise<Value>(() => undefined) : work();
    return {
      desk: {
        ...desk,
        view: (screen, moment) => unlessSlow(() => desk.view(screen, moment)),
        preview: (request, moment) => unlessSlow(() => desk.preview(request, moment)),
      },
      end: () => {
        begun.end();
      },
    };
  }
}
