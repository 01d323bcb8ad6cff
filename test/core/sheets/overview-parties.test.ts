import { strict as assert } from "node:assert";
import { moneyDesign } from "../../../core/sheets/money.ts";
import type { Line } from "../../../core/sheets/overview-line.ts";
import { partyLines } from "../../../core/sheets/overview-parties.ts";
import { partiesDesign } from "../../../core/sheets/parties.ts";
import { referralsDesign } from "../../../core/sheets/referrals.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import { say } from "../../../core/text/sentence.ts";
import { valueOf } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { arriving, settled, stepsOn } from "../tasks/roles/programme.ts";
import { emptyWorkbook, readingWith, typedIn, workbookWith } from "../tasks/workbooks.ts";

const made = stepsOn(workbookWith([arriving])).after;

function linesOf(snapshot: Snapshot, today = "2026-03-02", reading: Reading = readingWith({})): readonly Line[] {
  return partyLines({ snapshot, reading, today, language: "nl" });
}

/** What is counted, how much of it, what is late, and the sheet. */
function counts(lines: readonly Line[]): readonly unknown[] {
  return lines.map(({ what, count, late, sheet }) => [what.code, valueOf(count), late ?? 0, sheet]);
}

describe("lines of the overview about parties", () => {
  it("come once the sheets are there", () => {
    assert.deepEqual(linesOf(emptyWorkbook), []);
    assert.deepEqual(counts(linesOf(made)), [
      ["overview-silent-parties", 5, 0, "Partijen"],
      ["overview-orphans", 0, 0, "Taakverdeling"],
      ["overview-referrals", 8, 0, "Verwijslijst"],
      ["overview-money", 1, 0, "Geld"],
    ]);
    assert.equal(linesOf(stepsOn(workbookWith([settled])).after).length, 3);
  });

  it("count what people filled in, before anything is made again", () => {
    let workbook = typedIn(made, partiesDesign, "gemeente", "contact", "Invented Contact");
    workbook = typedIn(workbook, referralsDesign, "wonen | ", "organisation", "Invented Homes");
    workbook = typedIn(workbook, moneyDesign, "M-07", "status", "aangevraagd");
    assert.deepEqual(
      linesOf(workbook).map(({ count }) => valueOf(count)),
      [4, 0, 7, 0],
    );
  });

  it("say which households are late to apply, as long as they did not", () => {
    const late = (snapshot: Snapshot, day: string): unknown => linesOf(snapshot, day)[3]?.late;
    assert.equal(late(made, "2026-03-06"), 0);
    assert.equal(late(made, "2026-03-07"), 1);
    assert.equal(late(typedIn(made, moneyDesign, "M-07", "status", "niet nodig"), "2026-03-07"), 0);
  });

  it("lead to the coordinator's own list where that is the one that counts, and never name anybody", () => {
    const reading = readingWith({ parties: [{ key: "coa", name: "COA", contact: "Invented Contact" }] });
    const { after } = stepsOn(workbookWith([arriving]), { reading });
    const lines = linesOf(after, "2026-03-02", reading);
    assert.deepEqual(counts(lines)[0], ["overview-silent-parties", 4, 0, "Partijen"]);
    for (const language of ["nl", "en"] as const) {
      const said = lines.flatMap(({ what, next }) => [
        say(language, what),
        next === undefined ? "" : say(language, next),
      ]);
      assert.ok(!said.join(" ").includes("Invented"));
      assert.ok(said.every((text) => text !== ""));
    }
  });
});
