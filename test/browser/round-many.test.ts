import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import type { Preview } from "../../core/screens/preview.ts";
import type { MapPoint, PairView, ProposalView } from "../../core/screens/views.ts";
import { tools } from "../../scripts/tools.mjs";
import { describeWith } from "../with-tools.ts";
import { openGallery } from "./gallery.ts";
import { startChromium } from "./page.ts";
import { programme } from "./programme.ts";

const count = 1000;

const pairs: readonly PairView[] = Array.from({ length: count }, (_, at) => ({
  id: `M-${at}`,
  group: { code: `WG-${at}`, got: "1e keus: gezin met kinderen" },
  household: { code: `H-${at}`, got: "2e keus: stel" },
  distance: "1,2 km",
  reasons: ["1,2 km van elkaar", "de groep kan dit aan", "voor de groep: eerste keuze"],
  doubts: at % 3 === 0 ? ["let op: toestemming nog niet bekend"] : [],
  isPinned: false,
}));

/** Spread over two degrees, without any of them at the place of another. */
function point(at: number, side: MapPoint["side"], state: MapPoint["state"]): MapPoint {
  const place = { lat: 52 + Math.sin(at * 7.7 + state.length), lon: 5 + Math.cos(at * 3.3), precisionKm: 0.6 };
  return { code: `${side}-${at}`, side, state, ...place, ...(state === "matched" ? { pair: `M-${at}` } : {}) };
}

const points = pairs.flatMap((_, at) => [
  point(at, "group", "matched"),
  point(at, "household", "matched"),
  point(at, "household", "waiting"),
]);

const proposal: ProposalView = { pairs, waiting: [], control: [], points, distances: [], profile: [] };
const preview: Preview = {
  fingerprint: "",
  steps: [],
  changes: count,
  counted: "",
  sheets: [],
  summary: [],
  answers: [],
  problems: [],
  proposal,
};

describeWith([tools.chromium], "a round with a thousand pairs", (chromium) => {
  let browser: Browser;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  it("draws fifty cards and a handful of shapes, and is not held up by what is not drawn", async () => {
    const workbook = await programme("people");
    const { page, wrong } = await openGallery(browser, { workbook, screen: "round", width: 1280 });
    await page.locator(".screen-round .main-bar").waitFor();
    const drawn = await page.evaluate((given) => window.gallery.drawProposal(given, "99"), preview);
    assert.equal(drawn.cards, 50);
    assert.ok(drawn.shapes > 0 && drawn.shapes < 12, `${drawn.shapes} shapes`);
    // About 40 ms on two busy processors; a machine that is six times as slow still passes, a thousand cards do not.
    assert.ok(Math.max(...drawn.took) < 250, `${drawn.took.join(" and ")} ms`);
    assert.deepEqual(wrong, []);
  });
});
