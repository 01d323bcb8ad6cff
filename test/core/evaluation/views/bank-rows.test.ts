import assert from "node:assert/strict";
import { bankItems } from "../../../../core/evaluation/items/item-bank.ts";
import { evaluationRead } from "../../../../core/evaluation/evaluation-data.ts";
import { itemBankWanted, wavesWanted } from "../../../../core/evaluation/views/bank-rows.ts";
import { readPeople } from "../../../../core/intake/read-people.ts";
import { evaluationWavesDesign } from "../../../../core/sheets/evaluation-waves.ts";
import { itemBankDesign } from "../../../../core/sheets/item-bank.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import { synced } from "../../../../core/sheets/synced.ts";
import { applied } from "../../../../core/workbook/apply.ts";
import type { Language } from "../../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { book, sheet } from "../../intake/book.ts";
import { cellIn, typedIn } from "../../tasks/workbooks.ts";
import { groups, households, study } from "../questionnaires/workbook.ts";

const mid = sheet("Tussenmeting statushouders", [
  ["Code", "Datum", "Ik vertrouw mijn match", "Ik voel me thuis in de buurt"],
  ["H-01", "2025-09-10", "helemaal mee eens", "neutraal"],
  ["H-03", "2025-09-11", "enigszins mee eens", "helemaal mee oneens"],
]);
const options = { today: "2026-06-01", settings: [], mappings: [] };

/** The workbook with both sheets brought up to date, and whether that changed anything. */
function keptUp(snapshot: Snapshot, language: Language): { readonly snapshot: Snapshot; readonly edits: number } {
  const read = evaluationRead(snapshot, readPeople(snapshot, options), options);
  const first = synced(snapshot, itemBankWanted(read, language), language);
  const between = applied(snapshot, first);
  const second = synced(between, wavesWanted(read, language), language);
  return { snapshot: applied(between, second), edits: first.length + second.length };
}

describe("the sheets with questions and moments", () => {
  for (const language of ["nl", "en"] as const)
    it(`say what was recognised, and the second time nothing changes (${language})`, () => {
      const once = keptUp(book(groups, households, ...study, mid), language);
      assert.equal(ownRows(once.snapshot, itemBankDesign).length, bankItems.length + 1);
      assert.equal(cellIn(once.snapshot, itemBankDesign, "trust", "found"), "Tussenmeting statushouders");
      assert.equal(cellIn(once.snapshot, itemBankDesign, "own-ik-voel-me-thuis-in-de-buurt", "scale"), "agree");
      const about = ownRows(once.snapshot, evaluationWavesDesign).map(({ values }) => [values["about"], values["answers"], values["items"]]); // prettier-ignore
      assert.deepEqual(about, [["wave:intake", 0, 0], ["wave:mid", 2, 2], ["wave:end", 0, 0], ["Tussenmeting statushouders", 2, 2]]); // prettier-ignore
      assert.equal(keptUp(once.snapshot, language).edits, 0);
    });

  it("keep what people typed, which holds the next time", () => {
    const { snapshot } = keptUp(book(groups, households, ...study, mid), "nl");
    const own = "own-ik-voel-me-thuis-in-de-buurt";
    const main = typedIn(snapshot, itemBankDesign, own, "primary", "ja");
    const said = typedIn(main, evaluationWavesDesign, "Tussenmeting statushouders", "wave", "eindmeting");
    const { data } = evaluationRead(said, readPeople(said, options), options);
    assert.deepEqual(data.primary, [own]);
    assert.deepEqual([...new Set(data.responses.map(({ wave }) => wave))], ["end"]);
    const again = keptUp(said, "nl").snapshot;
    assert.equal(cellIn(again, evaluationWavesDesign, "Tussenmeting statushouders", "wave"), "end");
    assert.equal(cellIn(again, evaluationWavesDesign, "Tussenmeting statushouders", "understood-wave"), "eindmeting");
  });

  it("are sheets of ours also where their mark was lost", () => {
    const { snapshot } = keptUp(book(groups, households, mid), "nl");
    const unmarked = snapshot.sheets.map(({ name, cells, headerRow, key, ...rest }) => ({ name, cells, headerRow: key === undefined ? headerRow : 0, ...rest })); // prettier-ignore
    const { sheets } = readPeople({ ...snapshot, sheets: unmarked }, options);
    assert.deepEqual(sheets.filter(({ role }) => role === "output").map(({ name }) => name).sort(), ["Meetmomenten", "Vragenbank"]); // prettier-ignore
  });
});
