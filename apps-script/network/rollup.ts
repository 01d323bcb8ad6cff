import { countShown, totalShown, type MunicipalAnswer, type Silent } from "../../core/network/national.ts";
import { figureKeys, figureWords, type FigureKey } from "../../core/network/figures.ts";
import { published, type Published } from "../../core/network/published.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { today } from "../../file-host/command-line/clock.ts";
import { CommandFault } from "../../file-host/command-line/fault.ts";
import { writeSafely } from "../../file-host/files.ts";
import type { NetworkAction, NetworkAround, NetworkOutcome } from "./action.ts";
import type { NetworkClients } from "./clients.ts";
import { eachMunicipality, type AllWorked } from "./each-municipality.ts";
import type { Municipality } from "./register.ts";
import { figuresRead, type FiguresRead } from "./rollup/figures-read.ts";
import { nationalFile, writeNational, type National } from "./rollup/national-file.ts";
import { SheetsApiHost } from "./sheets-api-host/sheets-api-host.ts";
import { spreadsheetOf } from "./spreadsheet-of.ts";
import { isPartly, printedWork, workLines } from "./told-work.ts";

/** What a municipality shares; undefined for nothing. */
type Shared = FiguresRead | undefined;

function line({ name }: Municipality, shared: Shared): Sentence {
  return shared === undefined
    ? sentence("rollup-shares-nothing", { name })
    : sentence("rollup-read", { name, date: shared.on });
}

function answersOf({ worked }: AllWorked<Shared>): readonly MunicipalAnswer[] {
  return worked.flatMap((one) => {
    if (!("result" in one) || one.result === undefined) return [];
    return [{ municipality: one.municipality.name, ...one.result }];
  });
}

/** Everybody who is not in it, and why: none of them counts as 0. */
function silentOf({ worked, left }: AllWorked<Shared>): readonly Silent[] {
  const without = worked.flatMap((one): readonly Silent[] => {
    const municipality = one.municipality.name;
    if ("trouble" in one) return [{ municipality, why: one.trouble.told }];
    return one.result === undefined ? [{ municipality, why: sentence("rollup-nothing-shared", {}) }] : [];
  });
  return [...without, ...left.map(({ name }) => ({ municipality: name, why: sentence("rollup-not-asked", {}) }))];
}

function totalLines({ totals }: Published, language: Language): readonly string[] {
  return figureKeys.map((key) => {
    const { of } = totals[key];
    const total = String(totalShown(totals[key], language));
    return say(language, sentence("rollup-total", { what: figureWords[key][language], total, of }));
  });
}

function printedTotals({ totals }: Published, language: Language): Readonly<Record<string, object>> {
  const one = (key: FigureKey): object => ({ total: totalShown(totals[key], language), of: totals[key].of });
  return Object.fromEntries(figureKeys.map((key) => [key, one(key)]));
}

/** What may be told of each municipality, by its name. */
function printedCounts(answers: readonly MunicipalAnswer[], { counts }: Published, language: Language) {
  return new Map(
    answers.map(({ municipality, on }, place) => {
      const own = counts[place];
      const shown = figureKeys.map((key) => [key, own === undefined ? null : countShown(own[key], language)] as const);
      return [municipality, { municipality, on, figures: Object.fromEntries(shown) }] as const;
    }),
  );
}

/** Writes the overview wherever it was asked for. */
async function written(around: NetworkAround, national: National, clients: NetworkClients): Promise<void> {
  const { given, requests, terminal } = around;
  const { out, language } = given;
  const into = given.own.get("into");
  if (out !== undefined) {
    await writeSafely(out, await nationalFile(national));
    terminal.remark(say(language, sentence("cli-written", { file: out })));
  }
  if (into === undefined) return;
  await writeNational(new SheetsApiHost({ clients, requests, spreadsheetId: into }), national);
  terminal.remark(say(language, sentence("rollup-written", {})));
}

async function rollup(around: NetworkAround): Promise<NetworkOutcome> {
  const { given, requests } = around;
  const { language, out } = given;
  if (out !== undefined && !/\.xlsx$/iu.test(out)) throw new CommandFault(sentence("rollup-out-xlsx", {}));
  const clients = await around.clients();
  const all = await eachMunicipality(around, (municipality) =>
    figuresRead({ clients, requests, spreadsheetId: spreadsheetOf(municipality, around) }, municipality.language),
  );
  const answers = answersOf(all);
  const told = published(answers.map(({ figures }) => figures));
  const national = { answers, silent: silentOf(all), today: given.today ?? today(), language };
  if (!given.own.has("dry-run")) await written(around, national, clients);
  const counts = printedCounts(answers, told, language);
  const work = printedWork(all, ({ name }) => counts.get(name) ?? { municipality: name, shares: false }, language);
  return {
    result: { totals: printedTotals(told, language), ...work },
    lines: [...workLines(all, line, language), "", ...totalLines(told, language)],
    isPartly: isPartly(all),
  };
}

/**
 * `network rollup`: the national overview, from the one sheet that each municipality shares. Counts only, small ones left
 * out; with `--out` as a workbook, with `--into` in a Google sheet that is there.
 */
export const rollupAction: NetworkAction = {
  name: "rollup",
  scopes: ["https://www.googleapis.com/auth/spreadsheets.readonly"],
  scopesFor: ({ own }) => [
    `https://www.googleapis.com/auth/spreadsheets${own.has("into") && !own.has("dry-run") ? "" : ".readonly"}`,
  ],
  serviceAccount: true,
  options: ["out", "into"],
  run: rollup,
};
