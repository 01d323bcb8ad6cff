import assert from "node:assert/strict";
import { planRound, type PlanRoundOptions } from "../../../core/jobs/plan-round.ts";
import type { RoundResult } from "../../../core/matching/round-result.ts";
import { headersOf } from "../../../core/sheets/own-rows.ts";
import { writtenRounds } from "../../../core/sheets/rounds.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { isFormula, textOf, valueOf, type Cell } from "../../../core/workbook/cell.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, numbers, pilot, told, workbookOf } from "../jobs/pilot.ts";

function planOn(snapshot: Snapshot, more: Partial<PlanRoundOptions> = {}): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed: "lente", ...more });
}

function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

function sheetOf(snapshot: Snapshot, key: string): Sheet {
  const sheet = sheetWithKey(snapshot, key);
  assert.ok(sheet !== undefined, key);
  return sheet;
}

/** The workbook with other cells on one of our sheets. */
function withCells(
  snapshot: Snapshot,
  key: string,
  change: (row: readonly Cell[], place: number, titles: readonly string[]) => readonly Cell[] | undefined,
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.key !== key) return sheet;
    const titles = headersOf(sheet);
    const cells = sheet.cells.flatMap((row, at) => {
      const changed = at < sheet.headerRow ? row : change(row, at - sheet.headerRow, titles);
      return changed === undefined ? [] : [changed];
    });
    return { ...sheet, cells };
  });
  return { ...snapshot, sheets };
}

/** Another value in the first row of a kind, in a column with this title. */
function typed(snapshot: Snapshot, key: string, kind: string, title: string, value: (cell: Cell) => Cell): Snapshot {
  let done = false;
  return withCells(snapshot, key, (row, _, titles) => {
    if (done || !row.slice(0, 2).some((cell) => textOf(cell) === kind)) return row;
    done = true;
    return titles.map((name, index) => (name === title ? value(row[index] ?? null) : (row[index] ?? null)));
  });
}

function verdictOf(snapshot: Snapshot): ReadonlyMap<string, Cell> {
  const { cells, headerRow } = sheetOf(snapshot, "round_1_proof");
  const lines = cells.slice(headerRow).filter(([part]) => part === "oordeel");
  return new Map(lines.map(([, item, value]) => [textOf(item), value ?? null]));
}

const more = (cell: Cell): Cell => Number(valueOf(cell)) + 1;

for (const control of ["nee", "ja"]) {
  describe(`the proof of a round on its sheets, control group ${control}`, () => {
    const settings = [{ key: "control", value: control }];
    const made = after(pilot, planOn(pilot, { settings }));

    it("stands on top, as formulas with the value that we found", () => {
      const { cells, headerRow } = sheetOf(made, "round_1_proof");
      assert.deepEqual(cells[headerRow]?.slice(0, 2), ["oordeel", "optimal"]);
      for (const [item, cell] of verdictOf(made)) {
        assert.equal(isFormula(cell), item !== "most-pairs", item);
        assert.equal(valueOf(cell), item === "most-pairs" ? "6" : "ja");
      }
      assert.equal(verdictOf(made).size, 10);
    });

    it("says of its numbers that they are for checking and not for sharing", () => {
      const { cells, headerRow } = sheetOf(made, "round_1_numbers");
      const lead = cells
        .slice(0, headerRow - 1)
        .map(([text]) => textOf(text))
        .join(" ");
      assert.match(lead, /afstanden en wensen te lezen: dit blad is om na te rekenen, niet om te delen/u);
      assert.doesNotMatch(lead, /zeggen niets over mensen/u);
    });

    it("says in words why there cannot be one pair more", () => {
      const line = sheetOf(made, "round_1_proof").cells.find(([, item]) => item === "most-pairs");
      assert.match(
        textOf(line?.[4]),
        /^Een 7e paar bestaat niet.*deze 6 groepen en huishoudens: WG-1, WG-2, WG-3, WG-4, WG-5, WG-6\.$/u,
      );
    });

    it("has beside every goal what the numbers give, which is what the draw gave", () => {
      const goals = sheetOf(made, "round_1_proof").cells.filter(([part]) => part === "doel");
      assert.deepEqual(
        goals.map(([, , value]) => value),
        goals.map(([, , , cell]) => String(valueOf(cell))),
      );
      assert.ok(goals.every(([, , , cell]) => isFormula(cell)));
      assert.deepEqual(new Map(goals.map(([, item, value]) => [item, value])), writtenRounds(made)[0]?.levels);
    });

    it("has a row for every possible pair, group and household, and a column for every goal", () => {
      const { cells, headerRow } = sheetOf(made, "round_1_numbers");
      const kinds = new Map<string, number>();
      for (const [kind] of cells.slice(headerRow)) kinds.set(textOf(kind), (kinds.get(textOf(kind)) ?? 0) + 1);
      const seconds = control === "ja" ? { "groep als tweede": 6, "tweede paar": 54 } : {};
      const lines = { gewicht: 1, "som bij de loting": 1, "som nu": 1, uitkomst: 1 };
      assert.deepEqual(Object.fromEntries(kinds), { ...lines, groep: 6, huishouden: 9, paar: 54, ...seconds });
    });

    it("is not touched by a second run, nor repaired after somebody changed it", () => {
      assert.deepEqual(planOn(made, { settings }).steps, []);
      const changed = typed(made, "round_1_numbers", "groep", "pairs", more);
      assert.deepEqual(planOn(changed, { settings }).steps, []);
      const no = typed(made, "round_1_proof", "optimal", "Waarde", () => "nee");
      assert.deepEqual(planOn(no, { settings }).steps, []);
    });

    it("comes back with the same seed when somebody removed the numbers", () => {
      const sheets = made.sheets.filter(({ key }) => key !== "round_1_numbers");
      const without = { sheets, sheetNames: sheets.map(({ name }) => name) };
      const again = after(without, planOn(without, { settings }));
      assert.deepEqual(sheetOf(again, "round_1_numbers"), sheetOf(made, "round_1_numbers"));
    });

    it("is undone with the round", () => {
      assert.deepEqual(applied(made, inverted(pilot, editsOf(planOn(pilot, { settings })))), pilot);
    });

    it("is added to a round that was written before there were proofs of this kind", () => {
      const sheets = made.sheets.flatMap((sheet) => {
        if (sheet.key === "round_1_numbers") return [];
        if (sheet.key !== "round_1_proof") return [sheet];
        const rows = sheet.cells.filter(([part]) => part !== "oordeel");
        const cells = rows.map((row, at) => (at < sheet.headerRow - 1 ? row : row.filter((_, index) => index !== 3)));
        return [{ ...sheet, cells }];
      });
      const old = { sheets, sheetNames: sheets.map(({ name }) => name) };
      assert.equal(writtenRounds(old)[0]?.levels.get("pairs"), "6");
      assert.equal(planOn(old, { check: 1, seed: "" }).result.proof.optimal, true);
      const again = after(old, planOn(old, { settings }));
      const values = (book: Snapshot): unknown => [...verdictOf(book)].map(([item, cell]) => [item, valueOf(cell)]);
      assert.deepEqual(values(again), values(made));
      assert.deepEqual(planOn(again, { settings }).steps, []);
    });

    const check = (title: string, change: (snapshot: Snapshot) => Snapshot, ...codes: readonly string[]): void => {
      it(`--check ${title}`, () => {
        const plan = planOn(change(made), { seed: "", check: 1 });
        const errors = plan.findings.filter(({ level }) => level === "error").map((finding) => finding.told.code);
        assert.deepEqual([errors, plan.result.proof.optimal], [codes, codes.length === 0]);
      });
    };
    const numbersSheet = "round_1_numbers";
    check("finds the proof as it was written", (book) => book);
    check(
      "notices another number of a group",
      (book) => typed(book, numbersSheet, "groep", "households", more),
      "round-check-numbers-wrong",
    );
    check(
      "notices another number of a household",
      (book) => typed(book, numbersSheet, "huishouden", "pairing", more),
      "round-check-numbers-wrong",
    );
    check(
      "notices a number that is gone",
      (book) => typed(book, numbersSheet, "huishouden", "pairs", () => null),
      "round-check-numbers-wrong",
    );
    check(
      "notices another cost",
      (book) => typed(book, numbersSheet, "paar", "distance", more),
      "round-check-numbers-differ",
    );
    check(
      "notices a pair that is gone",
      (book) => withCells(book, numbersSheet, (row) => (row[0] === "paar" && row[2] === "H-4" ? undefined : row)),
      "round-check-numbers-differ",
      "round-check-formulas-gone",
    );
    check(
      "notices a verdict that somebody typed",
      (book) => typed(book, "round_1_proof", "optimal", "Waarde", () => "ja"),
      "round-check-formulas-gone",
    );
    check(
      "notices the verdict of a pair that somebody typed",
      (book) => typed(book, numbersSheet, "paar", "Klopt", () => "ja"),
      "round-check-formulas-gone",
    );
    const other = (key: string, kind: string, title: string, value: (cell: Cell) => Cell) => (book: Snapshot) =>
      typed(book, key, kind, title, value);
    const yes: Cell = { formula: '"ja"', value: "ja" };
    const differs = "round-check-cell-differs";
    const madeUp = "round-check-formula-differs";
    const proofSheet = "round_1_proof";
    for (const item of ["optimal", "same-pairs", "all-pairs", "same-weights", "same-numbers", "same-values"]) {
      check(
        `notices another formula for ${item}`,
        other(proofSheet, item, "Waarde", () => yes),
        madeUp,
      );
    }
    check(
      "notices another formula beside a goal",
      other(proofSheet, "pairs", "Nagerekend", () => yes),
      madeUp,
    );
    check(
      "notices another formula of a pair",
      other(numbersSheet, "paar", "Klopt", () => yes),
      madeUp,
    );
    check(
      "notices another formula of a group",
      other(numbersSheet, "groep", "Nu samen met", () => yes),
      madeUp,
    );
    check(
      "notices another formula of a value",
      other(numbersSheet, "uitkomst", "pairs", () => yes),
      madeUp,
    );
    check(
      "notices another weight",
      other(numbersSheet, "gewicht", "pairs", () => 0),
      differs,
    );
    check("notices another sum", other(numbersSheet, "som bij de loting", "pairs", more), differs);
    check(
      "notices another number of groups",
      other(proofSheet, "groups", "Waarde", () => "99"),
      differs,
    );
    check(
      "notices another profile",
      other(proofSheet, "first", "Waarde", () => "99"),
      differs,
    );
    check(
      "notices another profile of another objective",
      other(proofSheet, "total", "Waarde", () => "9"),
      differs,
    );
    check(
      "notices a number of those left out that nobody found",
      (book) =>
        withCells(book, proofSheet, (row) => (row[1] === "minimum.groups" ? ["afgevallen", "consent", "99"] : row)),
      differs,
    );
    check(
      "notices another method",
      other(proofSheet, "method", "Waarde", () => "pilot/total"),
      differs,
    );
    check(
      "notices another distance",
      other("round_1", "WG-1", "Afstand (km)", () => 0.001),
      differs,
    );
    check(
      "notices another choice of the group",
      other("round_1", "WG-1", "Keuze van de groep", () => 5),
      differs,
    );
    if (control === "ja") {
      check(
        "notices another coin",
        other("round_1", "WG-1", "Kandidaat", () => "C"),
        differs,
      );
      check(
        "notices another comparison",
        other("round_1", "WG-1", "Controlegroep", () => "H-99"),
        differs,
      );
    }
    check(
      "leaves notes to people",
      other("round_1", "WG-1", "Opmerking", () => "belt maandag"),
    );

    it("--check names the sheet and the cell", () => {
      const book = other("round_1", "WG-1", "Afstand (km)", () => 0.001)(made);
      const { headerRow } = sheetOf(book, "round_1");
      const [finding] = planOn(book, { seed: "", check: 1 }).findings;
      assert.deepEqual([finding?.sheet, finding?.cell], ["Ronde 1", `D${headerRow + 1}`]);
    });

    it("--check names the first of very many, and counts the others", () => {
      const all = withCells(made, numbersSheet, (row, _, titles) =>
        row.map((cell, index) => (titles[index] === "Klopt" && isFormula(cell) ? yes : cell)),
      );
      const { findings } = planOn(all, { seed: "", check: 1 });
      assert.equal(findings.filter(({ cell }) => cell !== undefined).length, 20);
      const rest = findings.find((one) => one.told.code === "round-check-more-cells");
      assert.deepEqual(rest?.told.values, { count: (control === "ja" ? 6 + 6 + 9 + 54 + 54 : 6 + 9 + 54) - 20 });
    });

    check("takes rows in any order", (book) => ({
      ...book,
      sheets: book.sheets.map((sheet) =>
        sheet.key === numbersSheet
          ? {
              ...sheet,
              cells: [...sheet.cells.slice(0, sheet.headerRow), ...sheet.cells.slice(sheet.headerRow).reverse()],
            }
          : sheet,
      ),
    }));
  });
}

describe("--check of a round with other numbers than the draw gives", () => {
  /** What is taken from every chosen group is given to its household: sums stay as they are. */
  const shifted = (snapshot: Snapshot, byGroup: number, byHousehold: number): Snapshot =>
    withCells(snapshot, "round_1_numbers", (row, _, titles) => {
      const by = row[0] === "groep" ? byGroup : row[0] === "huishouden" ? byHousehold : 0;
      const isChosen = valueOf(row[3]) !== null;
      return row.map((cell, index) => (isChosen && by !== 0 && titles[index] === "pairing" ? Number(cell) + by : cell));
    });
  const made = after(pilot, planOn(pilot));
  const optimal = (book: Snapshot): boolean => planOn(book, { seed: "", check: 1 }).result.proof.optimal;

  it("takes those that prove the same", () => {
    assert.equal(optimal(shifted(made, -5, 5)), true);
  });

  it("refuses those that prove nothing", () => {
    assert.equal(optimal(shifted(made, -5, 4)), false);
  });
});

describe("the proof of a round without anything to choose", () => {
  it("says so", () => {
    const far = workbookOf([groupRow(1)], [householdRow(100)]);
    const made = after(far, planOn(far));
    assert.deepEqual([...verdictOf(made)], [["optimal", "ja"]]);
    assert.equal(sheetWithKey(made, "round_1_numbers"), undefined);
    assert.deepEqual(planOn(made).steps, []);
  });
});

describe("the proof of a round too large for a sheet", () => {
  const rows = numbers(240).map((number) => [`WG-${number}`, 52, 5.1, 3, 3, null]);
  const large = workbookOf(
    rows,
    numbers(240).map((number) => [`H-${number}`, 52.001, 5.1, 4, "ja", null]),
  );
  const made = after(large, planOn(large));

  it("points to the command that recomputes it, and still says why there cannot be more pairs", () => {
    assert.equal(sheetWithKey(made, "round_1_numbers"), undefined);
    assert.equal(verdictOf(made).get("optimal"), "samen-hier round FILE --check 1");
    assert.equal(verdictOf(made).get("most-pairs"), "240");
    assert.deepEqual(planOn(made).steps, []);
    assert.equal(planOn(made, { seed: "", check: 1 }).result.proof.optimal, true);
  });
});

describe("the proof of a round with codes that lookups would read as something else", () => {
  it("marks them", () => {
    const named = workbookOf([["WG*1", 52, 5.1, 3, 3, null]], [["H~?", 52.001, 5.1, 4, "ja", null]]);
    const { cells } = sheetOf(after(named, planOn(named)), "round_1_numbers");
    const formulas = cells
      .flat()
      .filter(isFormula)
      .map(({ formula }) => formula);
    assert.equal(formulas.filter((formula) => formula.includes("SUBSTITUTE")).length, 2);
  });
});
