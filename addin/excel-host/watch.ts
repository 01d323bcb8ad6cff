/** What listens to Excel, and can be taken away again. */
interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Is told of a change; `isOthers` where it came from another computer. */
type OnChange = (isOthers: boolean) => void;

async function listen(changed: OnChange): Promise<readonly Handler[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = ({ source }: { readonly source: string }): Promise<void> => {
      changed(source === "Remote");
      return Promise.resolve();
    };
    const handlers = [worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)];
    await context.sync();
    return handlers;
  });
}

async function stop(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/**
 * Calls back when a cell changes or a sheet comes or goes, whoever did it; gives a function that stops that. An Excel
 * that will not tell is looked at anew before anything is written, so nothing is lost but the sign.
 */
export function watchChanges(changed: OnChange): () => void {
  let isStopped = false;
  const listening = listen((isOthers) => {
    if (!isStopped) changed(isOthers);
  }).catch((): readonly Handler[] => []);
  return () => {
    isStopped = true;
    void listening.then(stop).catch(() => undefined);
  };
}
