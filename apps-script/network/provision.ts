import { sentence, type Sentence } from "../../core/text/sentence.ts";
import { now, today } from "../../file-host/command-line/clock.ts";
import type { NetworkAction, NetworkAround, NetworkOutcome } from "./action.ts";
import { eachMunicipality, resultsOf, together, type AllWorked } from "./each-municipality.ts";
import { MunicipalityFault } from "./fault.ts";
import { filled } from "./provision/filled.ts";
import { addressMark, shared, sharedWith } from "./provision/sharing.ts";
import {
  knownWorkbook,
  markedReady,
  newWorkbook,
  taggedWorkbook,
  type DriveApi,
  type WorkbookInDrive,
} from "./provision/workbook-file.ts";
import type { Municipality } from "./register.ts";
import type { StateFile } from "./state.ts";
import { isPartly, isStopped, printedWork, refuseWithoutYes, workLines } from "./told-work.ts";

/** What stands for one municipality, and what it lacks. */
interface Looked {
  /** `own`: it has a workbook that we did not make, and which stays as it is. */
  readonly does: "make" | "finish" | "share" | "nothing" | "own";
  readonly workbook?: WorkbookInDrive;
  /** Addresses that it should be shared with and is not. */
  readonly missing: readonly string[];
}

/** What was done for one municipality. */
interface Provisioned {
  readonly outcome: "made" | "finished" | "shared" | "standing" | "own";
  readonly spreadsheet: string;
  /** How many people it was shared with now. */
  readonly shared: number;
}

interface ProvisionAround extends DriveApi {
  readonly state: StateFile;
  readonly around: NetworkAround;
}

const addressOf = (spreadsheet: string): string => `https://docs.google.com/spreadsheets/d/${spreadsheet}/edit`;

/** Who should have the workbook and does not: neither now nor, as far as we know, before. */
async function missing(around: ProvisionAround, id: string, municipality: Municipality): Promise<readonly string[]> {
  const { coordinators, key } = municipality;
  const before = around.state.of(key).shared ?? [];
  const unknown = coordinators.filter((address) => !before.includes(addressMark(id, address)));
  if (unknown.length === 0) return [];
  const standing = await sharedWith(around, id);
  return unknown.filter((address) => !standing.has(address));
}

/** Looks what stands; changes nothing. */
async function looked(around: ProvisionAround, municipality: Municipality): Promise<Looked> {
  const { spreadsheet: known } = around.state.of(municipality.key);
  if (municipality.spreadsheet !== undefined && municipality.spreadsheet !== known) return { does: "own", missing: [] };
  const workbook =
    known === undefined ? await taggedWorkbook(around, municipality) : await knownWorkbook(around, known);
  if (workbook === undefined) return { does: "make", missing: municipality.coordinators };
  const lacking = await missing(around, workbook.id, municipality);
  if (!workbook.isReady) return { does: "finish", workbook, missing: lacking };
  return { does: lacking.length > 0 ? "share" : "nothing", workbook, missing: lacking };
}

/**
 * Shares it with whoever lacks it, and keeps who has it, so that nobody who is taken off later is put back. Somebody
 * with whom Google does not share keeps it from nobody else. Throws `MunicipalityFault` for such a one, in the end.
 */
async function sharedWithAll(around: ProvisionAround, id: string, municipality: Municipality): Promise<number> {
  const { state } = around;
  const { key, coordinators } = municipality;
  const notify = around.around.given.own.has("notify");
  const lacking = await missing(around, id, municipality);
  const faults = new Map<string, MunicipalityFault>();
  for (const address of lacking) {
    try {
      await shared(around, id, address, notify);
    } catch (error) {
      if (!(error instanceof MunicipalityFault)) throw error;
      faults.set(address, error);
    }
  }
  const having = coordinators.filter((address) => !faults.has(address));
  await state.keep(key, { shared: having.map((address) => addressMark(id, address)) });
  for (const fault of faults.values()) throw fault;
  return lacking.length;
}

const outcomes = { make: "made", finish: "finished", share: "shared", nothing: "standing", own: "own" } as const;

async function provisioned(around: ProvisionAround, municipality: Municipality, seen: Looked): Promise<Provisioned> {
  const { state } = around;
  const { key, language } = municipality;
  const outcome = outcomes[seen.does];
  if (seen.does === "own") return { outcome, spreadsheet: municipality.spreadsheet ?? "", shared: 0 };
  const workbook = seen.workbook ?? (await newWorkbook(around, municipality));
  const { id } = workbook;
  const isFound = state.of(key).spreadsheet === undefined && workbook.isReady;
  await state.keep(key, { spreadsheet: id, ...(isFound ? { isFound } : {}) });
  if (!workbook.isReady) {
    const day = around.around.given.today;
    await filled(around, id, { today: day ?? today(), now: day === undefined ? now() : `${day}T00:00`, language });
    await markedReady(around, id);
  }
  const count = await sharedWithAll(around, id, municipality);
  return { outcome, spreadsheet: id, shared: count };
}

function wouldDo({ name }: Municipality, { does, missing: lacking, workbook }: Looked): Sentence {
  if (does === "own") return sentence("network-provision-own", { name });
  if (does === "nothing") {
    return sentence("network-provision-standing", { name, address: addressOf(workbook?.id ?? "") });
  }
  return sentence(`network-provision-would-${does}`, { name, shared: lacking.length });
}

function didLine({ name }: Municipality, { outcome, spreadsheet, shared: count }: Provisioned): Sentence {
  const address = addressOf(spreadsheet);
  if (outcome === "own") return sentence("network-provision-own", { name });
  if (outcome === "standing") return sentence("network-provision-standing", { name, address });
  return sentence(`network-provision-${outcome}`, { name, shared: count, address });
}

function printedLook({ name }: Municipality, { does, workbook, missing: lacking }: Looked): object {
  const id = workbook === undefined ? {} : { spreadsheet: workbook.id };
  return { municipality: name, would: does, ...id, share: lacking.length };
}

function printedDone({ name }: Municipality, { outcome, spreadsheet, shared: count }: Provisioned): object {
  return { municipality: name, outcome, spreadsheet, address: addressOf(spreadsheet), shared: count };
}

/** Asks whether to go on, where there is something to do. */
async function agreed(around: NetworkAround, all: AllWorked<Looked>): Promise<void> {
  const does = [...resultsOf(all).values()].map((one) => one.does);
  const count = does.filter((one) => one !== "own" && one !== "nothing").length;
  if (count > 0) await refuseWithoutYes(around, sentence("network-provision-question", { count }));
}

async function provisionAll(around: NetworkAround): Promise<NetworkOutcome> {
  const { given, state, requests, clock } = around;
  const { language } = given;
  const api: ProvisionAround = { clients: await around.clients(), requests, clock, state, around };
  const all = await eachMunicipality(around, (municipality) => looked(api, municipality), { looking: true });
  if (given.own.has("dry-run") || isStopped(all)) {
    const lines = workLines(all, wouldDo, language);
    return { result: printedWork(all, printedLook, language), lines, isPartly: isPartly(all) };
  }
  await agreed(around, all);
  const done = await together(around, all, (municipality, seen) => provisioned(api, municipality, seen));
  return {
    result: printedWork(done, printedDone, language),
    lines: workLines(done, didLine, language),
    isPartly: isPartly(done),
  };
}

/** `network provision`: makes the workbook of every municipality that has none, and shares it with its coordinators. */
export const provisionAction: NetworkAction = {
  name: "provision",
  scopes: ["https://www.googleapis.com/auth/drive.file"],
  serviceAccount: true,
  options: ["notify"],
  run: provisionAll,
};
