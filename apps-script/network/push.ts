import { fileURLToPath } from "node:url";
import { say, sentence } from "../../core/text/sentence.ts";
import { CommandFault } from "../../file-host/command-line/fault.ts";
import type { NetworkAction, NetworkAround, NetworkOutcome } from "./action.ts";
import { eachMunicipality, resultsOf, together, type AllWorked } from "./each-municipality.ts";
import { looked, type Looked } from "./push/looked.ts";
import { pushed, type PushAround, type Pushed } from "./push/pushed.ts";
import { readBuilt } from "./push/script-files.ts";
import {
  adviceLines,
  didLine,
  lookedLines,
  printedDifferences,
  printedLook,
  printedPush,
  sharedDifferences,
  type SharedDifference,
} from "./push/told.ts";
import { isPartly, isStopped, printedWork, refuseWithoutYes, workLines } from "./told-work.ts";

/** Where `npm run build` leaves the script. */
const builtHere = fileURLToPath(new URL("../../dist/apps-script/", import.meta.url));

/** What was seen at all municipalities. */
interface Seen {
  readonly all: AllWorked<Looked>;
  readonly shared: readonly SharedDifference[];
}

async function lookedAtAll(around: NetworkAround, api: PushAround): Promise<Seen> {
  const { state, built } = api;
  const anyway = around.given.own.has("anyway");
  const all = await eachMunicipality(
    around,
    (municipality) => looked(api, { municipality, state: state.of(municipality.key), built, anyway }),
    { looking: true },
  );
  return { all, shared: sharedDifferences(all, built) };
}

/** Everything was looked at and nothing is done: for a dry run, or because of a surprise. */
function onlyLooked({ all, shared }: Seen, { built }: PushAround, around: NetworkAround): NetworkOutcome {
  const { language } = around.given;
  const lines = lookedLines(all, shared, built.version, language);
  const printed = printedWork(
    all,
    (municipality, result) => printedLook(municipality, result, built.version),
    language,
  );
  return {
    result: { ...printed, differences: printedDifferences(shared) },
    lines: isStopped(all) ? [...lines, "", say(language, sentence("network-push-surprises", {}))] : lines,
    isPartly: isPartly(all),
  };
}

/** Shows what would change and asks whether to go on; gives how many municipalities it changes something for. */
async function agreed({ all, shared }: Seen, { built }: PushAround, around: NetworkAround): Promise<number> {
  const does = [...resultsOf(all).values()].map((one) => one.does);
  const [count, fresh] = [does.filter((one) => one !== "same").length, does.filter((one) => one === "new").length];
  if (count === 0) return 0;
  for (const line of lookedLines(all, shared, built.version, around.given.language)) around.terminal.remark(line);
  await refuseWithoutYes(around, sentence("network-push-question", { count, fresh }));
  return count;
}

async function pushAll(around: NetworkAround, api: PushAround): Promise<NetworkOutcome> {
  const { language, own } = around.given;
  const seen = await lookedAtAll(around, api);
  if (own.has("dry-run") || isStopped(seen.all)) return onlyLooked(seen, api, around);
  const count = await agreed(seen, api, around);
  const done = await together(around, seen.all, (municipality, shown): Promise<Pushed> =>
    pushed(api, municipality, shown),
  );
  const nothing = count === 0 ? [say(language, sentence("network-push-nothing", {}))] : [];
  return {
    result: { ...printedWork(done, printedPush, language), differences: printedDifferences(seen.shared) },
    lines: [...workLines(done, didLine, language), ...nothing, ...adviceLines(done, language)],
    isPartly: isPartly(done),
  };
}

/** `network push`: puts the script in the workbook of every municipality, or brings it up to date. */
export const pushAction: NetworkAction = {
  name: "push",
  scopes: ["https://www.googleapis.com/auth/script.projects"],
  serviceAccount: false,
  options: ["from", "anyway"],
  run: async (around) => {
    const { own, ownLists } = around.given;
    if (own.has("anyway") && (ownLists.get("only") ?? []).length === 0) {
      throw new CommandFault(sentence("network-push-anyway-alone", {}));
    }
    const built = await readBuilt(own.get("from") ?? builtHere);
    const { state, requests, clock } = around;
    return pushAll(around, { clients: await around.clients(), requests, clock, state, built });
  },
};
