import type { google } from "../../core/text/nl/google.ts";

/** The sentence of a label. */
export type MenuLabel = Extract<keyof typeof google, `menu-${string}`>;

/** Something to choose, a line, or a menu of its own. */
export type MenuEntry =
  | { readonly kind: "item"; readonly label: MenuLabel; /** Name of a function of main.ts. */ readonly run: string }
  | { readonly kind: "line" }
  | { readonly kind: "menu"; readonly label: MenuLabel; readonly entries: readonly MenuEntry[] };

function item(label: MenuLabel, run: string): MenuEntry {
  return { kind: "item", label, run };
}

const line: MenuEntry = { kind: "line" };

/** The menu, in the order of the work. */
export const menuItems: readonly MenuEntry[] = [
  item("menu-start", "openStart"),
  item("menu-sheets", "openSheets"),
  item("menu-round", "openRound"),
  item("menu-tasks", "openTasks"),
  item("menu-plan", "openPlan"),
  item("menu-check-ins", "openCheckIns"),
  item("menu-results", "openResults"),
  line,
  {
    kind: "menu",
    label: "menu-reminders",
    entries: [
      item("menu-reminders-on", "remindersOn"),
      item("menu-reminders-off", "remindersOff"),
      item("menu-reminders-now", "remindersNow"),
      item("menu-reminders-test", "remindersTest"),
      item("menu-reminders-state", "remindersState"),
    ],
  },
  item("menu-undo", "undoLast"),
  line,
  item("menu-settings", "openSettings"),
  item("menu-log", "openLog"),
  {
    kind: "menu",
    label: "menu-help",
    entries: [item("menu-self-test", "selfTest"), item("menu-about", "about"), item("menu-uninstall", "uninstall")],
  },
];
