/// <reference types="office-js" />
import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { tools } from "../../scripts/tools.mjs";
import { browserScript } from "../hosts/excel/emulator/browser-script.ts";
import type { ExcelStart } from "../hosts/excel/emulator/in-browser.ts";
import { describeWith } from "../with-tools.ts";
import { openPage, startChromium, type OpenPage } from "./page.ts";

const start: ExcelStart = {
  apiVersion: 18,
  book: { sheets: [{ name: "Groepen", rows: [[{ value: "Code" }], [{ value: "G1" }]] }] },
};

describeWith([tools.chromium], "the Excel in memory in a page", (chromium) => {
  let browser: Browser;
  let open: OpenPage;

  before(async () => {
    browser = await startChromium(chromium);
  });

  after(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    open = await openPage(browser, new Map([["office.js", await browserScript()]]));
    await open.page.evaluate((given) => {
      window.excelStart = given;
    }, start);
    await open.page.addScriptTag({ url: "/office.js" });
  });

  afterEach(async () => {
    await open.page.close();
  });

  it("answers Microsoft's proxies under a strict policy, and asks nothing of the network", async () => {
    const seen = await open.page.evaluate(async () => {
      const { host } = await Office.onReady();
      const isNew = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Groepen").getRange("A1:A3");
        range.getLastCell().values = [["G2"]];
        range.load("values");
        await context.sync();
        return range.values as unknown;
      });
      return { host, isNew, values };
    });
    assert.deepEqual(seen, { host: "Excel", isNew: false, values: [["Code"], ["G1"], ["G2"]] });
    assert.deepEqual(open.wrong, []);
  });

  it("tells listeners what somebody else typed, and shows the workbook to the test", async () => {
    const heard = await open.page.evaluate(async () => {
      const told: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          told.push(`${event.source} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
      window.emulatedExcel?.type("Groepen", "B2", "12", "Remote");
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      return { told, rows: window.emulatedExcel?.dump().sheets[0]?.rows };
    });
    assert.deepEqual(heard.told, ["Remote B2"]);
    assert.deepEqual(heard.rows, [[{ value: "Code" }], [{ value: "G1" }, { value: 12 }]]);
  });

  it("runs a command of the ribbon until it says that it is done", async () => {
    const done = await open.page.evaluate(async () => {
      Office.actions.associate("inspect", (event: { completed(): void }) => {
        event.completed();
      });
      await window.emulatedExcel?.command("inspect");
      return window.emulatedExcel?.commands();
    });
    assert.deepEqual(done, ["inspect"]);
  });
});
