import { googleStageMaker, type GoogleStage } from "./google-stage.ts";
import type { Visit } from "./visit.ts";

/** An address that exists nowhere: the only thing it is asked for is the sidebar. */
const origin = "https://samen-hier.invalid";

/** What stands in the window now: the function of the page that calls Google is made once, and the stage changes. */
interface Standing {
  stage: GoogleStage;
}

/** Opens the sidebar anew, as somebody who chose Start in the menu. */
async function reopened({ page, words }: Visit, { stage }: Standing): Promise<void> {
  await page.clock.setFixedTime(stage.now);
  await page.goto(`${origin}/`);
  await page.getByRole("heading", { level: 1, name: words.shell.screens.start }).waitFor({ timeout: 60_000 });
}

async function opened(visit: Visit, stage: GoogleStage): Promise<Standing> {
  const standing: Standing = { stage };
  await visit.page.addInitScript(stage.script);
  await visit.page.exposeFunction("runAtGoogle", (json: string) => standing.stage.call(json));
  await visit.page.route(`${origin}/**`, async (route) => {
    const isPage = new URL(route.request().url()).pathname === "/";
    await route.fulfill(isPage ? { contentType: "text/html", body: stage.html } : { status: 204 });
  });
  await reopened(visit, standing);
  return standing;
}

/** The first time: four steps, and what is left of them once the sheets were looked at. */
async function firstTime(visit: Visit): Promise<void> {
  const { setup, sheets } = visit.words;
  await visit.page.getByRole("heading", { name: setup.title }).waitFor();
  await visit.picture("google-first-time");
  await visit.press(setup.sheetsAction);
  await visit.press(sheets.confirm);
  await visit.preview();
  await visit.apply();
  await visit.goOn();
  await visit.open("start");
  await visit.picture("google-first-time-later");
}

/** The card of reminders: off, on, and after an outage. */
async function reminders(visit: Visit, standing: Standing): Promise<void> {
  const { schedule } = visit.words;
  await visit.open("check-ins");
  await visit.lookAtHeading(schedule.title);
  await visit.button(schedule.turnOn).waitFor();
  await visit.picture("google-reminders-off");
  await visit.press(schedule.turnOn);
  await visit.page.getByText(schedule.on, { exact: true }).filter({ visible: true }).waitFor();
  await visit.lookAtHeading(schedule.title);
  await visit.picture("google-reminders-on");
  standing.stage.wait(4);
  await reopened(visit, standing);
  await visit.open("check-ins");
  await visit.button(schedule.turnOnAgain).waitFor();
  await visit.lookAtHeading(schedule.title);
  await visit.picture("google-reminders-late");
}

/** The sidebar in Google Sheets, over the script that ships. `dist/apps-script` must be as the sources are. */
export async function google(visit: Visit): Promise<void> {
  const stageAt = await googleStageMaker();
  const standing = await opened(visit, await stageAt("people", visit.language));
  await firstTime(visit);
  standing.stage = await stageAt("running", visit.language);
  await reopened(visit, standing);
  await reminders(visit, standing);
}
