import { readFileSync } from "node:fs";
import { pageWords } from "../../file-host/page/text/words.ts";
import type { Visit } from "./visit.ts";

// The way of a coordinator through the screens, on the sample, in the order in which the guide tells it. Each chapter
// begins where the one before it ended.

/** The Monday on which the sample's coordinator begins, and the day of the first talks that are late. */
export const days = {
  first: new Date("2026-03-02T08:00:00Z"),
  later: new Date("2026-04-15T07:00:00Z"),
} as const;

/** First day of the matches, `yyyy-MM-dd`, and which of them have one. */
const firstDay = "2026-03-16";
const begun = ["M-01", "M-02", "M-03", "M-04", "M-05"];

/** What browsers call a workbook. */
const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens the sample, and waits for the first screen. */
export async function openSample(visit: Visit): Promise<void> {
  await visit.press(pageWords[visit.language].sample);
  await visit.page.getByRole("heading", { level: 1, name: visit.words.shell.screens.start }).waitFor();
  await visit.button(visit.words.start.welcomeAction).waitFor();
}

/** How a file comes in, and what is found in it. */
export async function firstTime(visit: Visit): Promise<void> {
  await visit.button(pageWords[visit.language].choose).waitFor();
  await visit.picture("open-a-file");
  await openSample(visit);
  await visit.picture("start-first-time");
}

/** My sheets, and the first change: what it would do, that it was done, and taking it back. */
export async function mySheets(visit: Visit): Promise<void> {
  const { sheets, preview, start } = visit.words;
  await visit.press(start.welcomeAction);
  await visit.button(sheets.confirm).waitFor();
  await visit.picture("sheets");
  await visit.unfold("Welkom Groepen");
  await visit.unfold(visit.counting(sheets.sureColumns(2)));
  await visit.lookAt(visit.page.getByText("Welkom Groepen"));
  await visit.picture("sheets-columns");
  await visit.lookAtHeading(sheets.problems);
  await visit.picture("sheets-problems");
  await visit.press(sheets.confirm);
  await visit.preview();
  await visit.picture("change-preview");
  await visit.apply();
  await visit.picture("change-done");
  await visit.press(preview.undo);
  await visit.button(preview.goOn).waitFor();
  await visit.button(preview.undo).waitFor({ state: "hidden" });
  await visit.picture("change-undone");
  await visit.goOn();
  await visit.press(sheets.confirm);
  await visit.preview();
  await visit.apply();
  await visit.goOn();
  await visit.open("start");
  await visit.picture("start-found");
}

/** Everything about a round before there is a proposal. */
export async function beforeRound(visit: Visit): Promise<void> {
  const { round } = visit.words;
  await visit.open("tasks");
  await visit.picture("tasks-too-early");
  await visit.open("round");
  await visit.button(round.make).waitFor();
  await visit.picture("round");
  for (const [title, name] of [
    [round.whoTitle, "round-who"],
    [round.rulesTitle, "round-rules"],
    [round.controlTitle, "round-control-group"],
    [round.agreedTitle, "round-agreements"],
  ] as const) {
    await visit.unfold(title);
    await visit.lookAtHeading(title);
    await visit.picture(name);
    await visit.unfold(title);
  }
}

/** The proposal itself: pairs, one pair asked about, the map, who waits, and what it would write. */
export async function proposal(visit: Visit): Promise<void> {
  const { round, shell } = visit.words;
  await visit.press(round.make);
  await visit.button(shell.cancel).waitFor();
  await visit.picture("busy");
  await visit.preview();
  await visit.picture("proposal");
  await visit.lookAtHeading(round.pairsTitle);
  await visit.picture("proposal-pairs");
  for (const [title, name] of [
    [visit.counting(round.waitingTitle(2)), "proposal-waiting"],
    [round.profileTitle, "proposal-how-good"],
    [round.whatIfTitle, "proposal-what-if"],
    [round.mapTitle, "proposal-map"],
  ] as const) {
    await visit.unfold(title);
    await visit.lookAtHeading(title);
    await visit.picture(name);
    await visit.unfold(title);
  }
  await whyNot(visit);
}

/** Asks of one pair why it is no other. */
async function whyNot(visit: Visit): Promise<void> {
  const { round } = visit.words;
  const card = visit.page
    .getByRole("listitem")
    .filter({ has: visit.page.getByRole("heading", { name: /WG-RTM-03/u }) });
  await card.getByRole("button", { name: round.change }).first().click();
  await card.getByLabel(round.whyNotWith("WG-RTM-03")).fill("H-022");
  await visit.lookAt(card);
  await visit.picture("pair-ask");
  await card.getByRole("button", { name: round.askWhyNot, exact: true }).click();
  await visit.page.getByText(round.answerTo("WG-RTM-03", "H-022")).first().waitFor({ timeout: 60_000 });
  await visit.preview();
  await visit.lookAt(visit.page.getByText(round.answerTo("WG-RTM-03", "H-022")));
  await visit.picture("pair-why-not");
}

/** Writes the round, notes who said yes, and the first day. */
export async function answers(visit: Visit): Promise<void> {
  const { round } = visit.words;
  await visit.apply();
  await visit.picture("round-done");
  await visit.goOn();
  await visit.open("start");
  await visit.picture("start-answers");
  await visit.open("round");
  await visit.picture("round-who-says-yes");
  await sayYes(visit);
  await visit.unfold(round.settledTitle);
  await visit.lookAtHeading(round.settledTitle);
  await visit.picture("round-everybody-said-yes");
  for (const match of begun) await firstDayOf(visit, match);
}

/** Everybody says yes to every proposal of the round. */
async function sayYes(visit: Visit): Promise<void> {
  const { round, preview } = visit.words;
  await visit.press(round.yesAllOf(1));
  await visit.preview();
  await visit.unfold("Matches");
  await visit.lookAtHeading(preview.changesPerSheet);
  await visit.picture("change-before-and-after");
  await visit.apply();
  await visit.goOn();
}

/** Notes the first day of a match. */
async function firstDayOf(visit: Visit, match: string): Promise<void> {
  const { round } = visit.words;
  await visit.page.getByLabel(round.start(match), { exact: true }).fill(firstDay);
  await visit.press(round.startSaveOf(match));
  await visit.preview();
  await visit.apply();
  await visit.goOn();
}

/** Task lists: before and after they were made. */
export async function tasks(visit: Visit): Promise<void> {
  const { tasks: words } = visit.words;
  await visit.open("tasks");
  await visit.picture("tasks-ready");
  await visit.press(visit.counting(words.make(1)));
  await visit.preview();
  await visit.apply();
  await visit.goOn();
  await visit.picture("tasks");
  await ambassadors(visit);
  await visit.press(visit.beginning(words.show));
  await visit.lookAt(visit.button(visit.beginning(words.divideAgain)));
  await visit.picture("tasks-of-a-match");
  await visit.lookAtHeading(words.membersTitle);
  await visit.picture("tasks-hours");
  await addTask(visit);
  await share(visit);
}

/** Who has an ambassador, and who would get one. */
async function ambassadors(visit: Visit): Promise<void> {
  const { tasks: words } = visit.words;
  const title = visit.counting(words.ambassadors(0, 2));
  await visit.unfold(title);
  await visit.lookAt(visit.page.getByText(title));
  await visit.picture("ambassadors");
  await visit.press(visit.counting(words.assign(2)));
  await visit.preview();
  await visit.apply();
  await visit.goOn();
}

/** The form for work that nobody saw coming. */
async function addTask(visit: Visit): Promise<void> {
  const { tasks: words } = visit.words;
  const form = visit.button(visit.beginning(words.addTask));
  await form.first().click();
  await visit.lookAt(form);
  await visit.picture("task-add");
  await form.first().click();
}

/** For whom a file is made, and exactly what they will see. */
async function share(visit: Visit): Promise<void> {
  const { share: words } = visit.words;
  const panel = visit.button(visit.beginning(words.open));
  await panel.first().click();
  await visit.lookAt(panel);
  await visit.picture("share");
  await visit.press(visit.beginning(words.look));
  await visit.page.getByRole("heading", { name: words.seen }).waitFor();
  await visit.lookAtHeading(words.seen);
  await visit.picture("share-what-they-see");
  await panel.first().click();
}

/** Plans: before and after they were made, and one of them. */
export async function plans(visit: Visit): Promise<void> {
  const { plan: words } = visit.words;
  await visit.open("plan");
  await visit.picture("plans-ready");
  await visit.press(visit.counting(words.make(2)));
  await visit.preview();
  await visit.apply();
  await visit.goOn();
  await visit.press(visit.beginning(words.show));
  await visit.lookAtHeading(words.missingTitle);
  await visit.picture("plan");
  await visit.lookAtHeading(words.goalsTitle);
  await visit.picture("plan-goals");
}

/** Talks: before and after they were planned. */
export async function talks(visit: Visit): Promise<void> {
  const { checkIns } = visit.words;
  await visit.open("check-ins");
  await visit.picture("talks-ready");
  await visit.press(visit.beginning(checkIns.plan));
  await visit.preview();
  await visit.apply();
  await visit.goOn();
  await visit.picture("talks");
}

/** The same workbook some weeks later, while nobody wrote down how talks went. */
export async function weeksLater(visit: Visit): Promise<void> {
  const { checkIns } = visit.words;
  await openAgain(visit, days.later);
  await visit.open("check-ins");
  await visit.picture("talks-later");
  await visit.lookAtHeading(visit.counting(checkIns.signals(2)));
  await visit.picture("talks-signals");
  await yearOfAMatch(visit);
}

/** How a match stands, and the form for who wants to stop. */
async function yearOfAMatch(visit: Visit): Promise<void> {
  const { life } = visit.words;
  await visit.lookAtHeading(life.listTitle);
  await visit.picture("talks-match");
  const stop = visit.button(visit.beginning(life.steps.end));
  await stop.first().click();
  await visit.lookAt(stop);
  await visit.picture("talks-stop");
}

/** Saves the workbook, and opens what was saved on another day. */
async function openAgain(visit: Visit, day: Date): Promise<void> {
  const { shell } = visit.words;
  const saving = visit.page.waitForEvent("download");
  await visit.press(shell.save);
  const saved = await saving;
  const buffer = readFileSync(await saved.path());
  await visit.press(shell.closeFile);
  await visit.wait(day);
  await visit.button(pageWords[visit.language].choose).waitFor();
  await visit.page.locator('input[type="file"]').setInputFiles({ name: saved.suggestedFilename(), mimeType, buffer });
  await visit.page.getByRole("heading", { level: 1, name: shell.screens.start }).waitFor();
}

/** Opens the sample with questionnaires in the place of what is open. */
async function openAnswers(visit: Visit): Promise<void> {
  const { shell } = visit.words;
  const buffer = readFileSync(new URL("../../samples/pilot-evaluatie.xlsx", import.meta.url));
  await visit.button(pageWords[visit.language].choose).waitFor();
  await visit.page.locator('input[type="file"]').setInputFiles({ name: "pilot-evaluatie.xlsx", mimeType, buffer });
  await visit.page.getByRole("heading", { level: 1, name: shell.screens.start }).waitFor();
}

/** Results: who answered, what they answered, what can be compared, and the report. */
export async function results(visit: Visit): Promise<void> {
  const { results: words, share } = visit.words;
  await openAnswers(visit);
  await visit.open("results");
  await visit.lookAtHeading(words.flowTitle);
  await visit.picture("results-who");
  await visit.page.getByLabel(words.wave).first().selectOption("mid");
  await visit.lookAtHeading(words.answersTitle);
  await visit.picture("results-answers");
  await visit.lookAtHeading(words.comparisonTitle);
  await visit.picture("results-compared");
  await visit.press(words.make);
  await visit.preview();
  await visit.apply();
  await visit.goOn();
  await visit.press(words.report);
  await visit.press(share.look);
  await visit.page.getByRole("heading", { name: share.seen }).waitFor({ timeout: 60_000 });
  await visit.lookAtHeading(words.shareTitle);
  await visit.picture("results-share");
}

/** Privacy: what is past its term, and somebody who is forgotten. */
export async function privacy(visit: Visit): Promise<void> {
  const { privacy: words } = visit.words;
  const forgotten = "H-022";
  await visit.open("settings");
  await visit.press(words.make);
  await visit.preview();
  await visit.apply();
  await visit.goOn();
  await visit.lookAtHeading(words.sheetsTitle);
  await visit.picture("privacy");
  await visit.page.getByLabel(words.forgetCode).fill(forgotten);
  await visit.press(words.forgetLook);
  await visit.button(words.confirm).waitFor({ timeout: 60_000 });
  await visit.picture("forget-preview");
  await visit.page.getByLabel(words.confirmLabel(forgotten)).fill(forgotten);
  await visit.press(words.confirm);
  await visit.button(visit.words.preview.goOn).waitFor({ timeout: 60_000 });
  await visit.picture("forget-done");
}

/** What is set, and what was done. */
export async function settingsAndLog(visit: Visit): Promise<void> {
  await visit.open("settings");
  await visit.picture("settings");
  await visit.lookAtHeading(visit.words.settings.ours);
  await visit.picture("settings-our-sheets");
  await visit.open("log");
  await visit.picture("log");
  await visit.press(visit.words.shell.menu);
  await visit.picture("menu");
}
