import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { wordsIn } from "../../ui/text/words.ts";
import type { CorpusSheet } from "../corpus/case.ts";
import { corpusFile } from "../corpus/workbook.ts";
import { describeWith } from "../with-tools.ts";
import { applyShown, chooseFile, goToScreen, onStart, openFilePage, type FilePage, type Given } from "./file-page.ts";
import { startChromium } from "./page.ts";

// All groups and households here are invented.
const groupHeaders = ["Nr", "Naam groep", "PC", "Draagkracht", "Ervaring", "Voorkeur gezin", "Voorkeur stel", "Voorkeur alleenst. man"]; // prettier-ignore
const sheets: readonly CorpusSheet[] = [
  { name: "Leesmij", rows: [["Werkmap buurtproject"], [], ["Niet aanpassen zonder overleg"]] },
  {
    name: "Groepen 2026",
    rows: [
      ["Overzicht groepen, bijgewerkt 3 februari"],
      [],
      groupHeaders,
      ["SG1", "Wilg", "3511 AB", 3, 2, 1, 2, 3],
      ["SG2", "Beuk", "3512 AB", 3, 3, 3, 1, 2],
      ["SG3", "Eik", "3513 AB", 2, 4, 2, 3, 1],
    ],
  },
  {
    name: "Nieuwkomers",
    rows: [
      ["Code", "Postcode", "Type", "Kwetsbaarheid (0-8)", "Toestemming"],
      ["G-01", "3521 AB", "gezin met kinderen", 2, "ja"],
      ["G-02", "3511 CD", "stel zonder kinderen", 1, "ja"],
      ["G-03", "3512 CD", "alleenstaande man", 3, "nee"],
    ],
  },
];

const table: Given = {
  name: "postcodes.csv",
  buffer: Buffer.from(
    "Postcode;Breedtegraad;Lengtegraad\n3511;52,094;5,116\n3512;52,092;5,125\n3513;52,099;5,113\n3521;52,083;5,107\n",
  ),
};

const { places, round, preview, sheets: words, start } = wordsIn.nl;

async function takeTable(page: Page, given: Given): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  // Beside the words about places, and as the main thing to do where most people have no place: the last is the latter.
  await page.getByRole("button", { name: places.choose }).last().click();
  await (await chooser).setFiles({ ...given, mimeType: "text/csv" });
}

describeWith([tools.chromium], "a workbook from elsewhere in the page", (chromium) => {
  let browser: Browser;
  let open: FilePage;

  before(async () => {
    browser = await startChromium(chromium);
  });

  beforeEach(async () => {
    open = await openFilePage(browser, { now: "2026-03-02T10:00:00+01:00", viewport: { width: 350, height: 700 } });
  });

  afterEach(async () => {
    await open.page.context().close();
    assert.deepEqual(open.wrong, []);
  });

  after(async () => {
    await browser.close();
  });

  it("has a round on screen once its postcodes are known, and keeps what a person said of its sheets", async () => {
    const { page } = open;
    await chooseFile(page, { name: "Buurt.xlsx", buffer: Buffer.from(await corpusFile(sheets)) });
    await onStart(page);
    await goToScreen(page, "Mijn bladen");
    await page.getByLabel(words.rankingHighest).check();
    await page.getByText(words.confirmNote(1)).waitFor();
    await page.getByRole("button", { name: words.confirm, exact: true }).click();
    await applyShown(page);
    await page.getByRole("button", { name: preview.goOn }).click();
    await page.getByRole("button", { name: start.steps["load-postcodes"](6) }).click();
    await page.getByText(places.unknown(6)).waitFor();
    await takeTable(page, table);
    await applyShown(page);
    await page.getByRole("button", { name: preview.goOn }).click();
    await page.getByText(places.unknown(6)).waitFor({ state: "detached" });
    await page.getByRole("button", { name: round.make }).click();
    await page.getByText("Ronde 1: 2 matches voorgesteld", { exact: false }).waitFor();
    await goToScreen(page, "Mijn bladen");
    assert.equal(await page.getByLabel(words.rankingHighest).isChecked(), true, "kept with everything else");
  });

  it("tells what is no table of postcodes, and takes another file after that", async () => {
    const { page } = open;
    await chooseFile(page, { name: "Buurt.xlsx", buffer: Buffer.from(await corpusFile(sheets)) });
    await onStart(page);
    await goToScreen(page, "Matchronde");
    await takeTable(page, { name: "brief.csv", buffer: Buffer.from("Beste mensen") });
    const alert = page.getByRole("alert").filter({ hasText: "brief.csv" });
    await alert.waitFor();
    await page.getByRole("main").getByRole("button", { name: preview.backToScreen, exact: true }).click();
    await takeTable(page, table);
    await page.getByRole("button", { name: /^Toepassen: /u }).waitFor();
  });

  it("leads from Start to a list that was not recognised", async () => {
    const { page } = open;
    await chooseFile(page, { name: "lijst.csv", buffer: Buffer.from("Naam;Postcode;Keuze 1;Draagkracht\nNoord;3511 AB;gezin;3\nZuid;3512 AB;stel;2\n") }); // prettier-ignore
    await page.getByRole("button", { name: start.unreadAction }).click();
    await page.getByRole("heading", { level: 1, name: "Mijn bladen" }).waitFor();
    await page.getByLabel(words.roleShort).selectOption({ label: "groepen" });
    await page.getByRole("button", { name: words.confirm, exact: true }).click();
    await applyShown(page);
    await page.getByRole("button", { name: preview.goOn }).click();
    await page.getByRole("heading", { level: 1, name: "Mijn bladen" }).waitFor();
    await page.getByText("groepen, 2 regels").waitFor();
  });
});
