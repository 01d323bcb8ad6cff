import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { arrangementsIn } from "../../core/sheets/arrangements.ts";
import { matchesOf } from "../../core/sheets/matches.ts";
import { writtenRounds } from "../../core/sheets/rounds.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { accessFaults } from "./axe-in-page.ts";
import { workbookOf } from "./gallery.ts";
import type { Stage } from "./programme.ts";
import { screenSuite } from "./screen-suite.ts";

/** How far a page can be pushed sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function propose(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Maak voorstel" }).click();
  await page.getByRole("heading", { name: "De paren" }).waitFor();
}

async function apply(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Toepassen/u }).click();
  await page
    .getByRole("heading", { name: "Klaar" })
    .or(page.getByText(/^Opgeschreven/u).first())
    .first()
    .waitFor();
}

/** Unfolds everything that is on screen, from top to bottom. */
async function unfoldAll(page: Page): Promise<void> {
  for (const summary of await page.locator(".question > summary:visible").all()) {
    const isOpen = await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute("open") === true);
    if (!isOpen) await summary.click();
  }
}

describeWith([tools.chromium], "the screen of a round", function (chromium) {
  const suite = screenSuite(chromium, "round", "2026-03-09");
  let page: Page;

  async function opened(stage: Stage, language: "nl" | "en" = "nl", width = 350): Promise<void> {
    page = await suite.open(stage, language, width);
  }

  function pair(at: number): ReturnType<Page["locator"]> {
    return page.locator("samen-hier-proposal .pair").nth(at);
  }

  async function codesOf(at: number): Promise<readonly [string, string]> {
    const [group = "", household = ""] = (
      (await pair(at).getByRole("heading", { level: 4 }).textContent()) ?? ""
    ).split(" en ");
    return [group.trim(), household.trim()];
  }

  it("proposes pairs and writes what was proposed, and nothing before", async () => {
    await opened("people");
    await propose(page);
    const shown = await page.locator("samen-hier-proposal .pair").count();
    const [group, household] = await codesOf(0);
    assert.deepEqual(matchesOf(await workbookOf(page)), []);
    await apply(page);
    const matches = matchesOf(await workbookOf(page));
    assert.equal(matches.length, shown);
    assert.ok(matches.some((match) => match.group === group && match.household === household));
  });

  it("draws again only when asked: the same lottery number over repeated proposals", async () => {
    await opened("people");
    const numberOf = async (): Promise<string> => {
      await propose(page);
      const line = page.locator("summary", { hasText: "Lotnummer" });
      if (!(await page.getByText(/^Het lotnummer is/u).isVisible())) await line.click();
      return (await page.getByText(/^Het lotnummer is/u).textContent()) ?? "";
    };
    const first = await numberOf();
    assert.match(first, /\b[0-9a-f]{12}\b/u);
    await page.getByRole("button", { name: "Terug", exact: true }).first().click();
    assert.equal(await numberOf(), first);
    await page.getByRole("button", { name: "Nieuwe loting" }).click();
    await page
      .getByText(/^Het lotnummer is/u)
      .filter({ hasNotText: first })
      .waitFor();
    await apply(page);
    const seeds = writtenRounds(await workbookOf(page)).map(({ seed }) => seed);
    assert.equal(seeds.length, 1);
    assert.ok(!first.includes(String(seeds[0])));
  });

  it("counts with the rule that was typed into its sentence", async () => {
    await opened("people");
    await page.locator("summary", { hasText: "Welke regels gelden?" }).click();
    const limit = page.getByLabel("Niet verder dan");
    await limit.fill("2,5");
    await limit.press("Tab");
    await page.getByText("Niet verder dan 2,5 km uit elkaar. 1 regel gewijzigd.").waitFor();
    await propose(page);
    await apply(page);
    const [round] = writtenRounds(await workbookOf(page));
    assert.equal(String(round?.settings.get("distance.km")), "2.5");
  });

  it("holds back with a rule that cannot be, and says what can", async () => {
    await opened("people");
    await page.locator("summary", { hasText: "Welke regels gelden?" }).click();
    const limit = page.getByLabel("Niet verder dan");
    await limit.fill("ver");
    await limit.press("Tab");
    await page.getByRole("alert").filter({ hasText: "getal" }).waitFor();
    assert.equal(await page.getByRole("button", { name: "Maak voorstel" }).getAttribute("aria-disabled"), "true");
  });

  it("asks for another distance with a press on what it would give", async () => {
    await opened("people");
    await propose(page);
    const before = await page.locator("samen-hier-proposal .pair").count();
    await page.locator("summary", { hasText: "Wat als de grens anders is?" }).click();
    const shortest = page.locator(".what-if-bar").first();
    const pairs = Number(/: (\d+) pa/u.exec((await shortest.textContent()) ?? "")?.[1]);
    assert.ok(pairs < before, `${pairs} pairs, ${before} before`);
    await shortest.click();
    await page.locator(".what-if-bar[aria-current]").first().waitFor();
    await page.waitForFunction(
      (count) => document.querySelectorAll("samen-hier-proposal .pair").length === count,
      pairs,
    );
  });

  it("tells why not another, keeps apart whom people keep apart, and writes their reason", async () => {
    await opened("people");
    await propose(page);
    const [group, household] = await codesOf(0);
    const [, other] = await codesOf(1);
    await pair(0)
      .getByRole("button", { name: /^Vraag of wijzig/u })
      .click();
    await pair(0).getByLabel(`Ander huishouden voor ${group}`).fill(other.toLowerCase());
    await pair(0).getByRole("button", { name: "Vraag het" }).click();
    const answer = page.locator(".why-not").first();
    await answer.getByText(`Waarom niet ${group} met ${other}?`).waitFor();
    assert.ok(((await answer.locator("dd").first().textContent()) ?? "").length > 10);

    await pair(0).getByLabel("Afspraak").selectOption("niet samen");
    await pair(0)
      .getByRole("button", { name: /^Opnieuw voorstellen/u })
      .click();
    await pair(0).getByText("Schrijf kort waarom.").waitFor();
    await pair(0).getByLabel("Reden").fill("op verzoek");
    await pair(0).getByLabel("Reden").press("Enter");
    await page.waitForFunction(
      (pairName) =>
        [...document.querySelectorAll("samen-hier-proposal h4")].every((name) => name.textContent !== pairName),
      `${group} en ${household}`,
    );
    await page.getByRole("heading", { name: "De paren" }).waitFor();
    await apply(page);
    const { arrangements } = arrangementsIn(await workbookOf(page));
    assert.deepEqual(
      arrangements.map(({ kind, reason, ...one }) => [kind, one.group, one.household, reason]),
      [["forbid", group, household, "op verzoek"]],
    );
  });

  it("lists agreements before anything is asked, takes only codes that take part, and takes them back", async () => {
    await opened("people");
    await page.locator("summary", { hasText: "Zijn er afspraken over paren?" }).click();
    const form = page.locator(".screen-round samen-hier-ask");
    await form.getByLabel("Code van de groep").fill("niemand");
    await form.getByLabel("Code van het huishouden").fill("H-052");
    await form.getByLabel("Reden").fill("zij kennen elkaar");
    await form.getByRole("button", { name: "Voeg toe" }).click();
    await form.getByText("Deze code kennen wij hier niet. Kijk bij Wie doet mee? welke codes er zijn.").waitFor();
    assert.equal(await form.getByLabel("Code van het huishouden").inputValue(), "H-052");
    await form.getByLabel("Code van de groep").fill("WG-ALM-02");
    await form.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("WG-ALM-02 met H-052: samen").waitFor();
    await page.getByRole("button", { name: "Haal weg: WG-ALM-02 met H-052" }).click();
    await page.getByText("WG-ALM-02 met H-052: samen").waitFor({ state: "detached" });
  });

  it("finds a pair by code and lights it up on the map", async () => {
    await opened("people", "nl", 1280);
    await propose(page);
    const [group, household] = await codesOf(3);
    await page.getByLabel("Zoek op code").fill(household);
    await page.waitForFunction(() => document.querySelectorAll("samen-hier-proposal .pair").length === 1);
    await page.getByRole("button", { name: `Toon op kaart: ${group} en ${household}` }).click();
    await page.locator(".map-chosen text", { hasText: household }).waitFor();
    const map = page.getByRole("img", { name: /^Kaart/u });
    assert.match((await map.getAttribute("aria-label")) ?? "", /\d+ mensen of groepen met een paar/u);
    await page.getByRole("button", { name: "Toon de hele kaart" }).click();
    await page.getByRole("button", { name: `Terug naar ${group} en ${household}` }).click();
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), `${group} en ${household}`);
  });

  it("records a yes of one side, and then of everybody", async () => {
    await opened("proposed");
    await page.getByRole("button", { name: "Ja van het huishouden: M-02" }).click();
    await apply(page);
    const second = matchesOf(await workbookOf(page)).find(({ id }) => id === "M-02");
    assert.deepEqual(Object.keys(second?.approvals ?? {}), ["household"]);
    await page.getByRole("button", { name: "Terug", exact: true }).first().click();
    await page.getByRole("button", { name: "Iedereen in ronde 1 zei ja" }).click();
    await apply(page);
    assert.ok(matchesOf(await workbookOf(page)).every(({ status }) => status === "confirmed"));
  });

  it("gives all pairs of a round their first day with their yes", async () => {
    await opened("proposed");
    await page.getByLabel("Eerste dag van ronde 1", { exact: true }).fill("2026-03-16");
    await page.getByRole("button", { name: "Iedereen in ronde 1 zei ja" }).click();
    await apply(page);
    assert.ok(matchesOf(await workbookOf(page)).every(({ startsOn }) => startsOn === "2026-03-16"));
  });

  it("gives all pairs of a round their first day once everybody said yes", async () => {
    await opened("proposed");
    await page.getByRole("button", { name: "Iedereen in ronde 1 zei ja" }).click();
    await apply(page);
    await page.getByRole("button", { name: "Terug", exact: true }).first().click();
    await page.locator("summary", { hasText: "Welke paren staan vast?" }).click();
    await page.getByLabel("Eerste dag van ronde 1", { exact: true }).fill("2026-03-17");
    await page.getByRole("button", { name: "Leg vast: eerste dag van ronde 1" }).click();
    await apply(page);
    assert.ok(matchesOf(await workbookOf(page)).every(({ startsOn }) => startsOn === "2026-03-17"));
  });

  it("puts another in the place of a proposal, with a reason", async () => {
    await opened("proposed");
    await page.getByRole("button", { name: "Iemand anders kiezen: M-02" }).click();
    const form = page.locator(".screen-round samen-hier-ask", { hasText: "Wie komt ervoor in de plaats?" });
    await form.getByLabel("Wie komt ervoor in de plaats?").fill("H-052");
    await form.getByLabel("Reden").fill("zij kennen elkaar");
    await form.getByRole("button", { name: "Kies dit: M-02" }).click();
    const [before] = matchesOf(await workbookOf(page)).filter(({ id }) => id === "M-02");
    await apply(page);
    const matches = matchesOf(await workbookOf(page));
    assert.ok(matches.some(({ group, household }) => group === before?.group && household === "H-052"));
  });

  it("is gone through with the keyboard alone, from the questions to a written round", async () => {
    await opened("people");
    await page.locator("summary", { hasText: "Wie doet mee?" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^\d+ doen niet mee$/u }).waitFor();
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 400; presses += 1) {
        await page.keyboard.press("Tab");
        const said = await page.evaluate(() => {
          const { activeElement: now } = document;
          return now?.getAttribute("aria-label") ?? now?.textContent ?? "";
        });
        if (name.test(said.trim())) return;
      }
      assert.fail(`nothing called ${String(name)} was reached`);
    };
    await tabTo(/^Maak voorstel$/u);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "De paren" }).waitFor();
    await tabTo(/^Toepassen/u);
    await page.keyboard.press("Enter");
    await page
      .getByText(/^Opgeschreven/u)
      .first()
      .waitFor();
    assert.ok(matchesOf(await workbookOf(page)).length > 0);
  });

  for (const language of ["nl", "en"] as const) {
    it(`can be used by everybody in every state (${language})`, async () => {
      for (const stage of ["people", "proposed", "running"] as const) {
        await opened(stage, language);
        await unfoldAll(page);
        assert.deepEqual(await accessFaults(page), [], stage);
        suite.nothingWrong(stage);
      }
    });

    it(`shows a proposal that everybody can use (${language})`, async () => {
      await opened("people", language);
      await page.locator(".screen-round .button-main").click();
      await page.locator("samen-hier-proposal .pair").first().waitFor();
      await pair(0).locator("button[aria-expanded]").click();
      await unfoldAll(page);
      assert.deepEqual(await accessFaults(page), []);
    });
  }

  it("needs no sideways scrolling at any width", async () => {
    await opened("people");
    await propose(page);
    await pair(0)
      .getByRole("button", { name: /^Vraag of wijzig/u })
      .click();
    for (const width of [300, 320, 350, 1280]) {
      await page.setViewportSize({ width, height: 378 });
      assert.equal(await sideways(page), 0, `proposal at ${width}`);
    }
    await opened("proposed");
    for (const width of [300, 320, 350, 1280]) {
      await page.setViewportSize({ width, height: 378 });
      assert.equal(await sideways(page), 0, `matches at ${width}`);
    }
  });
});
