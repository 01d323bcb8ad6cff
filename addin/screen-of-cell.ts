import type { ScreenName } from "../core/screens/views.ts";
import type { Outline } from "../core/workbook/snapshot.ts";
import type { Selection } from "./running-pane.ts";

/** Screens by the keys of our sheets; a key that begins so belongs to it. */
const screens: readonly (readonly [RegExp, ScreenName])[] = [
  [/^(?:matches|arrangements|preselection|homes|round_)/u, "round"],
  [/^(?:tasks|catalogue$|parties$|roles$|referrals$|money$|letters$|availability$|meeting$|hours$)/u, "tasks"],
  [/^plan_/u, "plan"],
  [
    /^(?:check_ins|reminders|call_list$|progress$|signals$|year$|signal_numbers$|match_numbers$|waiting$)/u,
    "check-ins",
  ],
  [/^(?:evaluation|item_bank$|alumni$)/u, "results"],
  [/^(?:retention|processing|dpia)$/u, "settings"],
  [/^settings$/u, "settings"],
  [/^log$/u, "log"],
  [/^overview$/u, "start"],
];

/** The screen about what stands in a cell: by the sheet it is on; people's own sheets are on the screen about sheets. */
export function screenOfCell(outline: Outline, { sheet, text }: Selection): ScreenName {
  const key = outline.sheets.find(({ name }) => name === sheet)?.key;
  // Codes of matches stand on many sheets of ours, and on the overview they are what people click on.
  if (key === "overview" && /^M-\d+$/u.test(text.trim())) return "round";
  if (key === undefined) return "sheets";
  return screens.find(([keys]) => keys.test(key))?.[1] ?? "sheets";
}
