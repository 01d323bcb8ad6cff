/**
 * What the ribbon and the cell menu can run: the names in manifest.xml by which Office asks for a function. They stand
 * apart from the functions, so that the check of the manifest can read them without a browser.
 */
export const commandNames = [
  "CheckSheets",
  "OpenRound",
  "MakeChecklists",
  "OpenPlan",
  "PlanTalks",
  "OpenDue",
  "MakeActivities",
  "OpenResults",
  "UndoLast",
  "OpenHelp",
  "ViewSelection",
] as const;

/** Name of one of them. */
export type CommandName = (typeof commandNames)[number];
