import type { RunningPane } from "./running-pane.ts";

/**
 * Shows the sheet of ours with this key, else the overview, else the first sheet of the workbook. True when it was the
 * one that was asked for.
 */
export async function goToSheetWith(pane: RunningPane, key: string): Promise<boolean> {
  const { sheets } = await pane.outline();
  const wanted = sheets.find((sheet) => sheet.key === key);
  const shown =
    wanted ?? sheets.find((sheet) => sheet.key === "overview") ?? sheets.find(({ hidden }) => hidden !== true);
  if (shown !== undefined) await pane.bridge.goTo({ sheet: shown.name });
  return wanted !== undefined;
}
