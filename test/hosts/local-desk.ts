import type { Desk } from "../../core/screens/desk.ts";
import type { ScreenName } from "../../core/screens/views.ts";
import { WritingDesk } from "../../file-host/writing-desk.ts";
import type { RemoteDesk, StartedDesk } from "../../ui/remote-desk.ts";

/** A copy as another thread would get it. Throws for what cannot travel: functions, classes, elements. */
function travelled<Value>(value: Value): Value {
  return structuredClone(value);
}

function answered<Value>(work: () => Value): Promise<Value> {
  return new Promise((resolve) => {
    resolve(travelled(work()));
  });
}

/** A desk in this thread to which everything goes, and from which everything comes, as it does between threads. */
export function localDesk(): StartedDesk {
  const desk = new WritingDesk();
  const remote: RemoteDesk = {
    needs: (outline, job) => answered(() => desk.needs(travelled(outline), job)),
    open: (snapshot) =>
      answered(() => {
        desk.open(travelled(snapshot));
      }),
    view: <Screen extends ScreenName>(screen: Screen, moment: Parameters<Desk["view"]>[1]) =>
      answered(() => desk.view(screen, travelled(moment))),
    preview: (request, moment) => answered(() => desk.preview(travelled(request), travelled(moment))),
    take: (fingerprint, language) => answered(() => desk.take(fingerprint, language)),
    share: (request, moment) => answered(() => desk.share(travelled(request), travelled(moment))),
    written: (sheets) => answered(() => desk.written(travelled(sheets))),
    toldErasure: (report, language) => answered(() => desk.toldErasure(travelled(report), language)),
    told: (problem, language) => answered(() => desk.told(travelled(problem), language)),
  };
  return { desk: remote, end: () => undefined };
}
