import type { JobRequest } from "../core/screens/request.ts";
import type { ScreenName } from "../core/screens/views.ts";
import { BridgeFault, type Applied } from "../ui/bridge.ts";
import type { CommandName } from "./command-names.ts";
import type { Command } from "./command-run.ts";
import type { RunningPane } from "./running-pane.ts";
import { screenOfCell } from "./screen-of-cell.ts";
import { goToSheetWith } from "./sheet-with-key.ts";
import { paneWords } from "./words.ts";

/** What came of a job: what was applied, or what the plan said when there was nothing to apply. */
type Outcome = { readonly applied: Applied } | { readonly summary: readonly string[] };

/** Plans and applies; once more when somebody typed between the two. */
async function done(pane: RunningPane, request: JobRequest, isAgain = false): Promise<Outcome> {
  const { changes, fingerprint, summary } = await pane.bridge.preview(request, pane.language);
  if (changes === 0) return { summary };
  try {
    return { applied: await pane.bridge.apply(fingerprint) };
  } catch (error) {
    if (isAgain || !(error instanceof BridgeFault) || error.kind !== "stale") throw error;
    return done(pane, request, true);
  }
}

/** A job without questions: does it, and ends on the sheet to look at. */
function job(request: JobRequest, sheetKey: string): Command {
  return async (pane) => {
    const outcome = await done(pane, request);
    if ("applied" in outcome) {
      pane.changed();
      if (outcome.applied.place === undefined) await goToSheetWith(pane, sheetKey);
      else await pane.bridge.goTo(outcome.applied.place);
      return;
    }
    // Nothing was written. Where the sheet is there it shows what stands; else people must hear why there is none.
    const isThere = await goToSheetWith(pane, sheetKey);
    const { nothingNew } = paneWords(pane.language);
    if (!isThere) await pane.show();
    pane.tell(isThere ? nothingNew : (outcome.summary[0] ?? nothingNew));
  };
}

/** A question that people answer on a screen. */
function screen(name: ScreenName): Command {
  return async (pane) => {
    pane.open(name);
    await shown(pane);
  };
}

/** The pane on screen, or a sheet of ours where Office cannot show it by itself. */
async function shown(pane: RunningPane): Promise<void> {
  if (!(await pane.show())) await goToSheetWith(pane, "overview");
}

const undoLast: Command = async (pane) => {
  const { counted } = await pane.bridge.undo();
  pane.changed();
  await shown(pane);
  pane.tell(paneWords(pane.language).undone(counted));
};

const openHelp: Command = async (pane) => {
  const page = pane.language === "nl" ? "help.html" : "help.en.html";
  const address = new URL(page, document.baseURI).href;
  if (pane.browse(address)) return;
  await shown(pane);
  pane.tell(paneWords(pane.language).helpAt(address));
};

const viewSelection: Command = async (pane) => {
  const [outline, selection] = [await pane.outline(), await pane.selection()];
  pane.open(screenOfCell(outline, selection));
  await shown(pane);
};

/** What every button of the ribbon and of the cell menu does. */
export const commands: Readonly<Record<CommandName, Command>> = {
  CheckSheets: job({ job: "inspect", mappings: [] }, "attention"),
  OpenRound: screen("round"),
  MakeChecklists: job({ job: "checklists" }, "tasks"),
  OpenPlan: screen("plan"),
  PlanTalks: job({ job: "check-ins" }, "check_ins"),
  OpenDue: screen("check-ins"),
  MakeActivities: job({ job: "activities" }, "training"),
  OpenResults: screen("results"),
  UndoLast: undoLast,
  OpenHelp: openHelp,
  ViewSelection: viewSelection,
};
