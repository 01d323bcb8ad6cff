import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownTable } from "../../../core/sheets/own-table.ts";
import { partnerSignalsDesign } from "../../../core/sheets/partner-signals.ts";
import { newWorkbook } from "../../../file-host/xlsx/new-workbook.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { listsOf } from "../../core/activities/programme.ts";
import { run } from "./run-command.ts";

const day = ["--today", "2026-03-09"];

describe("the command activities", function () {
  this.timeout(60_000);
  let folder = "";
  let file = "";

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "activities-"));
    file = join(folder, "groepen.xlsx");
    const lists = listsOf({ groups: ["WG-1"], households: ["H-1"], members: [["WG-1", "Sanne"]] });
    writeFileSync(file, newWorkbook(lists.sheets));
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Somebody notes a signal on the sheet for partners. */
  async function noteSignal(what: string): Promise<void> {
    const host = XlsxHost.open(new Uint8Array(readFileSync(file)));
    const [sheet] = (await host.read([partnerSignalsDesign.name.nl])).sheets;
    assert.ok(sheet !== undefined);
    const { address, columns } = ownTable(sheet, partnerSignalsDesign, "nl");
    const values = new Map([
      ["theme", "wonen"],
      ["party", "gemeente"],
      ["what", what],
    ]);
    const titles = columns.map(({ title }) => title);
    const cells = columns.map(({ design }) => values.get(design.key) ?? null);
    await host.apply([{ kind: "append-rows", table: address, columns: titles, rows: [{ cells }] }]);
    writeFileSync(file, host.bytes());
  }

  it("makes the sheets, counts them for other programs, and changes nothing the second time", async () => {
    const made = await run("activities", file, ...day, "--in-place", "--json");
    assert.equal(made.code, 0);
    assert.match(made.answer, /"training": \{\s*"members": 1,\s*"households": 1/u);
    assert.match((await run("activities", file, ...day, "--in-place")).answer, /Er verandert niets/u);
  });

  it("keeps what people wrote, which goes to partners without names or not at all", async () => {
    const shared = join(folder, "signalen.xlsx");
    const share = ["share", file, "--for", "partners", "--who", "gemeente", "--out", shared];
    await noteSignal("De sleutel kwam te laat");
    assert.match((await run("activities", file, ...day, "--in-place")).answer, /lijsten rond de matches/u);
    assert.equal((await run(...share, ...day)).code, 0);
    const copy = XlsxHost.open(new Uint8Array(readFileSync(shared)));
    const [sheet] = (await copy.read(["Signalen"])).sheets;
    assert.ok(sheet?.cells.flat().includes("De sleutel kwam te laat"));
    rmSync(shared);
    await noteSignal("Sanne kreeg geen antwoord");
    const refused = await run(...share, ...day);
    assert.equal(refused.code, 2);
    assert.match(refused.remarks, /Signalen partners.*D\d+/u);
    assert.ok(!refused.remarks.includes("Sanne") && !existsSync(shared));
  });
});
