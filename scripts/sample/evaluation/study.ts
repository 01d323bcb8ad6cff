import { accept, evaluate, matchLife, planRound } from "../../../core/jobs/all.ts";
import { everySheet } from "../../../core/jobs/needs.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import type { MatchChange } from "../../../core/records/match-change.ts";
import type { Match } from "../../../core/records/match.ts";
import { matchesOf } from "../../../core/sheets/matches.ts";
import { evaluationWavesDesign } from "../../../core/sheets/evaluation-waves.ts";
import { itemBankDesign } from "../../../core/sheets/item-bank.ts";
import type { Edit } from "../../../core/workbook/edit.ts";
import { headerRowOf } from "../../../core/workbook/layout.ts";
import type { Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { roundDesign } from "../../../core/sheets/rounds.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";

/** The settings of the round with a control group. */
const drawn = [{ key: "control", value: "true" }];

function optionsOn(today: string, settings: JobOptions["settings"] = []): JobOptions {
  return { today, now: `${today}T10:00`, language: "nl", settings, mappings: [] };
}

/** A workbook on which the jobs of the programme are done one after another. */
export class StudyFile {
  readonly #host: XlsxHost;

  constructor(bytes: Uint8Array) {
    this.#host = XlsxHost.open(bytes);
  }

  async snapshot(): Promise<Snapshot> {
    return this.#host.read(everySheet(await this.#host.outline()));
  }

  bytes(): Uint8Array {
    return this.#host.bytes();
  }

  async #done(plan: (snapshot: Snapshot) => Plan<unknown>): Promise<void> {
    for (const step of plan(await this.snapshot()).steps) await this.#host.apply(step.edits);
  }

  /** The round as the pilot drew it: one of two households by a coin, the other for comparison (report B section 1.4). */
  async drawnRound(): Promise<void> {
    await this.#done((snapshot) =>
      planRound.plan(snapshot, { ...optionsOn("2019-10-21", drawn), seed: "samen hier, gereconstrueerd" }),
    );
    await this.#done((snapshot) =>
      accept.plan(snapshot, { ...optionsOn("2019-11-01"), round: 1, by: "all", start: "2019-11-18" }),
    );
  }

  /** A step in the life of a match. */
  async changed(match: string, change: MatchChange, today: string): Promise<void> {
    await this.#done((snapshot) => matchLife.plan(snapshot, { ...optionsOn(today), match, change }));
  }

  /** The sheets on which a coordinator said what questions mean, before anything was evaluated. */
  async saidOfQuestions(): Promise<void> {
    const { steps } = evaluate.plan(await this.snapshot(), optionsOn("2020-12-14"));
    const keys = new Set(said.map(([key]) => key));
    for (const edit of steps.flatMap(({ edits }) => edits)) {
      if (edit.kind === "add-sheet" && keys.has(edit.layout.key)) await this.#host.apply(withWords(edit));
    }
  }

  /** Pairs of groups and households whose first match had ended (R58). */
  async pairedAgain(pins: readonly { readonly group: string; readonly household: string }[]): Promise<void> {
    const reason = "beide kanten wilden opnieuw";
    await this.#done((snapshot) =>
      planRound.plan(snapshot, {
        ...optionsOn("2020-04-14"),
        seed: "samen hier, opnieuw",
        pins: pins.map((pair) => ({ ...pair, reason })),
      }),
    );
    await this.#done((snapshot) =>
      accept.plan(snapshot, { ...optionsOn("2020-04-20"), round: 2, by: "all", start: "2020-04-27" }),
    );
  }
}

/** What a coordinator types on the sheets about questions and moments: sheet, row, column, words. */
const said: readonly (readonly [key: string, row: string, column: string, words: string])[] = [
  [itemBankDesign.key, "origin", "Zo staat het in uw vragenlijst", "Land van herkomst"],
  [itemBankDesign.key, "dutch-level", "Hoofdvraag", "ja"],
  [evaluationWavesDesign.key, "moment: tussenmeting", "Wat speelde er toen?", "Sinds half maart 2020 golden overal coronamaatregelen. Veel contact ging op afstand."], // prettier-ignore
];

/** The edits that make one of our sheets and type on it what a coordinator typed. */
function withWords(added: Extract<Edit, { kind: "add-sheet" }>): readonly Edit[] {
  const { layout } = added;
  const keyColumns = layout.columns.filter(({ key }) => layout.keyColumns.includes(key)).map(({ title }) => title);
  const table = { sheet: layout.name, headerRow: headerRowOf(layout), keyColumns };
  const changes = said
    .filter(([key]) => key === layout.key)
    .map(([, row, column, after]) => ({ row, column, before: null, after }));
  return [added, { kind: "set-cells", table, changes }];
}

/** Who belongs to what after the first round. */
export interface Study {
  readonly matches: readonly Match[];
  /** Codes of households for comparison, with the group by whose block they were drawn. */
  readonly control: readonly { readonly household: string; readonly group: string }[];
}

/** What the first round came to. */
export function studyIn(snapshot: Snapshot): Study {
  const control = ownRows(snapshot, roundDesign(1)).flatMap(({ values }) => {
    const household = textOf(values["compared"]);
    return household === "" ? [] : [{ household, group: textOf(values["group"]) }];
  });
  return { matches: matchesOf(snapshot).filter(({ round }) => round === 1), control };
}
