/**
 * The functions that Google calls by name: from the menu, from the sidebar and from the timer. Each stands at the top level
 * of `Code.js`; the build makes them from these exports, with the comments that they have here.
 */
import { callServer as serverCalled } from "./server/call-server.ts";
import { runHourly as hourlyRun } from "./server/hourly.ts";
import * as help from "./server/menu-help.ts";
import { onOpen as opened } from "./server/menu.ts";
import * as reminders from "./server/menu-reminders.ts";
import { openSidebar } from "./server/opening.ts";
import { selfTest as selfTested } from "./server/self-test/self-test.ts";

/** Google calls this when somebody opens the workbook: puts the menu in place. */
export function onOpen(): void {
  opened();
}

/** Menu Start: opens the sidebar. */
export function openStart(): void {
  openSidebar("start");
}

/** Menu Mijn bladen: opens the sidebar at how the sheets are understood. */
export function openSheets(): void {
  openSidebar("sheets");
}

/** Menu Matchronde: opens the sidebar at the round. */
export function openRound(): void {
  openSidebar("round");
}

/** Menu Taken: opens the sidebar at the tasks. */
export function openTasks(): void {
  openSidebar("tasks");
}

/** Menu Plan: opens the sidebar at the settlement plans. */
export function openPlan(): void {
  openSidebar("plan");
}

/** Menu Gesprekken: opens the sidebar at the talks. */
export function openCheckIns(): void {
  openSidebar("check-ins");
}

/** Menu Resultaten: opens the sidebar at the results. */
export function openResults(): void {
  openSidebar("results");
}

/** Menu Instellingen: opens the sidebar at the settings. */
export function openSettings(): void {
  openSidebar("settings");
}

/** Menu Logboek: opens the sidebar at the log. */
export function openLog(): void {
  openSidebar("log");
}

/** Menu Laatste wijziging terugnemen: takes back the last change of this person, after a question. */
export function undoLast(): void {
  help.undoLast();
}

/** Menu Herinneringen > Aanzetten: makes one timer of this person, after a question. Sends nothing. */
export function remindersOn(): void {
  reminders.remindersOn();
}

/** Menu Herinneringen > Uitzetten: takes away the timer of this person. */
export function remindersOff(): void {
  reminders.remindersOff();
}

/** Menu Herinneringen > Nu versturen: sends what is due, after a question. */
export function remindersNow(): void {
  reminders.remindersNow();
}

/** Menu Herinneringen > Proefbericht sturen: sends an example to an address that the person gives. */
export function remindersTest(): void {
  reminders.remindersTest();
}

/** Menu Herinneringen > Hoe staat het ermee?: says whether reminders are on, and when they last ran. */
export function remindersState(): void {
  reminders.remindersState();
}

/** Menu Controle en hulp > Zelftest: looks whether Google does what we lean on, and writes down what it found. */
export function selfTest(): void {
  selfTested();
}

/** Menu Controle en hulp > Over Samen Hier: version, and what it may and may not do. */
export function about(): void {
  help.about();
}

/** Menu Controle en hulp > Samen Hier weghalen: takes away timer and properties of this person, after a question. */
export function uninstall(): void {
  help.uninstall();
}

/** The sidebar calls this, and nothing else: a question as JSON text in, an answer as JSON text out. */
export function callServer(json: string): string {
  return serverCalled(json);
}

/** The timer calls this every hour: sends reminders when it is time for them. */
export function runHourly(): void {
  hourlyRun();
}
